// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_file.h"

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

/// What files say for a meter that needs no key.
bool isNoKey(std::string_view text)
{
    return text.empty() || lowered(text) == "nokey" || lowered(text) == "unknown" || lowered(text) == "null";
}

/// "12345678.M=KAM.V=1B.T=16" of newer wmbusmeters files in the notation of AddressPattern.
std::string addressText(std::string_view text)
{
    const auto part = [text](std::string_view tag) {
        const std::size_t position = text.find(tag);
        return position == std::string_view::npos
                   ? std::string_view()
                   : text.substr(position + tag.size(), text.find('.', position + 1) - position - tag.size());
    };
    const std::string_view maker = part(".M=");
    if (maker.empty())
        return std::string(text.substr(0, text.find('.')));
    std::string address = std::string(maker) + '-' + std::string(text.substr(0, text.find('.')));
    if (const std::string_view version = part(".V="), type = part(".T="); !version.empty() && !type.empty())
        address.append("-").append(version).append("-").append(type);
    return address;
}

class KeyFileReader
{
public:
    explicit KeyFileReader(std::string_view content) : m_content(content) { }

    KeyFile read();

private:
    void readLine(std::string_view line);
    bool readMeterFileLine(std::string_view line);
    bool readHeader(const Cells &cells);
    void readCells(const Cells &cells);
    void readPlain(std::string_view line);
    void readJson(const Json &value, int line);
    void add(std::string_view address, std::string_view key);
    void finishMeter();
    void problem(std::string_view id) { m_result.problems.push_back({m_line, id}); }
    [[nodiscard]] int lineOf(std::string_view address) const;

    std::string_view m_content;
    KeyFile m_result;
    int m_line = 0;
    std::optional<std::pair<std::size_t, std::size_t>> m_columns; ///< of address and key, from the header line
    std::string_view m_meterId; ///< wmbusmeters: until its key comes
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

KeyFile KeyFileReader::read()
{
    if (m_content.starts_with("\xEF\xBB\xBF")) // byte order mark of UTF-8
        m_content.remove_prefix(3);
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

/// name=…, id=…, key=…, driver=… of wmbusmeters; several meters may follow each other.
bool KeyFileReader::readMeterFileLine(std::string_view line)
{
    static constexpr std::array<std::string_view, 7> kOthers{"name",       "driver",     "type",        "shell",
                                                             "alarmshell", "meterfiles", "json_address"};
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos)
        return false;
    const std::string name = lowered(trimmed(line.substr(0, equals)));
    const std::string_view value = trimmed(line.substr(equals + 1));
    if (name == "name") {
        m_meterId = m_meterKey = {};
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
        add(addressText(trimmed(ids.substr(0, end))), m_meterKey);
        ids = end == std::string_view::npos ? std::string_view() : ids.substr(end + 1);
    }
    m_meterId = m_meterKey = {};
}

bool KeyFileReader::readHeader(const Cells &cells)
{
    const auto address = std::ranges::find_if(cells, isAddressName);
    const auto key = std::ranges::find_if(cells, isKeyName);
    if (address == cells.end() || key == cells.end())
        return false;
    m_columns = {std::size_t(address - cells.begin()), std::size_t(key - cells.begin())};
    return true;
}

/// Columns by the header line; without one, the last cell that is a key and the address before it, which may be in
/// two cells: "TCH,12345678,KEY" or, from a label, "ITW,12345678,30,07,KEY".
void KeyFileReader::readCells(const Cells &cells)
{
    if (m_columns) {
        if (std::max(m_columns->first, m_columns->second) >= cells.size())
            problem("no-key");
        else
            add(cells[m_columns->first], cells[m_columns->second]);
        return;
    }
    const auto key = std::find_if(cells.rbegin(), cells.rend(),
                                  [](std::string_view cell) { return wmbus::Key::fromHex(cell).has_value(); });
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
    if (end == std::string_view::npos)
        problem("no-key");
    else
        add(trimmed(line.substr(0, end)), trimmed(line.substr(line.find_first_not_of(" =:", end))));
}

/// {"ADDRESS":"KEY"}, {"id":"ADDRESS","key":"KEY"}, lists of them, and objects that hold such lists.
void KeyFileReader::readJson(const Json &value, int line)
{
    if (value.is_array()) {
        for (const Json &item : value)
            readJson(item, line);
        return;
    }
    if (!value.is_object()) {
        m_line = std::max(line, 1);
        problem("bad-json");
        return;
    }
    const std::string *address = nullptr;
    const std::string *key = nullptr;
    for (const auto &[name, member] : value.items()) {
        if (member.is_string() && isAddressName(name))
            address = &member.get_ref<const std::string &>();
        else if (member.is_string() && isKeyName(name))
            key = &member.get_ref<const std::string &>();
    }
    if (address && key) {
        m_line = line > 0 ? line : lineOf(*address);
        add(*address, *key);
        return;
    }
    for (const auto &[name, member] : value.items()) {
        if (member.is_object() || member.is_array()) {
            readJson(member, line);
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

void KeyFileReader::add(std::string_view address, std::string_view key)
{
    if (isNoKey(key))
        return;
    const auto pattern = wmbus::AddressPattern::parse(lowered(address) == "anyid" ? "*" : address);
    if (!pattern) {
        problem("bad-address");
        return;
    }
    const auto value = wmbus::Key::fromHex(key);
    if (!value) {
        problem("bad-key");
        return;
    }
    m_result.entries.push_back({*pattern, *value});
}

} // namespace

KeyFile parseKeyFile(std::string_view content)
{
    return KeyFileReader(content).read();
}

} // namespace engine
