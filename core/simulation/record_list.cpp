// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/record_list.h"

#include <array>

namespace simulation {

namespace {

constexpr std::uint8_t kFiller = 0x2F;
constexpr std::uint8_t kMinusDigit = 0xF0;
constexpr std::uint8_t kFirstBcdField = 0x9;
/// Data bytes by data field: EN 13757-3, table 4.
constexpr std::array<std::size_t, 16> kDataSize{0, 1, 2, 3, 4, 4, 6, 8, 0, 1, 2, 3, 4, 0, 6, 0};

void appendInteger(radio::Bytes &bytes, std::uint64_t value, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        bytes.push_back(std::uint8_t(value >> (8 * i)));
}

void appendBcd(radio::Bytes &bytes, std::int64_t value, std::size_t size)
{
    std::uint64_t rest = value < 0 ? std::uint64_t(-value) : std::uint64_t(value);
    for (std::size_t i = 0; i < size; ++i) {
        bytes.push_back(std::uint8_t(rest % 10 | rest / 10 % 10 << 4));
        rest /= 100;
    }
    if (value < 0)
        bytes.back() = std::uint8_t((bytes.back() & 0x0F) | kMinusDigit);
}

} // namespace

void RecordList::add(Header header, std::int64_t value)
{
    m_bytes.insert(m_bytes.end(), header);
    const std::uint8_t field = *header.begin() & 0x0F;
    if (field >= kFirstBcdField)
        appendBcd(m_bytes, value, kDataSize[field]);
    else
        appendInteger(m_bytes, std::uint64_t(value), kDataSize[field]);
}

void RecordList::addTime(Header header, const wmbus::CivilTime &time)
{
    m_bytes.insert(m_bytes.end(), header);
    const int year = time.year % 100;
    const auto dayByte = std::uint8_t(time.day | (year & 0x07) << 5);
    const auto monthByte = std::uint8_t(time.month | (year >> 3) << 4);
    if (kDataSize[*header.begin() & 0x0F] == 4) {
        m_bytes.push_back(std::uint8_t(time.minute | (time.invalid ? 0x80 : 0)));
        m_bytes.push_back(std::uint8_t(time.hour | (time.summerTime ? 0x80 : 0)));
    }
    m_bytes.push_back(dayByte);
    m_bytes.push_back(monthByte);
}

void RecordList::addFiller(std::size_t count)
{
    m_bytes.insert(m_bytes.end(), count, kFiller);
}

} // namespace simulation
