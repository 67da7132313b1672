// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sharing/leak_search.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace engine {

/// New numbers for old ones: the same number always gets the same new one, whose digits say nothing about the old.
/// The first is 12345678, as everybody expects of an example.
class NumberBook
{
public:
    /// No new number may look like this old one from now on.
    void avoid(std::uint32_t number);
    /// BCD as in wmbus::Address::id. Digits F (placeholders of a selection) stay; so does a number of no meter, all 0
    /// or all F.
    [[nodiscard]] std::uint32_t replacement(std::uint32_t number);
    /// The same for numbers of any length; those of eight digits are meter numbers.
    [[nodiscard]] std::string replacement(std::string_view digits);

private:
    [[nodiscard]] bool isFree(std::uint32_t candidate) const;

    LeakSearch m_avoided;
    std::set<std::uint32_t> m_old;
    std::map<std::uint32_t, std::uint32_t> m_numbers;
    std::set<std::uint32_t> m_given;
    std::map<std::string, std::string, std::less<>> m_texts;
    std::uint32_t m_next = 12345678; ///< decimal
};

/// 12345678 as 0x12345678.
[[nodiscard]] std::uint32_t bcdOf(std::uint32_t number);
/// 0x12345678 as 12345678; hex digits count as they stand in a number with the base ten.
[[nodiscard]] std::uint32_t numberOfBcd(std::uint32_t bcd);

} // namespace engine
