// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/secret_bytes.h"

#include <QString>

#include <optional>

namespace cli {

/// The first line of the file, without its end. Nothing where the file cannot be read.
[[nodiscard]] std::optional<engine::SecretBytes> readPassphraseFile(const QString &path);

/// Asks at the terminal, without showing what is typed. Nothing where there is no terminal, or the answer was
/// Ctrl+C or Ctrl+D.
[[nodiscard]] std::optional<engine::SecretBytes> askPassphrase(const QString &question);

} // namespace cli
