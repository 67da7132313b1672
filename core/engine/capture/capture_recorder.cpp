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

} // namespace

CaptureRecorder::CaptureRecorder(QObject *parent) : QObject(parent)
{
    connect(&m_writer, &CaptureWriter::writingFailed, this, [this](const QString &detail) {
        m_failing = true;
        Q_EMIT writingFailed(detail);
    });
    connect(&m_writer, &CaptureWriter::writingResumed, this, [this] {
        m_failing = false;
        Q_EMIT writingResumed();
    });
}

void CaptureRecorder::setFolder(const QString &folder)
{
    m_folder = folder;
    const std::scoped_lock lock(m_mutex);
    if (m_state == State::Off && !folder.isEmpty())
        m_state = State::Waiting;
    else if (m_state == State::Waiting && folder.isEmpty())
        m_state = State::Off;
}

QString CaptureRecorder::path() const
{
    return m_writer.path();
}

bool CaptureRecorder::commit()
{
    const QString file = path();
    if (file.isEmpty() || m_failing)
        return false;
    {
        const std::scoped_lock lock(m_mutex);
        m_state = State::Opening;
    }
    m_writer.close();
    const QString problem = m_writer.open(file);
    startWriting(problem);
    return problem.isEmpty();
}

void CaptureRecorder::add(const CaptureItem &item)
{
    const std::scoped_lock lock(m_mutex);
    if (m_state == State::Writing)
        m_writer.add(item);
    else if (m_state == State::Opening)
        m_waiting.push_back(item);
}

void CaptureRecorder::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_state = m_folder.isEmpty() ? State::Off : State::Waiting;
        m_waiting.clear();
    }
    const bool hadFile = m_writer.isOpen();
    m_writer.close();
    m_complete = true;
    m_failing = false;
    if (hadFile)
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

bool CaptureRecorder::hasRoom() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.size() < kMostWaiting && m_writer.hasRoom();
}

void CaptureRecorder::keep(const CaptureItem &item, bool isTelegram)
{
    const std::scoped_lock lock(m_mutex);
    if (m_state == State::Writing)
        m_writer.add(item);
    else if (m_state != State::Off)
        m_waiting.push_back(item);
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
    const QString file = newPath(utcUs);
    const QString problem = m_writer.open(file);
    startWriting(problem);
    if (problem.isEmpty())
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

void CaptureRecorder::startWriting(const QString &problem)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_state = problem.isEmpty() ? State::Writing : State::Off;
        for (const auto &item : std::exchange(m_waiting, {})) {
            if (problem.isEmpty())
                m_writer.add(item);
        }
    }
    if (!problem.isEmpty()) {
        m_complete = false;
        Q_EMIT writingFailed(problem);
    }
}

} // namespace engine
