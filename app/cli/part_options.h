// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "engine/exporting/telegram_part.h"

#include <optional>
#include <span>

namespace cli {

/// Options that choose a part of a capture.
[[nodiscard]] std::span<const OptionSpec> partOptionSpecs();

/// `utc`: times without a zone are UTC, else of this machine's zone. On failure returns nothing and sets `error` to a
/// sentence.
[[nodiscard]] std::optional<engine::TelegramPart> readPartOptions(const ParsedArguments &arguments, bool utc,
                                                                  QString &error);

} // namespace cli
