// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/decoded_telegram.h"

#include <cstddef>
#include <optional>

namespace wmbus {

/// What became of the bytes of a reception.
struct Frame
{
    /// Bytes from here on cannot be trusted: they are missing, or their checksum is wrong.
    std::size_t goodBytes = 0;
    std::optional<Remark> damage;
};

/// Tells the frame formats of EN 13757-4 5 apart, with and without their checksums, and wired frames of EN 13757-2 6.
/// Writes `bytes` (without block CRCs, L corrected), `format`, `repairs` and further damage as `findings` of `out`.
/// A matching checksum outweighs every other hint.
[[nodiscard]] Frame unpackFrame(const radio::RawTelegram &raw, DecodedTelegram &out);

} // namespace wmbus
