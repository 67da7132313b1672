// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outcome_detail.h"

#include "ui/text/numbers.h"
#include "wmbus/words.h"

#include <QStringList>

#include <algorithm>

namespace ui {

QString OutcomeDetail::triedKeys(const wmbus::DecodedTelegram &telegram, const wmbus::KeyRing &keys,
                                 const KeyNames &names)
{
    if (telegram.outcome != wmbus::Outcome::WrongKey)
        return {};
    QStringList tried;
    for (const wmbus::KeyEntry *entry : keys.candidates(telegram.link, telegram.meter)) {
        if (entry->published)
            continue;
        const QString name = names ? names(entry->id) : QString();
        const QString address = QString::fromStdString(entry->pattern.text());
        tried << (name.isEmpty() ? address : tr("“%1” (%2)", "name and address of a key").arg(name, address));
    }
    tried.removeDuplicates();
    return tried.isEmpty() ? QString() : tr("Tried: the key for %1.").arg(tried.join(QStringLiteral(", ")));
}

QString OutcomeDetail::waiting(const engine::Meter &meter, const QLocale &locale)
{
    if (meter.firstHeardUs == engine::kNoTime || meter.lastHeardUs == engine::kNoTime)
        return {};
    constexpr std::int64_t kUsPerSecond = 1'000'000;
    const std::int64_t seconds = (meter.lastHeardUs - meter.firstHeardUs) / kUsPerSecond;
    return tr("Waiting for %1 so far.").arg(ageText(seconds, locale));
}

QString OutcomeDetail::layout(const wmbus::DecodedTelegram &telegram)
{
    if (telegram.records.empty())
        return {};
    for (const wmbus::Field &field : telegram.fields) {
        if (field.id == "maker-payload")
            return tr("The values are read with a layout of the maker, which no standard describes.");
        const auto *signature = std::get_if<wmbus::Symbol>(&field.value);
        if (field.id != "format-signature" || !signature)
            continue;
        const std::string_view product = wmbus::compactLayoutProduct(std::uint16_t(signature->code));
        return product.empty()
                   ? tr("Compact telegram: its descriptions come from a full telegram or from a layout file.")
                   : tr("Compact telegram: its descriptions come from the published layout of %1.")
                         .arg(QString::fromUtf8(product.data(), qsizetype(product.size())));
    }
    return {};
}

QString OutcomeDetail::uncertainty(const wmbus::DecodedTelegram &telegram)
{
    const auto guesses = std::ranges::count_if(telegram.records, &wmbus::Record::guess);
    return guesses == 0 ? QString() : tr("%n value(s) are read in a way that is not certain.", nullptr, int(guesses));
}

} // namespace ui
