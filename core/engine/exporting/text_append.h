// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/value.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Small pieces that every output form is made of. They append to a buffer that is used again for each telegram,
/// because a telegram's JSON has a hundred pieces and each string of its own would cost an allocation.
namespace engine {

void appendNumber(std::string &out, std::int64_t number);
void appendHexByte(std::string &out, std::uint8_t byte);
/// Upper-case digits without separators.
void appendHex(std::string &out, radio::ByteView bytes);
/// "6.400": the digits of wmbus::decimalText.
void appendDecimal(std::string &out, wmbus::Decimal value);
/// One decimal at most: "-71.5", "-72".
void appendDbm(std::string &out, float dbm);
/// "2026-11-22T10:15:30.123Z" of microseconds since 1970.
void appendUtc(std::string &out, std::int64_t utcUs);
enum class ClockZone : std::uint8_t { Local, Utc };
/// "2026-11-22 10:15:30.123" in UTC or in this machine's zone.
void appendClock(std::string &out, std::int64_t utcUs, ClockZone zone);
/// With quotes; control characters, quotes and backslashes escaped. `text` is UTF-8.
void appendJsonString(std::string &out, std::string_view text);

} // namespace engine
