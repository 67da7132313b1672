// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/renewal.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace engine {

namespace {

using KeysByPattern = std::multimap<std::string, const wmbus::KeyEntry *>;

KeysByPattern byPattern(const wmbus::KeyRing &keys)
{
    KeysByPattern sorted;
    for (const auto &entry : keys.entries())
        sorted.emplace(entry.pattern.text(), &entry);
    return sorted;
}

/// The patterns of the keys of `keys` that `others` does not have.
void appendMissing(const wmbus::KeyRing &keys, const wmbus::KeyRing &others,
                   std::vector<wmbus::AddressPattern> &patterns)
{
    const auto known = byPattern(others);
    for (const auto &entry : keys.entries()) {
        const auto [first, last] = known.equal_range(entry.pattern.text());
        if (std::none_of(first, last, [&entry](const auto &each) { return each.second->key == entry.key; }))
            patterns.push_back(entry.pattern);
    }
}

} // namespace

std::vector<OldTelegrams> Renewal::start(const wmbus::KeyRing &before, const wmbus::KeyRing &after)
{
    if (!isRunning()) {
        m_patterns.clear();
        m_forLayout = false;
    }
    appendMissing(before, after, m_patterns);
    appendMissing(after, before, m_patterns);
    m_affected.clear();
    m_next = 0;
    m_end = kNoTelegram;

    // Several at a time: results are taken over ten times a second only, and the decoder shall not run dry meanwhile.
    std::vector<OldTelegrams> lumps;
    lumps.push_back(newestOfEach());
    do {
        lumps.push_back(nextLump());
    } while (lumps.size() < kLumpsUnderWay && !lumps.back().list.empty());
    m_underWay = int(lumps.size());
    return lumps;
}

OldTelegrams Renewal::startForLayout()
{
    bool waits = false;
    for (std::uint32_t meter = 0; meter < m_meters.count() && !waits; ++meter)
        waits = m_meters.meter(meter).sendsCompact;
    if (!waits)
        return {};
    m_forLayout = true;
    m_next = 0;
    if (isRunning()) {
        // What came in with the layout, or before, may wait for it.
        if (m_end != kNoTelegram)
            m_end = m_store.end();
        return {};
    }
    m_patterns.clear();
    m_affected.clear();
    m_end = m_store.end();
    auto lump = nextLump();
    m_underWay = lump.list.empty() ? 0 : 1;
    return lump;
}

OldTelegrams Renewal::lumpReturned()
{
    if (m_underWay == 0)
        return {};
    // Results come in order: whatever is appended after this was decoded with the new keys.
    if (m_end == kNoTelegram)
        m_end = m_store.end();
    auto lump = nextLump();
    if (lump.list.empty())
        --m_underWay;
    return lump;
}

int Renewal::percent() const
{
    const auto first = m_store.first();
    const auto end = std::min(m_end, m_store.end());
    if (!isRunning() || end <= first)
        return 100;
    return int(std::uint64_t(std::clamp(m_next, first, end) - first) * 100 / (end - first));
}

std::set<std::uint32_t> Renewal::takeRenewedMeters()
{
    return std::exchange(m_renewed, {});
}

void Renewal::clear()
{
    m_patterns.clear();
    m_affected.clear();
    m_forLayout = false;
    m_renewed.clear();
    m_underWay = 0;
}

bool Renewal::isAffected(std::uint32_t meter)
{
    if (meter >= m_affected.size())
        m_affected.resize(m_meters.count(), Affected::NotAsked);
    auto &answer = m_affected[meter];
    if (answer == Affected::NotAsked) {
        const auto &each = m_meters.meter(meter);
        // What was never encrypted reads the same with any key.
        const bool fits = each.sendsEncrypted && std::ranges::any_of(m_patterns, [&each](const auto &pattern) {
                              return pattern.matches(each.address) || pattern.matches(each.link);
                          });
        answer = fits ? Affected::Yes : Affected::No;
        if (fits)
            m_meters.expireReadings(meter);
    }
    return answer == Affected::Yes;
}

bool Renewal::isWanted(const TelegramRow &row)
{
    return (m_forLayout && row.outcome == wmbus::Outcome::NoLayout) || isAffected(row.meter);
}

OldTelegrams Renewal::newestOfEach()
{
    OldTelegrams lump;
    for (std::uint32_t meter = 0; meter < m_meters.count(); ++meter) {
        if (isAffected(meter) && m_store.contains(m_meters.meter(meter).newest))
            add(lump, m_meters.meter(meter).newest);
    }
    return lump;
}

OldTelegrams Renewal::nextLump()
{
    OldTelegrams lump;
    const auto end = std::min(m_end, m_store.end());
    m_next = std::max(m_next, m_store.first());
    for (; m_next < end && lump.list.size() < kLump; ++m_next) {
        if (isWanted(m_store.row(m_next)))
            add(lump, m_next);
    }
    return lump;
}

void Renewal::add(OldTelegrams &lump, std::uint32_t row)
{
    m_renewed.insert(m_store.row(row).meter);
    lump.list.push_back({.row = row, .raw = m_store.raw(row), .key = m_store.key(row)});
}

} // namespace engine
