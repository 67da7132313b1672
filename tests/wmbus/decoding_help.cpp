// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"

#include <cctype>

using namespace wmbus;

namespace help {

radio::Bytes bytes(std::string_view text)
{
    radio::Bytes result;
    int high = -1;
    for (const char c : text) {
        if (!std::isxdigit(static_cast<unsigned char>(c)))
            continue;
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        if (high < 0) {
            high = digit;
        } else {
            result.push_back(std::uint8_t(high << 4 | digit));
            high = -1;
        }
    }
    return result;
}

std::string hex(radio::ByteView view)
{
    std::string text;
    for (const std::uint8_t byte : view) {
        text.push_back("0123456789ABCDEF"[byte >> 4]);
        text.push_back("0123456789ABCDEF"[byte & 0x0F]);
    }
    return text;
}

radio::RawTelegram raw(std::string_view text)
{
    radio::RawTelegram telegram;
    telegram.bytes = bytes(text);
    return telegram;
}

std::shared_ptr<const KeyRing> keyRing(const Keys &keys)
{
    std::vector<KeyEntry> entries;
    for (const auto &[pattern, key] : keys) {
        const auto address = AddressPattern::parse(pattern);
        const auto bytes = Key::fromHex(key);
        if (address && bytes)
            entries.push_back({*address, *bytes, std::int32_t(entries.size())});
    }
    return std::make_shared<KeyRing>(std::move(entries));
}

DecodedTelegram decode(std::string_view text, const Keys &keys)
{
    Decoder decoder;
    decoder.setKeys(keyRing(keys));
    DecodedTelegram telegram;
    decoder.decode(raw(text), Depth::Fields, telegram);
    return telegram;
}

std::string plainTelegram(std::string_view recordHex)
{
    const radio::Bytes records = bytes(recordHex);
    const std::uint8_t length = std::uint8_t(10 + records.size());
    return hex(radio::ByteView(&length, 1)) + "44AE0C785634120107" + "78" + hex(records);
}

std::string valueText(const Value &value, const DecodedTelegram &telegram)
{
    if (const auto *number = std::get_if<Decimal>(&value))
        return decimalText(*number);
    if (const auto *time = std::get_if<CivilTime>(&value))
        return civilTimeText(*time);
    if (const auto *text = std::get_if<TextRef>(&value))
        return '"' + std::string(telegram.text(*text)) + '"';
    if (const auto *symbol = std::get_if<Symbol>(&value))
        return '<' + std::string(symbol->id) + '>';
    return std::holds_alternative<RawBytes>(value) ? "raw" : "-";
}

std::string recordText(const Record &record, const DecodedTelegram &telegram)
{
    std::string text;
    if (record.storage || record.tariff || record.subunit)
        text += std::to_string(record.storage) + '/' + std::to_string(record.tariff) + '/'
                + std::to_string(record.subunit) + ' ';
    static constexpr std::string_view kFunctions[] = {"", "max ", "min ", "err "};
    text += kFunctions[std::size_t(record.function)];
    text += record.quantity;
    for (const std::string_view qualifier : record.qualifiers) {
        if (!qualifier.empty())
            text.append("+").append(qualifier);
    }
    text += '=' + valueText(record.value, telegram);
    if (!record.unit.empty())
        text.append(" ").append(record.unit);
    if (record.plainTextUnit.length > 0)
        text.append(" ").append(telegram.text(record.plainTextUnit));
    if (!record.error.empty())
        text.append("!").append(record.error);
    if (record.guess)
        text += '?';
    if (record.date.hasDate)
        text += '@' + civilTimeText(record.date);
    return text;
}

std::string recordTexts(const DecodedTelegram &telegram)
{
    std::string text;
    for (const Record &record : telegram.records)
        text.append(text.empty() ? "" : "\n").append(recordText(record, telegram));
    return text;
}

namespace {

bool shareBytes(const Field &a, const Field &b)
{
    if (a.bits != 0 && b.bits != 0 && a.range == b.range)
        return (a.bits & b.bits) != 0;
    return a.range.first < b.range.end() && b.range.first < a.range.end();
}

bool hasChildren(const std::vector<Field> &fields, std::size_t index)
{
    const std::size_t next = index + 1;
    return next < fields.size() && fields[next].depth > fields[index].depth && !fields[next].guess;
}

std::size_t parentOf(const std::vector<Field> &fields, std::size_t index)
{
    std::size_t parent = index;
    while (parent > 0 && fields[parent].depth >= fields[index].depth)
        --parent;
    return parent;
}

/// Siblings of one source must not share bytes; children stay inside their parent.
std::string misplaced(const DecodedTelegram &telegram)
{
    const auto &fields = telegram.fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        for (std::size_t next = i + 1; next < fields.size() && fields[next].depth >= field.depth; ++next) {
            const Field &other = fields[next];
            if (other.source != field.source || field.guess || other.guess)
                continue; // guesses share the bytes they are about
            if (other.depth == field.depth && shareBytes(field, other))
                return std::string(field.id) + " overlaps " + std::string(other.id);
            const bool outside = other.range.first < field.range.first || other.range.end() > field.range.end();
            if (other.depth == field.depth + 1 && outside && parentOf(fields, next) == i)
                return std::string(other.id) + " leaves " + std::string(field.id);
        }
    }
    return {};
}

} // namespace

std::string brokenInvariant(const DecodedTelegram &telegram)
{
    const ByteCounts &counts = telegram.counts;
    if (counts.total != telegram.bytes.size())
        return "total is not the size";
    if (counts.explained + counts.encrypted + counts.unknown != counts.total)
        return "counts do not add up";
    std::vector<int> covered(telegram.bytes.size());
    for (std::size_t i = 0; i < telegram.fields.size(); ++i) {
        const Field &field = telegram.fields[i];
        if (field.range.end() > telegram.source(field.source).size())
            return std::string(field.id) + " leaves its bytes";
        if (field.record >= int(telegram.records.size()))
            return std::string(field.id) + " names a record that is not there";
        if (field.guess || hasChildren(telegram.fields, i) || field.source == Source::Message)
            continue;
        for (std::uint32_t at = field.range.first; at < field.range.end(); ++at)
            ++covered[at];
    }
    for (std::size_t at = 0; at < covered.size(); ++at) {
        if (covered[at] == 0)
            return "no field covers byte " + std::to_string(at);
    }
    for (const Record &record : telegram.records) {
        const std::size_t size = telegram.source(record.source).size();
        if (record.header.end() > size || record.data.end() > size)
            return std::string(record.quantity) + " leaves its bytes";
    }
    if ((telegram.outcome == Outcome::Decoded) != telegram.reason.id.empty())
        return "outcome and reason do not agree";
    if (telegram.outcome == Outcome::Decoded && counts.unknown + counts.encrypted > 0)
        return "decoded with bytes left over";
    return misplaced(telegram);
}

} // namespace help
