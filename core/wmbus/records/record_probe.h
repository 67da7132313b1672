// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/records/record_header.h"

#include <cstddef>

namespace wmbus {

/// How much bytes look like records, without building any.
struct ProbeResult
{
    bool complete = false; ///< the last record ends with the last byte
    bool maker = false; ///< ends with the maker's own bytes (DIF 0F, 1F)
    unsigned records = 0;
    unsigned withData = 0; ///< records with data, a known VIF and, where they are dates, a date that exists
    unsigned doubtful = 0; ///< records with a code that no table holds, with bytes that are no date or no number
    int evidence = 0; ///< about how many bits of the bytes are as records have them and noise has them by chance only
    std::size_t at = 0; ///< where the reading stopped

    /// Noise reads like this once in a million telegrams: complete, all records known, and enough of them ordinary.
    [[nodiscard]] bool convincing() const
    {
        return complete && !maker && doubtful == 0 && withData > 0 && evidence >= kConvincingBits;
    }

    static constexpr int kConvincingBits = 30;
};

[[nodiscard]] ProbeResult probeRecords(radio::ByteView bytes, std::size_t first, Direction direction);

/// Decrypted content without the check bytes 2F 2F in front.
struct UncheckedContent
{
    std::size_t first = 0; ///< where the records begin: behind two foreign bytes, if they are far likelier from there
    ProbeResult probe;
};

[[nodiscard]] UncheckedContent probeUnchecked(radio::ByteView bytes, std::size_t first, Direction direction);

} // namespace wmbus
