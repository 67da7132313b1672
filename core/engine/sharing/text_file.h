// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace engine {

/// Writes a small file in one go: it is there as a whole or not at all. `secret`: for its owner only. Returns what the
/// system said; empty for success.
[[nodiscard]] QString writeTextFile(const QString &path, std::string_view content, bool secret = false);
/// The content of a file of at most 16 MiB; none where it cannot be read or is longer.
[[nodiscard]] std::optional<std::string> readTextFile(const QString &path);

} // namespace engine
