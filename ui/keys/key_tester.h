// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_trials.h"

#include <vector>

namespace engine {
class Session;
}

namespace ui {

/// Samples of the encrypted meters whose address fits; the first ones, so that a pattern for all of them takes no
/// longer than typing does.
[[nodiscard]] std::vector<engine::MeterSample> samplesFor(const engine::Session &session,
                                                          const wmbus::AddressPattern &pattern);
/// Samples of all encrypted meters that one of the patterns fits; `andNeedy`: of those that no key opens as well.
[[nodiscard]] std::vector<engine::MeterSample>
samplesFor(const engine::Session &session, const std::vector<wmbus::AddressPattern> &patterns, bool andNeedy);
/// Tries a key on the samples for its pattern, here and now.
[[nodiscard]] engine::KeyTrial tryKey(const engine::Session &session, const wmbus::AddressPattern &pattern,
                                      const wmbus::Key &key);

} // namespace ui
