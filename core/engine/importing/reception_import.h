// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reception.h"
#include "textforms/line_reader.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace engine {

/// What a time without a zone in a log means.
enum class InputZone : std::uint8_t { Local, Utc };

/// "2025-02-11 11:15:04.330377" (also with T, without fraction) → microseconds since 1970; absent for anything else.
[[nodiscard]] std::optional<std::int64_t> utcFromText(std::string_view text, InputZone zone);

/// A telegram found in a file, with the file's name and the place in it.
[[nodiscard]] Reception receptionFrom(const textforms::FoundTelegram &found, const std::string &file, InputZone zone);

} // namespace engine
