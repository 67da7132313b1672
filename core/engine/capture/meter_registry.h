// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"
#include "engine/survey/rhythm.h"
#include "engine/survey/signal_statistics.h"
#include "wmbus/address.h"
#include "wmbus/decoded_telegram.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace engine {

/// A value with its words, kept beyond the telegram it came in.
struct Reading
{
    std::string_view quantity;
    std::string_view unit;
    std::string text; ///< the exact value as text ("6.400", "2021-07-02T22:45"), empty with an error
    double number = 0; ///< for charts and sorting; NaN where the value is no number
    wmbus::Function function = wmbus::Function::Instantaneous;
    std::uint64_t storage = 0;
    std::uint32_t tariff = 0;
    std::uint16_t subunit = 0;
    std::string_view error;
    bool guess = false;
};

/// One meter of the survey. Damaged telegrams without a trustworthy address are joined in a row of their own.
struct Meter
{
    wmbus::Address address; ///< the meter itself (long header), else the sender
    wmbus::Address link; ///< the sender on the radio
    bool anonymous = false; ///< the row of damaged telegrams
    wmbus::Outcome outcome = wmbus::Outcome::Damaged; ///< of the newest telegram
    wmbus::Verdict verdict = wmbus::Verdict::NotJudged;
    std::int8_t securityMode = -1;
    std::uint8_t modes = 0; ///< bits 1 << radio::LinkMode
    std::uint32_t telegrams = 0;
    std::uint32_t newest = 0; ///< index in the store
    std::int64_t firstHeardUs = kNoTime;
    std::int64_t lastHeardUs = kNoTime;
    SignalStatistics signal;
    Rhythm rhythm;
    std::vector<Reading> readings; ///< of the newest telegram that had some, main reading first
    std::string_view medium; ///< device type id
    std::string product;
};

/// Every meter heard, by order of appearance. Owned by the GUI thread.
class MeterRegistry
{
public:
    /// Finds or makes the meter and takes over what the telegram says. Returns its index.
    std::uint32_t update(const TelegramRow &row, std::uint32_t rowIndex, const wmbus::DecodedTelegram &decoded);
    [[nodiscard]] std::uint32_t count() const { return std::uint32_t(m_meters.size()); }
    [[nodiscard]] const Meter &meter(std::uint32_t index) const { return m_meters[index]; }
    void clear();

private:
    std::vector<Meter> m_meters;
    std::map<wmbus::Address, std::uint32_t> m_index;
};

/// The reading that stands for the meter in a table: the counter of its medium, instantaneous, storage 0.
[[nodiscard]] int mainRecord(const wmbus::DecodedTelegram &decoded);

} // namespace engine
