// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/record.h"
#include "wmbus/records/numbers.h"
#include "wmbus/records/record_header.h"

#include <cstddef>
#include <string>

namespace wmbus {

/// Where the data of a record are.
struct DataSpan
{
    std::size_t first = 0; ///< of the data alone
    std::size_t size = 0;
    std::uint8_t lvar = 0; ///< the length byte in front of them, only where `variable`
    bool variable = false;
    bool reserved = false; ///< a length code without meaning
    bool cut = false; ///< `size` bytes are not there

    [[nodiscard]] std::size_t end() const { return first + size; }
};

/// Finds the data behind a header; `at` is the first byte after it.
[[nodiscard]] DataSpan locateData(const RecordHeader &header, radio::ByteView bytes, std::size_t at);

/// The data as the header says to read them: EN 13757-3 Annex A. Text goes to `texts`.
[[nodiscard]] DataReading readData(const RecordHeader &header, const DataSpan &span, radio::ByteView bytes,
                                   std::string &texts);

/// A record without value: everything that its header says.
void fillRecord(const RecordHeader &header, Record &record);

/// No standard says what the value means.
[[nodiscard]] inline bool isUnknown(const RecordHeader &header)
{
    constexpr std::uint8_t kFourBytes = 0x04;
    return header.manufacturerSpecific || !header.vif.known() || header.vif.type == DataType::Opaque
           || (header.vif.type == DataType::DaylightSaving && header.dataField != kFourBytes);
}

} // namespace wmbus
