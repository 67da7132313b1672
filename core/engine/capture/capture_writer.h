// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_items.h"
#include "engine/receiving/reception_sink.h"

#include <QObject>
#include <QString>

#include <memory>

namespace engine {

/// Writes a capture file from a thread of its own, because a disk's sync may take 200 ms and must not hold up a
/// receiver. Commits at least once a second: pulling the plug costs at most the last second.
class CaptureWriter : public QObject, public ReceptionSink
{
    Q_OBJECT

public:
    explicit CaptureWriter(QObject *parent = nullptr);
    ~CaptureWriter() override; ///< commits, closes, joins

    /// Makes the file or adds to it. Returns an empty string, or an id of capture_error (capture_database.h).
    [[nodiscard]] QString open(const QString &path);
    /// Commits what came, leaves one clean file without -wal beside it. False if not everything could be written.
    bool close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const;

    /// From any thread, never wait for the disk; nothing happens while no file is open.
    void receptionArrived(const Reception &reception) override;
    void receiverEvent(const ReceiverEvent &event) override;
    void add(CaptureItem item);
    /// False while so much waits for the disk, or writing fails, that a source that can wait should. From any thread.
    [[nodiscard]] bool hasRoom() const override;
    /// Waits for room, from any thread. False where it may never come: writing fails now, or no file is open.
    [[nodiscard]] bool waitForRoom();

Q_SIGNALS:
    /// Writing does not work for now (disk full, drive gone): telegrams wait in memory and are written later.
    /// Sent once, from the writer's thread. `detail` is English, for the log.
    void writingFailed(const QString &detail);
    void writingResumed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace engine
