// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/record.h"
#include "wmbus/records/vif_tables.h"
#include "wmbus/records/vife_tables.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// Which way the records travel: VIFE 00-0F are errors from the meter and actions to it.
enum class Direction : std::uint8_t { FromMeter, ToMeter };

/// Order and coding of the elements of a compact profile: EN 13757-3 Annex F.
enum class ProfileKind : std::uint8_t { None, Compact, Registers, Inverse };

enum class HeaderFault : std::uint8_t {
    None,
    CutShort, ///< the bytes end inside the header
    TooManyDifes,
    TooManyVifes,
};

/// DIF, DIFE, VIF, text and VIFE of one record, understood. Offsets count from the DIF.
struct RecordHeader
{
    static constexpr unsigned kMaxExtensions = 10; ///< EN 13757-3 6.3.3 and 6.4.3

    Function function = Function::Instantaneous;
    std::uint8_t dataField = 0; ///< low nibble of the DIF
    std::uint64_t storage = 0;
    std::uint32_t tariff = 0;
    std::uint16_t subunit = 0;

    std::uint8_t dibSize = 1; ///< DIF and DIFEs
    std::uint8_t vifSize = 1; ///< VIF with its extension codes, without text and VIFEs
    std::uint8_t textOffset = 0; ///< of the text itself, behind its length byte
    std::uint8_t textSize = 0;
    std::uint16_t size = 0; ///< the whole header, without LVAR byte and data

    VifMeaning vif; ///< as the VIFEs leave it: unit, exponent and type are those of the value
    std::array<std::string_view, 6> qualifiers; ///< the first `qualifierCount` of them
    std::uint8_t qualifierCount = 0;
    std::uint16_t additions = 0; ///< thousandths of a unit to be added to the value
    std::string_view error; ///< a record error of the meter
    ProfileKind profile = ProfileKind::None;
    bool manufacturerSpecific = false; ///< VIF or a VIFE is the maker's own
    bool plainText = false;
    bool reservedVife = false; ///< a VIFE without known meaning: the value may mean something else

    /// As new, but for the qualifiers that nobody counts: a header is read for each record.
    void reset();
};

/// Size of the data of DIF data fields 0-C and E; D (variable length) and F (special) have none of their own.
[[nodiscard]] constexpr std::uint8_t dataSize(std::uint8_t dataField)
{
    constexpr std::uint8_t kSizes[16] = {0, 1, 2, 3, 4, 4, 6, 8, 0, 1, 2, 3, 4, 0, 6, 0};
    return kSizes[dataField & 0x0F];
}

/// Size and coding that the low nibble of a DIF names, by nibble: EN 13757-3 6.3.1.
[[nodiscard]] std::span<const std::string_view, 16> dataFieldIds();

/// Reads the header at `at`. `header` is only whole for HeaderFault::None.
[[nodiscard]] HeaderFault readRecordHeader(radio::ByteView bytes, std::size_t at, Direction direction,
                                           RecordHeader &header);

} // namespace wmbus
