// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"

#include <string>
#include <string_view>

namespace engine {

/// The bytes of a range in the source it counts in; cut where the source is shorter.
[[nodiscard]] radio::ByteView bytesOf(const wmbus::DecodedTelegram &decoded, wmbus::Source source,
                                      wmbus::ByteRange range);
/// Unit of the VIF, or the one the meter sends as text.
[[nodiscard]] std::string_view unitOf(const wmbus::DecodedTelegram &decoded, const wmbus::Record &record);

/// Appends the value as text without quotes: digits, date, text, hex digits of raw bytes. Nothing for no value.
/// `range` and `source` say where RawBytes stand.
void appendValueText(std::string &out, const wmbus::DecodedTelegram &decoded, const wmbus::Value &value,
                     wmbus::Source source, wmbus::ByteRange range);
void appendValueText(std::string &out, const wmbus::DecodedTelegram &decoded, const wmbus::Record &record);

} // namespace engine
