// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_file.h"
#include "engine/keys/secret_bytes.h"

#include <QString>

#include <functional>
#include <optional>

namespace cli {

/// ADDRESS=HEX; nothing where it is none.
[[nodiscard]] std::optional<wmbus::KeyEntry> keyOfArgument(const QString &argument);

/// The password of an encrypted keys file; nothing, and `error` as a sentence, where there is none.
using PasswordQuestion = std::function<std::optional<engine::SecretBytes>(const QString &path, QString &error)>;

/// Places that are not understood are named on standard error. Nothing, and `error` as a sentence, where the file
/// cannot be opened. `password` is asked for files that need one; without it, they cannot be opened.
[[nodiscard]] std::optional<engine::KeyFile> readKeyFile(const QString &path, QString &error,
                                                         const PasswordQuestion &password = {});

} // namespace cli
