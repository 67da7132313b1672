// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver_status.h"
#include "radio/raw_telegram.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace engine {

/// A way for bytes: serial port, network connection, output of a command. Everything happens in one thread with an
/// event loop; no call waits.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Leads to opened() or failed(). May be called again after failed() or close().
    virtual void open() = 0;
    /// Ends it without a signal. Never called from within bytesRead().
    virtual void close() = 0;
    virtual void write(radio::ByteView bytes) = 0;
    /// Whether it is worth to open it again after it was lost.
    [[nodiscard]] virtual bool comesBack() const { return true; }
    /// Folders in which something changes when it is worth to try again.
    [[nodiscard]] virtual QStringList foldersToWatch() const { return {}; }

Q_SIGNALS:
    void opened();
    void bytesRead(const QByteArray &bytes);
    /// Could not be opened, or is gone: once for each open(), and it is closed then.
    void failed(engine::Problem problem, const QString &detail);
    /// The source has come to its end; it is closed.
    void ended();
};

} // namespace engine
