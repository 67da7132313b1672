// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/expected_meters.h"

#include "wmbus/address.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <cctype>
#include <set>
#include <span>
#include <utility>

namespace engine {

namespace {

using Cells = std::vector<std::string>;
using Names = std::span<const std::string_view>;

/// Names of columns in lower case, those that say it best first.
constexpr std::array<std::string_view, 18> kNumberNames{
    "number",       "zählernummer",  "zaehlernummer", "gerätenummer", "geraetenummer", "seriennummer",
    "meter number", "serial number", "serialnumber",  "meternumber",  "zähler-nr.",    "zählernr",
    "nummer",       "serial",        "meter_id",      "id",           "zähler",        "meter"};
constexpr std::array<std::string_view, 5> kMakerNames{"manufacturer", "maker", "hersteller", "mfct", "make"};
constexpr std::array<std::string_view, 12> kNameNames{"name",      "bezeichnung", "label", "place",
                                                      "ort",       "location",    "flat",  "wohnung",
                                                      "apartment", "einbauort",   "room",  "raum"};
constexpr std::array<std::string_view, 6> kNoteNames{"note", "notiz", "bemerkung", "comment", "kommentar", "remark"};
/// Columns of files that are something else.
constexpr std::array<std::string_view, 8> kForeignNames{"key",     "aeskey",   "aes_key",   "aes key",
                                                        "aes-key", "telegram", "schlüssel", "schluessel"};

constexpr std::size_t kFewestDigits = 4; ///< fewer stand in every list: house numbers, counts
constexpr std::size_t kMostDigits = 10; ///< of 32 bits read as a decimal number

std::string utf8Of(std::string_view content)
{
    const QByteArrayView bytes(content.data(), qsizetype(content.size()));
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return (decoder.hasError() ? QString::fromLatin1(bytes) : text).toStdString();
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n\xC2\xA0"; // the last two: a no-break space in UTF-8
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(kBlanks) - first + 1));
}

/// The cells of a line of CSV; a quoted one may hold separators and doubled quotes.
Cells cellsOf(std::string_view line, char separator)
{
    Cells cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && (quoted || trimmed(cells.back()).empty())) {
            const bool isDoubled = quoted && i + 1 < line.size() && line[i + 1] == '"';
            if (isDoubled)
                cells.back() += line[i++];
            else
                quoted = !quoted;
        } else if (line[i] == separator && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += line[i];
        }
    }
    for (std::string &cell : cells) {
        cell = trimmed(cell);
        // The apostrophe before what a spreadsheet would run is not part of the text.
        if (cell.size() > 1 && cell[0] == '\'' && std::string_view("=+-@").find(cell[1]) != std::string_view::npos)
            cell.erase(0, 1);
    }
    return cells;
}

char separatorOf(std::string_view line)
{
    for (const char separator : {';', '\t', ','})
        if (line.find(separator) != std::string_view::npos)
            return separator;
    return '\0';
}

/// "KAM"; "Bad" may be a bathroom.
bool isMaker(std::string_view word)
{
    return std::ranges::none_of(word, [](char c) { return std::islower(std::uint8_t(c)) != 0; })
           && wmbus::manufacturerCode(word) != 0;
}

/// "KAM 12 34 56 78 Kitchen" has its number and maker in front, in one or several words.
Cells cellsOfPlainLine(const std::string &line)
{
    const auto isNumberWord = [](std::string_view word) {
        return std::ranges::any_of(word, [](char c) { return std::isdigit(std::uint8_t(c)) != 0; });
    };
    std::size_t end = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t wordEnd = std::min(line.find_first_of(" :=", at), line.size());
        const std::string word = line.substr(at, wordEnd - at);
        if (!isNumberWord(word) && (at > 0 || !isMaker(word)))
            break;
        end = wordEnd;
        at = std::min(line.find_first_not_of(" :=", wordEnd), line.size());
    }
    const std::size_t rest = line.find_first_not_of(" :=", end);
    return {trimmed(line.substr(0, end)), rest == std::string::npos ? std::string() : trimmed(line.substr(rest))};
}

/// What a cell says about a meter's identity.
struct NumberCell
{
    std::string number;
    std::uint16_t manufacturer = 0;
    std::string_view problem = "no-number"; ///< empty for a number
};

std::string withoutSeparators(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (std::string_view(" -:/.'").find(c) == std::string_view::npos)
            digits += char(std::toupper(std::uint8_t(c)));
    return digits;
}

bool areHexDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return std::isxdigit(std::uint8_t(c)) != 0; });
}

bool hasDecimalDigit(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return std::isdigit(std::uint8_t(c)) != 0; });
}

/// "1.2345678E7", "1,2E+07": a spreadsheet took the number for a quantity, and its digits are lost.
bool isFloatingPoint(std::string_view text)
{
    const std::size_t e = text.find_first_of("eE");
    return e != std::string_view::npos && e > 0 && text.substr(0, e).find_first_of(".,") != std::string_view::npos
           && text.find_first_not_of("0123456789.,+-eE") == std::string_view::npos;
}

/// 14 characters after DIN 43863-5: medium, three letters of the maker, two digits, eight digits of the number.
bool isDin43863(std::string_view text)
{
    constexpr std::size_t kLength = 14;
    return text.size() == kLength && std::isxdigit(std::uint8_t(text[0])) != 0
           && wmbus::manufacturerCode(text.substr(1, 3)) != 0 && areHexDigits(text.substr(4));
}

NumberCell numberOf(std::string_view cell)
{
    NumberCell result;
    std::string text = withoutSeparators(cell);
    if (isFloatingPoint(cell)) {
        result.problem = "bad-number";
        return result;
    }
    constexpr std::size_t kFullAddress = 15; // KAM 12345678 1B 16
    if (isDin43863(text)) {
        result.manufacturer = wmbus::manufacturerCode(text.substr(1, 3));
        text.erase(0, 6);
    } else if ((!areHexDigits(text) || text.size() > kMostDigits) && text.size() > 3
               && wmbus::manufacturerCode(text.substr(0, 3)) != 0) {
        result.manufacturer = wmbus::manufacturerCode(text.substr(0, 3));
        text = text.substr(3, text.size() == kFullAddress ? 8 : std::string::npos);
    } else if (text.starts_with("0X")) {
        text.erase(0, 2);
    }
    if (text.empty() || !areHexDigits(text) || !hasDecimalDigit(text))
        return result;
    if (text.size() < kFewestDigits || text.size() > kMostDigits) {
        result.problem = text.size() < kFewestDigits ? "short-number" : "long-number";
        return result;
    }
    result.number = std::move(text);
    result.problem = {};
    return result;
}

std::string lowered(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
}

/// The column that is called by the best of these names; past the last one where there is none.
std::size_t columnOf(const Cells &names, Names known)
{
    for (const std::string_view each : known) {
        const auto found = std::ranges::find(names, each);
        if (found != names.end())
            return std::size_t(found - names.begin());
    }
    return names.size();
}

/// Which cell of a line says what; past the last one where none does.
struct Columns
{
    std::size_t number = 0;
    std::size_t maker = 0;
    std::size_t name = 0;
    std::size_t note = 0;
};

class ExpectedFileReader
{
public:
    ExpectedFile read(const std::string &content);

private:
    void readLine(const std::string &line);
    bool readHeader(const Cells &cells);
    [[nodiscard]] static Columns guessColumns(const Cells &cells);
    void add(const Cells &cells, const Columns &columns);
    void problem(std::string_view id) { m_result.problems.push_back({m_line, id}); }

    ExpectedFile m_result;
    std::optional<Columns> m_columns; ///< from the header line
    std::set<std::pair<std::string, std::uint16_t>> m_known;
    char m_separator = '\0'; ///< of the header line
    int m_line = 0;
};

ExpectedFile ExpectedFileReader::read(const std::string &content)
{
    for (std::string_view rest = content; !rest.empty();) {
        const std::size_t end = rest.find_first_of("\r\n");
        ++m_line;
        readLine(trimmed(rest.substr(0, end)));
        if (end == std::string_view::npos)
            break;
        rest.remove_prefix(end + (rest.substr(end).starts_with("\r\n") ? 2 : 1));
    }
    return std::move(m_result);
}

void ExpectedFileReader::readLine(const std::string &line)
{
    if (line.empty() || line.starts_with('#') || line.starts_with("sep=")) // the last one is for spreadsheets
        return;
    const char separator = m_columns ? m_separator : separatorOf(line);
    const Cells cells = separator == '\0' ? Cells{line} : cellsOf(line, separator);
    if (std::ranges::all_of(cells, [](const std::string &cell) { return cell.empty(); }))
        return;
    if (!m_columns && readHeader(cells)) {
        m_separator = separator; // from here on others are text
        return;
    }
    const bool isPlain = separator == '\0' && !m_columns;
    const Cells parts = isPlain ? cellsOfPlainLine(line) : cells;
    add(parts, m_columns ? *m_columns : guessColumns(parts));
}

bool ExpectedFileReader::readHeader(const Cells &cells)
{
    Cells names;
    for (const std::string &cell : cells)
        names.push_back(lowered(cell));
    const std::size_t number = columnOf(names, kNumberNames);
    if (number == names.size())
        return false;
    m_columns = {number, columnOf(names, kMakerNames), columnOf(names, kNameNames), columnOf(names, kNoteNames)};
    m_result.isCertain = columnOf(names, kForeignNames) == names.size();
    return true;
}

/// The number is the first cell that can be one, and rather one of eight digits: there may be running numbers before.
Columns ExpectedFileReader::guessColumns(const Cells &cells)
{
    constexpr std::size_t kUsualDigits = 8;
    const std::size_t none = cells.size();
    Columns columns{none, none, none, none};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const NumberCell cell = numberOf(cells[i]);
        const bool isBetter = columns.number == none || cell.number.size() == kUsualDigits;
        if (cell.problem.empty() && isBetter) {
            columns.number = i;
            if (cell.number.size() == kUsualDigits)
                break;
        }
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i == columns.number || cells[i].empty())
            continue;
        if (columns.maker == none && isMaker(cells[i]))
            columns.maker = i;
        else if (i > columns.number && columns.name == none)
            columns.name = i;
        else if (i > columns.number && columns.note == none)
            columns.note = i;
    }
    if (columns.number == none) // tells what is wrong with the first cell that looks like one
        columns.number = std::size_t(std::ranges::find_if(cells, hasDecimalDigit) - cells.begin());
    return columns;
}

void ExpectedFileReader::add(const Cells &cells, const Columns &columns)
{
    const auto cell = [&cells](std::size_t column) { return column < cells.size() ? cells[column] : std::string(); };
    const NumberCell number = numberOf(cell(columns.number));
    if (!number.problem.empty())
        return problem(number.problem);
    ExpectedMeter meter{number.number, number.manufacturer, cell(columns.name), cell(columns.note)};
    if (const std::string maker = cell(columns.maker); !maker.empty()) {
        meter.manufacturer = wmbus::manufacturerCode(maker);
        if (meter.manufacturer == 0)
            return problem("bad-maker");
    }
    if (!m_known.insert({meter.number, meter.manufacturer}).second)
        return problem("twice");
    m_result.meters.push_back(std::move(meter));
}

} // namespace

ExpectedFile parseExpectedMeters(std::string_view content)
{
    return ExpectedFileReader().read(utf8Of(content));
}

} // namespace engine
