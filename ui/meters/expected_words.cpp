// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/expected_words.h"

#include "ui/models/cell_text.h"
#include "wmbus/address.h"

namespace ui {

QString ExpectedWords::problem(std::string_view id)
{
    if (id == "bad-number")
        return tr("a spreadsheet has rounded the number; give its column the format “text” and save again");
    if (id == "short-number")
        return tr("the number has fewer than four digits");
    if (id == "long-number")
        return tr("the number has more than ten digits");
    if (id == "bad-maker")
        return tr("the maker is not one of three letters, such as KAM");
    if (id == "twice")
        return tr("this meter stands on the list already");
    return tr("there is no meter number in this line");
}

QString ExpectedWords::number(const engine::ExpectedMeter &meter)
{
    const QString number = cellText(meter.number);
    if (meter.manufacturer == 0)
        return number;
    return tr("%1 %2", "maker and number of a meter")
        .arg(cellText(wmbus::manufacturerText(meter.manufacturer)), number);
}

} // namespace ui
