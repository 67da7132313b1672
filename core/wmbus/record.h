// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/byte_range.h"
#include "wmbus/field.h"
#include "wmbus/value.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace wmbus {

/// Function field of the DIF: EN 13757-3 6.3.5.
enum class Function : std::uint8_t { Instantaneous, Maximum, Minimum, Error };

/// One data record, or one element of a list (compact profile).
struct Record
{
    std::string_view quantity; ///< stable id such as "flow-temperature"; all of them: quantities.h
    std::string_view unit; ///< "m³", "kWh", "°C" …; empty for none
    TextRef plainTextUnit; ///< unit or name sent as text by the meter (plain-text VIF); length 0 = none
    Function function = Function::Instantaneous;
    std::uint64_t storage = 0;
    std::uint32_t tariff = 0;
    std::uint16_t subunit = 0;
    std::array<std::string_view, 6> qualifiers{}; ///< ids of VIFE words ("per-hour", "at-phase-l1"); empty = unused
    Value value; ///< monostate with `error` where there is none
    std::string_view error; ///< id: "not-set", "no-data", "overflow" …; empty = fine
    CivilTime date; ///< the element's date where one can be proven; hasDate says so
    ByteRange header; ///< DIF to last VIFE; in a compact frame empty
    ByteRange data; ///< the data alone (with the LVAR byte left out)
    Source source = Source::Received;
    bool guess = false; ///< read in a way that is not certain
    bool unknown = false; ///< no standard and no layout says what it means
};

} // namespace wmbus
