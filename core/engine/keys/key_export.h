// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/stored_key.h"

#include <QString>

#include <span>
#include <string>

namespace engine {

/// The keys themselves as CSV (RFC 4180) with the columns address, key, name and note: what parseKeyFile() and other
/// programs read. Only where a person asked for a file with the keys in it.
[[nodiscard]] std::string keysAsCsv(std::span<const StoredKey> keys);
/// Writes that to a file, whole or not at all, for its owner only. Returns what the system says against it; empty when
/// it is written.
[[nodiscard]] QString writeKeys(std::span<const StoredKey> keys, const QString &path);

} // namespace engine
