// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace ui {

class MessageBar;
class Settings;

/// Everything that brings telegrams in from files and text, saves and clears them. Lists of keys come the same ways.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// `window`: parent of the dialogs.
    FileCommands(engine::Session &session, Settings &settings, MessageBar &messages, QWidget *window);

    void chooseAndOpen();
    void openFiles(const QStringList &paths);
    void paste(); ///< what lies in the clipboard
    void enterTelegrams(); ///< typed, or pasted into a dialog
    void chooseAndSave();
    void clearList(); ///< no question: for ten seconds it can be undone

    void drop(const QMimeData &data); ///< files, or a text

Q_SIGNALS:
    void recentFilesChanged();
    void keyFilesFound(const QStringList &paths); ///< among those to be opened
    void keyTextFound(const QString &text);
    void keysWanted(const std::vector<wmbus::KeyEntry> &keys); ///< keys that came with telegrams shall be used

private:
    void addText(const QString &text, engine::HexReading reading = engine::HexReading::Detected);
    void undoClear();
    void forgetCleared();
    void onImportStarted();
    void onImportFinished(const engine::ImportReport &report);
    void tellImport(const engine::ImportReport &report);
    void offerKeys(const engine::ImportReport &report);
    void onSaveFinished(const engine::SaveReport &report);

    engine::Session &m_session;
    Settings &m_settings;
    MessageBar &m_messages;
    QWidget *m_window;
    QTimer m_undoTime;
};

} // namespace ui
