// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/capture/meter_series.h"
#include "engine/capture/telegram_store.h"
#include "engine/import_report.h"
#include "engine/importing/hex_reading.h"
#include "engine/receiving/receiver_config.h"
#include "engine/receiving/receiver_status.h"
#include "engine/receiving/reception_sink.h"
#include "engine/save_report.h"
#include "engine/survey/meter_notes.h"
#include "wmbus/decoder.h"
#include "wmbus/security/key_ring.h"

#include <QObject>
#include <QString>

#include <limits>
#include <memory>
#include <vector>

namespace engine {

/// One survey: its receivers, its capture file, its telegrams and meters. Lives in the GUI thread and owns the
/// threads below. The UI sees nothing else of the engine.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const TelegramStore &telegrams() const;
    [[nodiscard]] const MeterRegistry &meters() const;
    /// When receivers listened, as opened captures tell it; in the order of their time within each capture.
    [[nodiscard]] const std::vector<ReceiverEvent> &importedEvents() const;

    /// Starts receiving into a new capture file in the capture folder (one file per session, made with the first
    /// telegram), or into memory only where that fails. A receiver that runs already is stopped before.
    void startCapture(const ReceiverConfig &config);
    void stopCapture();
    [[nodiscard]] bool isCapturing() const;
    [[nodiscard]] ReceiverStatus receiverStatus() const;
    void setCaptureFolder(const QString &folder); ///< empty: into memory only
    [[nodiscard]] QString capturePath() const; ///< empty while there is none

    /// Reads a capture or a file with telegrams of any form, also gzipped, in the background, in lumps. Several are
    /// read one after the other; each ends with importFinished().
    void openFile(const QString &path);
    /// Pasted telegrams.
    void addText(const QString &text, HexReading reading = HexReading::Detected);
    [[nodiscard]] bool isImporting() const;
    void cancelImport(); ///< what was read stays; what waits is not read
    /// Writes one capture with everything that is in this session now, also what was imported, in the background; ends
    /// with saveFinished(). One at a time: one under way is given up, without a report.
    void saveCaptureAs(const QString &path);
    [[nodiscard]] bool isSaving() const;
    void cancelSave();

    /// Takes all telegrams and meters out. A running receiver goes on, into a new capture file. They can be brought
    /// back until forgetCleared(), the next clear() or the next import.
    void clear();
    /// Puts what was cleared back, before what was received since. Tells it with cleared(), then as new telegrams.
    void undoClear();
    [[nodiscard]] bool canUndoClear() const;
    void forgetCleared();

    static constexpr std::uint32_t kNoLimit = std::numeric_limits<std::uint32_t>::max();
    /// So many telegrams stay in the list, at least 1: where more come, the oldest leave it, a hundredth of the limit
    /// at once. Their captures and files still have them, and their meters what they said. At first there is no limit.
    void setListLimit(std::uint32_t telegrams);
    /// As long as somebody holds this, no telegram leaves the list but by clear(): an export is under way.
    [[nodiscard]] std::shared_ptr<const void> holdTelegrams() const;

    /// What people say about meters: of this session and of the captures it read. clear() does not touch it. It goes
    /// into the capture in work and into every one that is saved, for the meters heard.
    [[nodiscard]] const MeterNotes &notes() const;
    void setNote(const wmbus::Address &meter, MeterNote note);
    /// Kept with the telegram (TelegramStore::mark), in the capture in work and in every one that is saved.
    void setMark(std::uint32_t telegram, TelegramMark mark);

    /// Keys of this session. A new set decodes what is already in the list, meter by meter, in the background.
    void setKeys(std::shared_ptr<const wmbus::KeyRing> keys);
    [[nodiscard]] std::shared_ptr<const wmbus::KeyRing> keys() const;

    /// Decodes one telegram again, for the inspector (Fields) or a table cell (Readings). Nothing comes of one that has
    /// left the list. GUI thread.
    void decode(std::uint32_t telegram, wmbus::Depth depth, wmbus::DecodedTelegram &out) const;

    /// The values of one meter over time, for charts. They are there a little later than the call and grow with every
    /// telegram, as long as the caller holds the pointer; seriesChanged() tells.
    [[nodiscard]] std::shared_ptr<const MeterSeries> series(std::uint32_t meter);

Q_SIGNALS:
    void telegramsAppended(std::uint32_t first, std::uint32_t count); ///< one per batch, every 100 ms at most
    void telegramsChanged(std::uint32_t first, std::uint32_t count); ///< decoded again, or heard again
    void telegramsAboutToBeTrimmed(std::uint32_t first); ///< those before `first`; they are still there
    void telegramsTrimmed(std::uint32_t first);
    void metersAppended(std::uint32_t first, std::uint32_t count);
    void metersChanged(const std::vector<std::uint32_t> &meters);
    void notesChanged(); ///< metersChanged() comes before, if the meter is among those heard
    /// Telegrams are being decoded again with other keys or a new layout, so many that it takes a while. 100 at the
    /// end.
    void renewalProgress(int percent);
    void seriesChanged(std::uint32_t meter); ///< of a meter whose series somebody holds
    void cleared();
    void receiverStatusChanged(const engine::ReceiverStatus &status);
    void captureFileChanged(const QString &path);
    void writingFailed(const QString &detail);
    void writingResumed();
    void importProgress(int percent);
    void importFinished(const engine::ImportReport &report);
    void saveProgress(int percent);
    void saveFinished(const engine::SaveReport &report);
    void captureEnded(); ///< the source came to its end by itself: a replayed file, a command

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace engine
