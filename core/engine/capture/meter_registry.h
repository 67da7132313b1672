// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"
#include "engine/capture/telegram_summary.h"
#include "engine/survey/rhythm.h"
#include "engine/survey/signal_statistics.h"
#include "wmbus/address.h"
#include "wmbus/decoded_telegram.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// One meter of the survey. Damaged telegrams without a trustworthy address are joined in a row of their own.
struct Meter
{
    wmbus::Address address; ///< the meter itself (long header), else the sender
    wmbus::Address link; ///< the sender on the radio
    bool anonymous = false; ///< the row of damaged telegrams
    wmbus::Outcome outcome = wmbus::Outcome::Damaged; ///< of the newest telegram that was not damaged
    wmbus::Verdict verdict = wmbus::Verdict::NotJudged;
    std::int8_t securityMode = -1;
    bool sendsCompact = false; ///< some telegram waited for the layout that a full frame brings
    bool sendsEncrypted = false; ///< some telegram was, or may have been; others may be plain
    std::uint8_t modes = 0; ///< bits 1 << radio::LinkMode
    /// 0 only where a key showed that all of them are another meter's: such a row is not worth showing.
    std::uint32_t telegrams = 0;
    std::uint32_t trimmed = 0; ///< so many of them are no longer in the store
    std::uint32_t newest = kNoTelegram; ///< number in the store, may be trimmed; older ones by TelegramRow::previous
    std::int64_t firstHeardUs = kNoTime;
    std::int64_t lastHeardUs = kNoTime;
    SignalStatistics signal;
    Rhythm rhythm;
    /// The newest of each kind, main reading first, the others in the order they were first sent: many meters send
    /// short telegrams between complete ones.
    std::vector<Reading> readings;
    std::optional<MainValue> firstMain; ///< the main reading of the first telegram that had it
    std::uint32_t firstMainFrom = kNoTelegram; ///< that telegram
    std::string_view medium; ///< device type id
    std::string product;
};

/// Every meter heard, by order of appearance; an index stays valid until clear(). Owned by the GUI thread.
/// A meter is maker, number, version and type together: makers share numbers.
class MeterRegistry
{
public:
    /// Finds or makes the meter and takes over what the telegram says; writes `meter` and `previous` of the row.
    /// Returns the meter's index.
    std::uint32_t update(TelegramRow &row, std::uint32_t rowIndex, const TelegramSummary &summary);
    std::uint32_t update(TelegramRow &row, std::uint32_t rowIndex, const wmbus::DecodedTelegram &decoded);
    /// The readings of a telegram; each is ignored where a newer one of its kind is there.
    void setReadings(const TelegramRow &row, std::uint32_t rowIndex, std::vector<Reading> readings);

    /// A telegram that is in already was decoded with other keys: what was read from it before has expired. True if it
    /// turned out to be another meter's: the chains of the store and the counts (recount) of `meter` before and after
    /// have to be made anew.
    [[nodiscard]] bool renew(TelegramRow &row, std::uint32_t rowIndex, const TelegramSummary &summary);
    /// From here on any reading is newer than those the meter has, and none is its first: its telegrams are being
    /// decoded again.
    void expireReadings(std::uint32_t meter);
    /// All were decoded again: readings that none of them confirmed go. True if there were some.
    bool dropExpiredReadings(std::uint32_t meter);
    /// The telegram leaves the store: its meter keeps what it said, and the count of it.
    void trim(const TelegramRow &row);
    /// Counts, signal and rhythm from the telegrams chained at `newest`. What trimmed ones said cannot be made anew:
    /// where there are some, only the count of telegrams changes.
    void recount(std::uint32_t meter, const TelegramStore &store, std::uint32_t newest);

    [[nodiscard]] std::uint32_t count() const { return std::uint32_t(m_meters.size()); }
    /// kNoMeter where it was not heard.
    [[nodiscard]] std::uint32_t find(const wmbus::Address &address) const;
    [[nodiscard]] const Meter &meter(std::uint32_t index) const { return m_meters[index]; }
    void clear();

private:
    std::uint32_t indexFor(const TelegramSummary &summary);
    std::uint32_t anonymousIndex();

    std::deque<Meter> m_meters;
    std::map<wmbus::Address, std::uint32_t> m_index;
    std::uint32_t m_anonymous = kNoMeter;
};

} // namespace engine
