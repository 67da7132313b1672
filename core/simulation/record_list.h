// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/value.h"

#include <cstdint>
#include <initializer_list>

namespace simulation {

/// Writes data records (EN 13757-3, 6): DIF [DIFE…] VIF [VIFE…] data. How a value is coded follows from the data field
/// of the DIF, so a header and a value say everything.
class RecordList
{
public:
    using Header = std::initializer_list<std::uint8_t>;

    /// Integer (data fields 1-4, 6, 7; two's complement) or BCD (9-C, E; a minus is an F in the highest digit). A value
    /// too big for its field is cut as a meter's register would roll over.
    void add(Header header, std::int64_t value);
    /// Type G (2 bytes: date) or type F (4 bytes: date and time), after the data field.
    void addTime(Header header, const wmbus::CivilTime &time);
    void addFiller(std::size_t count);

    [[nodiscard]] const radio::Bytes &bytes() const { return m_bytes; }

private:
    radio::Bytes m_bytes;
};

} // namespace simulation
