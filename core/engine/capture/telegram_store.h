// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/row_blocks.h"
#include "engine/reception.h"
#include "wmbus/outcome.h"

#include <cstdint>
#include <deque>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace engine {

inline constexpr std::int64_t kNoTime = std::numeric_limits<std::int64_t>::min();
inline constexpr std::uint32_t kNoMeter = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::uint32_t kNoTelegram = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::int16_t kNoRssi = std::numeric_limits<std::int16_t>::min();

/// One telegram in the running program: what tables sort and filter by. Texts are made when a cell is shown.
struct TelegramRow
{
    std::int64_t utcUs = kNoTime;
    std::uint64_t arenaOffset : 40 = 0; ///< of the raw bytes, enough for a terabyte; written by the store
    std::uint8_t heard = 1; ///< receptions joined in this row (the same telegram within 2 s), 255 = that or more
    std::uint16_t length = 0; ///< raw bytes
    std::uint32_t meter = kNoMeter; ///< index into MeterRegistry
    std::uint32_t previous = kNoTelegram; ///< the telegram of the same meter before this one; may be trimmed
    std::uint32_t place = 0; ///< line or byte offset in the source, 0 = none
    std::uint32_t deviceTime = 0; ///< the receiver's clock, valid with hasDeviceTime
    std::int16_t rssiDeciDbm = kNoRssi; ///< -715 = -71.5 dBm
    std::uint16_t source = 0; ///< index into TelegramStore::sourceText
    wmbus::Outcome outcome = wmbus::Outcome::Damaged;
    wmbus::Verdict verdict = wmbus::Verdict::NotJudged;
    radio::LinkMode mode = radio::LinkMode::Unknown;
    radio::FrameFormat format = radio::FrameFormat::Unknown;
    radio::CrcState crc = radio::CrcState::Unknown;
    sticks::StickType stick = sticks::StickType::Auto;
    std::uint8_t accessNumber = 0; ///< valid with hasAccessNumber
    std::uint8_t ci = 0; ///< CI field after the link layer, 0 where there is none
    std::int8_t securityMode = -1; ///< -1 = none
    std::uint8_t rssiRaw = 0; ///< the receiver's own number, valid with hasRssiRaw
    std::uint8_t repairs = 0; ///< index of the list of repairs, 0 = none; written by the store
    bool hasAccessNumber : 1 = false;
    bool hasRssiRaw : 1 = false;
    bool hasDeviceTime : 1 = false;
    bool hasOriginal : 1 = false; ///< the receiver's own message was more than the telegram; written by the store
    bool hasKey : 1 = false; ///< a key came with the telegram
    bool hasMark : 1 = false; ///< somebody marked it or wrote a comment
    bool imported : 1 = false; ///< from a file or a paste, not from a receiver of this session
};
static_assert(sizeof(TelegramRow) <= 48, "a million rows have to stay small");

/// The telegrams of a session, by number. The first one ever is 0; the numbers of those that left by trim() are never
/// given again. Owned by the GUI thread, no mutex. Models are windows on it. Rows and bytes lie in blocks that never
/// move, so that growing never copies what is there.
class TelegramStore
{
public:
    /// Index of the new row. What the reception says overwrites the row's fields of the same meaning.
    std::uint32_t append(const Reception &reception, TelegramRow row);
    [[nodiscard]] std::uint32_t first() const { return m_first; } ///< the oldest that is here
    [[nodiscard]] std::uint32_t end() const { return m_first + count(); } ///< the number that the next one gets
    [[nodiscard]] std::uint32_t count() const { return std::uint32_t(m_rows.size()); } ///< from first() to before end()
    /// False for what was trimmed, what is still to come, and kNoTelegram. All below take only what is here.
    [[nodiscard]] bool contains(std::uint32_t index) const { return index >= first() && index < end(); }
    [[nodiscard]] const TelegramRow &row(std::uint32_t index) const { return m_rows[index - m_first]; }
    [[nodiscard]] TelegramRow &row(std::uint32_t index) { return m_rows[index - m_first]; }

    /// Lets go of all before `first`, at most end(). What referred to them goes on doing so: see contains().
    void trim(std::uint32_t first);
    /// How many of those that were trimmed came from imports; first() counts all of them.
    [[nodiscard]] std::uint32_t trimmedImports() const { return m_trimmedImports; }

    /// The bytes as received, valid as long as the telegram is here.
    [[nodiscard]] radio::ByteView bytes(std::uint32_t index) const;
    /// The telegram as received, ready to be decoded again.
    [[nodiscard]] radio::RawTelegram raw(std::uint32_t index) const;
    /// Everything that came with the telegram, ready to be written to a capture. `steadyUs` is not kept.
    [[nodiscard]] Reception reception(std::uint32_t index) const;
    /// The port, or the file without the place in it.
    [[nodiscard]] std::string_view sourceText(std::uint16_t source) const;
    /// "survey.log:12", or the port.
    [[nodiscard]] std::string placeText(std::uint32_t index) const;

    /// What a text form had to be freed from; ids.
    [[nodiscard]] const std::vector<std::string_view> &repairs(std::uint32_t index) const;
    /// The key that came with the telegram.
    [[nodiscard]] std::optional<wmbus::Key> key(std::uint32_t index) const;
    [[nodiscard]] TelegramMark mark(std::uint32_t index) const;
    void setMark(std::uint32_t index, TelegramMark mark);

    /// Makes the chains of `previous` anew after telegrams moved from one meter to another. Returns the newest
    /// telegram of each of `meters` meters.
    std::vector<std::uint32_t> relink(std::uint32_t meters);
    void clear();

private:
    /// One reservation never crosses two blocks; anything that 16-bit lengths can state fits into one.
    static constexpr std::size_t kBlockBytes = std::size_t(1) << 20;

    [[nodiscard]] std::uint64_t reserve(std::size_t bytes); ///< the offset
    [[nodiscard]] std::uint8_t *at(std::uint64_t offset) const;
    [[nodiscard]] std::uint16_t sourceIndex(const std::string &source);
    [[nodiscard]] std::uint8_t repairsIndex(const std::vector<std::string_view> &repairs);
    void keepBytes(const Reception &reception, TelegramRow &row);
    [[nodiscard]] radio::Bytes original(const TelegramRow &row) const;
    void freeBlocks();

    RowBlocks<TelegramRow> m_rows;
    std::uint32_t m_first = 0; ///< number of the first row
    std::uint32_t m_trimmedImports = 0;
    std::deque<std::unique_ptr<std::uint8_t[]>> m_blocks;
    std::size_t m_firstBlock = 0; ///< number of the first block: those before it are gone
    std::size_t m_used = 0; ///< of the last block
    std::vector<std::string> m_sources;
    std::unordered_map<std::string, std::uint16_t> m_sourceIndexes;
    std::vector<std::vector<std::string_view>> m_repairs = {{}}; ///< the different lists, the first one empty
    std::unordered_map<std::uint32_t, wmbus::Key> m_keys; ///< of the few telegrams that brought one
    std::unordered_map<std::uint32_t, TelegramMark> m_marks; ///< none of them empty
};

} // namespace engine
