// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace engine {

/// What bare hex digits are, where the user knows better than the program finds out. Checksums that fit count more than
/// either.
enum class HexReading : std::uint8_t {
    Detected,
    FormatA, ///< with the checksums of every block
    FormatB, ///< with one or two checksums, which the length field counts
    WithoutChecksums,
};

} // namespace engine
