// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace wmbus {

/// Why a telegram looks the way it does. One value per telegram; details are remarks.
enum class Outcome : std::uint8_t {
    Decoded, ///< all bytes understood
    Partial, ///< records readable, some bytes unknown
    NoKey, ///< encrypted, no key matches the address
    WrongKey, ///< a key matched the address; check bytes, payload CRC or MAC say no
    NoLayout, ///< compact frame, its full frame not heard yet
    Unsupported, ///< security mode, layer or whole maker payload not known
    Damaged, ///< checksum or length wrong
};

/// What can be said about encryption and key of one telegram.
enum class Verdict : std::uint8_t {
    NotJudged, ///< cannot be judged
    NotEncrypted,
    NoKey,
    Fits,
    Plausible, ///< records parse, check bytes do not fit
    WrongKey,
    FitsOtherMeter, ///< the key given for this meter fits another one
    AlreadyDecrypted, ///< header says encrypted, content is readable as it came
    Damaged,
};

/// What supports a verdict; bits of Security::proof.
enum Proof : std::uint8_t { ProofCheckBytes = 1, ProofPayloadCrc = 2, ProofMac = 4, ProofRecords = 8 };

} // namespace wmbus
