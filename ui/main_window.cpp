// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "engine/session.h"
#include "ui/actions/commands.h"
#include "ui/actions/window_actions.h"
#include "ui/exporting/copy_commands.h"
#include "ui/exporting/export_commands.h"
#include "ui/exporting/export_dialog.h"
#include "ui/files/file_commands.h"
#include "ui/files/file_words.h"
#include "ui/help/diagnostics_window.h"
#include "ui/help/help_window.h"
#include "ui/keys/key_commands.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/status_line.h"
#include "ui/meters/meter_note_commands.h"
#include "ui/models/selection.h"
#include "ui/receiving/capture_bar.h"
#include "ui/receiving/other_port_dialog.h"
#include "ui/receiving/receiver_messages.h"
#include "ui/receiving/simulated_stick.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sharing/sharing_commands.h"
#include "ui/sharing/take_over_commands.h"
#include "ui/start/capture_messages.h"
#include "ui/start/start_page.h"
#include "ui/telegrams/go_to.h"
#include "ui/telegrams/mark_commands.h"
#include "ui/telegrams/telegrams_view.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr QSize kFirstSize{1400, 900};
constexpr int kNoticeMs = 10'000;

} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent), m_session(context.session), m_selection(context.selection), m_palette(context.palette),
      m_settings(context.settings), m_simulatedStick(context.simulatedStick), m_listPorts(context.listPorts),
      m_portFolder(context.portFolder), m_diagnostics(context.diagnostics), m_actions(this),
      m_capture(context.session, context.settings, context.simulatedStick),
      m_messages(new MessageBar(context.palette, this)),
      m_workspace(new Workspace(context.session, context.selection, context.palette, context.settings, this)),
      m_startPage(new StartPage(m_capture, context.palette, this)), m_status(new StatusLine(context.session, this)),
      m_pages(new QStackedWidget(this)),
      m_files(new FileCommands(context.session, context.settings, *m_messages, this)),
      m_keys(new KeyCommands(context.session, context.keys, context.vault, context.palette, *m_messages, this)),
      m_meterNotes(new MeterNoteCommands(context.session, this)), m_marks(new MarkCommands(context.session, this)),
      m_exports(new ExportCommands(context.session, context.settings, *m_messages, this)),
      m_sharing(new SharingCommands(context.session, *m_messages, this)),
      m_takeOver(new TakeOverCommands(context.session, *m_messages, this)),
      m_captureMessages(new CaptureMessages(context.session, *m_messages, this)),
      m_copies(new CopyCommands(context.session, context.settings, *m_messages, this))
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
    connectHelpActions();
    connectSession();
    connectStartPage();
    connect(m_captureMessages, &CaptureMessages::openRequested, this,
            [this](const QString &path) { m_files->openFiles({path}); });
    connect(m_captureMessages, &CaptureMessages::saveRequested, m_files, &FileCommands::chooseAndSave);
    new ReceiverMessages(m_capture, *m_messages, this);

    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(kFirstSize.boundedTo(screen()->availableSize() * 0.95));
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
    connect(centre->findChild<CaptureBar *>(), &CaptureBar::otherPortRequested, this, &MainWindow::askForPort);

    QList<QAction *> listActions;
    for (const QString &name :
         {command::kPaste, command::kMark, command::kNextOfMeter, command::kPreviousOfMeter, command::kNewest})
        listActions.append(m_actions.action(name));
    m_workspace->addListActions(listActions);
    m_startPage->addAction(m_actions.action(command::kPaste));
}

void MainWindow::on(const QString &command, std::function<void()> run)
{
    connect(m_actions.action(command), &QAction::triggered, this, std::move(run));
}

void MainWindow::connectFileActions()
{
    on(command::kOpen, [this] { m_files->chooseAndOpen(); });
    on(command::kPaste, [this] { m_files->paste(); });
    on(command::kEnterTelegrams, [this] { m_files->enterTelegrams(); });
    on(command::kSaveAs, [this] { m_files->chooseAndSave(); });
    on(command::kQuit, [this] { close(); });
    on(command::kClear, [this] { m_files->clearList(); });
    on(command::kUndoClear, [this] { m_files->undoClear(); });
    connect(m_files, &FileCommands::undoExpired, this, &MainWindow::updateState);
    connect(m_files, &FileCommands::recentFilesChanged, this, &MainWindow::updateRecentFiles);
    connect(m_files, &FileCommands::keysWanted, m_keys,
            [this](const std::vector<wmbus::KeyEntry> &keys) { m_keys->useKeys(keys, engine::KeyOrigin::Telegram); });
}

void MainWindow::connectExportActions()
{
    on(command::kExport, [this] { exportTelegrams(ExportPart::Shown); });
    on(command::kExportMeter, [this] { m_exports->exportMeters({m_selection.meter().value()}); });
    on(command::kCopyAs, [this] { m_workspace->showCopyMenu(); });
    connect(m_exports, &ExportCommands::progressChanged, m_status, &StatusLine::setExportProgress);
    connect(m_status, &StatusLine::stopExportRequested, m_exports, &ExportCommands::cancel);
    connect(m_workspace, &Workspace::exportMetersRequested, m_exports, &ExportCommands::exportMeters);
    connect(m_workspace, &Workspace::exportTelegramsRequested, this, [this] { exportTelegrams(ExportPart::Selected); });
    connect(m_workspace, &Workspace::copyRequested, m_copies, &CopyCommands::copy);
    connect(m_copies, &CopyCommands::exportRequested, this, [this] { exportTelegrams(ExportPart::Selected); });
    connect(m_workspace, &Workspace::copyOfTelegramsRefused, this, [this](const std::vector<std::uint32_t> &telegrams) {
        m_copies->refuse(telegrams.size(), [this] { exportTelegrams(ExportPart::Selected); });
    });
    connect(m_workspace, &Workspace::copyOfMetersRefused, this, [this](const std::vector<std::uint32_t> &meters) {
        m_copies->refuse(meters.size(), [this, meters] { m_exports->exportMeters(meters); });
    });
    connect(m_workspace, &Workspace::exportFailed, this, [this](const QString &path) {
        m_messages->tell({QStringLiteral("export"), Message::Severity::Error,
                          FileWords::problem(QStringLiteral("unusable"), path, {})});
    });
}

void MainWindow::exportTelegrams(ExportPart offered)
{
    const TelegramsView &view = m_workspace->telegramsView();
    ExportSources sources{.shown = view.shownTelegrams(), .selected = view.selectedTelegrams(), .offered = offered};
    std::ranges::sort(sources.selected); // the order of a file is that of arrival
    m_exports->exportTelegrams(std::move(sources));
}

void MainWindow::connectSharingActions()
{
    on(command::kReportTelegram, [this] { m_sharing->reportTelegram(m_selection.telegram().value()); });
    on(command::kExportAnonymised, [this] { m_sharing->exportAnonymised(); });
    on(command::kHandOver, [this] { m_sharing->handOver(); });
    on(command::kTakeOver, [this] { m_takeOver->chooseFiles(); });
    connect(m_takeOver, &TakeOverCommands::keysWanted, m_keys,
            [this](const std::vector<wmbus::KeyEntry> &keys) { m_keys->useKeys(keys, engine::KeyOrigin::File); });
    connect(m_workspace, &Workspace::reportRequested, m_sharing, &SharingCommands::reportTelegram);
    connect(m_sharing, &SharingCommands::progressChanged, m_status, &StatusLine::setExportProgress);
    connect(m_status, &StatusLine::stopExportRequested, m_sharing, &SharingCommands::cancel);
}

void MainWindow::connectCaptureActions()
{
    on(command::kToggleCapture, [this] { toggleCapture(); });
    on(command::kLookForSticks, [this] { lookForSticks(); });
    on(command::kOtherPort, [this] { askForPort(); });
    on(command::kSimulate, [this] { m_capture.startSimulated(); });
    connect(&m_capture, &CaptureControl::statusChanged, this, &MainWindow::updateState);
    connect(&m_capture, &CaptureControl::simulationStarted, this, &MainWindow::offerSimulatedKeys);
}

void MainWindow::connectViewActions()
{
    auto *perspectives = new QActionGroup(this);
    for (const QString &name : {command::kSurvey, command::kAnalyse})
        perspectives->addAction(m_actions.action(name));
    on(command::kSurvey, [this] { m_workspace->setPerspective(Perspective::Survey); });
    on(command::kAnalyse, [this] { m_workspace->setPerspective(Perspective::Analyse); });
    on(command::kFind, [this] { m_workspace->focusFilter(); });
    on(command::kNewest, [this] { m_workspace->showNewest(); });
    on(command::kNextPane, [this] { m_workspace->focusPane(1); });
    on(command::kPreviousPane, [this] { m_workspace->focusPane(-1); });
    on(command::kResetLayout, [this] { m_workspace->resetLayout(); });
    on(command::kSettings, [this] { changeSettings(); });
    on(command::kKeys, [this] { m_keys->showManager(); });
    const auto check = [this](Perspective perspective) {
        m_actions.action(perspective == Perspective::Survey ? command::kSurvey : command::kAnalyse)->setChecked(true);
    };
    connect(m_workspace, &Workspace::perspectiveChanged, this, check);
    check(m_workspace->perspective());
}

void MainWindow::connectMeterActions()
{
    on(command::kShowTelegrams, [this] { m_workspace->showTelegramsOfMeter(m_selection.meter().value()); });
    on(command::kToggleMine, [this] { m_meterNotes->toggleMine({m_selection.meter().value()}); });
    on(command::kMeterNote, [this] { m_meterNotes->edit(m_selection.meter().value()); });
    on(command::kEnterKey, [this] { m_keys->enterKey(m_selection.meter().value()); });
    on(command::kCopyMeterNumber, [this] {
        const engine::Meter &meter = m_session.meters().meter(m_selection.meter().value());
        QApplication::clipboard()->setText(QString::fromStdString(wmbus::idText(meter.address.id)));
    });
    on(command::kInspect, [this] { m_workspace->setPerspective(Perspective::Analyse); });
    on(command::kGoTo, [this] { goToTelegram(); });
    on(command::kMark, [this] { m_marks->toggle(m_selection.telegram().value()); });
    on(command::kComment, [this] { m_marks->editComment(m_selection.telegram().value()); });
    on(command::kNextOfMeter, [this] { stepToTelegramOfMeter(1); });
    on(command::kPreviousOfMeter, [this] { stepToTelegramOfMeter(-1); });
    connect(m_workspace, &Workspace::enterKeyRequested, m_keys, &KeyCommands::enterKey);
    connect(&m_selection, &Selection::meterChanged, this, &MainWindow::updateState);
    connect(&m_selection, &Selection::telegramChanged, this, &MainWindow::updateState);
}

void MainWindow::connectHelpActions()
{
    on(command::kHelp, [this] { showHelp(); });
    on(command::kCopyDiagnostics, [this] { copyDiagnostics(); });
    on(command::kAbout, [this] { showAbout(); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &engine::Session::telegramsAppended, this, &MainWindow::updateState);
    connect(&m_session, &engine::Session::importProgress, this, &MainWindow::updateState);
    connect(&m_session, &engine::Session::importFinished, this, &MainWindow::updateState);
    connect(&m_session, &engine::Session::cleared, this, &MainWindow::updateState);
    connect(&m_session, &engine::Session::saveProgress, this, &MainWindow::updateState);
    connect(&m_session, &engine::Session::saveFinished, this, &MainWindow::updateState);
    connect(&m_session, &engine::Session::captureFileChanged, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_settings.addRecentFile(path);
        updateRecentFiles();
    });
    connect(m_workspace, &Workspace::shownCountChanged, m_status, &StatusLine::setShownTelegrams);
    connect(m_workspace, &Workspace::layoutRejected, this, [this] {
        m_messages->tell({QStringLiteral("layout"),
                          Message::Severity::Note,
                          tr("The saved layout could not be restored; this is the usual one."),
                          {},
                          kNoticeMs});
    });
}

void MainWindow::connectStartPage()
{
    connect(m_startPage, &StartPage::startRequested, this, [this] { m_capture.startBestFound(); });
    connect(m_startPage, &StartPage::otherPortRequested, this, &MainWindow::askForPort);
    connect(m_startPage, &StartPage::openRequested, m_files, &FileCommands::chooseAndOpen);
    connect(m_startPage, &StartPage::openFileRequested, m_files,
            [this](const QString &path) { m_files->openFiles({path}); });
    connect(m_startPage, &StartPage::pasteRequested, m_files, &FileCommands::enterTelegrams);
    connect(m_startPage, &StartPage::simulationRequested, this, [this] { m_capture.startSimulated(); });
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
                                          .canUndoClear = m_session.canUndoClear(),
                                          .telegrams = telegrams,
                                          .meterSelected = m_selection.meter().has_value(),
                                          .telegramSelected = m_selection.telegram().has_value()});
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

void MainWindow::askForPort()
{
    OtherPortDialog dialog(m_ports ? m_ports->ports() : QList<engine::PortInfo>(), this);
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

void MainWindow::stepToTelegramOfMeter(int step)
{
    if (!m_selection.telegram())
        return;
    const engine::TelegramStore &store = m_session.telegrams();
    const std::int64_t from = *m_selection.telegram();
    const std::uint32_t meter = store.row(*m_selection.telegram()).meter;
    for (std::int64_t i = from + step; i >= 0 && i < std::int64_t(store.count()); i += step)
        if (store.row(std::uint32_t(i)).meter == meter) {
            m_selection.setTelegram(std::uint32_t(i));
            return;
        }
}

void MainWindow::goToTelegram()
{
    const engine::TelegramStore &store = m_session.telegrams();
    bool ok = false;
    const QString place =
        QInputDialog::getText(this, tr("Go to"), tr("Number of a telegram, or time such as 14:30 or 2026-07-03 14:30:"),
                              QLineEdit::Normal, {}, &ok);
    if (!ok || store.count() == 0)
        return;
    const std::int64_t nearUs = store.row(m_selection.telegram().value_or(store.count() - 1)).utcUs;
    const QDate day =
        nearUs == engine::kNoTime ? QDate::currentDate() : QDateTime::fromMSecsSinceEpoch(nearUs / 1000).date();
    if (const auto telegram = telegramAt(place, store, day))
        m_selection.setTelegram(telegram);
    else
        m_messages->tell({QStringLiteral("go-to"),
                          Message::Severity::Note,
                          tr("There is no telegram at “%1”.").arg(place),
                          {},
                          kNoticeMs});
}

void MainWindow::changeSettings()
{
    const QString language = m_settings.language();
    SettingsDialog dialog(m_settings, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    applyTheme(m_settings.theme());
    m_session.setCaptureFolder(m_settings.captureFolder());
    if (m_settings.language() != language)
        Q_EMIT languageChosen();
}

/// One window for each, brought to the front when asked for again.
void MainWindow::showHelp()
{
    auto *help = findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(this);
    const HelpTopic topic = m_workspace->helpTopic();
    help->show();
    help->raise();
    help->activateWindow();
    help->showTopic(topic);
}

void MainWindow::copyDiagnostics()
{
    QApplication::clipboard()->setText(m_diagnostics());
    m_messages->tell({QStringLiteral("diagnostics"),
                      Message::Severity::Good,
                      tr("The diagnostics are in the clipboard. They hold neither keys nor telegrams."),
                      {{tr("Show"), [this] { showDiagnostics(); }}},
                      kNoticeMs});
}

void MainWindow::showDiagnostics()
{
    auto *window = findChild<DiagnosticsWindow *>();
    if (!window)
        window = new DiagnosticsWindow(m_diagnostics, this);
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::tellSettingsFaults()
{
    const Settings::Faults &faults = m_settings.faults();
    if (!faults.any())
        return;
    QString text;
    if (faults.unreadable)
        text = tr("The settings in %1 cannot be read. The program works with the usual ones.").arg(m_settings.path());
    else if (faults.newer)
        text = tr("The settings in %1 were written by a newer version; some may not be understood.")
                   .arg(m_settings.path());
    else
        text = tr("Some settings in %1 make no sense and count as not set: %2.")
                   .arg(m_settings.path(), faults.names.join(QStringLiteral(", ")));
    m_messages->tell({QStringLiteral("settings"), Message::Severity::Warning, text});
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Meterscope"),
                       tr("<h3>Meterscope %1</h3>"
                          "<p>Receives, decodes and inspects wireless M-Bus meters.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QApplication::applicationVersion()));
}

void MainWindow::saveLayout()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_workspace->saveLayout();
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
    if (FileCommands::canDrop(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_files->drop(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace ui
