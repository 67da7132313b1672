// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace engine {

/// Whether a text holds keys in any notation of parseKeyFile(), sealed ones included, but no telegram. One that brings
/// both along is one of telegrams: reading those finds the keys, too. One longer than any list of keys is none.
[[nodiscard]] bool isKeyList(std::string_view content);

/// The same of a file; false for what cannot be read.
[[nodiscard]] bool isKeyFile(const QString &path);

} // namespace engine
