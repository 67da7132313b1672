// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive_run.h"

#include "command.h"
#include "engine/exporting/english.h"
#include "interrupt.h"
#include "layout_files.h"
#include "port_messages.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace cli {

using engine::Problem;
using engine::ReceiverState;

ReceiveRun::ReceiveRun(ReceiveOptions options)
    : m_options(std::move(options)), m_writer(engine::makeResultWriter(m_options.common.result))
{
    m_decoder.setKeys(m_options.common.keys);
    std::vector<engine::ReceptionSink *> sinks;
    if (!m_options.capture.isEmpty())
        sinks.push_back(&m_capture); // first: a telegram is safe before it is shown
    sinks.push_back(this);
    m_controller = std::make_unique<engine::CaptureController>(std::move(sinks));
    connect(m_controller.get(), &engine::CaptureController::statusChanged, this, &ReceiveRun::onStatus);
    connect(m_controller.get(), &engine::CaptureController::ended, this, &ReceiveRun::onEnded);
}

ReceiveRun::~ReceiveRun() = default;

int ReceiveRun::run()
{
    if (!readLayouts(m_options.common.layoutFiles, m_decoder) || !openCapture())
        return ExitUsage;
    Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [this] {
        m_interrupted = true;
        QCoreApplication::quit();
    });
    if (m_options.duration)
        QTimer::singleShot(*m_options.duration, Qt::PreciseTimer, this, &QCoreApplication::quit);
    m_writer->begin(m_output.buffer());
    m_output.flush();
    for (const engine::ReceiverConfig &receiver : m_options.receivers)
        m_controller->start(receiver);
    QCoreApplication::exec();
    judgeReceiversStillLost();
    m_controller->disconnect(this);
    m_controller->stop();
    takeAll();
    closeCapture();
    if (!writeLayouts(m_options.common.layoutFiles, m_layouts))
        raise(ExitUsage);
    return m_exitCode;
}

bool ReceiveRun::openCapture()
{
    if (m_options.capture.isEmpty())
        return true;
    const QString problem = m_capture.open(m_options.capture);
    if (!problem.isEmpty()) {
        const std::string_view text = engine::english::captureProblem(problem.toStdString());
        printMessage(QStringLiteral("%1: %2").arg(m_options.capture, QString::fromUtf8(text)));
        return false;
    }
    const auto tell = [this](const QString &text) {
        printMessage(QStringLiteral("%1: %2").arg(m_options.capture, text));
    };
    connect(
        &m_capture, &engine::CaptureWriter::writingFailed, this,
        [tell](const QString &detail) {
            tell(QStringLiteral("cannot be written now (%1); telegrams wait in memory").arg(detail));
        },
        Qt::DirectConnection);
    connect(
        &m_capture, &engine::CaptureWriter::writingResumed, this, [tell] { tell(QStringLiteral("is written again")); },
        Qt::DirectConnection);
    return true;
}

void ReceiveRun::closeCapture()
{
    if (m_capture.close())
        return;
    printMessage(QStringLiteral("%1: the telegrams could not all be written.").arg(m_options.capture));
    raise(ExitUsage);
}

void ReceiveRun::receptionArrived(const engine::Reception &reception)
{
    if (m_receptions.put(reception))
        wake();
}

void ReceiveRun::notUnderstood(const std::string &source, std::uint64_t place, std::string_view reason)
{
    if (m_complaints.put({source, place, reason}))
        wake();
}

void ReceiveRun::wake()
{
    QMetaObject::invokeMethod(this, &ReceiveRun::takeAll, Qt::QueuedConnection);
}

void ReceiveRun::takeAll()
{
    for (const engine::Reception &reception : m_receptions.takeAll())
        print(reception);
    for (const Complaint &complaint : m_complaints.takeAll()) {
        printMessage(QStringLiteral("%1:%2: %3")
                         .arg(QString::fromStdString(complaint.source))
                         .arg(complaint.place)
                         .arg(QString::fromUtf8(engine::english::notUnderstood(complaint.reason))));
        raise(ExitNotUnderstood);
    }
    if (isDone() || m_output.failed())
        QCoreApplication::quit();
}

void ReceiveRun::print(const engine::Reception &reception)
{
    if (isDone())
        return;
    const wmbus::Depth depth = m_writer->needsFields() ? wmbus::Depth::Fields : wmbus::Depth::Readings;
    m_decoder.decode(reception.telegram, reception.key, depth, m_decoded);
    for (wmbus::CompactLayout &layout : m_decoder.takeHeardLayouts()) {
        m_capture.add(layout);
        m_layouts.push_back(std::move(layout));
    }
    if (reception.utcUs && m_duplicates.repeatOf(m_decoded.bytes, *reception.utcUs, m_printed))
        return;
    m_writer->write(reception, m_decoded, m_output.buffer());
    m_output.flush();
    ++m_printed;
}

/// Says what changed: what was found, when telegrams come, what is wrong.
void ReceiveRun::onStatus(int receiver, const engine::ReceiverStatus &status)
{
    const engine::ReceiverStatus before = std::exchange(m_told[receiver], status);
    if (status.problem != Problem::None && status.problem != before.problem) {
        const bool waits = status.state == ReceiverState::Lost || status.state == ReceiverState::Reopening;
        const QString text = problemText(status.port, status.problem, status.detail);
        printMessage(waits ? text + QStringLiteral(" Waiting for it to come back.") : text);
    } else if (status.state == ReceiverState::Receiving && before.state != ReceiverState::Receiving && status.stick) {
        printMessage(
            QStringLiteral("%1: %2, receiving in mode %3.")
                .arg(status.port, stickText(*status.stick), modeText(status.mode.value_or(sticks::ModeSet{}))));
    }
}

void ReceiveRun::onEnded(int receiver)
{
    raise(exitCodeOf(m_controller->status(receiver).problem));
    if (!m_controller->isRunning())
        QCoreApplication::quit();
}

/// A stick that is gone when the time is over was not recovered; whoever interrupts does not wait for it.
void ReceiveRun::judgeReceiversStillLost()
{
    if (m_interrupted || isDone())
        return;
    for (int receiver = 0; receiver < m_controller->receiverCount(); ++receiver) {
        const engine::ReceiverStatus &status = m_controller->status(receiver);
        if (status.state == ReceiverState::Lost || status.state == ReceiverState::Reopening)
            raise(ExitDevice);
    }
}

void ReceiveRun::raise(int exitCode)
{
    m_exitCode = std::max(m_exitCode, exitCode);
}

} // namespace cli
