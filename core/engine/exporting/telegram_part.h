// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reception.h"
#include "wmbus/decoded_telegram.h"
#include "wmbus/security/key_ring.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace engine {

/// Which telegrams of a capture go out: those of some meters, of some time.
struct TelegramPart
{
    std::vector<wmbus::AddressPattern> meters =
        {}; ///< fit the radio's address or that of the meter behind it; empty: all
    std::optional<std::int64_t> fromUs = {}; ///< UTC, the first microsecond
    std::optional<std::int64_t> untilUs = {}; ///< UTC, the first microsecond after it

    /// A telegram without a time is in no time, one without an address belongs to no meter.
    [[nodiscard]] bool contains(const Reception &reception, const wmbus::DecodedTelegram &decoded) const;
};

} // namespace engine
