// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/meter_registry.h"

#include "wmbus/words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace engine {

namespace {

bool isDamaged(const TelegramRow &row)
{
    return row.outcome == wmbus::Outcome::Damaged;
}

/// What the telegram's key and security say about its meter. One flawed reception says nothing about the meter.
void takeState(Meter &meter, const TelegramRow &row)
{
    if (isDamaged(row))
        return;
    meter.outcome = row.outcome;
    meter.verdict = row.verdict;
    meter.securityMode = row.securityMode;
    meter.sendsCompact = meter.sendsCompact || row.outcome == wmbus::Outcome::NoLayout;
    meter.sendsEncrypted = meter.sendsEncrypted || row.verdict != wmbus::Verdict::NotEncrypted;
}

/// What the reception of the telegram says about its meter.
void takeReception(Meter &meter, const TelegramRow &row)
{
    ++meter.telegrams;
    meter.modes = std::uint8_t(meter.modes | 1U << unsigned(row.mode));
    if (row.rssiDeciDbm != kNoRssi)
        meter.signal.heard(float(row.rssiDeciDbm) / 10);
    if (row.utcUs == kNoTime)
        return;
    meter.firstHeardUs = meter.firstHeardUs == kNoTime ? row.utcUs : std::min(meter.firstHeardUs, row.utcUs);
    meter.lastHeardUs = std::max(meter.lastHeardUs, row.utcUs);
    if (!isDamaged(row)) {
        meter.rhythm.heard(row.utcUs,
                           row.hasAccessNumber ? std::optional<std::uint8_t>(row.accessNumber) : std::nullopt);
    }
}

/// Telegrams may come in any order when they are decoded again.
void takeFirstMain(Meter &meter, std::uint32_t rowIndex, const TelegramSummary &summary)
{
    if (meter.anonymous || !summary.main || (meter.firstMainFrom != kNoTelegram && meter.firstMainFrom < rowIndex))
        return;
    meter.firstMain = summary.main;
    meter.firstMainFrom = rowIndex;
}

void forgetFirstMain(Meter &meter)
{
    meter.firstMain.reset();
    meter.firstMainFrom = kNoTelegram;
}

} // namespace

std::uint32_t MeterRegistry::update(TelegramRow &row, std::uint32_t rowIndex, const TelegramSummary &summary)
{
    const auto index = indexFor(summary);
    auto &meter = m_meters[index];
    if (summary.link && !isDamaged(row))
        meter.link = *summary.link;
    row.meter = index;
    row.previous = std::exchange(meter.newest, rowIndex);
    takeState(meter, row);
    takeReception(meter, row);
    takeFirstMain(meter, rowIndex, summary);
    return index;
}

std::uint32_t MeterRegistry::update(TelegramRow &row, std::uint32_t rowIndex, const wmbus::DecodedTelegram &decoded)
{
    const auto summary = summaryOf(decoded);
    apply(summary, row);
    const auto index = update(row, rowIndex, summary);
    if (summary.hasReadings)
        setReadings(index, rowIndex, readingsOf(decoded));
    return index;
}

void MeterRegistry::setReadings(std::uint32_t meter, std::uint32_t rowIndex, std::vector<Reading> readings)
{
    auto &each = m_meters[meter];
    if (each.anonymous || (each.readingsFrom != kNoTelegram && each.readingsFrom > rowIndex))
        return;
    each.readings = std::move(readings);
    each.readingsFrom = rowIndex;
}

bool MeterRegistry::renew(TelegramRow &row, std::uint32_t rowIndex, const TelegramSummary &summary)
{
    apply(summary, row);
    const auto before = row.meter;
    row.meter = indexFor(summary);
    auto &meter = m_meters[row.meter];
    if (summary.link && !isDamaged(row))
        meter.link = *summary.link;
    takeFirstMain(meter, rowIndex, summary);
    if (row.meter != before) {
        if (m_meters[before].firstMainFrom == rowIndex)
            forgetFirstMain(m_meters[before]);
        return true;
    }
    if (meter.newest == rowIndex)
        takeState(meter, row);
    return false;
}

void MeterRegistry::expireReadings(std::uint32_t meter)
{
    m_meters[meter].readingsFrom = kNoTelegram;
    forgetFirstMain(m_meters[meter]);
}

bool MeterRegistry::dropExpiredReadings(std::uint32_t meter)
{
    auto &each = m_meters[meter];
    if (each.readingsFrom != kNoTelegram || each.readings.empty())
        return false;
    each.readings.clear();
    return true;
}

void MeterRegistry::trim(const TelegramRow &row)
{
    ++m_meters[row.meter].trimmed;
}

void MeterRegistry::recount(std::uint32_t meter, const TelegramStore &store, std::uint32_t newest)
{
    auto &each = m_meters[meter];
    each.newest = newest;
    std::vector<std::uint32_t> telegrams;
    for (auto index = newest; store.contains(index); index = store.row(index).previous)
        telegrams.push_back(index);
    if (each.trimmed > 0) {
        each.telegrams = each.trimmed + std::uint32_t(telegrams.size());
        return;
    }
    each.telegrams = 0;
    each.modes = 0;
    each.firstHeardUs = kNoTime;
    each.lastHeardUs = kNoTime;
    each.signal = {};
    each.rhythm = {};
    std::ranges::reverse(telegrams);
    for (const auto index : telegrams) {
        takeState(each, store.row(index));
        takeReception(each, store.row(index));
    }
}

std::uint32_t MeterRegistry::find(const wmbus::Address &address) const
{
    const auto known = m_index.find(address);
    return known != m_index.end() ? known->second : kNoMeter;
}

std::uint32_t MeterRegistry::indexFor(const TelegramSummary &summary)
{
    const auto &address = summary.meter ? summary.meter : summary.link;
    if (!address)
        return anonymousIndex();
    if (const auto known = m_index.find(*address); known != m_index.end())
        return known->second;
    // A wrong bit in the address would make a meter that does not exist.
    if (summary.outcome == wmbus::Outcome::Damaged)
        return anonymousIndex();
    const auto index = count();
    auto &meter = m_meters.emplace_back();
    meter.address = *address;
    meter.link = summary.link.value_or(*address);
    meter.medium = wmbus::deviceTypeId(address->type);
    meter.product = wmbus::productName(address->manufacturer, address->version, address->type);
    m_index.emplace(*address, index);
    return index;
}

std::uint32_t MeterRegistry::anonymousIndex()
{
    if (m_anonymous == kNoMeter) {
        m_anonymous = count();
        m_meters.emplace_back().anonymous = true;
    }
    return m_anonymous;
}

void MeterRegistry::clear()
{
    *this = {};
}

} // namespace engine
