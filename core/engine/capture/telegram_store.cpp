// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/telegram_store.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace engine {

namespace {

/// The receiver's message does not contain the telegram and is kept as a whole.
constexpr std::uint16_t kNotInside = std::numeric_limits<std::uint16_t>::max();

constexpr std::size_t kLongest = std::numeric_limits<std::uint16_t>::max();

constexpr std::uint64_t kOffsetMask = (std::uint64_t(1) << 40) - 1; ///< bits of TelegramRow::arenaOffset

/// Stands in the arena between a telegram and what its receiver had wrapped it in.
struct Wrapping
{
    std::uint16_t length = 0; ///< bytes that follow
    std::uint16_t split = kNotInside; ///< how many of them came before the telegram
};

} // namespace

std::uint32_t TelegramStore::append(const Reception &reception, TelegramRow row)
{
    const auto &telegram = reception.telegram;
    const auto index = end();
    row.utcUs = reception.utcUs.value_or(kNoTime);
    row.place = std::uint32_t(std::min<std::uint64_t>(reception.place, std::numeric_limits<std::uint32_t>::max()));
    row.deviceTime = telegram.deviceTime.value_or(0);
    row.hasDeviceTime = telegram.deviceTime.has_value();
    row.rssiRaw = telegram.rssiRaw.value_or(0);
    row.hasRssiRaw = telegram.rssiRaw.has_value();
    row.rssiDeciDbm =
        telegram.rssiDbm ? std::int16_t(std::lround(std::clamp(*telegram.rssiDbm, -3000.0F, 3000.0F) * 10)) : kNoRssi;
    row.source = sourceIndex(reception.source);
    row.repairs = repairsIndex(reception.repairs);
    row.mode = telegram.mode;
    row.format = telegram.format;
    row.crc = telegram.crc;
    row.stick = reception.stick;
    row.heard = std::uint8_t(std::min<std::uint32_t>(reception.heard, std::numeric_limits<std::uint8_t>::max()));
    row.hasKey = reception.key.has_value();
    if (reception.key)
        m_keys.emplace(index, *reception.key);
    keepBytes(reception, row);
    m_rows.push_back(row);
    setMark(index, reception.mark);
    return index;
}

void TelegramStore::keepBytes(const Reception &reception, TelegramRow &row)
{
    const auto &bytes = reception.telegram.bytes;
    const auto &original = reception.original;
    row.length = std::uint16_t(std::min(bytes.size(), kLongest));

    // Most receivers wrap the telegram in a few bytes of their own: only the wrapping is kept beside it.
    radio::Bytes wrapping(original.begin(), original.begin() + std::ptrdiff_t(std::min(original.size(), kLongest)));
    Wrapping head;
    const auto found = std::search(wrapping.begin(), wrapping.end(), bytes.begin(), bytes.end());
    if (found != wrapping.end()) {
        head.split = std::uint16_t(found - wrapping.begin());
        wrapping.erase(found, found + std::ptrdiff_t(bytes.size()));
    }
    head.length = std::uint16_t(wrapping.size());
    row.hasOriginal = !wrapping.empty();

    row.arenaOffset = reserve(row.length + (row.hasOriginal ? sizeof(head) + wrapping.size() : 0)) & kOffsetMask;
    auto *end = std::copy_n(bytes.begin(), row.length, at(row.arenaOffset));
    if (!row.hasOriginal)
        return;
    std::memcpy(end, &head, sizeof(head));
    std::copy(wrapping.begin(), wrapping.end(), end + sizeof(head));
}

radio::Bytes TelegramStore::original(const TelegramRow &row) const
{
    if (!row.hasOriginal)
        return {};
    const auto *bytes = at(row.arenaOffset);
    Wrapping head;
    std::memcpy(&head, bytes + row.length, sizeof(head));
    const auto *wrapping = bytes + row.length + sizeof(head);
    radio::Bytes message(wrapping, wrapping + head.length);
    if (head.split != kNotInside)
        message.insert(message.begin() + head.split, bytes, bytes + row.length);
    return message;
}

std::uint64_t TelegramStore::reserve(std::size_t bytes)
{
    if (m_blocks.empty() || m_used + bytes > kBlockBytes) {
        m_blocks.push_back(std::make_unique_for_overwrite<std::uint8_t[]>(kBlockBytes));
        m_used = 0;
    }
    const auto offset = (m_firstBlock + m_blocks.size() - 1) * kBlockBytes + m_used;
    m_used += bytes;
    return offset;
}

std::uint8_t *TelegramStore::at(std::uint64_t offset) const
{
    return m_blocks[offset / kBlockBytes - m_firstBlock].get() + offset % kBlockBytes;
}

radio::ByteView TelegramStore::bytes(std::uint32_t index) const
{
    const auto &row = this->row(index);
    return {at(row.arenaOffset), row.length};
}

radio::RawTelegram TelegramStore::raw(std::uint32_t index) const
{
    const auto &row = this->row(index);
    const auto view = bytes(index);
    radio::RawTelegram telegram;
    telegram.bytes.assign(view.begin(), view.end());
    telegram.mode = row.mode;
    telegram.format = row.format;
    telegram.crc = row.crc;
    if (row.hasRssiRaw)
        telegram.rssiRaw = row.rssiRaw;
    if (row.rssiDeciDbm != kNoRssi)
        telegram.rssiDbm = float(row.rssiDeciDbm) / 10;
    if (row.hasDeviceTime)
        telegram.deviceTime = row.deviceTime;
    return telegram;
}

Reception TelegramStore::reception(std::uint32_t index) const
{
    const auto &row = this->row(index);
    Reception reception;
    reception.telegram = raw(index);
    reception.original = original(row);
    if (row.utcUs != kNoTime)
        reception.utcUs = row.utcUs;
    reception.stick = row.stick;
    reception.source = m_sources[row.source];
    reception.place = row.place;
    reception.repairs = repairs(index);
    reception.heard = row.heard;
    reception.mark = mark(index);
    reception.key = key(index);
    return reception;
}

std::string_view TelegramStore::sourceText(std::uint16_t source) const
{
    return source < m_sources.size() ? std::string_view(m_sources[source]) : std::string_view();
}

std::string TelegramStore::placeText(std::uint32_t index) const
{
    const auto &row = this->row(index);
    return engine::sourceText(m_sources[row.source], row.place);
}

const std::vector<std::string_view> &TelegramStore::repairs(std::uint32_t index) const
{
    return m_repairs[row(index).repairs];
}

std::optional<wmbus::Key> TelegramStore::key(std::uint32_t index) const
{
    return row(index).hasKey ? std::optional(m_keys.at(index)) : std::nullopt;
}

TelegramMark TelegramStore::mark(std::uint32_t index) const
{
    return row(index).hasMark ? m_marks.at(index) : TelegramMark();
}

void TelegramStore::setMark(std::uint32_t index, TelegramMark mark)
{
    row(index).hasMark = !mark.isEmpty();
    if (mark.isEmpty())
        m_marks.erase(index);
    else
        m_marks.insert_or_assign(index, std::move(mark));
}

std::uint8_t TelegramStore::repairsIndex(const std::vector<std::string_view> &repairs)
{
    // There are a handful of different lists, however many telegrams.
    const auto known = std::ranges::find(m_repairs, repairs);
    if (known != m_repairs.end())
        return std::uint8_t(known - m_repairs.begin());
    if (m_repairs.size() > std::numeric_limits<std::uint8_t>::max())
        return 0;
    m_repairs.push_back(repairs);
    return std::uint8_t(m_repairs.size() - 1);
}

std::uint16_t TelegramStore::sourceIndex(const std::string &source)
{
    if (const auto known = m_sourceIndexes.find(source); known != m_sourceIndexes.end())
        return known->second;
    // A session of 65 thousand files is not refused: the last ones share one nameless source.
    if (m_sources.size() > kLongest)
        return std::uint16_t(kLongest);
    const auto index = std::uint16_t(m_sources.size());
    m_sources.push_back(m_sources.size() == kLongest ? std::string() : source);
    m_sourceIndexes.emplace(source, index);
    return index;
}

std::vector<std::uint32_t> TelegramStore::relink(std::uint32_t meters)
{
    std::vector<std::uint32_t> newest(meters, kNoTelegram);
    for (auto index = first(); index < end(); ++index) {
        auto &row = this->row(index);
        row.previous = row.meter < meters ? std::exchange(newest[row.meter], index) : kNoTelegram;
    }
    return newest;
}

void TelegramStore::trim(std::uint32_t first)
{
    for (; m_first < first; ++m_first) {
        const auto &row = m_rows.front();
        m_trimmedImports += row.imported ? 1 : 0;
        if (row.hasKey)
            m_keys.erase(m_first);
        if (row.hasMark)
            m_marks.erase(m_first);
        m_rows.pop_front();
    }
    freeBlocks();
}

/// Those before the block of the first row; the last one stays to be filled.
void TelegramStore::freeBlocks()
{
    const auto needed =
        m_rows.empty() ? m_firstBlock + m_blocks.size() : std::size_t(m_rows.front().arenaOffset / kBlockBytes);
    for (; m_firstBlock < needed && m_blocks.size() > 1; ++m_firstBlock)
        m_blocks.pop_front();
}

void TelegramStore::clear()
{
    *this = {};
}

} // namespace engine
