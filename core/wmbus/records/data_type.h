// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace wmbus {

/// How the data of a VIF are coded: the letters of EN 13757-3 Annex A and what individual VIFs add to them.
enum class DataType : std::uint8_t {
    Signed, ///< B: two's complement, the most negative value means "no value"
    Unsigned, ///< C: all bits set means "no value"
    Bits, ///< D: flags, shown as an unsigned number
    Identity, ///< A/C: a number that is a name: leading zeros kept, no sign
    Date, ///< G, F, I or J by the size of the data
    RatingFactor, ///< C with 12 binary places
    Manufacturer, ///< C: coded like an M field
    DeviceType, ///< C: a code of the device type table
    Container, ///< bytes in their own order, never text
    DaylightSaving, ///< K: four bytes of bit fields
    Opaque, ///< L, M: the standard names the type, its layout is not public
    Reserved, ///< the code has no meaning in any standard
};

} // namespace wmbus
