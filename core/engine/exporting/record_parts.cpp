// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/record_parts.h"

#include "engine/exporting/english.h"
#include "engine/exporting/text_append.h"

#include <algorithm>

namespace engine {

radio::ByteView bytesOf(const wmbus::DecodedTelegram &decoded, wmbus::Source source, wmbus::ByteRange range)
{
    const radio::ByteView all = decoded.source(source);
    const std::size_t first = std::min<std::size_t>(range.first, all.size());
    return all.subspan(first, std::min<std::size_t>(range.count, all.size() - first));
}

std::string_view unitOf(const wmbus::DecodedTelegram &decoded, const wmbus::Record &record)
{
    return record.plainTextUnit.length > 0 ? decoded.text(record.plainTextUnit) : record.unit;
}

void appendValueText(std::string &out, const wmbus::DecodedTelegram &decoded, const wmbus::Value &value,
                     wmbus::Source source, wmbus::ByteRange range)
{
    if (const auto *decimal = std::get_if<wmbus::Decimal>(&value))
        appendDecimal(out, *decimal);
    else if (const auto *time = std::get_if<wmbus::CivilTime>(&value))
        out += wmbus::civilTimeText(*time);
    else if (const auto *text = std::get_if<wmbus::TextRef>(&value))
        out += decoded.text(*text);
    else if (std::holds_alternative<wmbus::RawBytes>(value))
        appendHex(out, bytesOf(decoded, source, range));
    else if (const auto *symbol = std::get_if<wmbus::Symbol>(&value)) {
        if (symbol->id.empty())
            appendNumber(out, symbol->code);
        else
            english::appendWords(out, symbol->id);
    }
}

void appendValueText(std::string &out, const wmbus::DecodedTelegram &decoded, const wmbus::Record &record)
{
    appendValueText(out, decoded, record.value, record.source, record.data);
}

} // namespace engine
