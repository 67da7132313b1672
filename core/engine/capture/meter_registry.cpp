// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/meter_registry.h"

#include "wmbus/words.h"

#include <algorithm>
#include <iterator>
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

/// Telegrams may come in any order when they are decoded again, and a short one may hold a lesser reading only.
void takeFirstMain(Meter &meter, std::uint32_t rowIndex, const TelegramSummary &summary)
{
    if (meter.anonymous || !summary.main)
        return;
    if (meter.firstMain
        && std::pair(meter.firstMain->rank, meter.firstMainFrom) < std::pair(summary.main->rank, rowIndex))
        return;
    meter.firstMain = summary.main;
    meter.firstMainFrom = rowIndex;
}

void forgetFirstMain(Meter &meter)
{
    meter.firstMain.reset();
    meter.firstMainFrom = kNoTelegram;
}

/// It was decoded with other keys, so what it seemed to say is void.
void expireReadingsOf(Meter &meter, std::uint32_t rowIndex)
{
    for (auto &reading : meter.readings) {
        if (reading.telegram == rowIndex)
            reading.telegram = kNoTelegram;
    }
    if (meter.firstMainFrom == rowIndex)
        forgetFirstMain(meter);
}

bool isExpired(const Reading &reading)
{
    return reading.telegram == kNoTelegram;
}

/// A telegram may hold several readings of one kind: the first takes the place of the first, and so on.
void mergeReadings(std::vector<Reading> &kept, std::vector<Reading> fresh)
{
    std::vector<bool> isTaken(kept.size());
    for (auto &reading : fresh) {
        std::size_t place = 0;
        while (place < kept.size() && (isTaken[place] || !isSameReading(kept[place], reading)))
            ++place;
        if (place == kept.size()) {
            kept.push_back(std::move(reading));
            isTaken.push_back(true);
            continue;
        }
        isTaken[place] = true;
        if (isExpired(kept[place]) || kept[place].telegram <= reading.telegram)
            kept[place] = std::move(reading);
    }
}

/// Those of the oldest telegrams go, but nothing of the newest: it may hold more than that.
void limitReadings(std::vector<Reading> &kept)
{
    constexpr std::size_t kMost = 200;
    const auto isOlder = [](const Reading &one, const Reading &other) {
        return std::pair(!isExpired(one), one.telegram) < std::pair(!isExpired(other), other.telegram);
    };
    while (kept.size() > kMost) {
        const auto [oldest, newest] = std::ranges::minmax_element(kept, isOlder);
        if (oldest->telegram == newest->telegram)
            return;
        kept.erase(oldest);
    }
}

/// The others keep their order, so that nothing jumps about in a list of them.
void putMainFirst(std::vector<Reading> &readings)
{
    const auto main = std::ranges::min_element(readings, {}, &Reading::rank);
    if (main != readings.end())
        std::rotate(readings.begin(), main, std::next(main));
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
        setReadings(row, rowIndex, readingsOf(decoded));
    return index;
}

void MeterRegistry::setReadings(const TelegramRow &row, std::uint32_t rowIndex, std::vector<Reading> readings)
{
    auto &meter = m_meters[row.meter];
    if (meter.anonymous)
        return;
    for (auto &reading : readings) {
        reading.telegram = rowIndex;
        reading.utcUs = row.utcUs;
    }
    mergeReadings(meter.readings, std::move(readings));
    limitReadings(meter.readings);
    putMainFirst(meter.readings);
}

bool MeterRegistry::renew(TelegramRow &row, std::uint32_t rowIndex, const TelegramSummary &summary)
{
    apply(summary, row);
    const auto before = row.meter;
    expireReadingsOf(m_meters[before], rowIndex);
    row.meter = indexFor(summary);
    auto &meter = m_meters[row.meter];
    if (summary.link && !isDamaged(row))
        meter.link = *summary.link;
    takeFirstMain(meter, rowIndex, summary);
    if (row.meter != before)
        return true;
    if (meter.newest == rowIndex)
        takeState(meter, row);
    return false;
}

void MeterRegistry::expireReadings(std::uint32_t meter)
{
    for (auto &reading : m_meters[meter].readings)
        reading.telegram = kNoTelegram;
    forgetFirstMain(m_meters[meter]);
}

bool MeterRegistry::dropExpiredReadings(std::uint32_t meter)
{
    auto &readings = m_meters[meter].readings;
    if (std::erase_if(readings, isExpired) == 0)
        return false;
    putMainFirst(readings);
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
