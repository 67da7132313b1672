// SPDX-License-Identifier: GPL-3.0-or-later
// What each command and each signal of the parts does: the wiring of the window.
#include "ui/main_window.h"

#include "engine/session.h"
#include "ui/actions/action_commands.h"
#include "ui/actions/commands.h"
#include "ui/exporting/copy_commands.h"
#include "ui/exporting/export_commands.h"
#include "ui/exporting/export_dialog.h"
#include "ui/files/file_commands.h"
#include "ui/files/file_words.h"
#include "ui/help/help_commands.h"
#include "ui/inspector/byte_commands.h"
#include "ui/keys/key_commands.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/status_line.h"
#include "ui/meters/meter_note_commands.h"
#include "ui/meters/survey_commands.h"
#include "ui/models/selection.h"
#include "ui/models/survey.h"
#include "ui/settings/settings.h"
#include "ui/sharing/sharing_commands.h"
#include "ui/sharing/take_over_commands.h"
#include "ui/start/start_page.h"
#include "ui/tables/data_table.h"
#include "ui/telegrams/list_limit.h"
#include "ui/telegrams/mark_commands.h"
#include "ui/telegrams/navigation_commands.h"
#include "ui/telegrams/telegrams_view.h"
#include "ui/telegrams/time_commands.h"
#include "ui/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace ui {

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
    on(command::kUndo, [this] { m_messages->undoNewest(); });
    connect(m_messages, &MessageBar::undoChanged, this, &MainWindow::updateState);
    connect(m_messages, &MessageBar::waitingChanged, m_status, &StatusLine::setWaitingMessages);
    connect(m_workspace, &Workspace::undoOffered, m_messages, &MessageBar::offerUndo);
    connect(m_meterNotes, &MeterNoteCommands::undoOffered, m_messages, &MessageBar::offerUndo);
    connect(m_listLimit, &ListLimit::changeRequested, this, &MainWindow::changeSettings);
    connect(m_files, &FileCommands::recentFilesChanged, this, &MainWindow::updateRecentFiles);
    // Queued: where something is dragged from waits until the drop is over.
    connect(m_files, &FileCommands::keyFilesFound, m_keys, &KeyCommands::importKeyFiles, Qt::QueuedConnection);
    connect(m_files, &FileCommands::keyTextFound, m_keys, &KeyCommands::importKeyText, Qt::QueuedConnection);
    connect(m_files, &FileCommands::keysWanted, m_keys,
            [this](const std::vector<wmbus::KeyEntry> &keys) { m_keys->useKeys(keys, engine::KeyOrigin::Telegram); });
}

void MainWindow::connectExportActions()
{
    on(command::kExport, [this] { exportTelegrams(ExportPart::Shown); });
    on(command::kExportMeter, [this] { m_exports->exportMeters({m_selection.meter().value()}); });
    on(command::kCopyRows, [this] { m_workspace->currentTable().copySelection(); });
    on(command::kSelectAll, [this] { m_workspace->currentTable().selectAll(); });
    on(command::kCopyAs, [this] { m_workspace->showCopyMenu(); });
    connect(m_exports, &ExportCommands::progressChanged, m_status, &StatusLine::setExportProgress);
    connect(m_status, &StatusLine::stopExportRequested, m_exports, &ExportCommands::cancel);
    connect(m_workspace, &Workspace::exportMetersRequested, m_exports, &ExportCommands::exportMeters);
    connect(m_workspace, &Workspace::exportTelegramsRequested, this, [this] { exportTelegrams(ExportPart::Selected); });
    m_exports->setPrivacy(m_survey);
    connect(m_workspace, &Workspace::copyRequested, this,
            [this](const std::vector<std::uint32_t> &telegrams, CopyForm form) {
                m_copies->copy(m_surveyCommands->withoutHidden(telegrams), form);
            });
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
    on(command::kSurvey, [this] { m_workspace->choosePerspective(Perspective::Survey); });
    on(command::kAnalyse, [this] { m_workspace->choosePerspective(Perspective::Analyse); });
    on(command::kFind, [this] { m_workspace->focusFilter(); });
    on(command::kNewest, [this] { m_workspace->showNewest(); });
    on(command::kNextPane, [this] { m_workspace->focusPane(1); });
    on(command::kPreviousPane, [this] { m_workspace->focusPane(-1); });
    on(command::kResetLayout, [this] { m_workspace->resetLayout(); });
    on(command::kSettings, [this] { changeSettings(); });
    on(command::kKeys, [this] { m_keys->showManager(); });
    on(command::kPalette, [this] { m_actionCommands->showPalette(); });
    on(command::kShortcuts, [this] { m_actionCommands->editShortcuts(); });
    auto *times = new TimeCommands(m_actions, m_settings, this);
    connect(times, &TimeCommands::formatChosen, m_workspace, &Workspace::setTimeFormat);
    m_workspace->setTimeFormat(m_settings.timeFormat());
    auto *bytes = new ByteCommands(m_actions, m_settings, this);
    connect(bytes, &ByteCommands::lookChosen, m_workspace, &Workspace::setByteLook);
    m_workspace->setByteLook(m_settings.byteLook());
    connect(m_workspace, &Workspace::byteLookChanged, bytes, &ByteCommands::takeOver);
    const auto check = [this](Perspective perspective) {
        m_actions.action(perspective == Perspective::Survey ? command::kSurvey : command::kAnalyse)->setChecked(true);
    };
    connect(m_workspace, &Workspace::perspectiveChanged, this, check);
    check(m_workspace->perspective());
}

void MainWindow::connectMeterActions()
{
    on(command::kShowTelegrams, [this] { m_workspace->showTelegramsOfMeter(m_selection.meter().value()); });
    on(command::kToggleMine, [this] { m_meterNotes->toggleMine(m_workspace->selectedMeters()); });
    on(command::kMeterNote, [this] { m_meterNotes->edit(m_selection.meter().value()); });
    on(command::kEnterKey, [this] { m_keys->enterKey(m_selection.meter().value()); });
    on(command::kCopyMeterNumber, [this] { m_surveyCommands->copyNumber(m_selection.meter().value()); });
    on(command::kInspect, [this] { m_workspace->setPerspective(Perspective::Analyse); });
    on(command::kCompareDisplay, [this] { m_workspace->takeStep(NextStep::Compare, m_selection.telegram().value()); });
    on(command::kGoTo, [this] { m_navigation->goTo(); });
    on(command::kMark, [this] { m_marks->toggle(m_selection.telegram().value()); });
    on(command::kComment, [this] { m_marks->editComment(m_selection.telegram().value()); });
    on(command::kNextOfMeter, [this] { m_navigation->goToNextOfMeter(); });
    on(command::kPreviousOfMeter, [this] { m_navigation->goToPreviousOfMeter(); });
    on(command::kBack, [this] { m_navigation->goBack(); });
    on(command::kForward, [this] { m_navigation->goForward(); });
    connect(m_navigation, &NavigationCommands::historyChanged, this, &MainWindow::updateState);
    connect(m_workspace, &Workspace::enterKeyRequested, m_keys, &KeyCommands::enterKey);
    m_workspace->setKeyNames([this](std::int32_t id) { return m_keys->keyName(id); });
    connect(m_workspace, &Workspace::importKeysRequested, m_keys, &KeyCommands::importKeys);
    connect(m_workspace, &Workspace::tryAllKeysRequested, m_keys, &KeyCommands::tryAllKeys);
    connect(m_keys, &KeyCommands::trialProgress, m_status, &StatusLine::setKeyTrialProgress);
    connect(m_status, &StatusLine::stopKeyTrialRequested, m_keys, &KeyCommands::cancelTrial);
    connect(&m_selection, &Selection::meterChanged, this, &MainWindow::updateState);
    connect(&m_selection, &Selection::telegramChanged, this, &MainWindow::updateState);
}

void MainWindow::connectSurveyActions()
{
    on(command::kFindMeter, [this] { m_surveyCommands->showFinder(); });
    on(command::kExpectedMeters, [this] { m_surveyCommands->showExpected(); });
    QAction *hide = m_actions.action(command::kHideForeign);
    connect(hide, &QAction::toggled, &m_survey.privacy(), &PrivacyMask::setOn);
    hide->setChecked(m_settings.hidesForeignMeters());
    connect(hide, &QAction::toggled, this, [this](bool on) { m_settings.setHidesForeignMeters(on); });
}

void MainWindow::connectHelpActions()
{
    on(command::kHelp, [this] { m_help->showManual(); });
    on(command::kLog, [this] { m_help->showLog(); });
    on(command::kCopyDiagnostics, [this] { m_help->copyDiagnostics(); });
    on(command::kAbout, [this] { m_help->showAbout(); });
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
    connect(m_workspace, &Workspace::layoutRejected, this, &MainWindow::tellLayoutRejected);
}

void MainWindow::connectStartPage()
{
    connect(m_startPage, &StartPage::startRequested, this, [this] { m_capture.startBestFound(); });
    connect(m_startPage, &StartPage::otherPortRequested, this, [this] { askForPort(); });
    connect(m_startPage, &StartPage::openRequested, m_files, &FileCommands::chooseAndOpen);
    connect(m_startPage, &StartPage::openFileRequested, m_files,
            [this](const QString &path) { m_files->openFiles({path}); });
    connect(m_startPage, &StartPage::pasteRequested, m_files, &FileCommands::enterTelegrams);
    connect(m_startPage, &StartPage::simulationRequested, this, [this] { m_capture.startSimulated(); });
}

} // namespace ui
