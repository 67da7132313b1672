// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session.h"

#include "engine/capture/capture_recorder.h"
#include "engine/jobs/decode_worker.h"
#include "engine/jobs/import_job.h"
#include "engine/jobs/intake.h"
#include "engine/jobs/renewal.h"
#include "engine/jobs/save_job.h"
#include "engine/jobs/series_builder.h"
#include "engine/jobs/telegram_decoder.h"
#include "engine/receiving/capture_controller.h"

#include <QTimer>

#include <atomic>
#include <deque>
#include <optional>
#include <utility>

namespace engine {

namespace {

/// Views repaint once per batch: ten times a second is fluent, and each repaint costs milliseconds.
constexpr int kBatchMs = 100;
constexpr int kTestedTelegrams = 200;

/// Hands what a receiver hears to the decode thread. Called in the capture thread.
class DecodeSink : public ReceptionSink
{
public:
    explicit DecodeSink(DecodeWorker &worker) : m_worker(worker) { }

    void receptionArrived(const Reception &reception) override
    {
        ++m_underWay;
        m_worker.give(NewTelegrams{.receptions = {reception}, .events = {}, .importEnd = {}});
    }
    void receiverEvent(const ReceiverEvent & /*event*/) override { }
    [[nodiscard]] bool hasRoom() const override { return m_underWay < kMostUnderWay; }

    /// Telegrams have arrived at the session.
    void taken(std::size_t telegrams) { m_underWay -= telegrams; }

private:
    static constexpr std::size_t kMostUnderWay = 16'384;

    DecodeWorker &m_worker;
    std::atomic<std::size_t> m_underWay = 0;
};

/// What clear() took out, as long as it can be brought back.
struct Cleared
{
    TelegramStore store;
    MeterRegistry meters;
    std::vector<ReceiverEvent> importedEvents;
    std::shared_ptr<const wmbus::KeyRing> keys; ///< with which all its telegrams were decoded for certain
    std::uint32_t epoch = 0;
    std::vector<Reception> late; ///< were being decoded when it was cleared
};

} // namespace

class Session::Private
{
public:
    explicit Private(Session *session);
    ~Private();

    void takeResults();
    void takeBatch(DecodedBatch &batch);
    void takeLayouts(const std::vector<wmbus::CompactLayout> &layouts);
    void announce(const StoreChanges &changes);
    void startNextImport();
    void endImport(const ImportReport &report);
    void finishRenewal();
    void scheduleSeries();
    void buildSeries();
    void takeLate(DecodedBatch &batch);
    void startSave(const QString &path);
    void continueSave();
    void endSave(const SaveReport &report);
    void clear();
    void undoClear();
    void beginEpoch();
    void decodeAgain(const wmbus::KeyRing &before);

    Session *q;
    TelegramStore store;
    MeterRegistry meters;
    std::vector<ReceiverEvent> importedEvents;
    std::shared_ptr<const wmbus::KeyRing> keys = std::make_shared<const wmbus::KeyRing>();
    std::uint32_t generation = 0; ///< of the keys
    std::uint32_t epoch = 0; ///< counts clear() and undoClear()
    std::optional<Cleared> aside;
    std::optional<std::uint32_t> replayedEpoch; ///< what was received in it belongs behind what was brought back

    Intake intake{store, meters};
    Renewal renewal{store, meters};
    // Two decoders of this thread: what is looked at jumps about, a series needs the fragments in their order.
    KeyedDecoder decoder;
    KeyedDecoder seriesDecoder;
    TelegramDecoder telegramDecoder{store, decoder};
    SeriesBuilder seriesBuilder{store, meters, seriesDecoder};
    QTimer batchTimer;
    QTimer seriesTimer;

    // What runs in threads, in the order in which it may be built; taken down in the opposite order.
    std::unique_ptr<DecodeWorker> worker;
    std::unique_ptr<ImportJob> import;
    std::deque<ImportSource> waitingImports;
    CaptureRecorder recorder;
    bool recordsAll = true; ///< no older capture holds a part of what was received
    std::unique_ptr<SaveJob> save;
    std::unique_ptr<DecodeSink> decodeSink;
    std::unique_ptr<CaptureController> controller;
    ReceiverStatus status;
};

Session::Private::Private(Session *session) : q(session)
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

    QObject::connect(&recorder, &CaptureRecorder::fileChanged, q, &Session::captureFileChanged);
    QObject::connect(&recorder, &CaptureRecorder::writingFailed, q, &Session::writingFailed);
    QObject::connect(&recorder, &CaptureRecorder::writingResumed, q, &Session::writingResumed);
    QObject::connect(controller.get(), &CaptureController::statusChanged, q,
                     [this](int /*receiver*/, const ReceiverStatus &newStatus) {
                         status = newStatus;
                         Q_EMIT q->receiverStatusChanged(status);
                     });
    QObject::connect(controller.get(), &CaptureController::ended, q, &Session::captureEnded);
}

Session::Private::~Private()
{
    if (save)
        save->complete(); // who saves and quits wants the file
    controller.reset(); // receivers closed, their threads ended
    recorder.finish(); // all of it committed
    import.reset();
    worker.reset(); // what is not decoded is abandoned
}

void Session::Private::takeResults()
{
    for (auto &batch : worker->takeResults())
        takeBatch(batch);
    if (!renewal.isRunning())
        finishRenewal();
    announce(intake.takeChanges());
    scheduleSeries();
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
    auto &events = batch.source.events;
    importedEvents.insert(importedEvents.end(), events.begin(), events.end());
    if (import) {
        import->lumpTaken();
        Q_EMIT q->importProgress(import->percent());
    }
    if (batch.source.importEnd) {
        announce(intake.takeChanges());
        endImport(*batch.source.importEnd);
    }
}

/// Received before clear() or undoClear(), decoded after it.
void Session::Private::takeLate(DecodedBatch &batch)
{
    auto &receptions = batch.source.receptions;
    if (batch.epoch == replayedEpoch)
        worker->give(std::move(batch.source));
    else if (aside && batch.epoch == aside->epoch)
        aside->late.insert(aside->late.end(), receptions.begin(), receptions.end());
}

void Session::Private::takeLayouts(const std::vector<wmbus::CompactLayout> &layouts)
{
    if (layouts.empty())
        return;
    decoder.addLayouts(layouts);
    seriesDecoder.addLayouts(layouts);
    if (auto lump = renewal.startForLayout(); !lump.list.empty())
        worker->give(std::move(lump));
}

void Session::Private::announce(const StoreChanges &changes)
{
    if (changes.newMeters.count > 0)
        Q_EMIT q->metersAppended(changes.newMeters.first, changes.newMeters.count);
    if (changes.newTelegrams.count > 0)
        Q_EMIT q->telegramsAppended(changes.newTelegrams.first, changes.newTelegrams.count);
    if (changes.changedTelegrams.count > 0)
        Q_EMIT q->telegramsChanged(changes.changedTelegrams.first, changes.changedTelegrams.count);
    if (!changes.changedMeters.empty())
        Q_EMIT q->metersChanged({changes.changedMeters.begin(), changes.changedMeters.end()});
}

void Session::Private::startNextImport()
{
    if (import || waitingImports.empty())
        return;
    aside.reset();
    auto source = std::move(waitingImports.front());
    waitingImports.pop_front();
    Q_EMIT q->importProgress(0);
    import = std::make_unique<ImportJob>(std::move(source),
                                         [this](NewTelegrams lump) { worker->give(std::move(lump));
});
} // namespace engine

void Session::Private::endImport(const ImportReport &report)
{
    import.reset();
    Q_EMIT q->importFinished(report);
    startNextImport();
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

void Session::Private::startSave(const QString &path)
{
    const bool isRecorded = recordsAll && recorder.isComplete() && recorder.commit();
    save.reset(); // at most one writes
    save = std::make_unique<SaveJob>(SessionContent{.telegrams = store,
                                                    .importedEvents = importedEvents,
                                                    .recorded = isRecorded ? recorder.path() : QString()},
                                     path, [this] {
                                         QMetaObject::invokeMethod(
                                             q, [this] { continueSave(); }, Qt::QueuedConnection);
                                     });
    Q_EMIT q->saveProgress(0);
}

void Session::Private::continueSave()
{
    if (!save)
        return;
    if (save->hasEnded()) {
        endSave(save->report());
        return;
    }
    save->feed();
    Q_EMIT q->saveProgress(save->percent());
}

void Session::Private::endSave(const SaveReport &report)
{
    const SaveReport copy = report;
    save.reset();
    Q_EMIT q->saveFinished(copy);
}

void Session::Private::clear()
{
    if (save)
        save->complete(); // it was asked for when all was there
    waitingImports.clear();
    const bool wasImporting = import != nullptr;
    import.reset(); // after this no lump of it can come behind the new session
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
    NewTelegrams since{.receptions = std::move(back.late), .events = {}, .importEnd = {}};
    for (std::uint32_t index = 0; index < store.count(); ++index)
        since.receptions.push_back(store.reception(index));
    store = std::move(back.store);
    meters = std::move(back.meters);
    importedEvents = std::move(back.importedEvents); // there are no newer ones: an import would have ended all this
    recordsAll = false;
    replayedEpoch = epoch;
    beginEpoch();
    Q_EMIT q->cleared();
    announce({.newTelegrams = {0, store.count()},
              .changedTelegrams = {},
              .newMeters = {0, meters.count()},
              .changedMeters = {}});
    if (back.keys != keys)
        decodeAgain(*back.keys);
    worker->give(std::move(since));
}

/// What is decoded from now on goes behind what is in the store; older results are for nobody.
void Session::Private::beginEpoch()
{
    renewal.clear();
    (void)intake.takeChanges();
    seriesBuilder.clear();
    worker->give(NewSession{.epoch = ++epoch, .rows = store.count()});
}

/// Telegrams that were decoded with the keys `before`, with those of now.
void Session::Private::decodeAgain(const wmbus::KeyRing &before)
{
    for (auto &lump : renewal.start(before, *keys))
        worker->give(std::move(lump));
}

Session::Session(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

Session::~Session() = default;

const TelegramStore &Session::telegrams() const
{
    return d->store;
}

const MeterRegistry &Session::meters() const
{
    return d->meters;
}

void Session::startCapture(const ReceiverConfig &config)
{
    d->controller->stop();
    d->controller->start(config);
}

void Session::stopCapture()
{
    d->controller->stop();
}

bool Session::isCapturing() const
{
    return d->controller->isRunning();
}

ReceiverStatus Session::receiverStatus() const
{
    return d->status;
}

void Session::setCaptureFolder(const QString &folder)
{
    d->recorder.setFolder(folder);
}

QString Session::capturePath() const
{
    return d->recorder.path();
}

void Session::openFile(const QString &path)
{
    d->waitingImports.emplace_back(InputFile{path});
    d->startNextImport();
}

void Session::addText(const QString &text)
{
    d->waitingImports.emplace_back(PastedText{text.toUtf8()});
    d->startNextImport();
}

bool Session::isImporting() const
{
    return d->import != nullptr;
}

void Session::cancelImport()
{
    d->waitingImports.clear();
    if (d->import)
        d->import->cancel();
}

void Session::saveCaptureAs(const QString &path)
{
    d->startSave(path);
}

bool Session::isSaving() const
{
    return d->save != nullptr;
}

void Session::cancelSave()
{
    if (d->save)
        d->save->cancel();
}

void Session::clear()
{
    d->clear();
}

void Session::undoClear()
{
    d->undoClear();
}

bool Session::canUndoClear() const
{
    return d->aside.has_value();
}

void Session::forgetCleared()
{
    d->aside.reset();
}

void Session::setKeys(std::shared_ptr<const wmbus::KeyRing> keys)
{
    if (!keys)
        keys = std::make_shared<const wmbus::KeyRing>();
    const auto before = std::exchange(d->keys, std::move(keys));
    d->decoder.setKeys(d->keys);
    d->seriesDecoder.setKeys(d->keys);
    d->worker->give(NewKeys{d->keys, ++d->generation});
    d->decodeAgain(*before);
}

std::shared_ptr<const wmbus::KeyRing> Session::keys() const
{
    return d->keys;
}

std::pair<int, int> Session::testKey(std::uint32_t meter, const wmbus::Key &key) const
{
    KeyedDecoder decoder;
    wmbus::DecodedTelegram decoded;
    int works = 0;
    int tried = 0;
    auto index = d->meters.meter(meter).newest;
    for (int i = 0; i < kTestedTelegrams && index != kNoTelegram; ++i, index = d->store.row(index).previous) {
        decoder.decode(d->store.raw(index), key, wmbus::Depth::Readings, decoded);
        if (!decoded.security.encrypted || decoded.outcome == wmbus::Outcome::Damaged)
            continue;
        ++tried;
        works += decoded.security.verdict == wmbus::Verdict::Fits ? 1 : 0;
    }
    return {works, tried};
}

void Session::decode(std::uint32_t telegram, wmbus::Depth depth, wmbus::DecodedTelegram &out) const
{
    d->telegramDecoder.decode(telegram, depth, out);
}

std::shared_ptr<const MeterSeries> Session::series(std::uint32_t meter)
{
    auto series = d->seriesBuilder.series(meter);
    d->scheduleSeries();
    return series;
}

} // namespace engine
