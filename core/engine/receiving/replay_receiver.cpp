// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/replay_receiver.h"

#include "engine/importing/reception_import.h"

#include <QFileInfo>

#include <utility>

namespace engine {

namespace {

constexpr int kLumpTelegrams = 1000;
constexpr qint64 kLumpBytes = 64 * 1024;

} // namespace

ReplayReceiver::ReplayReceiver(const ReceiverConfig &receiverConfig, std::vector<ReceptionSink *> sinks,
                               const QString &path)
    : Receiver(receiverConfig, std::move(sinks)), m_path(path), m_file(path)
{
}

void ReplayReceiver::start()
{
    m_running = true;
    editStatus().state = ReceiverState::Opening;
    publish();
    const QFileInfo info(m_path);
    if (!info.exists()) {
        finish(Problem::Missing, {});
    } else if (info.isDir()) {
        finish(Problem::Unreadable, QStringLiteral("folder"));
    } else if (CaptureReader::isCapture(m_path)) {
        const QString problem = m_capture.open(m_path);
        problem.isEmpty() ? begin(&ReplayReceiver::readCapture) : finish(Problem::Unreadable, problem);
    } else if (!m_file.open(QIODevice::ReadOnly)) {
        finish(Problem::Unreadable, QStringLiteral("forbidden"));
    } else {
        begin(&ReplayReceiver::readText);
    }
}

void ReplayReceiver::stop()
{
    if (m_running)
        finish(status().problem, status().detail);
}

void ReplayReceiver::begin(void (ReplayReceiver::*readLump)())
{
    editStatus().state = ReceiverState::Receiving;
    editStatus().receivingSinceUtcMs = Moment::now().utcMs();
    publish();
    QMetaObject::invokeMethod(this, readLump, Qt::QueuedConnection);
}

void ReplayReceiver::readCapture()
{
    if (!m_running)
        return;
    const std::vector<Reception> lump = m_capture.next(kLumpTelegrams);
    for (const Reception &reception : lump)
        deliver(reception);
    if (!lump.empty())
        QMetaObject::invokeMethod(this, &ReplayReceiver::readCapture, Qt::QueuedConnection);
    else if (m_capture.foundDamage())
        finish(Problem::Unreadable, QStringLiteral("damaged"));
    else
        finish(Problem::None, {});
}

void ReplayReceiver::readText()
{
    if (!m_running)
        return;
    const QByteArray lump = m_file.read(kLumpBytes);
    editStatus().bytes += quint64(lump.size());
    m_reader.feed({lump.constData(), std::size_t(lump.size())});
    if (lump.isEmpty())
        m_reader.finish();
    takeResults();
    if (!lump.isEmpty())
        QMetaObject::invokeMethod(this, &ReplayReceiver::readText, Qt::QueuedConnection);
    else if (m_file.error() != QFileDevice::NoError)
        finish(Problem::Unreadable, m_file.errorString());
    else
        finish(Problem::None, {});
}

void ReplayReceiver::takeResults()
{
    const std::string file = m_path.toStdString();
    for (const textforms::FoundTelegram &found : m_reader.takeTelegrams()) {
        Reception reception = receptionFrom(found, file, config().inputZone);
        if (reception.stick == sticks::StickType::Auto)
            reception.stick = config().stick;
        deliver(reception);
    }
    for (const textforms::NotUnderstood &line : m_reader.takeNotUnderstood()) {
        ++editStatus().badFrames;
        reportNotUnderstood(file, line.place, line.reason);
    }
}

void ReplayReceiver::finish(Problem problem, const QString &detail)
{
    m_running = false;
    m_file.close();
    ReceiverStatus &now = editStatus();
    now.state = ReceiverState::Closed;
    now.problem = problem;
    now.detail = detail;
    now.receivingSinceUtcMs = 0;
    publish();
    Q_EMIT ended();
}

} // namespace engine
