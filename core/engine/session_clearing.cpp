// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session_private.h"

#include <utility>

namespace engine {

/// Received before clear() or undoClear(), decoded after it.
void Session::Private::takeLate(DecodedBatch &batch)
{
    auto &receptions = batch.source.receptions;
    if (batch.epoch == replayedEpoch)
        decodeSink->give(std::move(batch.source));
    else if (aside && batch.epoch == aside->epoch)
        aside->late.insert(aside->late.end(), receptions.begin(), receptions.end());
}

void Session::Private::clear()
{
    if (save)
        save->complete(); // it was asked for when all was there
    const bool wasImporting = imports.clear(); // after this no lump of it can come behind the new session
    recorder.finish();
    recordsAll = true;
    aside = Cleared{.store = std::exchange(store, {}),
                    .meters = std::exchange(meters, {}),
                    .importedEvents = std::exchange(importedEvents, {}),
                    .keys = renewal.isRunning() ? std::make_shared<const wmbus::KeyRing>() : keys,
                    .epoch = epoch,
                    .late = {}};
    beginEpoch();
    Q_EMIT q->cleared();
    if (wasImporting) {
        ImportReport report;
        report.cancelled = true;
        Q_EMIT q->importFinished(report);
    }
}

void Session::Private::undoClear()
{
    if (!aside)
        return;
    if (save)
        save->complete(); // of what came since
    Cleared back = std::move(*aside);
    aside.reset();
    NewTelegrams since{.receptions = std::move(back.late), .extras = {}, .importEnd = {}};
    for (auto index = store.first(); index < store.end(); ++index)
        since.receptions.push_back(store.reception(index));
    store = std::move(back.store);
    meters = std::move(back.meters);
    importedEvents = std::move(back.importedEvents); // there are no newer ones: an import would have ended all this
    recordsAll = false;
    replayedEpoch = epoch;
    beginEpoch();
    Q_EMIT q->cleared();
    announce({.newTelegrams = {store.first(), store.count()},
              .changedTelegrams = {},
              .newMeters = {0, meters.count()},
              .changedMeters = {}});
    if (back.keys != keys)
        decodeAgain(*back.keys);
    decodeSink->give(std::move(since));
}

/// The oldest telegrams leave the list where it is longer than its limit.
void Session::Private::trim()
{
    if (store.count() <= listLimit || save || !hold.expired())
        return;
    const auto first = store.end() - (listLimit - listLimit / 100);
    Q_EMIT q->telegramsAboutToBeTrimmed(first);
    for (auto index = store.first(); index < first; ++index)
        meters.trim(store.row(index));
    store.trim(first);
    const auto trimmedSeries = seriesBuilder.trim(first);
    Q_EMIT q->telegramsTrimmed(first);
    for (const auto meter : trimmedSeries)
        Q_EMIT q->seriesChanged(meter);
}

/// What is decoded from now on goes behind what is in the store; older results are for nobody.
void Session::Private::beginEpoch()
{
    renewal.clear();
    (void)intake.takeChanges();
    seriesBuilder.clear();
    worker->give(NewSession{.epoch = ++epoch, .rows = store.end()});
}

/// Telegrams that were decoded with the keys `before`, with those of now.
void Session::Private::decodeAgain(const wmbus::KeyRing &before)
{
    for (auto &lump : renewal.start(before, *keys))
        worker->give(std::move(lump));
}

} // namespace engine
