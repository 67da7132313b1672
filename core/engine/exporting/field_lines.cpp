// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/field_lines.h"

#include "engine/exporting/english.h"
#include "engine/exporting/record_parts.h"
#include "engine/exporting/text_append.h"
#include "wmbus/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <iterator>

namespace engine {

namespace {

constexpr std::size_t kShortBytes = 8; ///< stand beside their meaning
constexpr std::size_t kFoldedBytes = 16; ///< longer runs follow below it, so many a line
constexpr std::size_t kBytesColumn = 3 * kShortBytes + 1;

class FieldLines
{
public:
    FieldLines(std::string &out, const wmbus::DecodedTelegram &decoded) : m_out(out), m_decoded(decoded) { }

    void append()
    {
        const auto &fields = m_decoded.fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const wmbus::Field &next = fields[std::min(i + 1, fields.size() - 1)];
            const bool hasPartsBelow = next.depth > fields[i].depth && next.bits == 0 && !next.guess;
            appendHeading(fields[i].source);
            m_elements = hasPartsBelow ? elementsBelow(i) : 0;
            appendField(fields[i], hasPartsBelow);
        }
    }

private:
    /// Values of the list that a record holds.
    [[nodiscard]] std::size_t elementsBelow(std::size_t index) const
    {
        const auto &fields = m_decoded.fields;
        std::size_t count = 0;
        for (std::size_t i = index + 1; i < fields.size() && fields[i].depth > fields[index].depth; ++i)
            count += fields[i].id == "element" && fields[index].record >= 0 ? 1 : 0;
        return count;
    }

    void appendHeading(wmbus::Source source)
    {
        if (source == m_source)
            return;
        m_source = source;
        static constexpr std::string_view kHeadings[] = {"as received", "decrypted",
                                                         "joined from several telegrams, offsets in the message"};
        m_out += fmt::format("  -- {} --\n", kHeadings[std::size_t(source)]);
    }

    void appendField(const wmbus::Field &field, bool hasPartsBelow)
    {
        const radio::ByteView bytes = bytesOf(m_decoded, field.source, field.range);
        if (field.bits != 0)
            fmt::format_to(std::back_inserter(m_out), "  {:4}  {:<{}}", "", bitsText(field.bits), kBytesColumn);
        else if (hasPartsBelow || bytes.size() > kShortBytes)
            fmt::format_to(std::back_inserter(m_out), "  {:4}  {:<{}}", field.range.first, "", kBytesColumn);
        else
            fmt::format_to(std::back_inserter(m_out), "  {:4}  {:<{}}", field.range.first, spaced(bytes), kBytesColumn);
        m_out.append(2U * field.depth, ' ');
        appendMeaning(field);
        m_out += '\n';
        // What was encrypted stays in sight next to what it became.
        const bool isCipher = field.group == wmbus::Group::Encrypted;
        if (field.bits == 0 && bytes.size() > kShortBytes && (!hasPartsBelow || isCipher))
            appendFolded(bytes, field.range.first);
    }

    void appendFolded(radio::ByteView bytes, std::size_t first)
    {
        for (std::size_t at = 0; at < bytes.size(); at += kFoldedBytes) {
            const std::size_t count = std::min(kFoldedBytes, bytes.size() - at);
            m_out += fmt::format("  {:4}  {}\n", first + at, spaced(bytes.subspan(at, count)));
        }
    }

    void appendMeaning(const wmbus::Field &field)
    {
        const auto index = std::size_t(field.record);
        if (m_elements > 0 && index < m_decoded.records.size()) {
            english::appendLabel(m_out, m_decoded.records[index]);
            m_out += fmt::format(", list of {} values", m_elements);
            m_listParts = true;
            return;
        }
        if (m_listParts && field.id != "element" && field.id != "record") {
            appendPlainMeaning(field);
            return;
        }
        m_listParts = false;
        const bool beginsRecord = field.record >= 0 && field.record != m_lastRecord;
        m_lastRecord = field.record;
        if (beginsRecord && index < m_decoded.records.size()) {
            appendRecord(index);
            return;
        }
        appendPlainMeaning(field);
    }

    void appendPlainMeaning(const wmbus::Field &field)
    {
        english::appendField(m_out, field.id);
        const std::size_t end = m_out.size();
        m_out += ": ";
        appendValue(field);
        if (m_out.size() == end + 2)
            m_out.resize(end);
    }

    void appendValue(const wmbus::Field &field)
    {
        if (std::holds_alternative<wmbus::RawBytes>(field.value)) {
            if (field.range.count > kShortBytes)
                m_out += fmt::format("{} bytes", field.range.count);
            return; // shorter ones stand beside it already
        }
        if (const auto *symbol = std::get_if<wmbus::Symbol>(&field.value))
            appendSymbol(field, *symbol);
        else
            appendValueText(m_out, m_decoded, field.value, field.source, field.range);
    }

    void appendSymbol(const wmbus::Field &field, const wmbus::Symbol &symbol)
    {
        if (field.id == "manufacturer") {
            const auto code = std::uint16_t(symbol.code);
            const std::string_view company = wmbus::companyName(code);
            m_out += fmt::format("{}{}{}", wmbus::manufacturerText(code), company.empty() ? "" : ", ", company);
        } else if (field.id == "number" || field.id == "packed-serial") {
            m_out += wmbus::idText(symbol.code);
        } else if (field.id == "vif" && !symbol.id.empty()) {
            english::appendQuantity(m_out, symbol.id);
        } else if (field.id == "vif") {
            return; // the bytes stand beside it already
        } else if (field.id == "security-mode") {
            m_out += fmt::format("{}, ", symbol.code);
            english::appendSymbol(m_out, symbol.id);
        } else if (!symbol.id.empty()) {
            english::appendSymbol(m_out, symbol.id);
        } else if (field.bits != 0) {
            m_out += fmt::format("{} (reserved)", symbol.code);
        } else {
            m_out += fmt::format("{:0{}X}", symbol.code, 2 * field.range.count);
        }
    }

    void appendRecord(std::size_t index)
    {
        const wmbus::Record &record = m_decoded.records[index];
        m_out += fmt::format("record {}: ", index + 1);
        english::appendLabel(m_out, record);
        if (record.function != wmbus::Function::Instantaneous)
            m_out += fmt::format(", {}", english::function(record.function));
        if (record.storage != 0)
            m_out += fmt::format(", storage {}", record.storage);
        if (record.tariff != 0)
            m_out += fmt::format(", tariff {}", record.tariff);
        if (record.subunit != 0)
            m_out += fmt::format(", subunit {}", record.subunit);
        if (record.date.hasDate)
            m_out += fmt::format(", {}", wmbus::civilTimeText(record.date));
        m_out += " = ";
        if (record.error.empty())
            appendValueText(m_out, m_decoded, record);
        else
            english::appendWords(m_out, record.error);
        if (const std::string_view unit = unitOf(m_decoded, record); record.error.empty() && !unit.empty())
            m_out += fmt::format(" {}", unit);
        if (const auto *time = std::get_if<wmbus::CivilTime>(&record.value)) {
            m_out += time->summerTime ? " (summer time)" : "";
            m_out += time->invalid ? " (marked invalid)" : "";
        }
        if (record.guess)
            m_out += " (not certain)";
    }

    /// "bit 5" or "bits 12-8".
    static std::string bitsText(std::uint32_t bits)
    {
        const int low = std::countr_zero(bits);
        const int high = 31 - std::countl_zero(bits);
        if (std::popcount(bits) < high - low + 1)
            return fmt::format("bits {:X}", bits);
        return low == high ? fmt::format("bit {}", low) : fmt::format("bits {}-{}", high, low);
    }

    static std::string spaced(radio::ByteView bytes)
    {
        std::string text;
        for (const std::uint8_t byte : bytes) {
            text += text.empty() ? "" : " ";
            appendHexByte(text, byte);
        }
        return text;
    }

    std::string &m_out;
    const wmbus::DecodedTelegram &m_decoded;
    wmbus::Source m_source = wmbus::Source::Received;
    int m_lastRecord = -1;
    std::size_t m_elements = 0; ///< values of the list that the field at hand holds
    bool m_listParts = false; ///< the fields at hand describe a list: its header and spacing
};

} // namespace

void appendFieldLines(std::string &out, const wmbus::DecodedTelegram &decoded)
{
    FieldLines(out, decoded).append();
}

} // namespace engine
