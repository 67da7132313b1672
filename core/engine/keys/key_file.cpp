// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_file.h"

#include "engine/keys/address_notation.h"
#include "engine/keys/kem_file.h"
#include "engine/keys/key_notation.h"
#include "engine/shallow_json.h"
#include "textforms/line_reader.h"
#include "wmbus/decoder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

namespace engine {

namespace {

using Json = nlohmann::json; // the ordered one looks through all members of an object for each
using Cells = std::vector<std::string_view>;

class KeyFileReader
{
public:
    KeyFileReader(std::string_view content, std::span<const std::uint8_t> password)
        : m_content(content), m_password(password)
    {
    }

    KeyFile read();

private:
    void readLine(std::string_view line);
    bool readTelegram(std::string_view line);
    bool readMeterFileLine(std::string_view line);
    bool readHeader(const Cells &cells);
    bool readCells(const Cells &cells);
    void readPlain(std::string_view line);
    bool readSentence(std::string_view line);
    void readJson(const Json &value, int line);
    void add(std::string_view address, std::string_view key, std::string_view name = {});
    void addAlone(std::string_view key, std::string_view name = {});
    void finishMeter();
    void problem(std::string_view id) { m_result.problems.push_back({.line = m_line, .id = id}); }
    void findLines();
    [[nodiscard]] int lineOf(std::string_view text) const;
    void sortByLine();

    std::string_view m_content;
    std::span<const std::uint8_t> m_password;
    KeyFile m_result;
    int m_line = 0;
    std::unordered_map<std::string_view, int> m_lines; ///< of the texts of a JSON file, as they are written there
    struct Columns
    {
        std::size_t address = 0;
        std::size_t key = 0;
        std::size_t name = 0; ///< past the last one: there is none
    };
    std::optional<Columns> m_columns; ///< from the header line
    std::string_view m_meterName; ///< wmbusmeters: until its number and key come
    std::string_view m_meterId;
    std::string_view m_meterKey;
};

KeyFile KeyFileReader::read()
{
    if (m_content.starts_with("\xEF\xBB\xBF")) // byte order mark of UTF-8
        m_content.remove_prefix(3);
    if (auto kem = readKemFile(m_content, m_password))
        return std::move(*kem);
    const std::string_view start = trimmed(m_content.substr(0, m_content.find('\n')));
    if (start.starts_with('{') || start.starts_with('[')) {
        const auto whole = parseShallowJson<Json>(m_content);
        if (whole.problem == JsonProblem::TooDeep) {
            m_line = 1;
            problem("deep-json");
            return std::move(m_result);
        }
        if (whole.problem == JsonProblem::None) {
            findLines();
            readJson(whole.value, 0);
            sortByLine();
            return std::move(m_result);
        }
    }
    for (std::string_view rest = m_content; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        ++m_line;
        readLine(trimmed(rest.substr(0, end)));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return std::move(m_result);
}

void KeyFileReader::readLine(std::string_view line)
{
    if (line.empty() || line.starts_with('#') || line.starts_with("//"))
        return;
    if (readTelegram(line))
        return;
    if (line.starts_with('{') || line.starts_with('[')) {
        const auto json = parseShallowJson<Json>(line);
        if (json.problem == JsonProblem::None)
            readJson(json.value, m_line);
        else
            problem(json.problem == JsonProblem::TooDeep ? "deep-json" : "bad-json");
        return;
    }
    if (readMeterFileLine(line))
        return;
    const Cells cells = cellsOf(line);
    if (cells.empty())
        readPlain(line);
    else if (!readHeader(cells) && !readCells(cells) && !readSentence(line))
        problem("no-key");
}

/// A telegram that brings its key along: the key is for the meter of that telegram.
bool KeyFileReader::readTelegram(std::string_view line)
{
    if (line.find("://") == std::string_view::npos && line.find("\"telegram\"") == std::string_view::npos)
        return false;
    textforms::LineReader reader;
    reader.feed(line);
    reader.finish();
    bool found = false;
    for (const textforms::FoundTelegram &each : reader.takeTelegrams()) {
        if (!each.keyHex)
            continue;
        found = true;
        wmbus::Decoder decoder;
        wmbus::DecodedTelegram decoded;
        decoder.decode(each.telegram, wmbus::Depth::Readings, decoded);
        if (decoded.meter)
            add(wmbus::addressText(*decoded.meter), *each.keyHex);
        else
            problem("no-address");
    }
    return found;
}

/// name=…, id=…, key=…, driver=… of wmbusmeters; several meters may follow each other.
bool KeyFileReader::readMeterFileLine(std::string_view line)
{
    static constexpr std::array<std::string_view, 6> kOthers{"driver",     "type",       "shell",
                                                             "alarmshell", "meterfiles", "json_address"};
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos)
        return false;
    const std::string name = lowered(trimmed(line.substr(0, equals)));
    const std::string_view value = trimmed(line.substr(equals + 1));
    if (name == "name") {
        m_meterId = m_meterKey = {};
        m_meterName = value;
    } else if (name == "id") {
        m_meterId = value;
        finishMeter();
    } else if (name == "key") {
        m_meterKey = value;
        finishMeter();
    } else {
        return std::ranges::find(kOthers, name) != kOthers.end();
    }
    return true;
}

void KeyFileReader::finishMeter()
{
    if (m_meterId.empty() || m_meterKey.empty())
        return;
    for (std::string_view ids = m_meterId; !ids.empty();) { // "12345678,87654321"
        const std::size_t end = ids.find(',');
        add(addressOfWmbusmeters(trimmed(ids.substr(0, end))), m_meterKey, m_meterName);
        ids = end == std::string_view::npos ? std::string_view() : ids.substr(end + 1);
    }
    m_meterId = m_meterKey = m_meterName = {};
}

bool KeyFileReader::readHeader(const Cells &cells)
{
    const auto address = std::ranges::find_if(cells, isAddressName);
    const auto key = std::ranges::find_if(cells, isKeyName);
    if (address == cells.end() || key == cells.end())
        return false;
    const auto name = std::ranges::find_if(cells, isLabelName);
    m_columns = {std::size_t(address - cells.begin()), std::size_t(key - cells.begin()),
                 std::size_t(name - cells.begin())};
    return true;
}

/// Columns by the header line; without one, the last cell that is a key and the address before it, which may be in
/// two cells: "TCH,12345678,KEY" or, from a label, "ITW,12345678,30,07,KEY". False where there is no key.
bool KeyFileReader::readCells(const Cells &cells)
{
    if (m_columns) {
        if (std::max(m_columns->address, m_columns->key) >= cells.size())
            problem("no-key");
        else
            add(cells[m_columns->address], cells[m_columns->key],
                m_columns->name < cells.size() ? cells[m_columns->name] : std::string_view());
        return true;
    }
    const auto key = std::find_if(cells.rbegin(), cells.rend(), [](std::string_view cell) {
        return wmbus::Key::fromHex(cell).has_value() || keyDigitsOf(cell).size() == kMeterNumberDigits + kAesKeyDigits;
    });
    if (key == cells.rend())
        return false;
    if (cells.size() >= 3 && wmbus::manufacturerCode(cells[0]) != 0) {
        std::string address = std::string(cells[0]) + '-' + std::string(cells[1]);
        if (cells.size() >= 5 && cells[2].size() == 2 && cells[3].size() == 2)
            address.append("-").append(cells[2]).append("-").append(cells[3]);
        add(address, *key);
        return true;
    }
    const auto address = std::ranges::find_if(cells, [key](std::string_view cell) {
        return cell.data() != key->data() && wmbus::AddressPattern::parse(cell).has_value();
    });
    if (address == cells.end())
        addAlone(*key);
    else
        add(*address, *key);
    return true;
}

/// "ADDRESS KEY", with = or : between them as well; the key may have blanks between its bytes. Else a sentence with a
/// number and a key in it, as in the letter of a supplier.
void KeyFileReader::readPlain(std::string_view line)
{
    const std::size_t end = line.find_first_of(" =:");
    const std::size_t key = line.find_first_not_of(" =:", end);
    const bool isOneWord = end == std::string_view::npos;
    const std::size_t digits = keyDigitsOf(line).size();
    if (digits == kAesKeyDigits || (isOneWord && digits == kAesKeyDigits / 2))
        addAlone(line);
    else if (isOneWord && digits == kMeterNumberDigits + kAesKeyDigits)
        add(line.substr(0, kMeterNumberDigits), line.substr(kMeterNumberDigits));
    else if (isOneWord || key == std::string_view::npos)
        problem("no-key");
    else if (line.find_first_of("0123456789*") < end || !readSentence(line)) // the first word is some number
        add(trimmed(line.substr(0, end)), trimmed(line.substr(key)));
}

/// "Your key for meter 12345678 is 0011…" False where there is no key in it.
bool KeyFileReader::readSentence(std::string_view line)
{
    constexpr std::string_view kGaps = " \t,;:=()[]<>\"'";
    std::string_view key;
    std::string_view address;
    for (std::size_t first = line.find_first_not_of(kGaps); first != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(kGaps, first), line.size());
        std::string_view word = line.substr(first, end - first);
        if (word.ends_with('.'))
            word.remove_suffix(1);
        const auto pattern = wmbus::AddressPattern::parse(word);
        if (key.empty() && keyDigitsOf(word).size() == kAesKeyDigits)
            key = word;
        else if (address.empty() && pattern && pattern->width() >= wmbus::AddressPattern::Width::Number)
            address = word;
        first = line.find_first_not_of(kGaps, end);
    }
    if (key.empty())
        return false;
    if (address.empty())
        addAlone(key);
    else
        add(address, key);
    return true;
}

/// {"ADDRESS":"KEY"}, {"id":"ADDRESS","key":"KEY"}, lists of them, and objects that hold such lists.
void KeyFileReader::readJson(const Json &value, int line)
{
    if (value.is_array()) {
        for (const Json &item : value)
            readJson(item, line);
        return;
    }
    if (const auto *text = value.get_ptr<const std::string *>(); text && wmbus::Key::fromHex(*text)) {
        m_line = line > 0 ? line : lineOf(*text);
        addAlone(*text);
        return;
    }
    if (!value.is_object()) {
        m_line = std::max(line, 1);
        problem("bad-json");
        return;
    }
    const std::string *address = nullptr;
    const std::string *key = nullptr;
    const std::string *label = nullptr;
    for (const auto &[member, content] : value.items()) {
        if (!content.is_string())
            continue;
        const auto &text = content.get_ref<const std::string &>();
        if (isAddressName(member))
            address = &text;
        else if (isKeyName(member))
            key = &text;
        else if (isLabelName(member))
            label = &text;
    }
    const std::string_view name = label ? std::string_view(*label) : std::string_view();
    if (address && key) {
        m_line = line > 0 ? line : lineOf(*address);
        add(*address, *key, name);
        return;
    }
    if (key && wmbus::Key::fromHex(*key)) {
        m_line = line > 0 ? line : lineOf(*key);
        addAlone(*key, name);
        return;
    }
    for (const auto &[member, content] : value.items()) {
        if (content.is_object() || content.is_array()) {
            readJson(content, line);
        } else if (content.is_string()) {
            m_line = line > 0 ? line : lineOf(member);
            add(member, content.get_ref<const std::string &>());
        }
    }
}

/// Where each text of a JSON file stands first: its parser tells no lines.
void KeyFileReader::findLines()
{
    int line = 1;
    for (std::size_t i = 0; i < m_content.size(); ++i) {
        if (m_content[i] == '\n')
            ++line;
        if (m_content[i] != '"')
            continue;
        const std::size_t first = ++i;
        while (i < m_content.size() && m_content[i] != '"')
            i += m_content[i] == '\\' ? 2 : 1;
        if (i < m_content.size())
            m_lines.emplace(m_content.substr(first, i - first), line);
    }
}

int KeyFileReader::lineOf(std::string_view text) const
{
    const auto found = m_lines.find(text);
    return found == m_lines.end() ? 1 : found->second;
}

void KeyFileReader::sortByLine()
{
    std::ranges::stable_sort(m_result.entries, {}, &FoundKey::line);
    std::ranges::stable_sort(m_result.unaddressed, {}, &UnaddressedKey::line);
    std::ranges::stable_sort(m_result.problems, {}, &KeyFileProblem::line);
}

void KeyFileReader::add(std::string_view address, std::string_view key, std::string_view name)
{
    if (isNoKey(key))
        return;
    const auto pattern = wmbus::AddressPattern::parse(lowered(address) == "anyid" ? "*" : address);
    if (!pattern) {
        problem("bad-address");
        return;
    }
    auto value = wmbus::Key::fromHex(key);
    if (!value)
        value = keyAfterNumber(keyDigitsOf(key), address);
    if (!value) {
        problem(keyProblem(key, address));
        return;
    }
    m_result.entries.push_back({{*pattern, *value}, std::string(name), m_line});
}

/// A key, but nothing says whose.
void KeyFileReader::addAlone(std::string_view key, std::string_view name)
{
    problem("no-address");
    if (const auto value = wmbus::Key::fromHex(key))
        m_result.unaddressed.push_back({*value, std::string(name), m_line});
}

} // namespace

KeyFile parseKeyFile(std::string_view content, std::span<const std::uint8_t> password)
{
    return KeyFileReader(content, password).read();
}

} // namespace engine
