// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoder.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the tests of the decoder share: hex in, words out.
namespace help {

using Keys = std::vector<std::pair<std::string, std::string>>; ///< address pattern, key in hex

[[nodiscard]] radio::Bytes bytes(std::string_view hex);
[[nodiscard]] std::string hex(radio::ByteView bytes);
[[nodiscard]] radio::RawTelegram raw(std::string_view hex);
[[nodiscard]] std::shared_ptr<const wmbus::KeyRing> keyRing(const Keys &keys);
[[nodiscard]] wmbus::DecodedTelegram decode(std::string_view hex, const Keys &keys = {});

/// A plain telegram of a meter CEN-12345678 around record bytes (CI 78).
[[nodiscard]] std::string plainTelegram(std::string_view recordHex);

[[nodiscard]] std::string valueText(const wmbus::Value &value, const wmbus::DecodedTelegram &telegram);
/// "[storage/tariff/subunit ]quantity[+qualifier…]=value[ unit][!error][?][@date]", storage part only where not 0/0/0.
[[nodiscard]] std::string recordText(const wmbus::Record &record, const wmbus::DecodedTelegram &telegram);
/// All records, one a line.
[[nodiscard]] std::string recordTexts(const wmbus::DecodedTelegram &telegram);

/// Whether the counts add up, the leaves cover the telegram once and no range leaves it. Empty where all is well.
[[nodiscard]] std::string brokenInvariant(const wmbus::DecodedTelegram &telegram);

} // namespace help
