// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_commands.h"

#include "engine/keys/key_recognition.h"
#include "ui/files/dropped.h"
#include "ui/files/file_words.h"
#include "ui/files/import_report_window.h"
#include "ui/files/import_words.h"
#include "ui/files/paste_dialog.h"
#include "ui/messages/message_bar.h"
#include "ui/settings/settings.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

namespace ui {

namespace {

constexpr int kShortNoticeMs = 8'000;

const QString &clearId()
{
    static const QString id = QStringLiteral("clear");
    return id;
}

QString captureFilter()
{
    return FileCommands::tr("Captures (*.meterscope)");
}

} // namespace

FileCommands::FileCommands(engine::Session &session, Settings &settings, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_messages(messages), m_window(window)
{
    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(MessageBar::kUndoMs);
    connect(&m_undoTime, &QTimer::timeout, this, &FileCommands::forgetCleared);
    connect(&session, &engine::Session::importProgress, this, &FileCommands::onImportStarted);
    connect(&session, &engine::Session::importFinished, this, &FileCommands::onImportFinished);
    connect(&session, &engine::Session::saveFinished, this, &FileCommands::onSaveFinished);
}

void FileCommands::chooseAndOpen()
{
    openFiles(QFileDialog::getOpenFileNames(m_window, tr("Open telegrams"), {},
                                            tr("All files (*)") + QStringLiteral(";;") + captureFilter()));
}

void FileCommands::openFiles(const QStringList &paths)
{
    QStringList keyLists;
    for (const QString &path : paths) {
        if (engine::isKeyFile(path))
            keyLists.append(path);
        else
            m_session.openFile(path);
    }
    if (!keyLists.isEmpty())
        Q_EMIT keyFilesFound(keyLists);
}

/// Who says how to read hex digits knows that they are telegrams.
void FileCommands::addText(const QString &text, engine::HexReading reading)
{
    if (reading == engine::HexReading::Detected && engine::isKeyList(text.toStdString()))
        Q_EMIT keyTextFound(text);
    else
        m_session.addText(text, reading);
}

void FileCommands::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        addText(text);
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
        addText(dialog.text(), dialog.reading());
}

void FileCommands::chooseAndSave()
{
    QFileDialog dialog(m_window, tr("Save capture as"), {}, captureFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("meterscope"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.saveCaptureAs(dialog.selectedFiles().constFirst());
}

void FileCommands::onSaveFinished(const engine::SaveReport &report)
{
    Message message{QStringLiteral("save"), Message::Severity::Good, {}, {}, kShortNoticeMs};
    if (report.cancelled) {
        message.severity = Message::Severity::Note;
        message.text = tr("Saving was stopped; %1 was not written.").arg(report.path);
    } else if (!report.error.isEmpty()) {
        message.severity = Message::Severity::Error;
        message.text = FileWords::problem(report.error, report.path, report.error);
        message.hideAfterMs = 0;
    } else {
        message.text = tr("All telegrams are saved in %1.").arg(report.path);
        if (report.missing > 0) {
            message.severity = Message::Severity::Warning;
            message.text = tr("%1 is saved, but without %n older telegram(s) that had left the list. The captures and "
                              "files they came from still have them.",
                              nullptr, int(report.missing))
                               .arg(report.path);
            message.hideAfterMs = 0;
        }
        m_settings.addRecentFile(report.path);
        Q_EMIT recentFilesChanged();
    }
    m_messages.tell(message);
}

void FileCommands::clearList()
{
    const int telegrams = int(m_session.telegrams().count());
    m_session.clear();
    m_undoTime.start();
    m_messages.offerUndo(
        {clearId(), tr("%n telegram(s) taken out of the list.", nullptr, telegrams), [this] { undoClear(); }});
}

void FileCommands::undoClear()
{
    m_undoTime.stop();
    m_session.undoClear();
}

void FileCommands::forgetCleared()
{
    m_undoTime.stop();
    m_messages.dismiss(clearId());
    m_session.forgetCleared();
}

/// The list fills anew: what was cleared cannot come back.
void FileCommands::onImportStarted()
{
    if (m_undoTime.isActive() && !m_session.canUndoClear())
        forgetCleared();
}

void FileCommands::drop(const QMimeData &data)
{
    const Dropped dropped = Dropped::from(data);
    openFiles(dropped.paths);
    if (!dropped.text.trimmed().isEmpty())
        addText(dropped.text);
}

void FileCommands::onImportFinished(const engine::ImportReport &report)
{
    if (!report.cancelled)
        tellImport(report);
    offerKeys(report);
    if (!report.source.isEmpty()) {
        if (report.error.isEmpty() && report.telegrams > 0)
            m_settings.addRecentFile(report.source);
        else
            m_settings.removeRecentFile(report.source);
        Q_EMIT recentFilesChanged();
    }
}

void FileCommands::tellImport(const engine::ImportReport &report)
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
    if (report.telegrams > 0 || report.notUnderstood > 0) {
        const QString details = ImportWords::report(report);
        message.actions.append({tr("Details…"),
                                [this, details] { (new ImportReportWindow(details, m_window))->show(); },
                                /*closes=*/false});
    }
    m_messages.tell(message);
}

/// They were used for the telegrams they came with; whether for others too, the user says.
void FileCommands::offerKeys(const engine::ImportReport &report)
{
    if (report.keys.empty())
        return;
    m_messages.tell(
        {QStringLiteral("importKeys") + report.source, // one question for each input
         Message::Severity::Note,
         tr("%n key(s) came with these telegrams. Add them to the keys of this session? They will also open "
            "the other telegrams of these meters.",
            nullptr, int(report.keys.size())),
         {{tr("Add keys"), [this, keys = report.keys] { Q_EMIT keysWanted(keys); }}}});
}

} // namespace ui
