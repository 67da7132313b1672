// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session_private.h"

#include "engine/free_memory.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

/// Views repaint once per batch: ten times a second is fluent, and each repaint costs milliseconds.
constexpr int kBatchMs = 100;

} // namespace

Session::Private::Private(Session *session)
    : q(session), imports([this](NewTelegrams lump) { worker->give(std::move(lump)); }, [this] { beginImport(); })
{
    batchTimer.setSingleShot(true);
    batchTimer.setInterval(kBatchMs);
    QObject::connect(&batchTimer, &QTimer::timeout, q, [this] { takeResults(); });
    seriesTimer.setSingleShot(true);
    QObject::connect(&seriesTimer, &QTimer::timeout, q, [this] { buildSeries(); });

    worker = std::make_unique<DecodeWorker>([this] {
        QMetaObject::invokeMethod(
            q, [this] { batchTimer.start(); }, Qt::QueuedConnection);
    });
    decodeSink = std::make_unique<DecodeSink>(*worker);
    // Recorded before it is decoded: no flaw of a decoder may cost a telegram.
    controller = std::make_unique<CaptureController>(std::vector<ReceptionSink *>{&recorder, decodeSink.get()});

    QObject::connect(&recorder, &CaptureRecorder::fileChanged, q, [this](const QString &path) {
        if (!path.isEmpty())
            recordExtras();
        Q_EMIT q->captureFileChanged(path);
    });
    QObject::connect(&recorder, &CaptureRecorder::writingFailed, q, &Session::writingFailed);
    QObject::connect(&recorder, &CaptureRecorder::writingResumed, q, &Session::writingResumed);
    QObject::connect(controller.get(), &CaptureController::statusChanged, q,
                     [this](int /*receiver*/, const ReceiverStatus &newStatus) {
                         status = newStatus;
                         Q_EMIT q->receiverStatusChanged(status);
                     });
    QObject::connect(controller.get(), &CaptureController::ended, q, [this] {
        sourceEnded = true;
        batchTimer.start();
        Q_EMIT q->captureEnded();
    });
}

Session::Private::~Private()
{
    if (save)
        save->complete(); // who saves and quits wants the file
    controller.reset(); // receivers closed, their threads ended
    recorder.finish(); // all of it committed
    imports.clear();
    worker.reset(); // what is not decoded is abandoned
}

void Session::Private::takeResults()
{
    for (auto &batch : worker->takeResults())
        takeBatch(batch);
    if (!renewal.isRunning())
        finishRenewal();
    announce(intake.takeChanges());
    trim();
    tellRenewal();
    scheduleSeries();
    if (sourceEnded && decodeSink->isIdle()) {
        sourceEnded = false;
        giveBackFreeMemory();
    }
}

void Session::Private::tellRenewal()
{
    // The last lumps are still being decoded when the list was looked through.
    const int percent = renewal.isRunning() ? std::min(renewal.percent(), 99) : 100;
    if (percent == toldRenewal)
        return;
    toldRenewal = percent;
    Q_EMIT q->renewalProgress(percent);
}

void Session::Private::takeBatch(DecodedBatch &batch)
{
    const bool isCurrent = batch.epoch == epoch;
    if (!batch.isNew) {
        // Older results of an old telegram were made with keys that are gone.
        if (!isCurrent || batch.generation != generation)
            return;
        intake.takeAgain(batch);
        takeLayouts(batch.layouts);
        if (auto next = renewal.lumpReturned(); !next.list.empty())
            worker->give(std::move(next));
        return;
    }
    if (!batch.source.fromImport)
        decodeSink->taken(batch.source.receptions.size());
    if (isCurrent) {
        intake.takeNew(batch);
        takeLayouts(batch.layouts);
    } else if (!batch.source.fromImport) {
        takeLate(batch);
    }
    if (!batch.source.fromImport || !isCurrent)
        return;
    takeExtras(batch.source.extras);
    if (imports.isRunning()) {
        imports.lumpTaken();
        Q_EMIT q->importProgress(imports.percent());
    }
    if (batch.source.importEnd) {
        announce(intake.takeChanges());
        endImport(*batch.source.importEnd);
    }
}

void Session::Private::takeLayouts(const std::vector<wmbus::CompactLayout> &heard)
{
    if (heard.empty())
        return;
    decoder.addLayouts(heard);
    seriesDecoder.addLayouts(heard);
    keepLayouts(heard);
    if (auto lump = renewal.startForLayout(); !lump.list.empty())
        worker->give(std::move(lump));
}

void Session::Private::announce(const StoreChanges &changes)
{
    recordNotes(changes.newMeters);
    if (changes.newMeters.count > 0)
        Q_EMIT q->metersAppended(changes.newMeters.first, changes.newMeters.count);
    if (changes.newTelegrams.count > 0)
        Q_EMIT q->telegramsAppended(changes.newTelegrams.first, changes.newTelegrams.count);
    if (changes.changedTelegrams.count > 0)
        Q_EMIT q->telegramsChanged(changes.changedTelegrams.first, changes.changedTelegrams.count);
    if (!changes.changedMeters.empty())
        Q_EMIT q->metersChanged({changes.changedMeters.begin(), changes.changedMeters.end()});
}

void Session::Private::beginImport()
{
    aside.reset();
    Q_EMIT q->importProgress(0);
}

void Session::Private::endImport(const ImportReport &report)
{
    imports.end();
    giveBackFreeMemory();
    Q_EMIT q->importFinished(report);
    imports.startNext();
}

void Session::Private::finishRenewal()
{
    auto renewed = renewal.takeRenewedMeters();
    if (renewed.empty())
        return;
    renewed.merge(intake.relink());
    for (const auto meter : renewed) {
        if (meters.dropExpiredReadings(meter))
            intake.meterChanged(meter);
        seriesBuilder.restart(meter);
    }
}

void Session::Private::scheduleSeries()
{
    if (!seriesTimer.isActive() && seriesBuilder.hasWork())
        seriesTimer.start(0);
}

void Session::Private::buildSeries()
{
    for (const auto meter : seriesBuilder.buildSlice())
        Q_EMIT q->seriesChanged(meter);
    scheduleSeries();
}

} // namespace engine
