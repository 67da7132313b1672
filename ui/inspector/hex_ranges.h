// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"

#include <QString>

#include <span>
#include <vector>

namespace ui {

/// How a byte is drawn.
enum class HexStyle : std::uint8_t {
    Link,
    Address,
    Transport, ///< transport and security
    Encrypted, ///< not read
    RecordOdd, ///< records 1, 3, 5 …
    RecordEven,
    Maker, ///< a maker's own data
    Checksum,
    Filler,
    Unknown, ///< nobody says what it means
};

/// Neighbouring bytes that belong together, with the letter or record number that stands above them.
struct HexRun
{
    wmbus::ByteRange range;
    HexStyle style = HexStyle::Unknown;
    QString mark; ///< empty for fillers, "!" for damaged bytes
};

/// Which byte of one source belongs to which field. Every byte has the smallest field that covers it.
class HexRanges
{
public:
    HexRanges() = default;
    HexRanges(const wmbus::DecodedTelegram &telegram, wmbus::Source source);

    [[nodiscard]] wmbus::Source source() const { return m_source; }
    [[nodiscard]] int byteCount() const { return int(m_fieldOfByte.size()); }
    /// Index of the smallest field at a byte, -1 where none is.
    [[nodiscard]] int fieldAt(int position) const;
    /// The bytes of the field at a byte that belong to it and to no field inside it; the byte alone where none is.
    [[nodiscard]] wmbus::ByteRange fieldRangeAt(int position) const;
    /// Index of the smallest field that covers a whole run, -1 where none does.
    [[nodiscard]] int fieldCovering(wmbus::ByteRange range) const;
    /// For moving by fields: the first byte of the next field, or of this one and then the one before. Stays at the
    /// ends.
    [[nodiscard]] int nextField(int position) const;
    [[nodiscard]] int previousField(int position) const;

    [[nodiscard]] HexStyle styleAt(int position) const { return m_styleOfByte[std::size_t(position)]; }
    /// True for bytes that are the reason why the telegram is damaged.
    [[nodiscard]] bool isFaulty(int position) const { return m_faulty.contains(std::uint32_t(position)); }
    [[nodiscard]] std::span<const HexRun> runs() const { return m_runs; }
    /// The run of a byte.
    [[nodiscard]] const HexRun &runAt(int position) const;

private:
    struct Place
    {
        wmbus::ByteRange range;
        wmbus::Source source;
        bool encrypted;
    };

    void assignFields(const wmbus::DecodedTelegram &telegram);
    void assignStyles(const wmbus::DecodedTelegram &telegram);
    [[nodiscard]] bool isCloser(int candidate, int current) const;

    std::vector<Place> m_fields; ///< by index; an empty range where the field is of no concern here
    std::vector<std::int32_t> m_fieldOfByte;
    std::vector<HexStyle> m_styleOfByte;
    std::vector<HexRun> m_runs;
    wmbus::ByteRange m_faulty;
    wmbus::Source m_source = wmbus::Source::Received;
};

} // namespace ui
