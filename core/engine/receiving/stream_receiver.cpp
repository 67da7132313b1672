// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/stream_receiver.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <utility>

namespace engine {

namespace {

using namespace std::chrono_literals;

constexpr int kLongestBackOffS = 30;
constexpr auto kDebounce = 300ms;

QString modeText(const sticks::ModeSet &mode)
{
    return QString::fromStdString(sticks::modeSetText(mode));
}

QString withDetail(Problem problem, const QString &detail)
{
    const std::string_view name = problemName(problem);
    const QString id = QString::fromLatin1(name.data(), qsizetype(name.size()));
    return detail.isEmpty() ? id : id + QStringLiteral(": ") + detail;
}

} // namespace

StreamReceiver::StreamReceiver(const ReceiverConfig &receiverConfig, std::vector<ReceptionSink *> sinks,
                               std::unique_ptr<Transport> transport)
    : Receiver(receiverConfig, std::move(sinks)), m_transport(std::move(transport))
{
    m_reopen.setSingleShot(true);
    m_deviceCame.setSingleShot(true);
    m_deviceCame.setInterval(kDebounce);
    connect(&m_reopen, &QTimer::timeout, this, &StreamReceiver::open);
    connect(&m_deviceCame, &QTimer::timeout, this, &StreamReceiver::open);
    connect(&m_folders, &QFileSystemWatcher::directoryChanged, &m_deviceCame, qOverload<>(&QTimer::start));
    connect(m_transport.get(), &Transport::opened, this, &StreamReceiver::onOpened);
    connect(m_transport.get(), &Transport::failed, this, &StreamReceiver::onFailed);
    connect(m_transport.get(), &Transport::ended, this, &StreamReceiver::onSourceEnded);
}

StreamReceiver::~StreamReceiver() = default;

void StreamReceiver::start()
{
    m_running = true;
    editStatus().state = ReceiverState::Opening;
    publish();
    open();
}

void StreamReceiver::stop()
{
    if (m_running)
        finish(status().problem, status().detail);
}

void StreamReceiver::open()
{
    m_reopen.stop();
    m_deviceCame.stop();
    if (!m_folders.directories().isEmpty())
        m_folders.removePaths(m_folders.directories());
    m_transport->open();
}

void StreamReceiver::onOpened()
{
    ReceiverStatus &now = editStatus();
    now.state = ReceiverState::Configuring;
    now.bytes = 0;
    now.reopenInMs = 0;
    publish();
    record(ReceiverEvent::Kind::Opened);
    begin();
}

void StreamReceiver::becomeReady(const sticks::ModeSet &mode)
{
    ReceiverStatus &now = editStatus();
    now.state = ReceiverState::Receiving;
    now.problem = Problem::None;
    now.detail.clear();
    now.mode = mode;
    now.receivingSinceUtcMs = Moment::now().utcMs();
    publish();
    m_worked = true;
    m_backOffS = 0;
    record(ReceiverEvent::Kind::Configured, modeText(mode));
    if (m_lostAt)
        record(ReceiverEvent::Kind::Resumed,
               QStringLiteral("gap-ms=%1").arg(Moment::now().steadyMs() - m_lostAt->steadyMs()));
    m_lostAt.reset();
}

void StreamReceiver::fail(Problem problem, const QString &detail)
{
    // Queued: this may run inside the port's own read handler, where it must not be closed.
    QMetaObject::invokeMethod(
        this, [this, problem, detail] { onFailed(problem, detail); }, Qt::QueuedConnection);
}

/// The transport or the stick gave up.
void StreamReceiver::onFailed(Problem problem, const QString &detail)
{
    if (!m_running)
        return;
    halt();
    m_transport->close();
    m_worked = m_worked || problem == Problem::Vanished; // unplugged while it was configured
    if (m_worked && m_transport->comesBack())
        lose(problem, detail);
    else
        finish(problem, detail);
}

void StreamReceiver::onSourceEnded()
{
    if (!m_running)
        return;
    takeRest();
    finish(Problem::None, {});
}

void StreamReceiver::lose(Problem problem, const QString &detail)
{
    ReceiverStatus &now = editStatus();
    const bool isNew = !m_lostAt.has_value();
    if (isNew) {
        // A stick that fell silent was lost when it last spoke, an unplugged one just now.
        m_lostAt = problem == Problem::Silent ? lastRead() : Moment::now();
        record(ReceiverEvent::Kind::Lost, withDetail(problem, detail));
    }
    if (isNew || problem != Problem::Missing) { // an unplugged stick is missing: that is no other problem
        now.problem = problem;
        now.detail = detail;
    }
    now.state = ReceiverState::Lost;
    now.receivingSinceUtcMs = 0;
    publish();
    planReopening();
}

void StreamReceiver::planReopening()
{
    m_backOffS = std::clamp(m_backOffS * 2, 1, kLongestBackOffS);
    m_reopen.start(std::chrono::seconds(m_backOffS));
    for (const QString &folder : m_transport->foldersToWatch()) {
        if (QDir(folder).exists())
            m_folders.addPath(folder);
    }
    editStatus().state = ReceiverState::Reopening;
    editStatus().reopenInMs = m_backOffS * 1000;
    publish();
}

void StreamReceiver::finish(Problem problem, const QString &detail)
{
    m_running = false;
    m_reopen.stop();
    m_deviceCame.stop();
    halt();
    m_transport->close();
    if (problem != Problem::None && problem != status().problem)
        record(ReceiverEvent::Kind::Problem, withDetail(problem, detail));
    record(ReceiverEvent::Kind::Closed);
    ReceiverStatus &now = editStatus();
    now.state = ReceiverState::Closed;
    now.problem = problem;
    now.detail = detail;
    now.receivingSinceUtcMs = 0;
    now.reopenInMs = 0;
    publish();
    Q_EMIT ended();
}

} // namespace engine
