// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_writer.h"
#include "engine/receiving/reception_sink.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <mutex>
#include <vector>

namespace engine {

/// Records what the receivers of one session hear: a new capture file in the folder, named by the time of the first
/// telegram and made when it comes, so that listening in vain leaves no file. Where it cannot be made telegrams wait in
/// memory, and it is tried again until it can: nothing stops.
class CaptureRecorder : public QObject, public ReceptionSink
{
    Q_OBJECT

public:
    explicit CaptureRecorder(QObject *parent = nullptr);

    /// For the next file; empty: no recording.
    void setFolder(const QString &folder);
    [[nodiscard]] QString path() const; ///< of the file in work, empty while there is none
    /// True if the file holds, or will hold, every telegram heard since the last finish().
    [[nodiscard]] bool isComplete() const;
    /// Commits what came so far, so that another connection sees it. False if the file cannot be written now.
    [[nodiscard]] bool commit();
    /// What people and decoders say about telegrams and meters; into the file in work, nowhere where there is none.
    void add(const CaptureItem &item);
    /// Closes the file. The next telegram begins another one.
    void finish();

    void receptionArrived(const Reception &reception) override; ///< from any thread
    void receiverEvent(const ReceiverEvent &event) override;
    [[nodiscard]] bool hasRoom() const override;

Q_SIGNALS:
    void fileChanged(const QString &path);
    void writingFailed(const QString &detail); ///< once; an id of capture_error, or what SQLite said
    void writingResumed();

private:
    enum class State : std::uint8_t {
        Waiting, ///< for the first telegram
        Opening, ///< the owner's thread is asked to make the file; again and again while that fails
        Writing,
        Off, ///< no folder
    };

    void keep(const CaptureItem &item, bool isTelegram);
    void openFile();
    [[nodiscard]] QString newPath(std::int64_t utcUs) const;
    void startWriting();
    void setFailing(const QString &problem);

    CaptureWriter m_writer;
    QString m_folder;
    QString m_path; ///< of the file in work, also while it cannot be opened
    QTimer m_retry;
    bool m_complete = true;

    mutable std::mutex m_mutex;
    bool m_failing = false;
    State m_state = State::Off;
    std::vector<CaptureItem> m_waiting; ///< what came before the file was there
};

} // namespace engine
