// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/expected_meters.h"

#include "engine/exporting/row_writer.h"
#include "engine/survey/printed_numbers.h"
#include "wmbus/address.h"

#include <array>
#include <utility>

namespace engine {

namespace {

constexpr std::array<std::string_view, 4> kColumns{"number", "manufacturer", "name", "note"};

std::string_view withoutLeadingZeros(std::string_view number)
{
    const std::size_t first = number.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view() : number.substr(first);
}

} // namespace

std::string expectedMetersCsv(const std::vector<ExpectedMeter> &meters)
{
    RowWriter writer(kColumns, ResultFormat::Csv, CsvDialect());
    std::string csv;
    writer.header(csv);
    for (const ExpectedMeter &meter : meters) {
        writer.beginRow(csv);
        writer.text(csv, meter.number);
        writer.text(csv, meter.manufacturer != 0 ? wmbus::manufacturerText(meter.manufacturer) : std::string());
        writer.text(csv, meter.name);
        writer.text(csv, meter.note);
        writer.endRow(csv);
    }
    return csv;
}

ExpectedMeters::ExpectedMeters(std::vector<ExpectedMeter> meters) : m_meters(std::move(meters))
{
    for (std::size_t i = 0; i < m_meters.size(); ++i)
        m_places.emplace(withoutLeadingZeros(m_meters[i].number), i);
}

std::optional<std::size_t> ExpectedMeters::find(const wmbus::Address &meter) const
{
    if (m_places.empty())
        return std::nullopt;
    for (const std::string &number : printedNumbers(meter.id)) {
        const auto [first, last] = m_places.equal_range(std::string(withoutLeadingZeros(number)));
        for (auto place = first; place != last; ++place) {
            const std::uint16_t maker = m_meters[place->second].manufacturer;
            if (maker == 0 || maker == meter.manufacturer)
                return place->second;
        }
    }
    return std::nullopt;
}

} // namespace engine
