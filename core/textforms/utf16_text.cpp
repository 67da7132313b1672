// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/utf16_text.h"

#include <cstdint>

namespace textforms {

namespace {

/// Every byte at `first`, `first` + 2 … is zero and every other one is not.
bool hasZerosFrom(std::size_t first, std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if ((bytes[i] == 0) != (i % 2 == first))
            return false;
    }
    return true;
}

} // namespace

std::optional<Utf16Text::Order> Utf16Text::orderOf(std::string_view start)
{
    constexpr std::size_t kEnough = 8;
    if (start.starts_with("\xFF\xFE") || (start.size() >= kEnough && hasZerosFrom(1, start)))
        return Order::LittleEndian;
    if (start.starts_with("\xFE\xFF") || (start.size() >= kEnough && hasZerosFrom(0, start)))
        return Order::BigEndian;
    return std::nullopt;
}

std::string Utf16Text::decode(std::string_view bytes)
{
    constexpr unsigned kByteOrderMark = 0xFEFF;
    constexpr unsigned kEndOfAscii = 0x80;
    std::string text;
    text.reserve(bytes.size() / 2 + 1);
    for (const char byte : bytes) {
        if (!m_half) {
            m_half = byte;
            continue;
        }
        const unsigned first = std::uint8_t(*m_half);
        const unsigned second = std::uint8_t(byte);
        m_half.reset();
        const unsigned unit = m_order == Order::BigEndian ? first << 8 | second : second << 8 | first;
        if (unit != kByteOrderMark)
            text += unit < kEndOfAscii ? char(unit) : '?';
    }
    return text;
}

} // namespace textforms
