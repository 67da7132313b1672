// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"

namespace engine {

/// Whether two telegrams read alike but for what their values are: the same outcome, repairs and layers, the same
/// records with the same headers at the same places. That a key is missing or wrong counts as the same.
[[nodiscard]] bool sameLayout(const wmbus::DecodedTelegram &a, const wmbus::DecodedTelegram &b);

} // namespace engine
