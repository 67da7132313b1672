// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_file.h"

#include "engine/keys/address_notation.h"
#include "textforms/line_reader.h"
#include "wmbus/decoder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace engine {

namespace {

using Json = nlohmann::ordered_json; // problems are told in the order of the file
using Cells = std::vector<std::string_view>;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n\"'";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return char(std::tolower(std::uint8_t(c))); });
    return result;
}

bool isOneOf(std::string_view name, std::span<const std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// Names of columns and JSON members, lower case, as meter programs, delivery lists and adapters use them.
bool isAddressName(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> kNames{
        "id",       "address", "meter",  "meterid", "meter_id",    "serial",       "number",
        "deviceid", "device",  "adress", "adresse", "meternumber", "serialnumber", "zaehlernummer"};
    return isOneOf(lowered(name), kNames);
}

bool isKeyName(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> kNames{"key",     "aeskey",     "aes_key",    "aes-key",
                                                            "aes key", "decryptkey", "schluessel", "encryptionkey"};
    return isOneOf(lowered(name), kNames);
}

bool isLabelName(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> kNames{"name", "label", "description", "bezeichnung", "place"};
    return isOneOf(lowered(name), kNames);
}

/// What files say for a meter that needs no key.
bool isNoKey(std::string_view text)
{
    return text.empty() || lowered(text) == "nokey" || lowered(text) == "unknown" || lowered(text) == "null";
}

constexpr std::size_t kNumberDigits = 8;
constexpr std::size_t kKeyDigits = 32;

/// The hex digits of a key that is written in pairs, with dashes, colons or a leading 0x; empty for other texts.
std::string digitsOf(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        text.remove_prefix(2);
    std::string digits;
    for (const char c : text) {
        if (std::isxdigit(std::uint8_t(c)) != 0)
            digits.push_back(c);
        else if (std::string_view(" \t:-").find(c) == std::string_view::npos)
            return {};
    }
    return digits;
}

/// "12345678" → "78563412", as the radio sends it.
std::string reversedPairs(std::string_view number)
{
    std::string result;
    for (std::size_t i = number.size(); i >= 2; i -= 2)
        result += number.substr(i - 2, 2);
    return result;
}

/// Delivery lists put the meter's number, as printed or as sent, in front of the key.
std::optional<wmbus::Key> keyAfterNumber(std::string_view digits, std::string_view address)
{
    if (digits.size() != kNumberDigits + kKeyDigits)
        return std::nullopt;
    const std::string number = lowered(digits.substr(0, kNumberDigits));
    const std::string of = lowered(address);
    if (of.find(number) == std::string::npos && of.find(reversedPairs(number)) == std::string::npos)
        return std::nullopt;
    return wmbus::Key::fromHex(digits.substr(kNumberDigits));
}

/// Why this is no key.
std::string_view keyProblem(std::string_view key, std::string_view address)
{
    const std::string digits = digitsOf(key);
    if (digits.empty())
        return key.size() == kKeyDigits / 2 ? "key-is-text" : "bad-key";
    if (digits.size() == kNumberDigits && lowered(address).find(lowered(digits)) != std::string::npos)
        return "key-is-number";
    return digits.size() < kKeyDigits ? "key-too-short" : "key-too-long";
}

class KeyFileReader
{
public:
    explicit KeyFileReader(std::string_view content) : m_content(content) { }

    KeyFile read();

private:
    void readLine(std::string_view line);
    bool readTelegram(std::string_view line);
    bool readMeterFileLine(std::string_view line);
    bool readHeader(const Cells &cells);
    void readCells(const Cells &cells);
    void readPlain(std::string_view line);
    void readJson(const Json &value, int line, int depth = 0);
    void add(std::string_view address, std::string_view key, std::string_view name = {});
    void finishMeter();
    void problem(std::string_view id) { m_result.problems.push_back({m_line, id}); }
    [[nodiscard]] int lineOf(std::string_view address) const;

    std::string_view m_content;
    KeyFile m_result;
    int m_line = 0;
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

Cells cellsOf(std::string_view line)
{
    const char separator = line.find(';') != std::string_view::npos    ? ';'
                           : line.find(',') != std::string_view::npos  ? ','
                           : line.find('\t') != std::string_view::npos ? '\t'
                                                                       : '\0';
    Cells cells;
    if (separator == '\0')
        return cells;
    for (bool more = true; more;) {
        const std::size_t end = line.find(separator);
        more = end != std::string_view::npos;
        cells.push_back(trimmed(line.substr(0, end)));
        line = more ? line.substr(end + 1) : std::string_view();
    }
    return cells;
}

/// Files that hold keys, but not for us: Kamstrup's KEM files are XML with an encrypted part, often zipped; only the
/// maker's program and its customers' passwords open them.
std::string_view sealedForm(std::string_view content)
{
    if (content.starts_with("PK\x03\x04"))
        return "zip-file";
    return trimmed(content).starts_with('<') && content.find("CipherValue") != std::string_view::npos
               ? "kem-file"
               : std::string_view();
}

KeyFile KeyFileReader::read()
{
    if (m_content.starts_with("\xEF\xBB\xBF")) // byte order mark of UTF-8
        m_content.remove_prefix(3);
    if (const std::string_view sealed = sealedForm(m_content); !sealed.empty()) {
        m_line = 1;
        problem(sealed);
        return std::move(m_result);
    }
    const std::string_view start = trimmed(m_content.substr(0, m_content.find('\n')));
    if (start.starts_with('{') || start.starts_with('[')) {
        const Json whole = Json::parse(m_content, nullptr, /*allow_exceptions=*/false);
        if (!whole.is_discarded()) {
            readJson(whole, 0);
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
        const Json value = Json::parse(line, nullptr, /*allow_exceptions=*/false);
        if (value.is_discarded())
            problem("bad-json");
        else
            readJson(value, m_line);
        return;
    }
    if (readMeterFileLine(line))
        return;
    if (const Cells cells = cellsOf(line); !cells.empty()) {
        if (!readHeader(cells))
            readCells(cells);
    } else {
        readPlain(line);
    }
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
        return isOneOf(name, kOthers);
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
/// two cells: "TCH,12345678,KEY" or, from a label, "ITW,12345678,30,07,KEY".
void KeyFileReader::readCells(const Cells &cells)
{
    if (m_columns) {
        if (std::max(m_columns->address, m_columns->key) >= cells.size())
            problem("no-key");
        else
            add(cells[m_columns->address], cells[m_columns->key],
                m_columns->name < cells.size() ? cells[m_columns->name] : std::string_view());
        return;
    }
    const auto key = std::find_if(cells.rbegin(), cells.rend(), [](std::string_view cell) {
        return wmbus::Key::fromHex(cell).has_value() || digitsOf(cell).size() == kNumberDigits + kKeyDigits;
    });
    if (key == cells.rend()) {
        problem("no-key");
        return;
    }
    if (cells.size() >= 3 && wmbus::manufacturerCode(cells[0]) != 0) {
        std::string address = std::string(cells[0]) + '-' + std::string(cells[1]);
        if (cells.size() >= 5 && cells[2].size() == 2 && cells[3].size() == 2)
            address.append("-").append(cells[2]).append("-").append(cells[3]);
        add(address, *key);
        return;
    }
    const auto address = std::ranges::find_if(cells, [key](std::string_view cell) {
        return cell.data() != key->data() && wmbus::AddressPattern::parse(cell).has_value();
    });
    if (address == cells.end())
        problem("no-address");
    else
        add(*address, *key);
}

/// "ADDRESS KEY", with = or : between them as well; the key may have blanks between its bytes.
void KeyFileReader::readPlain(std::string_view line)
{
    const std::size_t end = line.find_first_of(" =:");
    const std::size_t key = line.find_first_not_of(" =:", end);
    const std::size_t digits = digitsOf(line).size();
    if (digits == kKeyDigits)
        problem("no-address");
    else if (end != std::string_view::npos && key != std::string_view::npos)
        add(trimmed(line.substr(0, end)), trimmed(line.substr(key)));
    else if (digits == kNumberDigits + kKeyDigits)
        add(line.substr(0, kNumberDigits), line.substr(kNumberDigits));
    else
        problem("no-key");
}

/// {"ADDRESS":"KEY"}, {"id":"ADDRESS","key":"KEY"}, lists of them, and objects that hold such lists.
void KeyFileReader::readJson(const Json &value, int line, int depth)
{
    constexpr int kDeepest = 32; // no list lies that deep; an endless row of brackets would end the stack
    const bool isTooDeep = depth > kDeepest;
    if (value.is_array() && !isTooDeep) {
        for (const Json &item : value)
            readJson(item, line, depth + 1);
        return;
    }
    if (!value.is_object() || isTooDeep) {
        m_line = std::max(line, 1);
        problem("bad-json");
        return;
    }
    const std::string *address = nullptr;
    const std::string *key = nullptr;
    const std::string *label = nullptr;
    for (const auto &[name, member] : value.items()) {
        if (!member.is_string())
            continue;
        const auto &text = member.get_ref<const std::string &>();
        if (isAddressName(name))
            address = &text;
        else if (isKeyName(name))
            key = &text;
        else if (isLabelName(name))
            label = &text;
    }
    if (address && key) {
        m_line = line > 0 ? line : lineOf(*address);
        add(*address, *key, label ? std::string_view(*label) : std::string_view());
        return;
    }
    for (const auto &[name, member] : value.items()) {
        if (member.is_object() || member.is_array()) {
            readJson(member, line, depth + 1);
        } else if (member.is_string()) {
            m_line = line > 0 ? line : lineOf(name);
            add(name, member.get_ref<const std::string &>());
        }
    }
}

/// Where an address stands in a JSON text, whose reader tells no lines.
int KeyFileReader::lineOf(std::string_view address) const
{
    const std::size_t position = m_content.find(address);
    if (position == std::string_view::npos)
        return 1;
    return 1 + int(std::ranges::count(m_content.substr(0, position), '\n'));
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
        value = keyAfterNumber(digitsOf(key), address);
    if (!value) {
        problem(keyProblem(key, address));
        return;
    }
    m_result.entries.push_back({{*pattern, *value}, std::string(name), m_line});
}

} // namespace

KeyFile parseKeyFile(std::string_view content)
{
    return KeyFileReader(content).read();
}

} // namespace engine
