// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_recorder.h"
#include "engine/jobs/decode_sink.h"
#include "engine/jobs/decode_worker.h"
#include "engine/jobs/import_queue.h"
#include "engine/jobs/intake.h"
#include "engine/jobs/renewal.h"
#include "engine/jobs/save_job.h"
#include "engine/jobs/series_builder.h"
#include "engine/jobs/telegram_decoder.h"
#include "engine/receiving/capture_controller.h"
#include "engine/session.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace engine {

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

/// What a session is made of, and what goes on between its parts.
class Session::Private
{
public:
    explicit Private(Session *session);
    ~Private();

    void takeResults();
    void takeBatch(DecodedBatch &batch);
    void takeLayouts(const std::vector<wmbus::CompactLayout> &layouts);
    void takeExtras(CaptureExtras &extras);
    void keepLayouts(const std::vector<wmbus::CompactLayout> &layouts);
    void setNote(const wmbus::Address &meter, MeterNote note);
    void setMark(std::uint32_t telegram, TelegramMark mark);
    void recordExtras();
    void recordNotes(const IndexRange &meters);
    [[nodiscard]] std::vector<NotedMeter> notedMeters(const IndexRange &range) const;
    void announce(const StoreChanges &changes);
    void beginImport();
    void endImport(const ImportReport &report);
    void finishRenewal();
    void tellRenewal();
    void scheduleSeries();
    void buildSeries();
    void takeLate(DecodedBatch &batch);
    void startSave(const QString &path);
    void continueSave();
    void endSave(const SaveReport &report);
    void clear();
    void undoClear();
    void trim();
    void beginEpoch();
    void decodeAgain(const wmbus::KeyRing &before);

    Session *q;
    TelegramStore store;
    MeterRegistry meters;
    MeterNotes notes;
    std::vector<wmbus::CompactLayout> layouts; ///< heard in this session or read from captures
    std::vector<ReceiverEvent> importedEvents;
    std::shared_ptr<const wmbus::KeyRing> keys = std::make_shared<const wmbus::KeyRing>();
    std::uint32_t generation = 0; ///< of the keys
    std::uint32_t epoch = 0; ///< counts clear() and undoClear()
    std::uint32_t listLimit = kNoLimit;
    std::weak_ptr<const void> hold; ///< while somebody has it, nothing is trimmed
    std::optional<Cleared> aside;
    std::optional<std::uint32_t> replayedEpoch; ///< what was received in it belongs behind what was brought back

    Intake intake{store, meters};
    Renewal renewal{store, meters};
    int toldRenewal = 100; ///< percent
    // Two decoders of this thread: what is looked at jumps about, a series needs the fragments in their order.
    KeyedDecoder decoder;
    KeyedDecoder seriesDecoder;
    TelegramDecoder telegramDecoder{store, decoder};
    SeriesBuilder seriesBuilder{store, meters, seriesDecoder};
    QTimer batchTimer;
    QTimer seriesTimer;

    // What runs in threads, in the order in which it may be built; taken down in the opposite order.
    std::unique_ptr<DecodeWorker> worker;
    ImportQueue imports;
    CaptureRecorder recorder;
    bool recordsAll = true; ///< no older capture holds a part of what was received
    std::unique_ptr<SaveJob> save;
    std::unique_ptr<DecodeSink> decodeSink;
    std::unique_ptr<CaptureController> controller;
    ReceiverStatus status;
    bool sourceEnded = false; ///< by itself, its last telegrams may still be on their way
};

} // namespace engine
