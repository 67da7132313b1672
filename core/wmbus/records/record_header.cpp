// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_header.h"

#include "wmbus/records/composed_units.h"

#include <algorithm>

namespace wmbus {

namespace {

constexpr std::uint8_t kExtension = 0x80;

constexpr std::array<std::string_view, 16> kDataFieldIds{
    "no-data",    "integer-8",         "integer-16", "integer-24", "integer-32", "real-32", "integer-48",
    "integer-64", "readout-selection", "bcd-2",      "bcd-4",      "bcd-6",      "bcd-8",   "variable-length-data",
    "bcd-12",     "special-function"};

/// Reads a header byte by byte; `ended` once it has asked for a byte that is not there.
class HeaderCursor
{
public:
    HeaderCursor(radio::ByteView bytes, std::size_t at) : m_bytes(bytes), m_start(at), m_at(at) { }

    std::uint8_t next()
    {
        if (m_at < m_bytes.size())
            return m_bytes[m_at++];
        m_ended = true;
        return 0;
    }
    void skip(std::size_t count)
    {
        m_ended = m_ended || m_bytes.size() - m_at < count;
        m_at = std::min(m_at + count, m_bytes.size());
    }
    void rewindTo(std::size_t offset) { m_at = m_start + offset; }
    [[nodiscard]] std::uint8_t peek(std::size_t offset) const { return m_bytes[m_start + offset]; }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] std::size_t offset() const { return m_at - m_start; }

private:
    radio::ByteView m_bytes;
    std::size_t m_start;
    std::size_t m_at;
    bool m_ended = false;
};

HeaderFault readDataInformation(HeaderCursor &cursor, RecordHeader &header)
{
    std::uint8_t byte = cursor.next();
    header.dataField = byte & 0x0F;
    header.function = Function((byte >> 4) & 0x03);
    header.storage = (byte >> 6) & 0x01;
    // EN 13757-3 6.3.5: each DIFE adds four storage bits, two tariff bits and one subunit bit above those before it.
    for (unsigned k = 0; byte & kExtension; ++k) {
        if (k == RecordHeader::kMaxExtensions)
            return HeaderFault::TooManyDifes;
        byte = cursor.next();
        header.storage |= std::uint64_t(byte & 0x0F) << (1 + 4 * k);
        header.tariff |= std::uint32_t((byte >> 4) & 0x03) << (2 * k);
        header.subunit = std::uint16_t(header.subunit | ((byte >> 6) & 0x01) << k);
        if (cursor.ended())
            return HeaderFault::CutShort;
    }
    header.dibSize = std::uint8_t(cursor.offset());
    return cursor.ended() ? HeaderFault::CutShort : HeaderFault::None;
}

void addWord(RecordHeader &header, std::string_view word)
{
    if (!word.empty() && header.qualifierCount < header.qualifiers.size())
        header.qualifiers[header.qualifierCount++] = word;
}

void setType(RecordHeader &header, DataType type, std::string_view unit)
{
    header.vif.type = type;
    header.vif.unit = unit;
    header.vif.exponent = 0;
}

/// A maker's VIFE behind a measured quantity makes a variant of it (of a phase, of a direction) and mostly keeps its
/// unit. Counts and names have none to keep: makers use their codes for anything else.
bool hintsAtUnit(const VifMeaning &vif)
{
    return vif.type == DataType::Signed && !vif.unit.empty() && vif.unit != "HCA";
}

/// 10^exponent of a unit, for the exponents -3 to 0 of the additive corrections, VIFE 78-7B: EN 13757-3.
std::uint16_t thousandths(int exponent)
{
    constexpr std::uint16_t kThousandths[] = {1, 10, 100, 1000};
    return kThousandths[exponent + 3];
}

void applyVife(const VifeMeaning &vife, RecordHeader &header)
{
    switch (vife.kind) {
    case VifeKind::Reserved:
        header.reservedVife = true;
        break;
    case VifeKind::RecordError:
        header.error = vife.word;
        return;
    case VifeKind::Per:
        header.vif.unit = unitPer(header.vif.unit, vife.unit);
        break;
    case VifeKind::Times:
        header.vif.unit = unitTimes(header.vif.unit, vife.unit);
        break;
    case VifeKind::Date:
        setType(header, DataType::Date, {});
        break;
    case VifeKind::Count:
        setType(header, DataType::Unsigned, {});
        break;
    case VifeKind::Duration:
        setType(header, DataType::Unsigned, vife.unit);
        break;
    case VifeKind::Percent:
        setType(header, DataType::Signed, vife.unit);
        break;
    case VifeKind::Multiply:
        header.vif.exponent = std::int8_t(header.vif.exponent + vife.exponent);
        break;
    case VifeKind::Add:
        header.additions = std::uint16_t(header.additions + thousandths(vife.exponent));
        break;
    case VifeKind::UnsignedData:
        header.vif.type = DataType::Unsigned;
        break;
    case VifeKind::BitData:
        header.vif.type = DataType::Bits;
        break;
    case VifeKind::CompactProfile:
        header.profile = ProfileKind::Compact;
        break;
    case VifeKind::RegisterProfile:
        header.profile = ProfileKind::Registers;
        break;
    case VifeKind::InverseProfile:
        header.profile = ProfileKind::Inverse;
        break;
    case VifeKind::Manufacturer: // the VIF before it is no more than a hint
        header.reservedVife = hintsAtUnit(header.vif);
        if (!header.reservedVife)
            header.vif = manufacturerVif();
        header.manufacturerSpecific = true;
        break;
    case VifeKind::Word:
    case VifeKind::NoError:
    case VifeKind::SecondTable:
        break;
    }
    addWord(header, vife.word);
}

/// The VIFEs behind a VIF whose extension bit is set.
HeaderFault readExtensions(HeaderCursor &cursor, Direction direction, RecordHeader &header)
{
    std::uint8_t byte = kExtension;
    for (unsigned count = 0; byte & kExtension; ++count) {
        if (count == RecordHeader::kMaxExtensions)
            return HeaderFault::TooManyVifes;
        byte = cursor.next();
        const std::uint8_t code = byte & 0x7F;
        if (header.manufacturerSpecific || !header.vif.known()) {
            // What follows a code that no table holds cannot be read with the standard's words either.
        } else if (direction == Direction::ToMeter && code < 0x10) {
            addWord(header, objectAction(code));
        } else if (const VifeMeaning &vife = combinableVife(code);
                   vife.kind == VifeKind::SecondTable && (byte & kExtension)) {
            byte = cursor.next();
            applyVife(secondLevelVife(byte & 0x7F), header);
        } else {
            applyVife(vife, header);
        }
        if (cursor.ended())
            return HeaderFault::CutShort;
    }
    return HeaderFault::None;
}

bool printable(HeaderCursor cursor, std::size_t size)
{
    for (; size > 0 && !cursor.ended(); --size) {
        const std::uint8_t c = cursor.next();
        if (c < 0x20 || (c >= 0x7F && c < 0xA0))
            return false;
    }
    return !cursor.ended();
}

void readText(HeaderCursor &cursor, RecordHeader &header)
{
    header.textSize = cursor.next();
    header.textOffset = std::uint8_t(cursor.offset());
    cursor.skip(header.textSize);
}

/// EN 13757-3 Annex C.5 can be read both ways; every meter on record sends the text before the VIFEs. The other order
/// is tried where this one gives no text.
HeaderFault readPlainText(HeaderCursor &cursor, bool extended, Direction direction, RecordHeader &header)
{
    header.plainText = true;
    header.vif = plainTextVif();
    const std::size_t start = cursor.offset();
    HeaderCursor text = cursor;
    const std::size_t size = text.next();
    if (!extended || printable(text, size)) {
        readText(cursor, header);
        return extended && !cursor.ended() ? readExtensions(cursor, direction, header) : HeaderFault::None;
    }
    cursor.rewindTo(start);
    const HeaderFault fault = readExtensions(cursor, direction, header);
    if (fault == HeaderFault::None)
        readText(cursor, header);
    return fault;
}

HeaderFault readValueInformation(HeaderCursor &cursor, Direction direction, RecordHeader &header)
{
    std::uint8_t byte = cursor.next();
    const std::uint8_t first = byte;
    const bool extended = first & kExtension;
    if ((first & 0x7F) == 0x7C)
        return readPlainText(cursor, extended, direction, header);
    if ((first & 0x7F) == 0x7F) {
        header.vif = manufacturerVif();
        header.manufacturerSpecific = true;
    } else if (first == 0xFB) {
        byte = cursor.next();
        header.vif = extensionVifFb(byte);
    } else if (first == 0xFD) {
        byte = cursor.next();
        if (byte == 0xFD) {
            byte = cursor.next();
            header.vif = secondExtensionVif(byte);
        } else {
            header.vif = extensionVifFd(byte);
        }
    } else {
        header.vif = primaryVif(first);
    }
    header.vifSize = std::uint8_t(cursor.offset() - header.dibSize);
    return (byte & kExtension) && !cursor.ended() ? readExtensions(cursor, direction, header) : HeaderFault::None;
}

} // namespace

void RecordHeader::reset()
{
    function = Function::Instantaneous;
    dataField = 0;
    storage = 0;
    tariff = 0;
    subunit = 0;
    dibSize = vifSize = 1;
    textOffset = textSize = 0;
    size = 0;
    qualifierCount = 0;
    additions = 0;
    error = {};
    profile = ProfileKind::None;
    manufacturerSpecific = plainText = reservedVife = false;
}

std::span<const std::string_view, 16> dataFieldIds()
{
    return kDataFieldIds;
}

HeaderFault readRecordHeader(radio::ByteView bytes, std::size_t at, Direction direction, RecordHeader &header)
{
    header.reset();
    HeaderCursor cursor(bytes, at);
    HeaderFault fault = readDataInformation(cursor, header);
    if (fault == HeaderFault::None)
        fault = readValueInformation(cursor, direction, header);
    if (fault == HeaderFault::None && cursor.ended())
        fault = HeaderFault::CutShort;
    header.size = std::uint16_t(cursor.offset());
    return fault;
}

} // namespace wmbus
