// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meter_words.h"

#include "ui/models/cell_text.h"
#include "ui/text/words.h"
#include "wmbus/words.h"

#include <QStringList>

namespace ui {

QString meterWords(const engine::Meter &meter)
{
    if (meter.anonymous)
        return {};
    return meterFilterName(meter).toLower() + QLatin1Char('\n') + meterKindWords(meter);
}

QString meterKindWords(const engine::Meter &meter)
{
    if (meter.anonymous)
        return {};
    const QStringList words{cellText(wmbus::manufacturerText(meter.address.manufacturer)),
                            cellText(wmbus::companyName(meter.address.manufacturer)), cellText(meter.medium),
                            Words::medium(meter.medium), cellText(meter.product)};
    return words.join(QLatin1Char('\n')).toLower();
}

QString meterFilterName(const engine::Meter &meter)
{
    return meter.anonymous ? QStringLiteral("none") : cellText(wmbus::addressText(meter.address));
}

QString meterFilterPlace(std::uint32_t meter)
{
    return QLatin1Char('#') + QString::number(meter + 1);
}

} // namespace ui
