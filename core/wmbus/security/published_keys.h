// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace wmbus {

/// AES keys that makers ship meters with and that are public: whoever hears such a meter can read it.
[[nodiscard]] std::span<const std::array<std::uint8_t, 16>> publishedAesKeys();
[[nodiscard]] bool isPublishedKey(std::span<const std::uint8_t> key);

} // namespace wmbus
