// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_notation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <span>

namespace engine {

namespace {

bool isOneOf(std::string_view name, std::span<const std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// "12345678" → "78563412", as the radio sends it.
std::string reversedPairs(std::string_view number)
{
    std::string result;
    for (std::size_t i = number.size(); i >= 2; i -= 2)
        result += number.substr(i - 2, 2);
    return result;
}

} // namespace

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

bool isNoKey(std::string_view text)
{
    return text.empty() || lowered(text) == "nokey" || lowered(text) == "unknown" || lowered(text) == "null";
}

std::string keyDigitsOf(std::string_view text)
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

std::optional<wmbus::Key> keyAfterNumber(std::string_view digits, std::string_view address)
{
    if (digits.size() != kMeterNumberDigits + kAesKeyDigits)
        return std::nullopt;
    const std::string number = lowered(digits.substr(0, kMeterNumberDigits));
    const std::string of = lowered(address);
    if (of.find(number) == std::string::npos && of.find(reversedPairs(number)) == std::string::npos)
        return std::nullopt;
    return wmbus::Key::fromHex(digits.substr(kMeterNumberDigits));
}

std::string_view keyProblem(std::string_view key, std::string_view address)
{
    const std::string digits = keyDigitsOf(key);
    if (digits.empty())
        return key.size() == kAesKeyDigits / 2 ? "key-is-text" : "bad-key";
    if (digits.size() == kMeterNumberDigits && lowered(address).find(lowered(digits)) != std::string::npos)
        return "key-is-number";
    return digits.size() < kAesKeyDigits ? "key-too-short" : "key-too-long";
}

std::vector<std::string_view> cellsOf(std::string_view line)
{
    const char separator = line.find(';') != std::string_view::npos    ? ';'
                           : line.find(',') != std::string_view::npos  ? ','
                           : line.find('\t') != std::string_view::npos ? '\t'
                                                                       : '\0';
    std::vector<std::string_view> cells;
    if (separator == '\0')
        return cells;
    bool isQuoted = false;
    std::size_t first = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == '"')
            isQuoted = !isQuoted;
        if (i < line.size() && (isQuoted || line[i] != separator))
            continue;
        cells.push_back(trimmed(line.substr(first, i - first)));
        first = i + 1;
    }
    return cells;
}

} // namespace engine
