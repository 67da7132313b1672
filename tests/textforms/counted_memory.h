// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace support {

/// Bytes that the program holds at this moment, and the most it held since the last reset: operator new is counted in
/// counted_memory.cpp.
[[nodiscard]] std::size_t heldBytes();
[[nodiscard]] std::size_t mostHeldBytes();
void resetMostHeldBytes();

} // namespace support
