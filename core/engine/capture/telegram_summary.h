// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"
#include "wmbus/address.h"
#include "wmbus/decoded_telegram.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// How well a reading stands for its meter in a table, 0 = best.
using MainRank = std::uint8_t;
inline constexpr MainRank kNeverMain = std::numeric_limits<MainRank>::max();

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
    decltype(wmbus::Record::qualifiers) qualifiers{};
    std::string_view error;
    bool guess = false;
    MainRank rank = kNeverMain;
    std::uint32_t telegram = kNoTelegram; ///< it came in, index in the store; set by who keeps it
    std::int64_t utcUs = kNoTime; ///< of that telegram, which may have left the store
};

/// The same thing was read, at another time perhaps.
[[nodiscard]] bool isSameReading(const Reading &one, const Reading &other);
/// Every record of one says the same thing as the record in its place of the other.
[[nodiscard]] bool haveSameReadings(const wmbus::DecodedTelegram &one, const wmbus::DecodedTelegram &other);

/// The number that stands for a meter in a table, to be compared with that of another moment.
struct MainValue
{
    std::string_view quantity;
    std::string_view unit;
    double number = 0;
    MainRank rank = kNeverMain;
};

/// How much the main value grew; absent where they are not of the same kind in the same unit.
[[nodiscard]] std::optional<double> growth(const std::optional<MainValue> &from, const std::optional<MainValue> &to);

/// What the running program keeps of a decoded telegram besides its readings.
struct TelegramSummary
{
    wmbus::Outcome outcome = wmbus::Outcome::Damaged;
    wmbus::Verdict verdict = wmbus::Verdict::NotJudged;
    std::int8_t securityMode = -1; ///< -1 = none
    std::uint8_t ci = 0; ///< after the link layer, 0 where there is none
    bool hasReadings = false; ///< some that can be trusted
    std::optional<MainValue> main; ///< of these readings
    std::optional<std::uint8_t> accessNumber;
    std::optional<wmbus::Address> link;
    std::optional<wmbus::Address> meter; ///< the long header's, else the same as `link`
};

[[nodiscard]] TelegramSummary summaryOf(const wmbus::DecodedTelegram &decoded);

/// Takes the summary over into the row of its telegram.
void apply(const TelegramSummary &summary, TelegramRow &row);

/// The index of the record that stands for the meter in a table: the counter of its medium, instantaneous, storage 0,
/// tariff 0, subunit 0 before others; -1 where there is none with a value.
[[nodiscard]] int mainRecord(const wmbus::DecodedTelegram &decoded);

/// Of readings as readingsOf() makes them; absent where the first of them is no number.
[[nodiscard]] std::optional<MainValue> mainValueOf(const std::vector<Reading> &readings);

/// All records with words, main reading first, the others in the order sent.
[[nodiscard]] std::vector<Reading> readingsOf(const wmbus::DecodedTelegram &decoded);

} // namespace engine
