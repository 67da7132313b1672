// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_text.h"
#include "ui/models/meter_texts.h"
#include "ui/models/meter_words.h"
#include "ui/models/telegram_table_model.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "wmbus/words.h"

#include <QDateTime>

#include <cmath>

namespace ui {

namespace {

QString hexText(radio::ByteView bytes)
{
    const auto *data = reinterpret_cast<const char *>(bytes.data());
    return QString::fromLatin1(QByteArray::fromRawData(data, qsizetype(bytes.size())).toHex().toUpper());
}

/// "16.2 s" while tenths matter, "3 min" beyond.
QString deltaText(std::int64_t us, const QLocale &locale)
{
    if (us == engine::kNoTime)
        return noValue();
    constexpr std::int64_t kLongUs = 100'000'000;
    return std::abs(us) < kLongUs ? secondsText(us, 1, locale) : ageText(us / 1'000'000, locale);
}

/// For tables of other programs.
QString plainSecondsText(std::int64_t us)
{
    return us == engine::kNoTime ? QString() : QString::number(double(us) / 1e6, 'f', 3);
}

QString summaryText(const wmbus::DecodedTelegram &decoded, const QLocale &locale)
{
    const int main = engine::mainRecord(decoded);
    if (main < 0)
        return decoded.reason.id.empty() ? noValue() : Words::sentence(decoded.reason);
    const auto &record = decoded.records[std::size_t(main)];
    return TelegramTableModel::tr("%1: %2", "quantity and value")
        .arg(Words::recordLabel(record), valueText(decoded, record, locale));
}

} // namespace

QString TelegramTableModel::text(Column column, std::uint32_t telegram) const
{
    const auto &row = m_telegrams.row(telegram);
    if (isCovered(column, row))
        return PrivacyMask::cover();
    switch (column) {
    case Column::Number:
        return QString::number(telegram + 1);
    case Column::Time:
        return timeText(telegram);
    case Column::Delta:
        return deltaText(deltaUs(row), m_locale);
    case Column::Meter:
    case Column::Maker:
    case Column::Type:
    case Column::Version:
        return meterText(column, meterOf(row));
    case Column::Mode:
        return Words::linkMode(row.mode);
    case Column::Signal:
        return rssiText(row.rssiDeciDbm, m_locale);
    case Column::Length:
        return QString::number(row.length);
    case Column::State:
        return StateLook::word(row.outcome, row.verdict);
    case Column::Summary:
        return summary(telegram);
    case Column::Receiver:
        return cellText(m_telegrams.placeText(telegram));
    case Column::Ci:
        return row.ci == 0 ? noValue() : hexByteText(row.ci);
    case Column::Access:
        return row.hasAccessNumber ? QString::number(row.accessNumber) : noValue();
    case Column::Security:
        return securityModeText(row.securityMode);
    case Column::Hex:
        return hexText(m_telegrams.bytes(telegram));
    case Column::Comment:
        return comment(telegram);
    }
    return {};
}

QString TelegramTableModel::timeText(std::uint32_t telegram) const
{
    const bool exact = m_timeFormat.milliseconds;
    if (countsTime())
        return secondsText(countedUs(telegram), exact ? 3 : 1, m_locale);
    const Clock clock{.zone = m_timeFormat.style == TimeStyle::Utc ? Qt::UTC : Qt::LocalTime, .milliseconds = exact};
    return receivedTimeText(m_telegrams.row(telegram).utcUs, QDateTime::currentMSecsSinceEpoch() * 1000, m_locale,
                            clock);
}

QString TelegramTableModel::meterText(Column column, const engine::Meter *meter) const
{
    if (meter == nullptr)
        return noValue();
    switch (column) {
    case Column::Meter: {
        const std::string &name = m_notes.note(meter->address).name;
        return name.empty() ? cellText(wmbus::idText(meter->address.id)) : QString::fromStdString(name);
    }
    case Column::Maker:
        return cellText(wmbus::manufacturerText(meter->address.manufacturer));
    case Column::Version:
        return hexByteText(meter->address.version);
    default:
        return Words::medium(meter->medium);
    }
}

QString TelegramTableModel::comment(std::uint32_t telegram) const
{
    return m_telegrams.row(telegram).hasMark ? cellText(m_telegrams.mark(telegram).comment) : QString();
}

QString TelegramTableModel::summary(std::uint32_t telegram) const
{
    if (const QString *known = m_summaries.object(telegram))
        return *known;
    m_decode(telegram, m_decoded);
    QString made = summaryText(m_decoded, m_locale);
    m_summaries.insert(telegram, new QString(made));
    return made;
}

QString TelegramTableModel::copyText(Column column, std::uint32_t telegram) const
{
    const auto &row = m_telegrams.row(telegram);
    switch (column) {
    case Column::Time:
        return countsTime() ? plainSecondsText(countedUs(telegram)) : isoTimeText(row.utcUs);
    case Column::Delta:
        return plainSecondsText(deltaUs(row));
    case Column::Signal:
        return plainRssiText(row.rssiDeciDbm);
    default: {
        const QString shown = text(column, telegram);
        return shown == noValue() ? QString() : shown;
    }
    }
}

QString TelegramTableModel::numberTip(std::uint32_t telegram) const
{
    const auto &row = m_telegrams.row(telegram);
    QStringList lines;
    if (row.hasMark) {
        const bool isTold = !isHidden(row) && !comment(telegram).isEmpty();
        lines.append(isTold ? comment(telegram) : tr("Marked"));
    }
    if (row.heard > 1)
        lines.append(tr("Heard %n times within two seconds", nullptr, row.heard));
    return lines.join(QLatin1Char('\n'));
}

QString TelegramTableModel::toolTip(Column column, std::uint32_t telegram) const
{
    const auto &row = m_telegrams.row(telegram);
    const auto *meter = meterOf(row);
    if (isCovered(column, row))
        return PrivacyMask::explanation();
    switch (column) {
    case Column::Time:
        return isoTimeText(row.utcUs);
    case Column::Meter:
        return meter != nullptr ? meterFilterName(*meter) : QString();
    case Column::Maker:
        return meter != nullptr ? cellText(wmbus::companyName(meter->address.manufacturer)) : QString();
    case Column::State:
        return tr("%1 – click to see why and what to do").arg(StateLook::word(row.outcome, row.verdict));
    case Column::Number:
        return numberTip(telegram);
    case Column::Summary:
        return summary(telegram);
    default:
        return {};
    }
}

QString TelegramTableModel::sentence(std::uint32_t telegram) const
{
    const QString said = sentenceWithoutMark(telegram);
    const auto &row = m_telegrams.row(telegram);
    if (!row.hasMark)
        return said;
    const QString text = isHidden(row) ? QString() : comment(telegram);
    return text.isEmpty() ? tr("%1. Marked.").arg(said) : tr("%1. Comment: %2").arg(said, text);
}

QString TelegramTableModel::sentenceWithoutMark(std::uint32_t telegram) const
{
    const auto &row = m_telegrams.row(telegram);
    const QString state = StateLook::word(row.outcome, row.verdict);
    const QString time = receivedTimeText(row.utcUs, QDateTime::currentMSecsSinceEpoch() * 1000, m_locale);
    const auto *meter = meterOf(row);
    if (meter == nullptr)
        return tr("Telegram %1 at %2, sender unknown: %3").arg(QString::number(telegram + 1), time, state);
    const QString number = isCovered(Column::Meter, row) ? tr("hidden number")
                                                         : meterText(Column::Meter, meter); // dots cannot be read out
    return tr("Telegram %1 at %2 of %3 %4, signal %5: %6")
        .arg(QString::number(telegram + 1), time, Words::medium(meter->medium), number,
             rssiText(row.rssiDeciDbm, m_locale), state);
}

QString TelegramTableModel::filterTerm(Column column, std::uint32_t telegram) const
{
    const auto &row = m_telegrams.row(telegram);
    const auto term = [](const char *field, const QString &value) {
        return QLatin1String(field) + TelegramFilter::quoted(value);
    };
    const auto *meter = meterOf(row);
    if (isCovered(column, row))
        return {};
    switch (column) {
    case Column::Number:
        return term("no:", QString::number(telegram + 1));
    case Column::Meter:
        return row.meter < m_meters.count() ? term("meter=", meterFilterName(m_meters.meter(row.meter))) : QString();
    case Column::Maker:
        return meter != nullptr ? term("mfct=", meterText(column, meter)) : QString();
    case Column::Type:
        return meter != nullptr && !meter->medium.empty() ? term("medium=", cellText(meter->medium)) : QString();
    case Column::Version:
        return meter != nullptr ? term("version:", meterText(column, meter)) : QString();
    case Column::Mode:
        return row.mode != radio::LinkMode::Unknown ? term("mode:", TelegramFilter::modeName(row.mode)) : QString();
    case Column::Signal:
        return row.rssiDeciDbm != engine::kNoRssi ? term("rssi:", QString::number(std::lround(row.rssiDeciDbm / 10.0)))
                                                  : QString();
    case Column::Length:
        return term("len:", QString::number(row.length));
    case Column::State:
        return term("state:", TelegramFilter::stateName(row.outcome));
    case Column::Receiver:
        return term("receiver=", cellText(m_telegrams.sourceText(row.source)));
    case Column::Ci:
        return row.ci != 0 ? term("ci:", hexByteText(row.ci)) : QString();
    case Column::Access:
        return row.hasAccessNumber ? term("access:", QString::number(row.accessNumber)) : QString();
    case Column::Security:
        return term("security:", row.securityMode < 0 ? QStringLiteral("none") : QString::number(row.securityMode));
    case Column::Comment:
        return comment(telegram).isEmpty() ? QString() : term("mark:", comment(telegram));
    case Column::Time:
    case Column::Delta:
    case Column::Summary:
    case Column::Hex:
        return {};
    }
    return {};
}

} // namespace ui
