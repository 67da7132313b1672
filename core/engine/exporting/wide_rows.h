// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/result_writer.h"
#include "engine/exporting/row_writer.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// What tells one column of readings from another, in the order in which columns stand. It does not depend on which
/// telegram came first, so that the same meters give the same columns every day.
struct WideColumn
{
    std::string_view quantity;
    std::array<std::string_view, 6> qualifiers = {};
    std::uint16_t subunit = 0;
    std::uint32_t tariff = 0;
    wmbus::Function function = wmbus::Function::Instantaneous;
    std::uint64_t storage = 0;
    std::string unit = {};
    std::uint16_t occurrence = 1; ///< a telegram may say the same twice

    friend auto operator<=>(const WideColumn &, const WideColumn &) = default;
};

/// "volume storage 1 [m³]", "flow-temperature maximum tariff 2 subunit 1 [°C]", "flow per-hour #2 [m³/h]".
[[nodiscard]] std::string wideColumnName(const WideColumn &column);

/// One row per telegram with its readings side by side: one column for each reading that any of the telegrams has.
/// What a telegram does not say is an empty cell.
class WideRows : public ResultWriter
{
public:
    explicit WideRows(const ResultOptions &options) : m_options(options) { }
    [[nodiscard]] bool looksFirst() const override { return true; }
    void look(const wmbus::DecodedTelegram &decoded) override;
    void begin(std::string &out) override;
    void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) override;

private:
    void nameColumns();

    ResultOptions m_options;
    std::map<WideColumn, std::size_t> m_places;
    std::vector<std::string> m_names; ///< of all columns, the fixed ones first
    std::vector<std::string_view> m_nameViews;
    std::optional<RowWriter> m_row;
    std::vector<const wmbus::Record *> m_cells;
};

} // namespace engine
