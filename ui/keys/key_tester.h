// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/keys/stored_key.h"

namespace engine {
class Session;
}

namespace ui {

/// Whether the key is for this meter, or for the sender that carries its telegrams.
[[nodiscard]] bool isForMeter(const wmbus::AddressPattern &pattern, const engine::Meter &meter);

/// Tries a key on what was heard of the meters whose address fits: the newest telegrams of the first meters, so that
/// a pattern for all of them takes no longer than typing does.
[[nodiscard]] engine::KeyTrial tryKey(const engine::Session &session, const wmbus::AddressPattern &pattern,
                                      const wmbus::Key &key);

} // namespace ui
