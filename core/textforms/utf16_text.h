// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace textforms {

/// Text of two bytes per character, as Windows programs save logs. Telegrams are ASCII in every form: what is not
/// becomes a question mark.
class Utf16Text
{
public:
    enum class Order : unsigned char { LittleEndian, BigEndian };

    /// By the byte order mark, else by zeros in every second byte of the start of an input; absent for other text.
    [[nodiscard]] static std::optional<Order> orderOf(std::string_view start);

    explicit Utf16Text(Order order) : m_order(order) { }
    /// The characters of the next bytes, without byte order marks. Half a character waits for its rest.
    [[nodiscard]] std::string decode(std::string_view bytes);

private:
    Order m_order;
    std::optional<char> m_half;
};

} // namespace textforms
