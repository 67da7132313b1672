// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/capture_messages.h"

#include "engine/capture/capture_database.h"
#include "engine/session.h"
#include "ui/files/file_words.h"
#include "ui/messages/message_bar.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

QString writingId()
{
    return QStringLiteral("writing");
}

QString leftId()
{
    return QStringLiteral("left-capture");
}

constexpr int kNoticeMs = 8'000;

/// What SQLite says of a full disk, whatever the language of the system.
constexpr QStringView kDiskFull = u"database or disk is full";

} // namespace

CaptureMessages::CaptureMessages(engine::Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent), m_bar(bar)
{
    connect(&session, &engine::Session::writingFailed, this, &CaptureMessages::tellWritingFailed);
    connect(&session, &engine::Session::writingResumed, this, [this] {
        m_failing = false;
        m_bar.tell({writingId(),
                    Message::Severity::Good,
                    tr("The capture file is written again; nothing is missing in it."),
                    {},
                    kNoticeMs});
    });
}

void CaptureMessages::tellWritingFailed(const QString &detail)
{
    m_failing = true;
    QString text;
    if (detail == kDiskFull)
        text = tr("The disk is full. Receiving goes on and telegrams are kept in memory; they are written as soon as "
                  "there is room. Free some space, or save the capture on another disk.");
    else if (detail == engine::capture_error::kForbidden || detail == engine::capture_error::kNoFolder)
        text = tr("The folder for captures cannot be written. Receiving goes on and telegrams are kept in memory; they "
                  "are written as soon as it is possible. Choose another folder in the settings, or save the capture "
                  "elsewhere.");
    else
        text = tr("The capture file cannot be written (%1). Receiving goes on and telegrams are kept in memory; they "
                  "are written as soon as it is possible. Plug the drive in again, or save the capture elsewhere.")
                   .arg(detail);
    m_bar.tell({writingId(),
                Message::Severity::Error,
                text,
                {{tr("Save capture as…"), [this] { Q_EMIT saveRequested(); }, false}}});
}

bool CaptureMessages::mayClose(QWidget *window)
{
    if (!m_failing)
        return true;
    QMessageBox question(QMessageBox::Warning, tr("Telegrams are not written yet"),
                         tr("The capture file cannot be written. What was received since then is in memory only; it is "
                            "lost unless you save the capture elsewhere."),
                         QMessageBox::Cancel, window);
    question.setObjectName(QStringLiteral("confirmClose"));
    const auto *save = question.addButton(tr("Save capture as…"), QMessageBox::AcceptRole);
    const auto *quit = question.addButton(tr("Quit all the same"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == save)
        Q_EMIT saveRequested();
    return question.clickedButton() == quit;
}

void CaptureMessages::offerLeftCaptures(const QString &folder)
{
    m_left = engine::leftCaptures(folder);
    tellNextLeftCapture();
}

void CaptureMessages::deleteOldCaptures(const QString &folder, const engine::Retention &retention)
{
    const int deleted = engine::deleteExpiredCaptures(folder, retention, QDateTime::currentDateTime());
    if (deleted > 0)
        m_bar.tell({QStringLiteral("old-captures"),
                    Message::Severity::Note,
                    tr("%n old capture(s) were deleted, as chosen in the settings.", nullptr, deleted),
                    {},
                    kNoticeMs});
}

void CaptureMessages::tellNextLeftCapture()
{
    if (m_left.isEmpty())
        return;
    const engine::LeftCapture capture = m_left.takeFirst();
    const QString text = tr("The capture \"%1\" was not closed: the program ended while it was receiving. "
                            "Its %n telegram(s) are safe.",
                            nullptr, int(capture.telegrams))
                             .arg(QFileInfo(capture.path).completeBaseName());
    m_bar.tell({leftId(),
                Message::Severity::Note,
                text,
                {{tr("Open it"), [this, path = capture.path] { openLeftCapture(path); }},
                 {tr("Keep it for later"), [this] { tellNextLeftCapture(); }}}});
}

void CaptureMessages::openLeftCapture(const QString &path)
{
    const QString problem = engine::closeLeftCapture(path);
    // Where the disk is full or may not be written it can be read all the same.
    if (problem == engine::capture_error::kBusy)
        m_bar.tell({writingId(), Message::Severity::Error, FileWords::problem(problem, path, {})});
    else
        Q_EMIT openRequested(path);
    tellNextLeftCapture();
}

} // namespace ui
