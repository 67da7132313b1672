// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/status_line.h"

#include "engine/session.h"
#include "ui/messages/job_progress.h"
#include "ui/meters/survey_counts.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 kRateWindowMs = 60'000;
constexpr qint64 kFirstRateMs = 3'000; ///< before, one telegram would make an absurd rate

} // namespace

StatusLine::StatusLine(engine::Session &session, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_rate(new QLabel(this)), m_telegrams(new QLabel(this)),
      m_meters(new QLabel(this)), m_damaged(new QLabel(this)), m_file(new QLabel(this)), m_messages(new QLabel(this)),
      m_import(new JobProgress(tr("Reading"), tr("Stop reading the file"), this)),
      m_save(new JobProgress(tr("Saving"), tr("Stop saving the capture"), this)),
      m_export(new JobProgress(tr("Exporting"), tr("Stop the export"), this)),
      m_keyTrial(new JobProgress(tr("Trying keys"), tr("Stop trying keys"), this)),
      m_renewal(new JobProgress(tr("Decoding again"), {}, this))
{
    setObjectName(QStringLiteral("statusLine"));
    build();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusLine::updateRate);
    connect(&session, &engine::Session::telegramsAppended, this, &StatusLine::onAppended);
    connect(&session, &engine::Session::telegramsAboutToBeTrimmed, this, &StatusLine::onTrimming);
    connect(&session, &engine::Session::telegramsTrimmed, this, &StatusLine::updateCounts);
    connect(&session, &engine::Session::metersAppended, this, &StatusLine::updateCounts);
    connect(&session, &engine::Session::metersChanged, this, &StatusLine::updateCounts);
    connect(&session, &engine::Session::cleared, this, &StatusLine::onCleared);
    connect(&session, &engine::Session::captureFileChanged, this, &StatusLine::updateFile);
    connect(&session, &engine::Session::receiverStatusChanged, this, &StatusLine::updateRate);
    connectJobs();
    onAppended(session.telegrams().first(), session.telegrams().count());
    setShownTelegrams(int(session.telegrams().count()));
    updateFile(session.capturePath());
}

void StatusLine::connectJobs()
{
    m_import->setObjectName(QStringLiteral("importProgress"));
    m_save->setObjectName(QStringLiteral("saveProgress"));
    m_export->setObjectName(QStringLiteral("exportProgress"));
    m_keyTrial->setObjectName(QStringLiteral("keyTrialProgress"));
    m_renewal->setObjectName(QStringLiteral("renewalProgress"));
    connect(&m_session, &engine::Session::importProgress, this,
            [this](int percent) { m_import->setProgress(m_session.isImporting(), percent); });
    connect(&m_session, &engine::Session::importFinished, this,
            [this] { m_import->setProgress(m_session.isImporting(), 0); });
    connect(&m_session, &engine::Session::saveProgress, this,
            [this](int percent) { m_save->setProgress(true, percent); });
    connect(&m_session, &engine::Session::saveFinished, this, [this] { m_save->setProgress(false, 100); });
    connect(&m_session, &engine::Session::renewalProgress, this,
            [this](int percent) { m_renewal->setProgress(percent < 100, percent); });
    connect(m_import, &JobProgress::stopRequested, &m_session, &engine::Session::cancelImport);
    connect(m_save, &JobProgress::stopRequested, &m_session, &engine::Session::cancelSave);
    connect(m_export, &JobProgress::stopRequested, this, &StatusLine::stopExportRequested);
    connect(m_keyTrial, &JobProgress::stopRequested, this, &StatusLine::stopKeyTrialRequested);
}

void StatusLine::setWaitingMessages(int messages)
{
    m_messages->setText(tr("%n more message(s)", nullptr, messages));
    m_messages->setVisible(messages > 0);
}

void StatusLine::setExportProgress(bool running, int percent)
{
    m_export->setProgress(running, percent);
}

void StatusLine::setKeyTrialProgress(bool running, int percent)
{
    m_keyTrial->setProgress(running, percent);
}

void StatusLine::build()
{
    m_rate->setObjectName(QStringLiteral("rateLabel"));
    m_telegrams->setObjectName(QStringLiteral("telegramsLabel"));
    m_meters->setObjectName(QStringLiteral("metersLabel"));
    m_damaged->setObjectName(QStringLiteral("damagedLabel"));
    m_file->setObjectName(QStringLiteral("fileLabel"));
    m_messages->setObjectName(QStringLiteral("messagesLabel"));
    m_messages->setToolTip(tr("They come back when others above the tables are closed."));
    setWaitingMessages(0);
    m_damaged->setToolTip(tr("Telegrams with a wrong checksum or length, often from a weak signal"));
    const int gap = fontMetrics().height() / 2;
    for (QLabel *label : {m_rate, m_telegrams, m_meters, m_damaged, m_file, m_messages})
        label->setContentsMargins(gap, 0, gap, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rate, m_telegrams, m_meters, m_damaged, m_import, m_save,
                                                          m_export, m_keyTrial, m_renewal, m_file, m_messages})
        addPermanentWidget(part);
}

void StatusLine::setShownTelegrams(int shown)
{
    m_shown = shown;
    updateCounts();
}

void StatusLine::onAppended(std::uint32_t first, std::uint32_t count)
{
    if (m_clock.isValid())
        m_recent.emplace_back(m_clock.elapsed(), count);
    m_damagedCount += damagedIn(first, first + count);
    updateCounts();
}

void StatusLine::onTrimming(std::uint32_t first)
{
    // Some may have been read otherwise when they came.
    m_damagedCount -= std::min(m_damagedCount, damagedIn(m_session.telegrams().first(), first));
}

std::uint32_t StatusLine::damagedIn(std::uint32_t first, std::uint32_t end) const
{
    std::uint32_t damaged = 0;
    for (auto telegram = first; telegram < end; ++telegram)
        damaged += m_session.telegrams().row(telegram).outcome == wmbus::Outcome::Damaged ? 1 : 0;
    return damaged;
}

void StatusLine::onCleared()
{
    m_recent.clear();
    m_damagedCount = 0;
    setShownTelegrams(0);
}

void StatusLine::updateRate()
{
    if (m_session.receiverStatus().state != engine::ReceiverState::Receiving) {
        m_second.stop();
        m_clock.invalidate();
        m_recent.clear();
        m_rate->clear();
        return;
    }
    if (!m_clock.isValid()) {
        m_clock.start();
        m_second.start();
    }
    const qint64 now = m_clock.elapsed();
    while (!m_recent.empty() && m_recent.front().first < now - kRateWindowMs)
        m_recent.pop_front();
    const qint64 window = std::min(now, kRateWindowMs);
    if (window < kFirstRateMs)
        return;
    std::uint32_t heard = 0;
    for (const auto &[ms, count] : m_recent)
        heard += count;
    const double perMinute = double(heard) * 60'000 / double(window);
    m_rate->setText(tr("Receiving %1 per minute").arg(QLocale().toString(perMinute, 'f', perMinute < 10 ? 1 : 0)));
}

void StatusLine::updateCounts()
{
    const int telegrams = int(m_session.telegrams().count());
    const QString all = tr("%Ln telegram(s)", nullptr, telegrams);
    m_telegrams->setText(m_shown < telegrams ? tr("%1, %2 shown").arg(all, QLocale().toString(m_shown)) : all);
    m_meters->setText(tr("%Ln meter(s)", nullptr, surveyCounts(m_session.meters()).heard));
    m_damaged->setText(tr("%Ln damaged", nullptr, int(m_damagedCount)));
    m_damaged->setVisible(m_damagedCount > 0);
}

void StatusLine::updateFile(const QString &path)
{
    m_file->setText(path.isEmpty() ? tr("no capture file") : QFileInfo(path).fileName());
    m_file->setToolTip(path.isEmpty() ? tr("Made with the first telegram received") : path);
}

} // namespace ui
