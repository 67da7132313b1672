// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key.h"

#include <string>

namespace engine {

/// 32 or 16 hex digits. Only where a person asked for the key itself, and for keys that everybody may know.
[[nodiscard]] std::string keyText(const wmbus::Key &key);

} // namespace engine
