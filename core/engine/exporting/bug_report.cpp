// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/bug_report.h"

#include "engine/exporting/english.h"
#include "engine/keys/key_text.h"
#include "wmbus/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace engine {

namespace {

struct Words
{
    std::string_view id;
    std::string_view text;
};

constexpr std::array<Words, 7> kRefusals = {{
    {refusals::kDamaged, "it is damaged, so its address may be another one than it seems"},
    {refusals::kNoAddress, "it is too short to hold an address"},
    {refusals::kUnreadable, "no key opens it, and its address is part of the encryption"},
    {refusals::kFragment, "it is one part of a message in several telegrams"},
    {refusals::kNotProtectable, "its protection cannot be made again with another key"},
    {refusals::kOtherLayout, "with other numbers and dates it would not read the same"},
    {refusals::kStillThere, "the meter's number or the key would still be found in it"},
}};

constexpr std::array<Words, 5> kCautions = {{
    {cautions::kUnknownReplaced, "bytes that nobody can explain, replaced by constructed ones"},
    {cautions::kUnknownKept, "bytes that nobody can explain, left as they are"},
    {cautions::kContentReplaced, "bytes of encrypted content, replaced by noise: no key opens them"},
    {cautions::kTextReplaced, "bytes of text, replaced by other letters and digits"},
    {cautions::kValuesRemoved, "bytes of values that could not be scaled, set to 0"},
}};

template <std::size_t N>
std::string_view textOf(std::string_view id, const std::array<Words, N> &words)
{
    const auto found = std::ranges::find(words, id, &Words::id);
    return found == words.end() ? id : found->text;
}

class ReportText
{
public:
    ReportText(const AnonymisedTelegram &telegram, std::string_view version)
        : m_telegram(telegram), m_decoded(telegram.decoded)
    {
        m_text = fmt::format("Meterscope {}: a telegram with other numbers, other dates and another key\n\n", version);
    }

    void addBytes(std::string_view label, radio::ByteView bytes)
    {
        fmt::format_to(std::back_inserter(m_text), "{}\n    {:02X}\n", label, fmt::join(bytes, ""));
    }

    void addReception()
    {
        const radio::RawTelegram &raw = m_telegram.telegram;
        const std::string_view mode = english::linkMode(raw.mode);
        const std::string_view format = english::frameFormat(m_decoded.format);
        addLine("received", fmt::format("mode {}, frame format {}", mode.empty() ? "unknown" : mode,
                                        format.empty() ? "unknown" : format));
        if (raw.rssiDbm)
            addLine("signal", fmt::format("{:.1f} dBm", *raw.rssiDbm));
    }

    void addResult()
    {
        const wmbus::Security &security = m_decoded.security;
        if (m_decoded.meter) {
            const wmbus::Address &meter = *m_decoded.meter;
            addLine("meter", fmt::format("{} {}", wmbus::addressText(meter),
                                         wmbus::productName(meter.manufacturer, meter.version, meter.type)));
        }
        addLine("status",
                fmt::format("{} {}", english::outcome(m_decoded.outcome), english::sentence(m_decoded.reason)));
        const std::string mode = security.mode ? fmt::format("mode {}", *security.mode) : std::string("no mode");
        addLine("security", fmt::format("{}, {}", mode, english::verdict(security.verdict)));
        addLine("bytes", fmt::format("{} explained, {} encrypted, {} unknown", m_decoded.counts.explained,
                                     m_decoded.counts.encrypted, m_decoded.counts.unknown));
        for (const wmbus::Remark &repair : m_decoded.repairs)
            addLine("repaired", english::sentence(repair));
        for (const wmbus::Remark &finding : m_decoded.findings)
            addLine("note", english::sentence(finding));
        for (const Caution &caution : m_telegram.cautions)
            addLine("changed", fmt::format("{} {}", caution.bytes, english::caution(caution.id)));
    }

    void addLayout()
    {
        if (!m_decoded.records.empty())
            m_text += "records\n";
        for (const wmbus::Record &record : m_decoded.records) {
            const auto header = m_decoded.source(record.source).subspan(record.header.first, record.header.count);
            std::string label;
            english::appendLabel(label, record);
            fmt::format_to(std::back_inserter(m_text), "    {:02X} + {} bytes: {}\n", fmt::join(header, ""),
                           record.data.count, label);
        }
    }

    void addKey(const wmbus::Key &key)
    {
        m_text += fmt::format("key (published, made for reports)\n    {}\n", keyText(key));
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void addLine(std::string_view label, std::string_view text)
    {
        while (text.ends_with(' '))
            text.remove_suffix(1);
        m_text += fmt::format("{:<10}{}\n", label, text);
    }

    const AnonymisedTelegram &m_telegram;
    const wmbus::DecodedTelegram &m_decoded;
    std::string m_text;
};

} // namespace

std::string bugReport(const AnonymisedTelegram &telegram, std::string_view version, bool withReadableForm)
{
    if (telegram.isRefused())
        return fmt::format("Meterscope {}: this telegram cannot be shown, because {}.\n", version,
                           english::refusal(telegram.refusal));
    ReportText text(telegram, version);
    text.addBytes("telegram", telegram.telegram.bytes);
    if (telegram.key)
        text.addKey(*telegram.key);
    if (withReadableForm && !telegram.plain.empty())
        text.addBytes("decrypted, without block checksums", telegram.plain);
    text.addReception();
    text.addResult();
    text.addLayout();
    return text.take();
}

namespace english {

std::string_view refusal(std::string_view id)
{
    return textOf(id, kRefusals);
}

std::string_view caution(std::string_view id)
{
    return textOf(id, kCautions);
}

} // namespace english

} // namespace engine
