// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/json_writer.h"

#include "engine/exporting/english.h"
#include "engine/exporting/record_parts.h"
#include "engine/exporting/text_append.h"
#include "wmbus/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace engine {

namespace {

/// A string, or null where there is nothing to say.
void appendStringOrNull(std::string &out, std::string_view text)
{
    if (text.empty())
        out += "null";
    else
        appendJsonString(out, text);
}

void appendField(std::string &out, std::string_view name, std::int64_t number)
{
    out += ",\"";
    out += name;
    out += "\":";
    appendNumber(out, number);
}

template <typename Items, typename Append>
void appendList(std::string &out, const Items &items, Append append)
{
    out += '[';
    bool first = true;
    for (const auto &item : items) {
        if (!first)
            out += ',';
        first = false;
        append(item);
    }
    out += ']';
}

void appendReception(std::string &out, const Reception &reception, const wmbus::DecodedTelegram &decoded)
{
    out += "{\"telegram\":\"";
    appendHex(out, decoded.bytes);
    out += "\",\"received\":";
    if (reception.utcUs) {
        out += '"';
        appendUtc(out, *reception.utcUs);
        out += '"';
    } else {
        out += "null";
    }
    out += ",\"source\":";
    appendJsonString(out, sourceText(reception));
    out += ",\"receiver\":";
    appendStringOrNull(out, reception.stick == sticks::StickType::Auto ? std::string_view()
                                                                       : sticks::stickTypeName(reception.stick));
    out += ",\"link_mode\":";
    appendStringOrNull(out, english::linkMode(reception.telegram.mode));
    out += ",\"frame_format\":";
    appendStringOrNull(out, english::frameFormat(decoded.format));
    out += ",\"rssi_dbm\":";
    if (reception.telegram.rssiDbm)
        appendDbm(out, *reception.telegram.rssiDbm);
    else
        out += "null";
}

void appendAddress(std::string &out, const wmbus::Address &address)
{
    out += "{\"manufacturer\":\"";
    out += wmbus::manufacturerText(address.manufacturer);
    out += "\",\"id\":\"";
    out += wmbus::idText(address.id);
    out += '"';
    appendField(out, "version", address.version);
    appendField(out, "type", address.type);
}

void appendAddresses(std::string &out, const wmbus::DecodedTelegram &decoded)
{
    out += ",\"link\":";
    if (decoded.link) {
        appendAddress(out, *decoded.link);
        if (decoded.control)
            appendField(out, "c", *decoded.control);
        out += '}';
    } else if (decoded.control && decoded.wiredAddress) {
        out += "{\"c\":";
        appendNumber(out, *decoded.control);
        appendField(out, "address", *decoded.wiredAddress);
        out += '}';
    } else {
        out += "null";
    }
    out += ",\"meter\":";
    if (decoded.meter) {
        const wmbus::Address &meter = *decoded.meter;
        appendAddress(out, meter);
        out += ",\"medium\":";
        appendJsonString(out, english::medium(meter));
        out += ",\"product\":";
        appendJsonString(out, wmbus::productName(meter.manufacturer, meter.version, meter.type));
        out += '}';
    } else {
        out += "null";
    }
}

void appendStatus(std::string &out, const wmbus::DecodedTelegram &decoded)
{
    out += ",\"access_number\":";
    if (decoded.accessNumber)
        appendNumber(out, *decoded.accessNumber);
    else
        out += "null";
    const wmbus::StatusWords words = decoded.status ? wmbus::statusWords(*decoded.status) : wmbus::StatusWords{};
    out += ",\"meter_status\":";
    appendList(out, std::span(words.ids, words.count), [&out](std::string_view id) {
        out += '"';
        english::appendWords(out, id);
        out += '"';
    });
}

void appendSecurity(std::string &out, const wmbus::Security &security)
{
    static constexpr std::array<std::pair<std::uint8_t, std::string_view>, 4> kProofs{{
        {wmbus::ProofCheckBytes, "check-bytes"},
        {wmbus::ProofPayloadCrc, "payload-crc"},
        {wmbus::ProofMac, "mac"},
        {wmbus::ProofRecords, "records"},
    }};
    out += ",\"security\":{\"mode\":";
    if (security.mode)
        appendNumber(out, *security.mode);
    else
        out += "null";
    out += security.encrypted ? ",\"encrypted\":true,\"verdict\":" : ",\"encrypted\":false,\"verdict\":";
    appendStringOrNull(out, english::verdict(security.verdict));
    if (security.proof != 0) {
        char separator = '[';
        out += ",\"proof\":";
        for (const auto &[bit, word] : kProofs) {
            if ((security.proof & bit) == 0)
                continue;
            out += separator;
            separator = ',';
            appendJsonString(out, word);
        }
        out += ']';
    }
    out += '}';
}

void appendValue(std::string &out, const wmbus::DecodedTelegram &decoded, const wmbus::Record &record)
{
    if (const auto *decimal = std::get_if<wmbus::Decimal>(&record.value)) {
        appendDecimal(out, *decimal);
    } else if (const auto *text = std::get_if<wmbus::TextRef>(&record.value)) {
        appendJsonString(out, decoded.text(*text));
    } else if (std::holds_alternative<std::monostate>(record.value)) {
        out += "null";
    } else { // dates, hex digits and words of ours: nothing to escape
        out += '"';
        appendValueText(out, decoded, record);
        out += '"';
    }
}

/// Position in the telegram, from the DIF to the last data byte; data alone where a record has no header of its own.
/// What was joined from several telegrams has no place in this one.
void appendPosition(std::string &out, const wmbus::Record &record)
{
    const wmbus::ByteRange first = record.header.empty() ? record.data : record.header;
    const std::uint32_t end = record.data.empty() ? record.header.end() : record.data.end();
    if (first.empty() || record.source == wmbus::Source::Message)
        out += ",\"offset\":null";
    else
        appendField(out, "offset", first.first);
    appendField(out, "length", first.empty() ? 0 : std::int64_t(end) - first.first);
}

void appendRecord(std::string &out, const wmbus::DecodedTelegram &decoded, const wmbus::Record &record)
{
    out += "{\"label\":\"";
    english::appendLabel(out, record);
    out += "\",\"quantity\":";
    appendJsonString(out, record.quantity);
    out += ",\"value\":";
    appendValue(out, decoded, record);
    out += ",\"unit\":";
    appendJsonString(out, unitOf(decoded, record));
    out += ",\"function\":\"";
    out += english::function(record.function);
    out += "\",\"storage\":";
    appendNumber(out, std::int64_t(record.storage));
    appendField(out, "tariff", record.tariff);
    appendField(out, "subunit", record.subunit);
    const auto end = std::ranges::find_if(record.qualifiers, &std::string_view::empty);
    out += ",\"qualifiers\":";
    appendList(out, std::span(record.qualifiers.begin(), end),
               [&out](std::string_view id) { appendJsonString(out, id); });
    out += ",\"raw\":\"";
    appendHex(out, bytesOf(decoded, record.source, record.data));
    out += '"';
    appendPosition(out, record);
    if (!record.error.empty()) {
        out += ",\"error\":";
        appendJsonString(out, record.error);
    }
    if (record.guess)
        out += ",\"guess\":true";
    if (record.date.hasDate) {
        out += ",\"date\":\"";
        out += wmbus::civilTimeText(record.date);
        out += '"';
    }
    out += '}';
}

void appendRemarks(std::string &out, const Reception &reception, const wmbus::DecodedTelegram &decoded)
{
    out += ",\"bytes\":{\"total\":";
    appendNumber(out, decoded.counts.total);
    appendField(out, "explained", decoded.counts.explained);
    appendField(out, "encrypted", decoded.counts.encrypted);
    appendField(out, "unknown", decoded.counts.unknown);
    std::vector<std::string> repairs;
    for (const std::string_view id : reception.repairs)
        repairs.emplace_back(english::repair(id));
    for (const wmbus::Remark &repair : decoded.repairs)
        repairs.push_back(english::sentence(repair));
    out += "},\"repairs\":";
    appendList(out, repairs, [&out](std::string_view text) { appendJsonString(out, text); });
    out += ",\"findings\":";
    appendList(out, decoded.findings, [&out](const wmbus::Remark &finding) {
        out += "{\"id\":";
        appendJsonString(out, finding.id);
        out += ",\"text\":";
        appendJsonString(out, english::sentence(finding));
        out += '}';
    });
}

} // namespace

void JsonWriter::write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out)
{
    appendReception(out, reception, decoded);
    out += ",\"status\":";
    appendJsonString(out, english::outcome(decoded.outcome));
    out += ",\"reason\":";
    appendJsonString(out, english::sentence(decoded.reason));
    appendAddresses(out, decoded);
    appendStatus(out, decoded);
    appendSecurity(out, decoded.security);
    out += ",\"records\":";
    appendList(out, decoded.records, [&](const wmbus::Record &record) { appendRecord(out, decoded, record); });
    appendRemarks(out, reception, decoded);
    out += "}\n";
}

} // namespace engine
