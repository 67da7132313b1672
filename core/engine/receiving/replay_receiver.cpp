// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/replay_receiver.h"

#include "engine/capture/capture_database.h"
#include "engine/diagnostics/logging.h"

#include <chrono>
#include <utility>

namespace engine {

namespace {

using namespace std::chrono_literals;

/// How long to wait where the sinks are behind: short enough that none of them runs dry.
constexpr auto kPause = 5ms;

} // namespace

ReplayReceiver::ReplayReceiver(const ReceiverConfig &receiverConfig, std::vector<ReceptionSink *> sinks,
                               const QString &path)
    : Receiver(receiverConfig, std::move(sinks)), m_path(path), m_file(receiverConfig.inputZone), m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ReplayReceiver::playLump);
}

void ReplayReceiver::start()
{
    m_running = true;
    editStatus().state = ReceiverState::Opening;
    publish();
    const QString problem = m_file.open(m_path);
    if (!problem.isEmpty()) {
        const bool isMissing = problem == capture_error::kMissing;
        finish(isMissing ? Problem::Missing : Problem::Unreadable, isMissing ? QString() : problem);
        return;
    }
    editStatus().state = ReceiverState::Receiving;
    editStatus().receivingSinceUtcMs = Moment::now().utcMs();
    publish();
    qCInfo(lcReceiver, "%s opened", qUtf8Printable(m_path));
    m_next.start(0ms);
}

void ReplayReceiver::stop()
{
    if (m_running)
        finish(status().problem, status().detail);
}

void ReplayReceiver::playLump()
{
    if (!sinksHaveRoom()) {
        m_next.start(kPause);
        return;
    }
    if (const auto lump = m_file.next()) {
        deliverLump(*lump);
        m_next.start(0ms);
    } else if (!m_file.error().isEmpty()) {
        finish(Problem::Unreadable, m_file.errorDetail());
    } else if (m_file.foundDamage()) {
        finish(Problem::Unreadable, QStringLiteral("damaged"));
    } else {
        finish(Problem::None, {});
    }
}

void ReplayReceiver::deliverLump(const TelegramLump &lump)
{
    editStatus().bytes = m_file.bytesRead();
    for (const Reception &reception : lump.receptions) {
        if (reception.stick == sticks::StickType::Auto && config().stick != sticks::StickType::Auto) {
            Reception named = reception;
            named.stick = config().stick;
            deliver(named);
        } else {
            deliver(reception);
        }
    }
    for (const textforms::NotUnderstood &line : lump.notUnderstood) {
        ++editStatus().badFrames;
        reportNotUnderstood(m_path.toStdString(), line.place, line.reason);
    }
}

void ReplayReceiver::finish(Problem problem, const QString &detail)
{
    m_running = false;
    m_next.stop();
    m_file.close(); // the receiver may stay for hours
    const std::string_view name = problemName(problem);
    qCInfo(lcReceiver, "%s ended, problem %.*s %s", qUtf8Printable(m_path), int(name.size()), name.data(),
           qUtf8Printable(detail));
    ReceiverStatus &now = editStatus();
    now.state = ReceiverState::Closed;
    now.problem = problem;
    now.detail = detail;
    now.receivingSinceUtcMs = 0;
    publish();
    Q_EMIT ended();
}

} // namespace engine
