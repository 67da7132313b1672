// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver.h"
#include "engine/receiving/transport.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <memory>
#include <optional>

namespace engine {

/// Receives live through a transport. What was lost after it worked once is opened again until it is back: after 1, 2,
/// 4 … 30 s, and at once when the folder of the device changes. What does not work at the first try ends, with a
/// diagnosis.
class StreamReceiver : public Receiver
{
    Q_OBJECT

public:
    StreamReceiver(const ReceiverConfig &config, std::vector<ReceptionSink *> sinks,
                   std::unique_ptr<Transport> transport);
    ~StreamReceiver() override;

    void start() override;
    void stop() override;

protected:
    [[nodiscard]] Transport &transport() { return *m_transport; }

    /// The transport is open: begin the dialogue. Leads to becomeReady() or fail().
    virtual void begin() = 0;
    /// The transport is closed, or about to be: expect nothing any more.
    virtual void halt() = 0;
    /// The source has come to its end by itself: what is left may be complete.
    virtual void takeRest() { }
    /// When the receiver last gave a sign of life.
    [[nodiscard]] virtual Moment lastRead() const = 0;

    /// Telegrams come from now on. An empty mode: whatever the other side sends.
    void becomeReady(const sticks::ModeSet &mode);
    void fail(Problem problem, const QString &detail);

private:
    void open();
    void onOpened();
    void onFailed(Problem problem, const QString &detail);
    void onSourceEnded();
    void lose(Problem problem, const QString &detail);
    void planReopening();
    void finish(Problem problem, const QString &detail);

    std::unique_ptr<Transport> m_transport;
    QTimer m_reopen;
    QTimer m_deviceCame; ///< rights are set a moment after the node appears
    QFileSystemWatcher m_folders;
    int m_backOffS = 0;
    std::optional<Moment> m_lostAt;
    bool m_worked = false; ///< was there at least once: worth to be opened again
    bool m_running = false;
};

} // namespace engine
