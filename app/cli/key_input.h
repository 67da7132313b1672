// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_file.h"

#include <QString>

#include <optional>

namespace cli {

/// ADDRESS=HEX; nothing where it is none.
[[nodiscard]] std::optional<wmbus::KeyEntry> keyOfArgument(const QString &argument);

/// Places that are not understood are named on standard error. Nothing, and `error` as a sentence, where the file
/// cannot be opened.
[[nodiscard]] std::optional<engine::KeyFile> readKeyFile(const QString &path, QString &error);

} // namespace cli
