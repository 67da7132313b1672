// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The pieces that files with keys are made of, whoever wrote them.
namespace engine {

inline constexpr std::size_t kMeterNumberDigits = 8;
inline constexpr std::size_t kAesKeyDigits = 32;

[[nodiscard]] std::string_view trimmed(std::string_view text); ///< without blanks and quotes at both ends
[[nodiscard]] std::string lowered(std::string_view text);

/// Names of columns and JSON members as meter programs, delivery lists and adapters use them, in any case.
[[nodiscard]] bool isAddressName(std::string_view name);
[[nodiscard]] bool isKeyName(std::string_view name);
[[nodiscard]] bool isLabelName(std::string_view name);

[[nodiscard]] bool isNoKey(std::string_view text); ///< what files say for a meter that needs none
/// The hex digits of a key that is written in pairs, with dashes, colons or a leading 0x; empty for other texts.
[[nodiscard]] std::string keyDigitsOf(std::string_view text);
/// Delivery lists put the meter's number, as printed or as sent, in front of the key.
[[nodiscard]] std::optional<wmbus::Key> keyAfterNumber(std::string_view digits, std::string_view address);
/// Why this is no key: an id of KeyFileProblem.
[[nodiscard]] std::string_view keyProblem(std::string_view key, std::string_view address);
/// The cells of a line with semicolons, commas or tabs; separators between double quotes separate nothing (RFC 4180).
/// Empty where the line has no cells.
[[nodiscard]] std::vector<std::string_view> cellsOf(std::string_view line);

} // namespace engine
