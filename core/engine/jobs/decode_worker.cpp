// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/decode_worker.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace engine {

namespace {

/// Receivers hand over one telegram at a time. What gathers is joined: a task for each would cost half a kilobyte, and
/// a batch for each another one.
bool join(DecodeTask &last, DecodeTask &next)
{
    auto *before = std::get_if<NewTelegrams>(&last);
    auto *heard = std::get_if<NewTelegrams>(&next);
    if (before == nullptr || heard == nullptr || before->fromImport || heard->fromImport)
        return false;
    auto &receptions = before->receptions;
    receptions.insert(receptions.end(), std::make_move_iterator(heard->receptions.begin()),
                      std::make_move_iterator(heard->receptions.end()));
    return true;
}

} // namespace

DecodeWorker::DecodeWorker(std::function<void()> wake) : m_wake(std::move(wake)), m_thread([this] { run(); }) { }

DecodeWorker::~DecodeWorker()
{
    m_tasks.close();
    m_thread.join();
}

void DecodeWorker::give(DecodeTask task)
{
    m_tasks.put(std::move(task), join);
}

std::vector<DecodedBatch> DecodeWorker::takeResults()
{
    return m_results.takeAll();
}

void DecodeWorker::run()
{
    for (auto tasks = m_tasks.waitForAll(); !tasks.empty(); tasks = m_tasks.waitForAll()) {
        for (auto &task : tasks) {
            if (m_tasks.isClosed())
                return;
            std::visit([this](auto &each) { handle(std::move(each)); }, task);
        }
    }
}

void DecodeWorker::handle(NewTelegrams task)
{
    m_decoder.addLayouts(task.extras.layouts);
    DecodedBatch batch;
    batch.telegrams.reserve(task.receptions.size());
    for (const auto &reception : task.receptions) {
        auto telegram = decode(reception.telegram, reception.key);
        telegram.repeatOf = repeatOf(reception);
        if (telegram.repeatOf == kNoTelegram) {
            ++m_nextRow;
            keepForReadings(telegram.summary, batch.telegrams.size());
        }
        batch.telegrams.push_back(telegram);
    }
    batch.source = std::move(task);
    deliver(std::move(batch));
}

void DecodeWorker::handle(const OldTelegrams &task)
{
    DecodedBatch batch;
    batch.isNew = false;
    batch.telegrams.reserve(task.list.size());
    for (const auto &stored : task.list) {
        auto telegram = decode(stored.raw, stored.key);
        telegram.row = stored.row;
        keepForReadings(telegram.summary, batch.telegrams.size());
        batch.telegrams.push_back(telegram);
    }
    deliver(std::move(batch));
}

void DecodeWorker::handle(NewKeys task)
{
    m_generation = task.generation;
    m_decoder.setKeys(std::move(task.keys));
}

void DecodeWorker::handle(NewSession task)
{
    m_epoch = task.epoch;
    m_nextRow = task.rows;
    m_duplicates.clear();
}

BatchTelegram DecodeWorker::decode(const radio::RawTelegram &raw, const std::optional<wmbus::Key> &key)
{
    m_decoder.decode(raw, key, wmbus::Depth::Readings, m_decoded);
    return {.summary = summaryOf(m_decoded)};
}

std::uint32_t DecodeWorker::repeatOf(const Reception &reception)
{
    if (!reception.utcUs)
        return kNoTelegram;
    return std::uint32_t(m_duplicates.repeatOf(m_decoded.bytes, *reception.utcUs, m_nextRow).value_or(kNoTelegram));
}

void DecodeWorker::keepForReadings(const TelegramSummary &summary, std::size_t index)
{
    if (!summary.hasReadings || !summary.meter)
        return;
    auto &newest = m_newest[placeForReadings(*summary.meter)];
    newest.index = index;
    std::swap(newest.decoded, m_decoded);
}

std::size_t DecodeWorker::placeForReadings(const wmbus::Address &meter)
{
    const auto [first, last] = m_newestOf.equal_range(meter);
    const auto same = std::find_if(
        first, last, [this](const auto &each) { return haveSameReadings(m_newest[each.second].decoded, m_decoded); });
    if (same != last)
        return same->second;
    constexpr int kMostSets = 8; // whoever sends more has no sets, and its newest telegram is enough
    if (std::distance(first, last) == kMostSets)
        return std::prev(last)->second;
    if (m_newestUsed == m_newest.size())
        m_newest.emplace_back();
    m_newestOf.emplace(meter, m_newestUsed);
    return m_newestUsed++;
}

void DecodeWorker::deliver(DecodedBatch batch)
{
    batch.epoch = m_epoch;
    batch.generation = m_generation;
    batch.layouts = m_decoder.takeHeardLayouts();
    for (std::size_t i = 0; i < m_newestUsed; ++i)
        batch.readings.push_back({m_newest[i].index, readingsOf(m_newest[i].decoded)});
    m_newestOf.clear();
    m_newestUsed = 0;
    if (m_results.put(std::move(batch)))
        m_wake();
}

} // namespace engine
