// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <optional>

namespace textforms {

/// Undoes the 3-of-6 coding of T mode (EN 13757-4): six chips, three of them ones, stand for four bits. Decodes as far
/// as the chips are valid; absent where they are not those of a telegram's first block.
[[nodiscard]] std::optional<radio::Bytes> decodeThreeOfSix(radio::ByteView chips);

} // namespace textforms
