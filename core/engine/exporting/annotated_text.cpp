// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/annotated_text.h"

#include "engine/exporting/english.h"
#include "engine/exporting/field_lines.h"
#include "engine/exporting/text_append.h"
#include "wmbus/words.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <utility>

namespace engine {

namespace {

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

void appendLine(std::string &out, std::string_view name, std::string_view text)
{
    if (!text.empty())
        fmt::format_to(std::back_inserter(out), "  {:<10}{}\n", name, text);
}

void appendMeter(std::string &out, const wmbus::DecodedTelegram &decoded)
{
    if (!decoded.meter)
        return;
    const wmbus::Address &meter = *decoded.meter;
    std::string text = wmbus::addressText(meter);
    appendWord(text, english::medium(meter));
    appendWord(text, wmbus::productName(meter.manufacturer, meter.version, meter.type));
    appendLine(out, "meter", text);
    if (!decoded.link || *decoded.link == meter)
        return;
    std::string radio = wmbus::addressText(*decoded.link);
    appendWord(radio, english::medium(*decoded.link));
    appendLine(out, "sent by", radio);
}

void appendSecurity(std::string &out, const wmbus::Security &security)
{
    static constexpr std::array<std::pair<std::uint8_t, std::string_view>, 4> kProofs{{
        {wmbus::ProofCheckBytes, "check bytes"},
        {wmbus::ProofPayloadCrc, "payload checksum"},
        {wmbus::ProofMac, "authentication code"},
        {wmbus::ProofRecords, "records"},
    }};
    std::string text;
    if (security.encrypted)
        text = security.mode && *security.mode != 0 ? fmt::format("encrypted, mode {}", *security.mode)
                                                    : std::string("encrypted in the extended link layer");
    const std::string_view verdict = english::verdict(security.verdict);
    if (security.encrypted && !verdict.empty())
        text += fmt::format(": {}", verdict);
    else if (!security.encrypted)
        english::appendWords(text, verdict);
    char separator = '(';
    for (const auto &[bit, word] : kProofs) {
        if ((security.proof & bit) == 0)
            continue;
        text += separator == '(' ? " (" : ", ";
        separator = ',';
        text += word;
    }
    if (security.proof != 0)
        text += ')';
    appendLine(out, "security", text);
}

void appendOutcome(std::string &out, const wmbus::DecodedTelegram &decoded)
{
    appendLine(out, "status", english::outcome(decoded.outcome));
    appendLine(out, "reason", english::sentence(decoded.reason));
    appendLine(out, "next", english::nextStep(decoded));
    appendSecurity(out, decoded.security);
    const wmbus::ByteCounts &counts = decoded.counts;
    if (counts.explained != counts.total)
        appendLine(out, "bytes",
                   fmt::format("{}: {} explained, {} encrypted, {} unknown", counts.total, counts.explained,
                               counts.encrypted, counts.unknown));
}

void appendRemarks(std::string &out, const Reception &reception, const wmbus::DecodedTelegram &decoded)
{
    for (const std::string_view id : reception.repairs)
        appendLine(out, "repaired", english::repair(id));
    for (const wmbus::Remark &repair : decoded.repairs)
        appendLine(out, "repaired", english::sentence(repair));
    for (const wmbus::Remark &finding : decoded.findings)
        appendLine(out, "note", english::sentence(finding));
}

} // namespace

AnnotatedText::AnnotatedText(bool utc) : m_utc(utc) { }

void AnnotatedText::write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out)
{
    appendHead(out, reception, decoded, m_utc ? ClockZone::Utc : ClockZone::Local);
    appendMeter(out, decoded);
    appendOutcome(out, decoded);
    appendRemarks(out, reception, decoded);
    appendFieldLines(out, decoded);
    out += '\n';
}

} // namespace engine
