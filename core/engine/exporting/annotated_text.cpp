// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/annotated_text.h"

#include "engine/exporting/english.h"
#include "engine/exporting/record_parts.h"
#include "engine/exporting/text_append.h"
#include "wmbus/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace engine {

namespace {

constexpr std::size_t kBytesColumn = 26; ///< digits of eight bytes and their blanks; longer ones push the meaning on

void appendWord(std::string &out, std::string_view word)
{
    if (word.empty())
        return;
    out += "  ";
    out += word;
}

void appendHead(std::string &out, const Reception &reception, const wmbus::DecodedTelegram &decoded, ClockZone zone)
{
    out += sourceText(reception);
    if (reception.utcUs) {
        out += "  ";
        appendClock(out, *reception.utcUs, zone);
    }
    if (reception.stick != sticks::StickType::Auto)
        appendWord(out, sticks::stickTypeName(reception.stick));
    if (const std::string_view mode = english::linkMode(reception.telegram.mode); !mode.empty())
        appendWord(out, fmt::format("mode {}", mode));
    if (const std::string_view format = english::frameFormat(decoded.format); !format.empty())
        appendWord(out, fmt::format("format {}", format));
    if (reception.telegram.rssiDbm) {
        out += "  ";
        appendDbm(out, *reception.telegram.rssiDbm);
        out += " dBm";
    }
    out += '\n';
}

void appendMeter(std::string &out, const wmbus::DecodedTelegram &decoded)
{
    if (!decoded.meter)
        return;
    const wmbus::Address &meter = *decoded.meter;
    appendWord(out, wmbus::addressText(meter));
    appendWord(out, english::medium(meter));
    appendWord(out, wmbus::productName(meter.manufacturer, meter.version, meter.type));
    if (decoded.link && *decoded.link != meter)
        appendWord(out, fmt::format("through {}", wmbus::addressText(*decoded.link)));
    out += '\n';
}

void appendOutcome(std::string &out, const wmbus::DecodedTelegram &decoded)
{
    appendWord(out, english::outcome(decoded.outcome));
    if (const std::string reason = english::sentence(decoded.reason); !reason.empty())
        out += ": " + reason;
    out += '\n';
    if (decoded.security.encrypted) {
        const std::string_view verdict = english::verdict(decoded.security.verdict);
        out += fmt::format("  encrypted, mode {}{}{}\n", decoded.security.mode.value_or(0), verdict.empty() ? "" : ": ",
                           verdict);
    }
}

/// Codes that people know by another writing than a decimal number: three letters, eight digits, bits as hex.
bool appendFamiliarCode(std::string &out, const wmbus::Field &field)
{
    const auto *const symbol = std::get_if<wmbus::Symbol>(&field.value);
    if (!symbol || !symbol->id.empty())
        return false;
    if (field.id == "manufacturer")
        out += wmbus::manufacturerText(std::uint16_t(symbol->code));
    else if (field.id == "number")
        out += wmbus::idText(std::uint32_t(symbol->code));
    else if (field.id == "configuration")
        out += fmt::format("{:04X}", symbol->code);
    else
        return false;
    return true;
}

void appendFieldMeaning(std::string &out, const wmbus::DecodedTelegram &decoded, const wmbus::Field &field)
{
    english::appendWords(out, field.id);
    const std::size_t start = out.size();
    out += ": ";
    if (!appendFamiliarCode(out, field))
        appendValueText(out, decoded, field.value, field.source, field.range);
    if (out.size() == start + 2 || std::holds_alternative<wmbus::RawBytes>(field.value))
        out.resize(start); // the bytes stand beside it already
}

void appendRecordMeaning(std::string &out, const wmbus::DecodedTelegram &decoded, const wmbus::Record &record)
{
    english::appendLabel(out, record);
    if (record.function != wmbus::Function::Instantaneous)
        out += fmt::format(", {}", english::function(record.function));
    if (record.storage != 0)
        out += fmt::format(", storage {}", record.storage);
    if (record.tariff != 0)
        out += fmt::format(", tariff {}", record.tariff);
    if (record.subunit != 0)
        out += fmt::format(", subunit {}", record.subunit);
    out += ": ";
    if (record.error.empty())
        appendValueText(out, decoded, record);
    else
        english::appendWords(out, record.error);
    if (const std::string_view unit = unitOf(decoded, record); record.error.empty() && !unit.empty())
        out += fmt::format(" {}", unit);
    if (record.guess)
        out += " (not certain)";
}

/// The bytes of a field that has others below it stand beside those.
void appendBytes(std::string &out, radio::ByteView bytes)
{
    for (const std::uint8_t byte : bytes) {
        appendHexByte(out, byte);
        out += ' ';
    }
    const std::size_t digits = 3 * bytes.size();
    out.append(digits < kBytesColumn ? kBytesColumn - digits : 0, ' ');
}

void appendFields(std::string &out, const wmbus::DecodedTelegram &decoded)
{
    int lastRecord = -1;
    for (std::size_t i = 0; i < decoded.fields.size(); ++i) {
        const wmbus::Field &field = decoded.fields[i];
        const wmbus::Field &next = decoded.fields[std::min(i + 1, decoded.fields.size() - 1)];
        const bool isBranch = next.depth > field.depth && !next.guess;
        fmt::format_to(std::back_inserter(out), "  {:04X}  ", field.range.first);
        appendBytes(out, isBranch ? radio::ByteView() : bytesOf(decoded, field.source, field.range));
        out.append(2U * field.depth, ' ');
        const auto record = std::size_t(field.record);
        if (field.record >= 0 && record < decoded.records.size() && field.record != lastRecord)
            appendRecordMeaning(out, decoded, decoded.records[record]);
        else
            appendFieldMeaning(out, decoded, field);
        out += '\n';
        lastRecord = field.record;
    }
}

void appendRemarks(std::string &out, const Reception &reception, const wmbus::DecodedTelegram &decoded)
{
    for (const std::string_view id : reception.repairs)
        out += fmt::format("  repaired: {}\n", english::repair(id));
    for (const wmbus::Remark &repair : decoded.repairs)
        out += fmt::format("  repaired: {}\n", english::sentence(repair));
    for (const wmbus::Remark &finding : decoded.findings)
        out += fmt::format("  note: {}\n", english::sentence(finding));
}

} // namespace

AnnotatedText::AnnotatedText(bool utc) : m_utc(utc) { }

void AnnotatedText::write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out)
{
    appendHead(out, reception, decoded, m_utc ? ClockZone::Utc : ClockZone::Local);
    appendMeter(out, decoded);
    appendOutcome(out, decoded);
    appendFields(out, decoded);
    appendRemarks(out, reception, decoded);
    out += '\n';
}

} // namespace engine
