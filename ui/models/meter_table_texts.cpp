// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_text.h"
#include "ui/models/meter_table_model.h"
#include "ui/models/meter_texts.h"
#include "ui/models/meter_words.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "wmbus/words.h"

#include <QDateTime>

namespace ui {

QString MeterTableModel::text(Column column, const engine::Meter &meter) const
{
    if (isCovered(column, meter))
        return PrivacyMask::cover();
    switch (column) {
    case Column::State:
        return StateLook::word(meter.outcome, meter.verdict);
    case Column::Number:
        return noteOf(meter).name.empty() ? meterNumberText(meter) : QString::fromStdString(noteOf(meter).name);
    case Column::Maker:
        return meter.anonymous ? noValue() : cellText(wmbus::manufacturerText(meter.address.manufacturer));
    case Column::Type:
        return meter.anonymous ? noValue() : Words::medium(meter.medium);
    case Column::Signal:
    case Column::UsualSignal:
    case Column::BestSignal:
    case Column::WeakestSignal:
        return signalText(dbm(column, meter), m_locale);
    case Column::Age: {
        const auto age = ageSeconds(meter, m_nowUtcUs);
        return age ? ageText(*age, m_locale) : noValue();
    }
    case Column::Reading:
        return meter.readings.empty() ? noValue() : valueText(meter.readings.front(), m_locale);
    case Column::Change:
        return m_mark.hasChanged(meter) ? changeText(*m_mark.change(meter), meter.readings.front(), m_locale)
                                        : noValue();
    case Column::Product:
        return meter.product.empty() ? noValue() : cellText(meter.product);
    case Column::Interval:
        return intervalText(meter, m_locale);
    case Column::Missed:
        return missedText(meter, m_locale);
    case Column::Telegrams:
        return m_locale.toString(meter.telegrams);
    case Column::Mode:
        return modesText(meter);
    case Column::Security:
        return securityModeText(meter.securityMode);
    case Column::LastHeard:
        return receivedTimeText(meter.lastHeardUs, QDateTime::currentMSecsSinceEpoch() * 1000, m_locale);
    case Column::FirstHeard:
        return receivedTimeText(meter.firstHeardUs, QDateTime::currentMSecsSinceEpoch() * 1000, m_locale);
    case Column::Growth: {
        const auto grown = growth(meter);
        return grown ? changeText(*grown, meter.readings.front(), m_locale) : noValue();
    }
    case Column::Whose:
        return whoseText(meter);
    case Column::OnList:
        return isExpected(meter) ? tr("On the list") : noValue();
    case Column::Note: // lines would be cut off
        return QString::fromStdString(noteOf(meter).note).simplified();
    }
    return {};
}

QString MeterTableModel::whoseText(const engine::Meter &meter) const
{
    QStringList words{relationText(noteOf(meter).relation), noteOf(meter).ignored ? tr("ignored") : QString()};
    words.removeAll(QString());
    return words.isEmpty() ? noValue() : words.join(QStringLiteral(", "));
}

QString MeterTableModel::copyText(Column column, const engine::Meter &meter) const
{
    if (isCovered(column, meter))
        return PrivacyMask::cover();
    const auto number = [](const std::optional<double> &value, int decimals) {
        return value ? QString::number(*value, 'f', decimals) : QString();
    };
    switch (column) {
    case Column::Signal:
    case Column::UsualSignal:
    case Column::BestSignal:
    case Column::WeakestSignal:
        return number(dbm(column, meter), 1);
    case Column::Age: {
        const auto age = ageSeconds(meter, m_nowUtcUs);
        return age ? QString::number(*age) : QString();
    }
    case Column::Reading:
        return meter.readings.empty() ? QString() : plainReadingText(meter.readings.front());
    case Column::Change:
        return number(m_mark.change(meter), 6);
    case Column::Growth:
        return number(growth(meter), 6);
    case Column::Interval:
        return number(meter.rhythm.intervalS(), 1);
    case Column::Missed:
        return number(meter.rhythm.lossPercent(), 1);
    case Column::Telegrams:
        return QString::number(meter.telegrams);
    case Column::LastHeard:
        return isoTimeText(meter.lastHeardUs);
    case Column::FirstHeard:
        return isoTimeText(meter.firstHeardUs);
    default: {
        const QString shown = text(column, meter);
        return shown == noValue() ? QString() : shown;
    }
    }
}

QString MeterTableModel::toolTip(Column column, const engine::Meter &meter) const
{
    if (isCovered(column, meter))
        return PrivacyMask::explanation();
    switch (column) {
    case Column::State:
        return tr("%1 – click to see why and what to do").arg(text(column, meter));
    case Column::Number:
        if (meter.anonymous)
            return tr("Telegrams whose sender cannot be trusted because they are damaged");
        return isMine(meter) ? tr("%1\nMine", "the number of a meter").arg(meterFilterName(meter))
                             : meterFilterName(meter);
    case Column::Maker:
        return meter.anonymous ? QString() : cellText(wmbus::companyName(meter.address.manufacturer));
    case Column::Age:
        return isOverdue(meter) ? tr("Not heard for more than three of its intervals; last at %1")
                                      .arg(text(Column::LastHeard, meter))
                                : isoTimeText(meter.lastHeardUs);
    case Column::LastHeard:
        return isoTimeText(meter.lastHeardUs);
    case Column::FirstHeard:
    case Column::Growth:
        return isoTimeText(meter.firstHeardUs);
    case Column::Note:
        return QString::fromStdString(noteOf(meter).note);
    case Column::Signal:
        return signalSummary(meter, m_locale);
    case Column::Reading:
        return meter.readings.empty() ? QString() : Words::readingLabel(meter.readings.front());
    default:
        return {};
    }
}

QString MeterTableModel::sentence(const engine::Meter &meter) const
{
    const QString state = text(Column::State, meter);
    const QString signal = text(Column::Signal, meter);
    const QString age = text(Column::Age, meter);
    if (meter.anonymous)
        return tr("%n damaged telegram(s) of unknown senders, signal %1, last heard %2 ago", nullptr,
                  int(meter.telegrams))
            .arg(signal, age);
    const QString number =
        isHidden(meter) ? tr("hidden number") : text(Column::Number, meter); // dots cannot be read out
    const QString who =
        (isMine(meter) ? tr("%1 %2, %3, mine", "medium, number, maker") : tr("%1 %2, %3", "medium, number, maker"))
            .arg(text(Column::Type, meter), number, text(Column::Maker, meter));
    if (meter.readings.empty() || isHidden(meter))
        return tr("%1: %2, signal %3, last heard %4 ago").arg(who, state, signal, age);
    return tr("%1: %2, %3, signal %4, last heard %5 ago").arg(who, state, text(Column::Reading, meter), signal, age);
}

} // namespace ui
