// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key.h"

#include <string>

namespace engine {

/// "3F7A-90C1": tells keys apart where they must not be shown. Says nothing about the key: 32 bits of its SHA-256.
[[nodiscard]] std::string keyFingerprint(const wmbus::Key &key);

} // namespace engine
