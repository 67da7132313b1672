// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_recorder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace engine {

namespace {

/// What may come before the file is there.
constexpr std::size_t kMostWaiting = 4096;
constexpr int kRetryMs = 2000;

} // namespace

CaptureRecorder::CaptureRecorder(QObject *parent) : QObject(parent)
{
    connect(&m_writer, &CaptureWriter::writingFailed, this, &CaptureRecorder::setFailing);
    connect(&m_writer, &CaptureWriter::writingResumed, this, [this] { setFailing({}); });
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &CaptureRecorder::openFile);
}

void CaptureRecorder::setFolder(const QString &folder)
{
    m_folder = folder;
    const std::scoped_lock lock(m_mutex);
    if (m_state == State::Off && !folder.isEmpty()) {
        m_state = State::Waiting;
    } else if (m_state != State::Writing && folder.isEmpty()) {
        m_complete = m_complete && m_waiting.empty();
        m_state = State::Off;
        m_waiting.clear();
    }
}

QString CaptureRecorder::path() const
{
    return m_writer.path();
}

bool CaptureRecorder::isComplete() const
{
    const std::scoped_lock lock(m_mutex);
    return m_complete;
}

bool CaptureRecorder::commit()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_state != State::Writing || m_failing)
            return false;
        m_state = State::Opening;
    }
    const bool isWhole = m_writer.close();
    {
        const std::scoped_lock lock(m_mutex);
        m_complete = m_complete && isWhole;
    }
    openFile();
    return isWhole && m_writer.isOpen();
}

void CaptureRecorder::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_state = m_folder.isEmpty() ? State::Off : State::Waiting;
        m_waiting.clear();
        m_complete = true;
        m_failing = false;
    }
    m_retry.stop();
    m_writer.close();
    if (!std::exchange(m_path, {}).isEmpty())
        Q_EMIT fileChanged({});
}

void CaptureRecorder::receptionArrived(const Reception &reception)
{
    keep(reception, true);
}

void CaptureRecorder::receiverEvent(const ReceiverEvent &event)
{
    keep(event, false);
}

void CaptureRecorder::add(const CaptureItem &item)
{
    const std::scoped_lock lock(m_mutex);
    if (m_state == State::Writing)
        m_writer.add(item);
    else if (m_state == State::Opening)
        m_waiting.push_back(item);
}

bool CaptureRecorder::hasRoom() const
{
    const std::scoped_lock lock(m_mutex);
    // While the file cannot be made, waiting for it would stop what need not stop.
    return m_state == State::Opening ? m_failing || m_waiting.size() < kMostWaiting : m_writer.hasRoom();
}

void CaptureRecorder::keep(const CaptureItem &item, bool isTelegram)
{
    const std::scoped_lock lock(m_mutex);
    if (m_state == State::Writing)
        m_writer.add(item);
    else if (m_state != State::Off)
        m_waiting.push_back(item);
    else if (isTelegram)
        m_complete = false;
    if (m_state == State::Waiting && isTelegram) {
        m_state = State::Opening;
        QMetaObject::invokeMethod(
            this, [this] { openFile(); }, Qt::QueuedConnection);
    }
}

void CaptureRecorder::openFile()
{
    std::int64_t utcUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_state != State::Opening) // finished in the meantime
            return;
        const auto first = std::ranges::find_if(
            m_waiting, [](const CaptureItem &item) { return std::holds_alternative<Reception>(item); });
        if (first != m_waiting.end())
            utcUs = std::get<Reception>(*first).utcUs.value_or(utcUs);
    }
    (void)QDir().mkpath(m_folder); // whether that worked, opening the file tells
    const QString file = m_path.isEmpty() ? newPath(utcUs) : m_path;
    const QString problem = m_writer.open(file);
    if (problem.isEmpty())
        startWriting();
    else
        m_retry.start();
    setFailing(problem);
    if (problem.isEmpty() && std::exchange(m_path, file) != file)
        Q_EMIT fileChanged(file);
}

QString CaptureRecorder::newPath(std::int64_t utcUs) const
{
    const QString name = m_folder + QLatin1Char('/')
                         + QDateTime::fromMSecsSinceEpoch(utcUs / 1000).toString(QStringLiteral("yyyy-MM-dd HHmm"));
    const QString extension = QStringLiteral(".meterscope");
    QString path = name + extension;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = name + QStringLiteral(" (%1)").arg(number) + extension;
    return path;
}

void CaptureRecorder::startWriting()
{
    const std::scoped_lock lock(m_mutex);
    m_state = State::Writing;
    for (auto &item : std::exchange(m_waiting, {}))
        m_writer.add(std::move(item));
}

void CaptureRecorder::setFailing(const QString &problem)
{
    const bool fails = !problem.isEmpty();
    {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_failing, fails) == fails)
            return;
    }
    if (fails)
        Q_EMIT writingFailed(problem);
    else
        Q_EMIT writingResumed();
}

} // namespace engine
