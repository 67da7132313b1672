// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wmbus {
struct Address;
}

namespace engine {

/// A meter that somebody expects to hear: a line of the list of a building.
struct ExpectedMeter
{
    std::string number; ///< digits without separators, in one of the notations of printedNumbers()
    std::uint16_t manufacturer = 0; ///< M field; 0 where the list does not say
    std::string name; ///< UTF-8, may be empty, as the note
    std::string note;

    friend bool operator==(const ExpectedMeter &, const ExpectedMeter &) = default;
};

/// A line of a list that was left out.
struct ExpectedFileProblem
{
    int line = 0; ///< from 1
    /// "no-number", "bad-number" (a spreadsheet made it 1.2E7), "short-number", "long-number", "bad-maker", "twice"
    std::string_view id;
};

struct ExpectedFile
{
    std::vector<ExpectedMeter> meters; ///< in the order of the file
    std::vector<ExpectedFileProblem> problems; ///< everything else was used
    bool isCertain = false; ///< its header line names a column of meter numbers, and none of keys or telegrams
};

/// Reads a list of meters: CSV with or without a header line, separated by semicolons, tabs or commas, with quotes (RFC
/// 4180) but no line breaks in a cell, or plain lines of a number and a name. Columns are known by their English or
/// German names; without a header the first number of a line counts, a word of three capitals is the maker, the next
/// text the name, and what follows the note. Numbers come with or without the maker ("KAM 12 34 56 78",
/// "KAM-12345678-1B-16", "8KAM0012345678" after DIN 43863-5). Blank lines and lines starting with # are fine. UTF-8,
/// with a byte order mark also UTF-16, else Latin-1.
[[nodiscard]] ExpectedFile parseExpectedMeters(std::string_view content);

/// The list as CSV with a header line, which parseExpectedMeters() reads back.
[[nodiscard]] std::string expectedMetersCsv(const std::vector<ExpectedMeter> &meters);

/// The list, to be asked for every meter that is heard.
class ExpectedMeters
{
public:
    ExpectedMeters() = default;
    explicit ExpectedMeters(std::vector<ExpectedMeter> meters);

    [[nodiscard]] const std::vector<ExpectedMeter> &all() const { return m_meters; }
    /// The place in all() of the entry that means this meter. Leading zeros do not count: spreadsheets drop them.
    [[nodiscard]] std::optional<std::size_t> find(const wmbus::Address &meter) const;

private:
    std::vector<ExpectedMeter> m_meters;
    std::multimap<std::string, std::size_t> m_places; ///< by number without leading zeros
};

} // namespace engine
