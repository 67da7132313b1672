// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/port_watcher.h"
#include "ui/actions/action_collection.h"
#include "ui/receiving/capture_control.h"
#include "ui/theme/palette.h"

#include <QMainWindow>

#include <cstdint>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QStackedWidget;
QT_END_NAMESPACE

namespace engine {
class Session;
class KeyStore;
class KeyVault;
} // namespace engine

namespace ui {

class ActionCommands;
class CaptureMessages;
class CopyCommands;
class ExportCommands;
enum class ExportPart : std::uint8_t;
class FileCommands;
class HelpCommands;
class KeyCommands;
class ListLimit;
class MarkCommands;
class MessageBar;
class MeterNoteCommands;
class NavigationCommands;
class Selection;
class Settings;
class SharingCommands;
class StartPage;
class StatusLine;
class Survey;
class SurveyCommands;
class TakeOverCommands;
class Workspace;

/// What a window works on; all of it outlives the window.
struct WindowContext
{
    engine::Session &session;
    engine::KeyStore &keys;
    engine::KeyVault &vault;
    Selection &selection;
    Survey &survey;
    const Palette &palette;
    Settings &settings;
    SimulatedStick &simulatedStick;
    engine::PortLister listPorts = engine::listPorts;
    QString portFolder = QStringLiteral("/dev"); ///< changes when ports come and go
    std::function<QString()> diagnostics = [] { return QString(); }; ///< text for a report of a problem
    std::function<QStringList()> log = [] { return QStringList(); }; ///< its newest lines, see engine::LogRing
};

/// The frame: builds panes, bars and menus, and wires them. No domain logic.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Files named on the command line.
    void openFiles(const QStringList &paths);
    /// Offers captures that an earlier run of the program could not close; old ones go, if that was chosen.
    void lookAfterCaptures();
    void saveLayout();
    /// Shows what the window shows whose place this one takes: filters, chosen lines and bytes, windows beside it. What
    /// belongs to the program, such as the selection, is shared anyway.
    void takeOver(const MainWindow &before);
    [[nodiscard]] const ActionCollection &actionCollection() const { return m_actions; }
    [[nodiscard]] const MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    void languageChosen(); ///< another one than this window has: make the window again

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectFileActions();
    void connectExportActions();
    void exportTelegrams(ExportPart offered);
    void connectSharingActions();
    void connectCaptureActions();
    void connectViewActions();
    void connectMeterActions();
    void connectSurveyActions();
    void connectSession();
    void connectStartPage();
    void on(const QString &command, std::function<void()> run);
    void updateState();
    void updateRecentFiles();
    void lookForSticks();
    void onPortsChanged();
    void offerSimulatedKeys();
    void toggleCapture();
    void askForPort(const QString &port = {});
    void changeSettings();
    void connectHelpActions();
    void tellSettingsFaults();
    void restoreSize();
    void tellLayoutRejected();

    engine::Session &m_session;
    Selection &m_selection;
    Survey &m_survey;
    const Palette &m_palette;
    Settings &m_settings;
    SimulatedStick &m_simulatedStick;
    engine::PortLister m_listPorts;
    QString m_portFolder;
    ActionCollection m_actions;
    CaptureControl m_capture;
    std::unique_ptr<engine::PortWatcher> m_ports; ///< after the first paint: listing ports takes milliseconds
    MessageBar *m_messages;
    Workspace *m_workspace;
    StartPage *m_startPage;
    StatusLine *m_status;
    QStackedWidget *m_pages;
    QMenu *m_recentMenu = nullptr;
    ActionCommands *m_actionCommands = nullptr;
    FileCommands *m_files;
    KeyCommands *m_keys;
    MeterNoteCommands *m_meterNotes;
    SurveyCommands *m_surveyCommands;
    MarkCommands *m_marks;
    ListLimit *m_listLimit;
    NavigationCommands *m_navigation;
    ExportCommands *m_exports;
    SharingCommands *m_sharing;
    TakeOverCommands *m_takeOver;
    CaptureMessages *m_captureMessages;
    CopyCommands *m_copies;
    HelpCommands *m_help;
};

} // namespace ui
