// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/receiver_messages.h"

#include "engine/receiving/receiver_factory.h"
#include "ui/messages/message_bar.h"
#include "ui/receiving/capture_control.h"
#include "ui/receiving/receiver_words.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace ui {

namespace {

const QString &problemId()
{
    static const QString id = QStringLiteral("receiver");
    return id;
}

/// What ended has a problem, too, but nobody waits for it.
bool isLost(const engine::ReceiverStatus &status)
{
    return status.problem != engine::Problem::None && status.state != engine::ReceiverState::Closed;
}

} // namespace

ReceiverMessages::ReceiverMessages(CaptureControl &control, MessageBar &bar, QObject *parent)
    : QObject(parent), m_control(control), m_bar(bar)
{
    connect(&control, &CaptureControl::statusChanged, this, &ReceiverMessages::onStatusChanged);
    connect(&control, &CaptureControl::simulationUnavailable, this, [this] {
        m_bar.tell({problemId(), Message::Severity::Error,
                    tr("The system gives no pseudo terminal, so the simulated stick cannot be plugged in. "
                       "Open a file or paste telegrams instead.")});
    });
}

void ReceiverMessages::onStatusChanged()
{
    engine::ReceiverStatus status = m_control.status();
    if (!m_control.isRunning() && status.problem == engine::Problem::Vanished)
        status.problem = engine::Problem::None; // nobody waits for it any more
    if (status.problem == m_told && status.port == m_toldPort)
        return; // only the counters have changed
    const bool wasLost = std::exchange(m_toldLost, isLost(status));
    m_told = status.problem;
    m_toldPort = status.port;
    if (status.problem != engine::Problem::None) {
        tellProblem(status);
        return;
    }
    m_bar.dismiss(problemId());
    if (wasLost && status.state == engine::ReceiverState::Receiving)
        m_bar.tell({problemId(),
                    Message::Severity::Good,
                    tr("The stick on %1 is back; receiving goes on.").arg(status.port),
                    {},
                    10'000});
}

void ReceiverMessages::tellProblem(const engine::ReceiverStatus &status)
{
    const auto severity = m_toldLost ? Message::Severity::Warning : Message::Severity::Error;
    Message message{problemId(), severity, ReceiverWords::problem(status)};
    const QString command = ReceiverWords::command(status);
    if (!command.isEmpty()) {
        message.actions.append(
            {tr("Copy command"), [command] { QGuiApplication::clipboard()->setText(command); }, false});
        message.actions.append(
            {tr("Install the rule…"), [this] { Q_EMIT manualRequested(HelpTopic::Receivers); }, false});
    }
    const bool isSomethingElse =
        status.problem == engine::Problem::Silent || status.problem == engine::Problem::WrongDevice;
    if (isSomethingElse && !m_toldLost && engine::isSerialPort(status.port))
        message.actions.append(
            {tr("Try as…"), [this, port = status.port] { Q_EMIT otherKindRequested(port); }, /*closes=*/false});
    if (!m_toldLost) // else the program tries by itself, and another start would end that
        message.actions.append({tr("Try again"), [this] {
                                    m_told = engine::Problem::None;
                                    m_control.start();
                                }});
    m_bar.tell(message);
}

} // namespace ui
