// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/supplier_letter.h"

#include "engine/session.h"
#include "ui/text/words.h"
#include "wmbus/words.h"

namespace ui {

namespace {

bool needsKey(const engine::Meter &meter)
{
    return meter.outcome == wmbus::Outcome::NoKey || meter.outcome == wmbus::Outcome::WrongKey;
}

/// "KAM (Kamstrup)"
QString makerText(std::uint16_t manufacturer)
{
    const QString code = QString::fromStdString(wmbus::manufacturerText(manufacturer));
    const std::string_view company = wmbus::companyName(manufacturer);
    if (company.empty())
        return code;
    return QStringLiteral("%1 (%2)").arg(code, QString::fromUtf8(company.data(), qsizetype(company.size())));
}

} // namespace

std::vector<std::uint32_t> SupplierLetter::metersWithoutKey(const engine::Session &session, std::uint32_t asked)
{
    std::vector<std::uint32_t> meters{asked};
    for (std::uint32_t i = 0; i < session.meters().count(); ++i) {
        const engine::Meter &meter = session.meters().meter(i);
        if (i != asked && !meter.anonymous && needsKey(meter)
            && session.notes().note(meter.address).relation == engine::MeterRelation::Mine)
            meters.push_back(i);
    }
    return meters;
}

QString SupplierLetter::text(const engine::Session &session, const std::vector<std::uint32_t> &meters)
{
    QStringList lines;
    for (const std::uint32_t index : meters) {
        const engine::Meter &meter = session.meters().meter(index);
        lines.append(tr("Number %1, maker %2, %3")
                         .arg(QString::fromStdString(wmbus::idText(meter.address.id)),
                              makerText(meter.address.manufacturer), Words::medium(meter.medium)));
    }
    const int count = int(meters.size());
    const QStringList paragraphs{
        tr("[Your name and address]\n[Your customer or contract number]"),
        tr("Key for the radio telegrams of %n meter(s)", nullptr, count),
        tr("Dear Sir or Madam,"),
        tr("I would like to read the meter of my household myself. It sends its values by radio (wireless M-Bus), and "
           "the telegrams are encrypted. Please send me the key of each of these meters, 32 hexadecimal digits (16 "
           "for some older meters):"),
        lines.join(u'\n'),
        tr("These meters measure my own consumption. I ask you for the key so that I can see these data of mine "
           "directly. I will use it for these meters only and keep it to myself."),
        tr("Please send the key in a way in which nobody else can read it, for example by letter or in your customer "
           "portal. If somebody else manages the keys, please tell me who; and if you cannot give me the key, please "
           "tell me the reason."),
        tr("Thank you for your help.\n\nYours faithfully"),
        tr("[Your name]")};
    return paragraphs.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace ui
