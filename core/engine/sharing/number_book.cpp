// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/number_book.h"

#include "wmbus/address.h"

#include <array>

namespace engine {

namespace {

constexpr std::uint32_t kLimit = 100'000'000; ///< eight digits
constexpr std::uint32_t kPlaceholder = 0xF;

/// Digits F of the old number stay in the new one.
std::uint32_t withPlaceholders(std::uint32_t number, std::uint32_t old)
{
    for (unsigned shift = 0; shift < 32; shift += 4) {
        if ((old >> shift & 0xF) == kPlaceholder)
            number |= kPlaceholder << shift;
    }
    return number;
}

} // namespace

std::uint32_t bcdOf(std::uint32_t number)
{
    std::uint32_t bcd = 0;
    for (unsigned shift = 0; shift < 32; shift += 4, number /= 10)
        bcd |= number % 10 << shift;
    return bcd;
}

std::uint32_t numberOfBcd(std::uint32_t bcd)
{
    std::uint32_t number = 0;
    for (int shift = 28; shift >= 0; shift -= 4)
        number = number * 10 + (bcd >> shift & 0xF);
    return number;
}

void NumberBook::avoid(std::uint32_t number)
{
    if (m_old.insert(number).second)
        m_avoided.addNumber(number);
}

bool NumberBook::isFree(std::uint32_t candidate) const
{
    const std::array<std::uint8_t, 4> bytes{std::uint8_t(candidate), std::uint8_t(candidate >> 8),
                                            std::uint8_t(candidate >> 16), std::uint8_t(candidate >> 24)};
    return !m_given.contains(candidate) && !m_avoided.foundIn(bytes);
}

std::uint32_t NumberBook::replacement(std::uint32_t number)
{
    if (!isMeterNumber(number))
        return number;
    if (const auto known = m_numbers.find(number); known != m_numbers.end())
        return known->second;
    avoid(number);
    std::uint32_t candidate = 0;
    do {
        candidate = bcdOf(m_next);
        m_next = m_next + 1 < kLimit ? m_next + 1 : 10'000'000;
    } while (!isFree(candidate) && m_given.size() < kLimit / 2);
    m_given.insert(candidate);
    return m_numbers[number] = withPlaceholders(candidate, number);
}

std::string NumberBook::replacement(std::string_view digits)
{
    constexpr std::size_t kMeterDigits = 8;
    if (digits.size() == kMeterDigits && digits.find_first_not_of("0123456789") == std::string_view::npos) {
        const auto number = std::uint32_t(std::stoul(std::string(digits)));
        return wmbus::idText(replacement(bcdOf(number)));
    }
    if (const auto known = m_texts.find(digits); known != m_texts.end())
        return known->second;
    // 1234567890123…, then one more at the end for each further number.
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i)
        result.push_back(char('0' + (i + 1) % 10));
    std::size_t carry = m_texts.size();
    for (auto digit = result.rbegin(); digit != result.rend() && carry > 0; ++digit, carry /= 10)
        *digit = char('0' + (std::size_t(*digit - '0') + carry) % 10);
    return m_texts.emplace(digits, result).first->second;
}

} // namespace engine
