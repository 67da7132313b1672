// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/import_tally.h"

#include "engine/importing/frame_verdict.h"

#include <algorithm>

namespace engine {

void ImportTally::take(const TelegramLump &lump)
{
    m_report.telegrams += lump.receptions.size();
    if (lump.forms.empty() && !lump.receptions.empty())
        m_report.forms["capture"] += lump.receptions.size();
    for (std::size_t i = 0; i < lump.forms.size(); ++i) {
        ++m_report.forms[textforms::formName(lump.forms[i])];
        takeTelegram(lump.receptions[i]);
    }
    for (const textforms::NotUnderstood &place : lump.notUnderstood) {
        ++m_report.notUnderstood;
        if (m_report.problems.size() < ImportReport::kMostProblems)
            m_report.problems.push_back(place);
    }
}

void ImportTally::takeTelegram(const Reception &reception)
{
    takeFrame(reception);
    if (!reception.utcUs)
        ++m_report.withoutTime;
    else if (m_heard.repeatOf(m_decoded.bytes, *reception.utcUs, 0))
        ++m_report.repeats;
    if (reception.key)
        takeKey(reception);
}

void ImportTally::takeFrame(const Reception &reception)
{
    const FrameVerdict verdict = frameVerdict(reception, m_decoded);
    for (const std::string_view repair : verdict.repairs)
        ++m_report.repairs[repair];
    if (!verdict.damage.empty())
        ++m_report.damage[verdict.damage];
}

void ImportTally::takeKey(const Reception &reception)
{
    m_decoder.decode(reception.telegram, reception.key, wmbus::Depth::Readings, m_decoded);
    const wmbus::Verdict verdict = m_decoded.security.verdict;
    const bool fits = verdict == wmbus::Verdict::Fits || verdict == wmbus::Verdict::Plausible;
    if (!fits || !m_decoded.meter) {
        ++m_report.uselessKeys;
        return;
    }
    const auto pattern = wmbus::AddressPattern::exact(*m_decoded.meter);
    const bool isKnown = std::ranges::any_of(m_report.keys, [&](const wmbus::KeyEntry &entry) {
        return entry.key == *reception.key && entry.pattern.text() == pattern.text();
    });
    if (!isKnown)
        m_report.keys.push_back({pattern, *reception.key});
}

} // namespace engine
