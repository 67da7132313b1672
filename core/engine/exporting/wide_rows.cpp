// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/wide_rows.h"

#include "engine/exporting/english.h"
#include "engine/exporting/record_parts.h"
#include "engine/exporting/row_cells.h"
#include "wmbus/words.h"

#include <algorithm>

namespace engine {

namespace {

constexpr std::array<std::string_view, 6> kFixedColumns{"received",      "meter",  "rssi_dbm",
                                                        "access_number", "status", "meter_status"};

/// The columns of a telegram's records, in their order.
std::vector<WideColumn> columnsOf(const wmbus::DecodedTelegram &decoded)
{
    std::vector<WideColumn> columns;
    columns.reserve(decoded.records.size());
    for (const wmbus::Record &record : decoded.records) {
        WideColumn column{.quantity = record.quantity,
                          .qualifiers = record.qualifiers,
                          .subunit = record.subunit,
                          .tariff = record.tariff,
                          .function = record.function,
                          .storage = record.storage,
                          .unit = std::string(unitOf(decoded, record))};
        while (std::ranges::find(columns, column) != columns.end())
            ++column.occurrence;
        columns.push_back(std::move(column));
    }
    return columns;
}

void appendPart(std::string &name, std::string_view word, std::uint64_t number)
{
    if (number == 0)
        return;
    name += ' ';
    name += word;
    name += ' ';
    name += std::to_string(number);
}

std::string statusText(const wmbus::DecodedTelegram &decoded)
{
    std::string text;
    const wmbus::StatusWords words = decoded.status ? wmbus::statusWords(*decoded.status) : wmbus::StatusWords{};
    for (std::size_t i = 0; i < words.count; ++i) {
        if (i > 0)
            text += ", ";
        english::appendWords(text, words.ids[i]);
    }
    return text;
}

} // namespace

std::string wideColumnName(const WideColumn &column)
{
    std::string name(column.quantity);
    for (const std::string_view qualifier : column.qualifiers) {
        if (!qualifier.empty()) {
            name += ' ';
            name += qualifier;
        }
    }
    if (column.function != wmbus::Function::Instantaneous) {
        name += ' ';
        name += english::function(column.function);
    }
    appendPart(name, "storage", column.storage);
    appendPart(name, "tariff", column.tariff);
    appendPart(name, "subunit", column.subunit);
    if (column.occurrence > 1)
        name += " #" + std::to_string(column.occurrence);
    if (!column.unit.empty())
        name += " [" + column.unit + ']';
    return name;
}

void WideRows::look(const wmbus::DecodedTelegram &decoded)
{
    for (WideColumn &column : columnsOf(decoded))
        m_places.try_emplace(std::move(column), 0);
}

void WideRows::nameColumns()
{
    m_names.assign(kFixedColumns.begin(), kFixedColumns.end());
    std::size_t place = 0;
    for (auto &[column, at] : m_places) {
        at = place++;
        m_names.push_back(wideColumnName(column));
    }
    m_nameViews.assign(m_names.begin(), m_names.end());
}

void WideRows::begin(std::string &out)
{
    nameColumns();
    m_row.emplace(m_nameViews, m_options.format, m_options.csv);
    m_row->header(out);
}

void WideRows::write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out)
{
    m_cells.assign(m_places.size(), nullptr);
    const std::vector<WideColumn> columns = columnsOf(decoded);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        // A capture that is still being written may bring readings after the columns were named.
        if (const auto found = m_places.find(columns[i]); found != m_places.end())
            m_cells[found->second] = &decoded.records[i];
    }
    RowWriter &row = *m_row;
    row.beginRow(out);
    appendReceived(row, out, reception);
    appendTextOrNull(row, out, decoded.meter ? meterName(*decoded.meter, m_options.notes) : std::string());
    appendRssi(row, out, reception);
    appendAccessNumber(row, out, decoded);
    row.text(out, english::outcome(decoded.outcome));
    row.text(out, statusText(decoded));
    for (const wmbus::Record *record : m_cells) {
        if (record)
            appendValueCell(row, out, decoded, *record);
        else
            row.null(out);
    }
    row.endRow(out);
}

} // namespace engine
