// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key.h"

#include <string>

namespace engine {

/// 32 or 16 hex digits. For files that a person asked twice to have keys in, and for keys that everybody may know.
[[nodiscard]] std::string keyText(const wmbus::Key &key);

} // namespace engine
