// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "engine/session.h"
#include "ui/actions/action_commands.h"
#include "ui/actions/commands.h"
#include "ui/actions/window_actions.h"
#include "ui/exporting/copy_commands.h"
#include "ui/exporting/export_commands.h"
#include "ui/files/dropped.h"
#include "ui/files/file_commands.h"
#include "ui/help/help_commands.h"
#include "ui/keys/key_commands.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/status_line.h"
#include "ui/meters/meter_note_commands.h"
#include "ui/meters/survey_commands.h"
#include "ui/models/selection.h"
#include "ui/models/survey.h"
#include "ui/receiving/capture_bar.h"
#include "ui/receiving/other_port_dialog.h"
#include "ui/receiving/receiver_messages.h"
#include "ui/receiving/simulated_stick.h"
#include "ui/settings/sealed_state.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sharing/sharing_commands.h"
#include "ui/sharing/take_over_commands.h"
#include "ui/start/capture_messages.h"
#include "ui/start/start_page.h"
#include "ui/telegrams/list_limit.h"
#include "ui/telegrams/mark_commands.h"
#include "ui/telegrams/navigation_commands.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kFirstSize{1400, 900};
constexpr int kNoticeMs = 10'000;

} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent), m_session(context.session), m_selection(context.selection), m_survey(context.survey),
      m_palette(context.palette), m_settings(context.settings), m_simulatedStick(context.simulatedStick),
      m_listPorts(context.listPorts), m_portFolder(context.portFolder), m_actions(this),
      m_capture(context.session, context.settings, context.simulatedStick),
      m_messages(new MessageBar(context.palette, this)),
      m_workspace(new Workspace(context.session, context.selection, m_survey, context.palette, context.settings, this)),
      m_startPage(new StartPage(m_capture, context.palette, this)), m_status(new StatusLine(context.session, this)),
      m_pages(new QStackedWidget(this)),
      m_files(new FileCommands(context.session, context.settings, *m_messages, this)),
      m_keys(new KeyCommands(context.session, context.keys, context.vault, context.palette, *m_messages,
                             m_survey.privacy(), this)),
      m_meterNotes(new MeterNoteCommands(context.session, m_survey.privacy(), this)),
      m_surveyCommands(
          new SurveyCommands(context.session, context.selection, m_survey, context.palette, *m_messages, this)),
      m_marks(new MarkCommands(context.session, *m_messages, this)),
      m_listLimit(new ListLimit(context.session, context.settings, *m_messages, this)),
      m_navigation(new NavigationCommands(context.session, context.selection, *m_messages, this)),
      m_exports(new ExportCommands(context.session, context.settings, *m_messages, this)),
      m_sharing(new SharingCommands(context.session, *m_messages, this)),
      m_takeOver(new TakeOverCommands(context.session, *m_messages, this)),
      m_captureMessages(new CaptureMessages(context.session, *m_messages, this)),
      m_copies(new CopyCommands(context.session, context.settings, *m_messages, this)),
      m_help(new HelpCommands({[this] { return m_workspace->helpTopic(); }, context.diagnostics, context.log},
                              *m_messages, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Meterscope"));
    setAcceptDrops(true);
    WindowActions::create(m_actions);
    build();
    connectFileActions();
    connectExportActions();
    connectSharingActions();
    connectCaptureActions();
    connectViewActions();
    connectMeterActions();
    connectSurveyActions();
    connectHelpActions();
    connectSession();
    connectStartPage();
    connect(m_captureMessages, &CaptureMessages::openRequested, this,
            [this](const QString &path) { m_files->openFiles({path}); });
    connect(m_captureMessages, &CaptureMessages::saveRequested, m_files, &FileCommands::chooseAndSave);
    auto *receiver = new ReceiverMessages(m_capture, *m_messages, this);
    connect(receiver, &ReceiverMessages::manualRequested, m_help, &HelpCommands::showChapter);
    connect(receiver, &ReceiverMessages::otherKindRequested, this, &MainWindow::askForPort);

    restoreSize();
    updateRecentFiles();
    updateState();
    tellSettingsFaults();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new CaptureBar(m_capture, m_actions.action(command::kToggleCapture), m_palette, centre));
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_workspace);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_recentMenu = WindowActions::buildMenus(*menuBar(), m_actions, m_workspace->paneToggles());
    m_actionCommands = new ActionCommands(m_actions, m_settings, this);
    connect(centre->findChild<CaptureBar *>(), &CaptureBar::otherPortRequested, this, [this] { askForPort(); });

    QList<QAction *> listActions;
    for (const QString &name : {command::kPaste, command::kCopyRows, command::kSelectAll, command::kMark,
                                command::kNextOfMeter, command::kPreviousOfMeter, command::kNewest})
        listActions.append(m_actions.action(name));
    m_workspace->addListActions(listActions);
    m_workspace->setCommands(m_actions);
    m_startPage->addAction(m_actions.action(command::kPaste));
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_files->openFiles(paths);
}

void MainWindow::lookAfterCaptures()
{
    if (!m_session.isImporting()) // who opens an old one wants it
        m_captureMessages->deleteOldCaptures(m_settings.captureFolder(), m_settings.retention());
    m_captureMessages->offerLeftCaptures(m_settings.captureFolder());
}

void MainWindow::updateState()
{
    const bool telegrams = m_session.telegrams().count() > 0;
    WindowActions::applyState(m_actions, {.capturing = m_capture.isRunning(),
                                          .saving = m_session.isSaving(),
                                          .canUndo = m_messages->canUndo(),
                                          .telegrams = telegrams,
                                          .meterSelected = m_selection.meter().has_value(),
                                          .telegramSelected = m_selection.telegram().has_value(),
                                          .canGoBack = m_navigation->canGoBack(),
                                          .canGoForward = m_navigation->canGoForward()});
    if (telegrams || m_capture.isRunning())
        m_pages->setCurrentWidget(m_workspace);
    else
        m_pages->setCurrentWidget(m_startPage);
}

void MainWindow::updateRecentFiles()
{
    const QStringList paths = m_settings.recentFiles();
    m_startPage->setRecentFiles(paths);
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_files->openFiles({path}); });
    }
}

void MainWindow::toggleCapture()
{
    if (m_capture.isRunning())
        m_capture.stop();
    else
        m_capture.start();
}

/// `port`: chosen already, and what is behind it is asked; empty for none.
void MainWindow::askForPort(const QString &port)
{
    OtherPortDialog dialog(m_ports ? m_ports->ports() : QList<engine::PortInfo>(), this);
    if (!port.isEmpty())
        dialog.choosePort(port);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_capture.stop();
    m_capture.usePort(dialog.port(), dialog.stick());
    m_capture.start();
}

void MainWindow::offerSimulatedKeys()
{
    m_messages->tell({QStringLiteral("simulation"),
                      Message::Severity::Note,
                      tr("These meters are made up. Some of them encrypt, as many real ones do."),
                      {{tr("Use their keys"),
                        [this] { m_keys->useKeys(m_simulatedStick.keys(), engine::KeyOrigin::Simulation); }}}});
}

void MainWindow::lookForSticks()
{
    m_ports = std::make_unique<engine::PortWatcher>(m_listPorts, m_portFolder);
    connect(m_ports.get(), &engine::PortWatcher::portsChanged, this, &MainWindow::onPortsChanged);
    onPortsChanged();
}

void MainWindow::onPortsChanged()
{
    QList<ReceiverChoice> found;
    for (const engine::PortInfo &port : m_ports->ports())
        if (const std::optional<sticks::StickType> stick = engine::guessStick(port))
            found.append(ReceiverChoice::ofPort(port, *stick));
    m_capture.setFound(found);
}

void MainWindow::changeSettings()
{
    const QString language = m_settings.language();
    SettingsDialog dialog(m_settings, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    applyTheme(m_settings.theme());
    m_session.setCaptureFolder(m_settings.captureFolder());
    m_listLimit->apply();
    if (m_settings.language() != language)
        Q_EMIT languageChosen();
}

void MainWindow::tellSettingsFaults()
{
    const Settings::Faults &faults = m_settings.faults();
    QStringList names = faults.names;
    for (const QString &action : m_actionCommands->withoutTheirKeys())
        names.append(QStringLiteral("shortcuts/") + action);
    if (!faults.any() && names.isEmpty())
        return;
    QString text;
    if (faults.unreadable)
        text = tr("The settings in %1 cannot be read. The program works with the usual ones.").arg(m_settings.path());
    else if (faults.newer)
        text = tr("The settings in %1 were written by a newer version; some may not be understood.")
                   .arg(m_settings.path());
    else
        text = tr("Some settings in %1 make no sense and count as not set: %2.")
                   .arg(m_settings.path(), names.join(QStringLiteral(", ")));
    m_messages->tell({QStringLiteral("settings"), Message::Severity::Warning, text});
}

void MainWindow::restoreSize()
{
    const QByteArray saved = m_settings.windowGeometry();
    if (restoreGeometry(unsealed(saved)))
        return;
    resize(kFirstSize.boundedTo(screen()->availableSize() * 0.95));
    if (!saved.isEmpty())
        tellLayoutRejected();
}

void MainWindow::tellLayoutRejected()
{
    m_messages->tell({QStringLiteral("layout"),
                      Message::Severity::Note,
                      tr("The saved layout could not be restored; this is the usual one."),
                      {},
                      kNoticeMs});
}

void MainWindow::saveLayout()
{
    m_settings.setWindowGeometry(sealed(saveGeometry()));
    m_workspace->saveLayout();
}

void MainWindow::takeOver(const MainWindow &before)
{
    m_workspace->takeOver(*before.m_workspace);
    m_navigation->takeOver(*before.m_navigation);
    m_keys->takeOver(*before.m_keys);
    m_surveyCommands->takeOver(*before.m_surveyCommands);
    m_help->takeOver(*before.m_help);
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_captureMessages->mayClose(this)) {
        event->ignore();
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // After the first paint: looking through the ports takes some milliseconds.
    QTimer::singleShot(0, this, &MainWindow::lookForSticks);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (Dropped::isPossible(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (!m_surveyCommands->takeDrop(*event->mimeData()))
        m_files->drop(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace ui
