// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/window_actions.h"

#include "ui/actions/action_collection.h"
#include "ui/actions/commands.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

/// Adds the actions in this order; an empty name is a separator.
void fill(QMenu *menu, const ActionCollection &actions, const QStringList &names)
{
    for (const QString &name : names) {
        if (name.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(actions.action(name));
    }
}

} // namespace

void WindowActions::create(ActionCollection &actions)
{
    createFile(actions);
    createCapture(actions);
    createView(actions);
    createTimes(actions);
    createBytes(actions);
    createMeter(actions);
    createTelegram(actions);
    createOthers(actions);
}

void WindowActions::createFile(ActionCollection &actions)
{
    actions.add({command::kOpen, tr("&Open…"), tr("Read telegrams from a capture, a log or a file with hex text."),
                 QStringLiteral("open"), QKeySequence::Open});
    actions.addLocal({command::kPaste, tr("&Paste telegrams"), tr("Add the telegrams that lie in the clipboard."),
                      QStringLiteral("paste"), QKeySequence::Paste});
    actions.add(
        {command::kEnterTelegrams, tr("&Type telegrams…"), tr("Add telegrams that you type or paste as text."), {}});
    actions.add({command::kSaveAs, tr("&Save capture as…"), tr("Keep all telegrams of this list in a capture file."),
                 QStringLiteral("save"), QKeySequence::Save});
    actions.add({command::kExport, tr("&Export…"),
                 tr("Write telegrams, values or meters to a file for spreadsheets and other programs."),
                 QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    actions.add({command::kExportAnonymised, tr("Export &anonymised…"),
                 tr("Write telegrams with other numbers, dates and keys, to be shown to everybody."),
                 QStringLiteral("export")});
    actions.add({command::kHandOver, tr("&Hand over to…"),
                 tr("Write the configuration of a program that collects the readings of your meters."),
                 QStringLiteral("export")});
    actions.add({command::kTakeOver, tr("Take o&ver from…"),
                 tr("Take names, blocked devices and keys from the configuration of such a program."),
                 QStringLiteral("open")});
    actions.add({command::kQuit, tr("&Quit"), tr("Stop receiving and close the program."), QStringLiteral("quit"),
                 QKeySequence(Qt::CTRL | Qt::Key_Q)}); // some desktops have no usual key for it
}

void WindowActions::createCapture(ActionCollection &actions)
{
    actions.add({command::kToggleCapture, tr("&Start"), tr("Start or stop receiving."), QStringLiteral("start"),
                 QKeySequence(Qt::CTRL | Qt::Key_E)});
    actions.add({command::kLookForSticks, tr("&Look for sticks again"), tr("Look again which sticks are plugged in."),
                 QStringLiteral("refresh"), QKeySequence(Qt::Key_F5)});
    actions.add(
        {command::kOtherPort, tr("&Other port…"), tr("Receive from a port that you name."), QStringLiteral("port")});
    actions.add({command::kSimulate, tr("Simulated s&tick"),
                 tr("Receive made-up meters from a stick that exists only in the program."),
                 QStringLiteral("simulate")});
    actions.add({command::kClear, tr("&Clear list"),
                 tr("Take all telegrams and meters out of the list; for ten seconds that can be undone."),
                 QStringLiteral("clear")});
    actions.add({command::kUndo, tr("&Undo"), tr("Bring back what was cleared or removed in the last ten seconds."),
                 QStringLiteral("undo"), QKeySequence::Undo});
}

void WindowActions::createView(ActionCollection &actions)
{
    actions.add({command::kSurvey, tr("&Survey"), tr("Show the meters large, with their values, chart and telegrams."),
                 QStringLiteral("survey"), QKeySequence(Qt::CTRL | Qt::Key_1)});
    actions.add({command::kAnalyse, tr("&Analyse"), tr("Show the telegrams, their fields and bytes."),
                 QStringLiteral("inspect"), QKeySequence(Qt::CTRL | Qt::Key_2)});
    for (const QString &name : {command::kSurvey, command::kAnalyse})
        actions.action(name)->setCheckable(true);
    actions.add({command::kBack, tr("&Back"), tr("Go back to the meter and telegram selected before."),
                 QStringLiteral("previous"), QKeySequence(Qt::ALT | Qt::Key_Left)});
    actions.add({command::kForward, tr("F&orward"), tr("Go to what was selected before you went back."),
                 QStringLiteral("next"), QKeySequence(Qt::ALT | Qt::Key_Right)});
    actions.add({command::kFind, tr("&Filter"),
                 tr("Go to the search of the meters while they have the focus, else to the filter of the telegrams."),
                 QStringLiteral("search"), QKeySequence::Find});
    actions.add(
        {command::kNextPane, tr("&Next pane"), tr("Go to the next part of the window."), {}, QKeySequence(Qt::Key_F6)});
    actions.add({command::kPreviousPane,
                 tr("&Previous pane"),
                 tr("Go to the previous part of the window."),
                 {},
                 QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    actions.add({command::kHideForeign, tr("&Hide other people's meters"),
                 tr("Cover numbers, names and readings of all meters that are not mine or authorised."),
                 QStringLiteral("hide"), QKeySequence(Qt::CTRL | Qt::Key_H)});
    actions.action(command::kHideForeign)->setCheckable(true);
    actions.add({command::kResetLayout, tr("&Reset layout"), tr("Put all parts of the window back to their places."),
                 QStringLiteral("layout")});
}

void WindowActions::createTimes(ActionCollection &actions)
{
    actions.add({command::kTimesLocal, tr("&Local time"), tr("Show when telegrams were received, in local time."), {}});
    actions.add({command::kTimesUtc, tr("&UTC"), tr("Show when telegrams were received, in universal time."), {}});
    actions.add({command::kTimesSinceStart,
                 tr("Seconds since the &start"),
                 tr("Count the seconds since the first telegram of the list."),
                 {}});
    actions.add({command::kTimesSincePrevious,
                 tr("Seconds since the &previous telegram"),
                 tr("Count the seconds since the telegram before, of whatever meter."),
                 {}});
    actions.add({command::kTimesMilliseconds, tr("With &milliseconds"), tr("Show times to the millisecond."), {}});
    for (const QString &name : {command::kTimesLocal, command::kTimesUtc, command::kTimesSinceStart,
                                command::kTimesSincePrevious, command::kTimesMilliseconds})
        actions.action(name)->setCheckable(true);
}

void WindowActions::createBytes(ActionCollection &actions)
{
    actions.add(
        {command::kShowMarks, tr("&Marks"), tr("Show letters and record numbers above the bytes of a telegram."), {}});
    actions.add(
        {command::kShowCharacters, tr("&Characters"), tr("Show the bytes of a telegram as characters, too."), {}});
    actions.add({command::kShowChanges,
                 tr("C&hanges"),
                 tr("Mark what has changed since the previous telegram of the meter."),
                 {}});
    for (const QString &name : {command::kShowMarks, command::kShowCharacters, command::kShowChanges})
        actions.action(name)->setCheckable(true);
}

void WindowActions::createMeter(ActionCollection &actions)
{
    actions.add({command::kShowTelegrams, tr("&Show only this meter"),
                 tr("Show the telegrams of the selected meter and no others."), QStringLiteral("filter"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    actions.add({command::kEnterKey, tr("Enter &key…"), tr("Enter the key with which the selected meter encrypts."),
                 QStringLiteral("key"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    actions.add({command::kToggleMine, tr("&Mine"), tr("Mark the selected meters as mine, or take that back."),
                 QStringLiteral("good"), QKeySequence(Qt::CTRL | Qt::Key_D)});
    actions.add({command::kMeterNote, tr("&Name and note…"), tr("Give the selected meter a name and a note."),
                 QStringLiteral("note")});
    actions.add({command::kExportMeter, tr("E&xport this meter…"),
                 tr("Write what the selected meter has sent to a file."), QStringLiteral("export")});
    actions.add({command::kCopyMeterNumber, tr("&Copy number"), tr("Copy the number of the selected meter."),
                 QStringLiteral("copy")});
    actions.add({command::kFindMeter, tr("&Find my meter…"),
                 tr("Show the signal of the selected meter in large letters, and which meters move."),
                 QStringLiteral("find-meter"), QKeySequence(Qt::CTRL | Qt::Key_M)});
    actions.add({command::kExpectedMeters, tr("Expec&ted meters…"),
                 tr("Read a list of meters and see which of them are not heard yet."), QStringLiteral("list"),
                 QKeySequence(Qt::CTRL | Qt::Key_L)});
}

void WindowActions::createTelegram(ActionCollection &actions)
{
    actions.add({command::kInspect, tr("&Inspect"), tr("Show the fields and bytes of the selected telegram."),
                 QStringLiteral("inspect")});
    actions.add({command::kCompareDisplay, tr("Compare with &display…"),
                 tr("Find the number that the meter's display shows among the bytes of the telegram."),
                 QStringLiteral("search")});
    actions.add({command::kReportTelegram, tr("Copy for &bug report…"),
                 tr("Show the selected telegram to others without number, dates and key."), QStringLiteral("copy")});
    actions.addLocal({command::kCopyRows, tr("Copy &rows"),
                      tr("Copy the selected rows of the list, with headings when there are several."),
                      QStringLiteral("copy"), QKeySequence::Copy});
    actions.addLocal({command::kSelectAll,
                      tr("Select &all"),
                      tr("Select all rows that the list shows."),
                      {},
                      QKeySequence::SelectAll});
    actions.add({command::kCopyAs, tr("&Copy as…"),
                 tr("Copy the selected telegrams as hex digits, JSON, CSV or another form."), QStringLiteral("copy"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    actions.add({command::kGoTo, tr("&Go to…"), tr("Go to a telegram by its number or the time when it was received."),
                 QStringLiteral("next"), QKeySequence(Qt::CTRL | Qt::Key_G)});
    actions.addLocal({command::kMark, tr("&Mark"),
                      tr("Mark the selected telegram, or take the mark away. The filter mark:yes finds it again."),
                      QStringLiteral("note"), QKeySequence(Qt::Key_M)});
    actions.add(
        {command::kComment, tr("C&omment…"), tr("Write a comment to the selected telegram."), QStringLiteral("note")});
    actions.addLocal({command::kNextOfMeter, tr("&Next of the same meter"),
                      tr("Go to the next telegram of the same meter."), QStringLiteral("next"),
                      QKeySequence(Qt::Key_N)});
    actions.addLocal({command::kPreviousOfMeter, tr("&Previous of the same meter"),
                      tr("Go to the previous telegram of the same meter."), QStringLiteral("previous"),
                      QKeySequence(Qt::SHIFT | Qt::Key_N)});
    actions.addLocal({command::kNewest, tr("Ne&west, and follow"),
                      tr("Go to the newest telegram and keep following as more arrive."), QStringLiteral("newest"),
                      QKeySequence(Qt::Key_End)});
}

void WindowActions::createOthers(ActionCollection &actions)
{
    actions.add({command::kKeys, tr("&Keys…"), tr("Show, add, import and protect the keys of meters."),
                 QStringLiteral("key"), QKeySequence(Qt::CTRL | Qt::Key_K)});
    actions.add({command::kSettings, tr("&Settings…"), tr("Choose language, colours and folders."),
                 QStringLiteral("settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    actions.add({command::kPalette, tr("Find a &command…"), tr("Find any command by some of its letters, and run it."),
                 QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    actions.add({command::kShortcuts, tr("S&hortcuts…"), tr("See and change the keys of all commands."),
                 QStringLiteral("keyboard")});
    actions.add({command::kHelp, tr("&Manual"), tr("Show the manual, opened at what you are working with."),
                 QStringLiteral("help"), QKeySequence::HelpContents});
    actions.add({command::kLog, tr("&Log"), tr("Show what the program has noted: receivers, files, faults."),
                 QStringLiteral("note")});
    actions.add({command::kCopyDiagnostics, tr("&Copy diagnostics"),
                 tr("Copy facts about the program for a report; no keys, no telegrams."), QStringLiteral("copy")});
    actions.add({command::kAbout, tr("&About Meterscope"), tr("Show version and licence."), QStringLiteral("help")});
}

QMenu *WindowActions::buildMenus(QMenuBar &bar, const ActionCollection &actions, const QList<QAction *> &paneToggles)
{
    QMenu *file = bar.addMenu(tr("&File"));
    fill(file, actions, {command::kOpen});
    QMenu *recent = file->addMenu(tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    fill(file, actions,
         {command::kPaste,
          command::kEnterTelegrams,
          {},
          command::kSaveAs,
          command::kExport,
          command::kExportAnonymised,
          command::kHandOver,
          command::kTakeOver,
          {},
          command::kQuit});

    fill(bar.addMenu(tr("&Capture")), actions,
         {command::kToggleCapture,
          {},
          command::kLookForSticks,
          command::kOtherPort,
          command::kSimulate,
          {},
          command::kClear,
          command::kUndo});

    QMenu *view = bar.addMenu(tr("&View"));
    fill(view, actions, {command::kSurvey, command::kAnalyse, {}});
    view->addActions(paneToggles);
    view->addSeparator();
    fill(view->addMenu(tr("&Times of telegrams")), actions,
         {command::kTimesLocal,
          command::kTimesUtc,
          command::kTimesSinceStart,
          command::kTimesSincePrevious,
          {},
          command::kTimesMilliseconds});
    fill(view->addMenu(tr("B&ytes")), actions, {command::kShowMarks, command::kShowCharacters, command::kShowChanges});
    fill(view, actions,
         {{},
          command::kBack,
          command::kForward,
          {},
          command::kFind,
          command::kNextPane,
          command::kPreviousPane,
          {},
          command::kHideForeign,
          {},
          command::kResetLayout});

    fill(bar.addMenu(tr("&Meter")), actions,
         {command::kShowTelegrams,
          command::kToggleMine,
          command::kMeterNote,
          command::kEnterKey,
          {},
          command::kExportMeter,
          command::kCopyMeterNumber,
          {},
          command::kFindMeter,
          command::kExpectedMeters});
    fill(bar.addMenu(tr("&Telegram")), actions,
         {command::kInspect,
          command::kCompareDisplay,
          command::kCopyRows,
          command::kCopyAs,
          command::kReportTelegram,
          command::kSelectAll,
          {},
          command::kMark,
          command::kComment,
          {},
          command::kNextOfMeter,
          command::kPreviousOfMeter,
          command::kGoTo,
          command::kNewest});
    fill(bar.addMenu(tr("T&ools")), actions,
         {command::kKeys, {}, command::kPalette, command::kShortcuts, command::kSettings});
    fill(bar.addMenu(tr("&Help")), actions,
         {command::kHelp, {}, command::kLog, command::kCopyDiagnostics, {}, command::kAbout});
    return recent;
}

void WindowActions::applyState(const ActionCollection &actions, const WindowState &state)
{
    const auto enable = [&actions](const QStringList &names, bool on) {
        for (const QString &name : names)
            actions.action(name)->setEnabled(on);
    };
    enable({command::kOtherPort, command::kSimulate}, !state.capturing);
    enable({command::kSelectAll, command::kExport, command::kExportAnonymised, command::kHandOver, command::kFind,
            command::kGoTo, command::kNewest},
           state.telegrams);
    enable({command::kSaveAs, command::kClear}, state.telegrams && !state.saving);
    enable({command::kUndo}, state.canUndo);
    enable({command::kBack}, state.canGoBack);
    enable({command::kForward}, state.canGoForward);
    enable({command::kShowTelegrams, command::kToggleMine, command::kMeterNote, command::kEnterKey,
            command::kExportMeter, command::kCopyMeterNumber},
           state.meterSelected);
    enable({command::kInspect, command::kCompareDisplay, command::kCopyAs, command::kReportTelegram, command::kMark,
            command::kComment, command::kNextOfMeter, command::kPreviousOfMeter},
           state.telegramSelected);
    enable({command::kCopyRows}, state.meterSelected || state.telegramSelected);

    QAction *toggle = actions.action(command::kToggleCapture);
    toggle->setText(state.capturing ? tr("&Stop") : tr("&Start"));
    toggle->setIcon(icon(state.capturing ? QStringLiteral("stop") : QStringLiteral("start")));
    toggle->setToolTip(state.capturing ? tr("Stop receiving") : tr("Start receiving"));
}

} // namespace ui
