// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/other_meter_check.h"

#include <algorithm>

namespace wmbus {

namespace {

constexpr std::size_t kMostMeters = 64;

} // namespace

void OtherMeterCheck::remember(const Address &meter, const radio::Bytes &telegram)
{
    const auto known = m_telegrams.find(meter);
    if (known != m_telegrams.end()) {
        known->second.assign(telegram.begin(), telegram.end());
    } else if (m_telegrams.size() < kMostMeters) {
        m_telegrams.emplace(meter, telegram);
        // A new meter may be the one that a key belongs to.
        std::erase_if(m_verdicts, [](const auto &verdict) { return !verdict.second; });
    }
}

bool OtherMeterCheck::keyOfOther(const KeyRing &keys, const std::optional<Address> &link, const Address &meter,
                                 const Trial &trial)
{
    const auto [verdict, isNew] = m_verdicts.try_emplace(meter, false);
    if (!isNew)
        return verdict->second;
    for (const KeyEntry *key : keys.candidates(link, meter)) {
        if (key->pattern.width() < AddressPattern::Width::Number)
            continue; // a key for many meters was not given for this one
        const auto fits = [&](const auto &heard) { return heard.first != meter && trial(heard.second, *key); };
        if (std::any_of(m_telegrams.begin(), m_telegrams.end(), fits))
            return verdict->second = true;
    }
    return false;
}

} // namespace wmbus
