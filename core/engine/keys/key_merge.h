// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/stored_key.h"

#include <vector>

namespace engine {

/// Two programs changed the same list of keys: `base` is what both began with. What one of them added stays, what one
/// removed goes, and where both changed the words of a key, ours win.
[[nodiscard]] std::vector<StoredKey> mergeKeys(const std::vector<StoredKey> &base, std::vector<StoredKey> ours,
                                               const std::vector<StoredKey> &theirs);

} // namespace engine
