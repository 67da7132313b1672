// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/reception_import.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <string_view>

namespace engine {

/// What reading an input brings, in its order.
struct TelegramInputHandlers
{
    std::function<void(const Reception &)> telegram;
    std::function<void(std::uint64_t place, std::string_view reason)> notUnderstood; ///< see english::notUnderstood
    std::function<void()> pause; ///< everything that was there has been read: a good moment to show results
};

/// Reads a capture, a file with telegrams of any form (gzip or not), or standard input for "-", in one pass.
/// Returns an empty string, or why it could not be opened or read to its end: "no such file".
[[nodiscard]] QString readTelegrams(const QString &path, InputZone zone, const TelegramInputHandlers &handlers);

} // namespace engine
