// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// Hex digits of bytes in their order.
[[nodiscard]] inline std::string hexOf(const std::vector<std::uint8_t> &bytes)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text.push_back(kDigits[byte >> 4]);
        text.push_back(kDigits[byte & 0xF]);
    }
    return text;
}

/// Whether the hex digits of a secret stand among those of `bytes`: forwards or backwards, byte by byte or digit by
/// digit, or each digit as a character. A search of the tests' own, so that they do not believe the program's.
[[nodiscard]] inline bool holdsSecret(const std::vector<std::uint8_t> &bytes, const std::string &secretHex)
{
    std::string reversedBytes;
    for (std::size_t at = secretHex.size(); at >= 2; at -= 2)
        reversedBytes += secretHex.substr(at - 2, 2);
    std::string asText;
    for (const char c : secretHex)
        asText += hexOf({std::uint8_t(c)});
    std::string asTextBackwards;
    for (auto c = secretHex.rbegin(); c != secretHex.rend(); ++c)
        asTextBackwards += hexOf({std::uint8_t(*c)});
    const std::string hex = hexOf(bytes);
    const std::string forms[] = {
        secretHex, reversedBytes, {secretHex.rbegin(), secretHex.rend()}, asText, asTextBackwards};
    return std::ranges::any_of(forms, [&hex](const std::string &form) { return hex.find(form) != std::string::npos; });
}

} // namespace support
