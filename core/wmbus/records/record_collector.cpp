// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_collector.h"

#include "wmbus/compound_bytes.h"
#include "wmbus/records/vife_tables.h"

namespace wmbus {

namespace {

using radio::ByteView;

ByteRange range(std::size_t first, std::size_t count)
{
    return {std::uint16_t(first), std::uint16_t(count)};
}

/// What is measured, with the code as people look it up: FD 17 is FD17.
Symbol vifSymbol(const LocatedHeader &located)
{
    const RecordHeader &header = located.header;
    std::uint32_t code = 0;
    for (const std::uint8_t byte : located.bytes.subspan(located.at + header.dibSize, header.vifSize))
        code = code << 8 | byte;
    const bool named = header.vif.known() && !header.plainText;
    return {named ? header.vif.quantity : std::string_view(), code};
}

} // namespace

void RecordCollector::describeExtensions(const LocatedHeader &located, std::size_t first, std::size_t end,
                                         std::int16_t record)
{
    const RecordHeader &header = located.header;
    const bool makerVif = (located.bytes[located.at + header.dibSize] & 0x7F) == 0x7F;
    bool standard = !makerVif && (header.vif.known() || header.manufacturerSpecific);
    for (std::size_t at = first; at < end;) {
        const std::uint8_t code = located.bytes[at] & 0x7F;
        std::size_t size = 1;
        std::string_view word;
        if (standard && m_direction == Direction::ToMeter && code < 0x10) {
            word = objectAction(code);
        } else if (standard) {
            const VifeMeaning *meaning = &combinableVife(code);
            if (meaning->kind == VifeKind::SecondTable && at + 1 < end) {
                size = 2;
                meaning = &secondLevelVife(located.bytes[at + 1] & 0x7F);
            }
            word = vifeId(*meaning);
            standard = meaning->kind != VifeKind::Manufacturer;
        }
        const std::uint32_t codes = size == 1 ? located.bytes[at] : located.bytes[at] << 8 | located.bytes[at + 1];
        m_builder.leaf("vife", at, size, Group::Record, 2, Symbol{word, codes}, record);
        at += size;
    }
}

void RecordCollector::describeHeader(const LocatedHeader &located, std::int16_t record)
{
    const RecordHeader &header = located.header;
    const std::uint8_t dif = located.bytes[located.at];
    m_builder.leaf("dif", located.at, 1, Group::Record, 2, Symbol{dataFieldIds()[header.dataField], dif}, record);
    const std::size_t vif = located.at + header.dibSize;
    for (std::size_t at = located.at + 1; at < vif; ++at) {
        m_builder.leaf("dife", at, 1, Group::Record, 2, RawBytes{}, record);
        describeDifeBits(m_builder, {at, 1, 3, record}, located.bytes[at]);
    }
    m_builder.leaf("vif", vif, header.vifSize, Group::Record, 2, vifSymbol(located), record);
    const std::size_t end = located.at + header.size;
    std::size_t next = vif + header.vifSize;
    if (header.plainText) {
        const std::size_t text = located.at + header.textOffset;
        describeExtensions(located, next, text - 1, record);
        m_builder.leaf("plain-text-length", text - 1, 1, Group::Record, 2, RawBytes{}, record);
        if (header.textSize > 0)
            m_builder.leaf("plain-text", text, header.textSize, Group::Record, 2, RawBytes{}, record);
        next = text + header.textSize;
    }
    describeExtensions(located, next, end, record);
}

void RecordCollector::describe(const LocatedHeader &located, const DataSpan &span, std::int16_t record)
{
    const std::size_t dataFirst = span.variable ? span.first - 1 : span.first;
    const std::size_t first = located.inTelegram ? located.at : dataFirst;
    if (!m_builder.wantsFields()) {
        m_builder.explain(first, span.first - first);
        return;
    }
    m_builder.branch("record", first, span.end() - first, Group::Record, 1, std::monostate{}, record);
    if (located.inTelegram)
        describeHeader(located, record);
    if (span.variable)
        m_builder.leaf("variable-length", dataFirst, 1, Group::Record, 2, RawBytes{}, record);
}

void RecordCollector::addValue(const LocatedHeader &located, const DataSpan &span, ByteView bytes)
{
    DecodedTelegram &out = m_builder.out();
    const RecordHeader &header = located.header;
    static const Record kBlank; // copied faster than it is made
    Record &record = out.records.emplace_back(kBlank);
    fillRecord(header, record);
    record.source = m_builder.source();
    record.header = located.inTelegram ? range(located.at, header.size) : range(span.first, 0);
    record.data = range(span.first, span.size);
    const DataReading reading = readData(header, span, bytes, out.texts);
    assignValue(record.value, reading.value);
    if (!reading.error.empty())
        record.error = reading.error;
    if (!header.plainText)
        return;
    const ByteView letters = located.bytes.subspan(located.at + header.textOffset, header.textSize);
    const DataReading text = readReversedText(letters, out.texts);
    if (const auto *const ref = std::get_if<TextRef>(&text.value))
        record.plainTextUnit = *ref;
}

void RecordCollector::add(const LocatedHeader &located, const DataSpan &span, ByteView bytes)
{
    DecodedTelegram &out = m_builder.out();
    const auto index = std::int16_t(out.records.size());
    const std::size_t branch = out.fields.size();
    describe(located, span, index);
    if (CompactProfiles::fits(located.header, span, bytes)) {
        m_profiles.add(m_builder, located.header, span);
        return;
    }
    addValue(located, span, bytes);
    const bool unknown = isUnknown(located.header);
    if (span.size > 0)
        m_builder.leaf("data", span.first, span.size, unknown ? Group::Maker : Group::Record, 2, RawBytes{}, index);
    if (located.header.vif.type == DataType::DaylightSaving && !unknown)
        describeDaylightSaving(m_builder, {span.first, span.size, 3, index},
                               std::uint32_t(littleEndian(bytes.subspan(span.first, span.size))));
    if (m_builder.wantsFields())
        assignValue(out.fields[branch].value, out.records.back().value);
}

} // namespace wmbus
