// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meter_terms.h"

#include "ui/models/cell_text.h"
#include "ui/models/meter_words.h"
#include "ui/text/words.h"
#include "wmbus/words.h"

#include <cmath>

namespace ui {

namespace {

QString lower(std::string_view text)
{
    return cellText(text).toLower();
}

bool isOwnedAs(const FilterTerm &term, const engine::MeterNote &note)
{
    return ((term.mask >> unsigned(note.relation)) & 1) != 0 || (note.ignored && (term.mask & kIgnoredBit) != 0);
}

} // namespace

bool compares(Comparison comparison, std::int64_t value, std::int64_t wanted)
{
    switch (comparison) {
    case Comparison::Has:
    case Comparison::Equal:
        return value == wanted;
    case Comparison::Less:
        return value < wanted;
    case Comparison::AtMost:
        return value <= wanted;
    case Comparison::Greater:
        return value > wanted;
    case Comparison::AtLeast:
        return value >= wanted;
    }
    return false;
}

bool textHolds(const FilterTerm &term, const QString &text)
{
    return term.comparison == Comparison::Equal ? text == term.text : text.contains(term.text);
}

/// The list shows whole dBm, so "rssi:-71" means what is shown as -71.
bool rssiHolds(const FilterTerm &term, std::int16_t deciDbm)
{
    if (deciDbm == engine::kNoRssi)
        return false;
    if (term.comparison == Comparison::Has || term.comparison == Comparison::Equal)
        return std::lround(deciDbm / 10.0) == std::lround(double(term.number) / 10.0);
    return compares(term.comparison, deciDbm, term.number);
}

bool meterHolds(const FilterTerm &term, const engine::Meter &meter, std::uint32_t index, const engine::MeterNote &note)
{
    const auto name = [&note] { return QString::fromStdString(note.name).toLower(); };
    switch (term.field) {
    case FilterField::Words:
        return meterWords(meter).contains(term.text) || name().contains(term.text);
    case FilterField::Name:
        return textHolds(term, name());
    case FilterField::Whose:
        return !meter.anonymous && isOwnedAs(term, note);
    case FilterField::Meter:
        return textHolds(term, meterFilterName(meter).toLower()) || term.text == meterFilterPlace(index);
    case FilterField::MeterNumber:
        return !meter.anonymous && textHolds(term, lower(wmbus::idText(meter.address.id)));
    case FilterField::Maker:
        return !meter.anonymous
               && (textHolds(term, lower(wmbus::manufacturerText(meter.address.manufacturer)))
                   || textHolds(term, lower(wmbus::companyName(meter.address.manufacturer))));
    case FilterField::Medium:
        return textHolds(term, lower(meter.medium)) || textHolds(term, Words::medium(meter.medium).toLower());
    case FilterField::Product:
        return textHolds(term, lower(meter.product));
    case FilterField::Version:
        return !meter.anonymous && compares(term.comparison, meter.address.version, term.number);
    default:
        return false;
    }
}

} // namespace ui
