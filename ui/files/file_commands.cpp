// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_commands.h"

#include "ui/files/file_words.h"
#include "ui/files/paste_dialog.h"
#include "ui/messages/message_bar.h"
#include "ui/settings/settings.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace ui {

namespace {

constexpr int kShortNoticeMs = 8'000;

QString captureFilter()
{
    return FileCommands::tr("Captures (*.meterscope)");
}

} // namespace

FileCommands::FileCommands(engine::Session &session, Settings &settings, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_messages(messages), m_window(window)
{
    connect(&session, &engine::Session::importFinished, this, &FileCommands::onImportFinished);
}

void FileCommands::chooseAndOpen()
{
    openFiles(QFileDialog::getOpenFileNames(m_window, tr("Open telegrams"), {},
                                            tr("All files (*)") + QStringLiteral(";;") + captureFilter()));
}

void FileCommands::openFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        m_session.openFile(path);
}

void FileCommands::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        m_session.addText(text);
    else
        m_messages.tell({QStringLiteral("import"),
                         Message::Severity::Note,
                         tr("There is no text in the clipboard. Copy telegrams in another program first."),
                         {},
                         kShortNoticeMs});
}

void FileCommands::enterTelegrams()
{
    PasteDialog dialog(m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_session.addText(dialog.text());
}

void FileCommands::chooseAndSave()
{
    QFileDialog dialog(m_window, tr("Save capture as"), {}, captureFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("meterscope"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    QString error;
    if (m_session.saveCaptureAs(path, &error)) {
        m_settings.addRecentFile(path);
        Q_EMIT recentFilesChanged();
        m_messages.tell({QStringLiteral("save"),
                         Message::Severity::Good,
                         tr("All telegrams are saved in %1.").arg(path),
                         {},
                         kShortNoticeMs});
    } else {
        m_messages.tell({QStringLiteral("save"), Message::Severity::Error, FileWords::problem(error, path, error)});
    }
}

void FileCommands::clearList()
{
    QMessageBox box(QMessageBox::Question, tr("Clear list"),
                    tr("Take %n telegram(s) out of the list?", nullptr, int(m_session.telegrams().count())),
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(m_session.capturePath().isEmpty()
                               ? tr("They are in no capture file; save the capture first to keep them.")
                               : tr("What was received stays in the capture file %1.").arg(m_session.capturePath()));
    const QPushButton *clear = box.addButton(tr("Clear list"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == clear)
        m_session.clear();
}

bool FileCommands::canDrop(const QMimeData &data)
{
    return data.hasUrls() || data.hasText();
}

void FileCommands::drop(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (!paths.isEmpty())
        openFiles(paths);
    else if (!data.text().trimmed().isEmpty())
        m_session.addText(data.text());
}

void FileCommands::onImportFinished(const engine::ImportReport &report)
{
    Message message{QStringLiteral("import"), Message::Severity::Good, FileWords::summary(report), {}, kShortNoticeMs};
    if (!report.error.isEmpty()) {
        message.severity = Message::Severity::Error;
        message.text = FileWords::problem(report.error, report.source, report.errorDetail);
    } else if (report.damaged || report.notUnderstood > 0 || report.telegrams == 0) {
        message.severity = Message::Severity::Warning;
    }
    if (message.severity != Message::Severity::Good)
        message.hideAfterMs = 0;
    if (!report.cancelled)
        m_messages.tell(message);

    if (!report.source.isEmpty()) {
        if (report.error.isEmpty() && report.telegrams > 0)
            m_settings.addRecentFile(report.source);
        else
            m_settings.removeRecentFile(report.source);
        Q_EMIT recentFilesChanged();
    }
}

} // namespace ui
