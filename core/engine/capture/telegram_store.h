// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reception.h"
#include "wmbus/outcome.h"

#include <QtGlobal>

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace engine {

inline constexpr std::int64_t kNoTime = std::numeric_limits<std::int64_t>::min();
inline constexpr std::uint32_t kNoMeter = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::int16_t kNoRssi = std::numeric_limits<std::int16_t>::min();

/// One telegram in the running program: what tables sort and filter by. Texts are made when a cell is shown.
struct TelegramRow
{
    std::int64_t utcUs = kNoTime;
    std::uint64_t arenaOffset = 0; ///< of the raw bytes
    std::uint32_t meter = kNoMeter; ///< index into MeterRegistry
    std::int16_t rssiDeciDbm = kNoRssi; ///< -715 = -71.5 dBm
    std::uint16_t length = 0; ///< raw bytes
    std::uint16_t source = 0; ///< index into TelegramStore::sourceText
    wmbus::Outcome outcome = wmbus::Outcome::Damaged;
    wmbus::Verdict verdict = wmbus::Verdict::NotJudged;
    radio::LinkMode mode = radio::LinkMode::Unknown;
    radio::FrameFormat format = radio::FrameFormat::Unknown;
    radio::CrcState crc = radio::CrcState::Unknown;
    std::uint8_t accessNumber = 0;
    std::uint8_t ci = 0; ///< CI field after the link layer, 0 where there is none
    std::int8_t securityMode = -1; ///< -1 = none
    std::uint8_t heard = 1; ///< receptions joined in this row (the same telegram within 2 s)
};

/// All telegrams of a session, by number from 0. Owned by the GUI thread, no mutex. Models are windows on it.
class TelegramStore
{
public:
    /// Index of the new row.
    std::uint32_t append(const Reception &reception, const TelegramRow &row);
    [[nodiscard]] std::uint32_t count() const { return std::uint32_t(m_rows.size()); }
    [[nodiscard]] const TelegramRow &row(std::uint32_t index) const { return m_rows[index]; }
    [[nodiscard]] TelegramRow &row(std::uint32_t index) { return m_rows[index]; }
    /// The telegram as received, ready to be decoded again.
    [[nodiscard]] radio::RawTelegram raw(std::uint32_t index) const;
    [[nodiscard]] std::string_view sourceText(std::uint16_t source) const;
    void clear();

private:
    std::vector<TelegramRow> m_rows;
    std::vector<std::uint8_t> m_arena;
    std::vector<std::string> m_sources;
};

} // namespace engine
