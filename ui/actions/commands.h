// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::command {

/// Object names of the window's commands: what menus, tests and saved shortcuts call them.

inline const QString kOpen = QStringLiteral("actionOpen");
inline const QString kPaste = QStringLiteral("actionPaste");
inline const QString kEnterTelegrams = QStringLiteral("actionEnterTelegrams");
inline const QString kSaveAs = QStringLiteral("actionSaveAs");
inline const QString kExport = QStringLiteral("actionExport");
inline const QString kExportAnonymised = QStringLiteral("actionExportAnonymised");
inline const QString kTakeOver = QStringLiteral("actionTakeOver");
inline const QString kHandOver = QStringLiteral("actionHandOver");
inline const QString kQuit = QStringLiteral("actionQuit");

inline const QString kToggleCapture = QStringLiteral("actionToggleCapture");
inline const QString kLookForSticks = QStringLiteral("actionLookForSticks");
inline const QString kOtherPort = QStringLiteral("actionOtherPort");
inline const QString kSimulate = QStringLiteral("actionSimulate");
inline const QString kClear = QStringLiteral("actionClear");
inline const QString kUndo = QStringLiteral("actionUndo");

inline const QString kSurvey = QStringLiteral("actionSurvey");
inline const QString kAnalyse = QStringLiteral("actionAnalyse");
inline const QString kBack = QStringLiteral("actionBack");
inline const QString kForward = QStringLiteral("actionForward");
inline const QString kTimesLocal = QStringLiteral("actionTimesLocal");
inline const QString kTimesUtc = QStringLiteral("actionTimesUtc");
inline const QString kTimesSinceStart = QStringLiteral("actionTimesSinceStart");
inline const QString kTimesSincePrevious = QStringLiteral("actionTimesSincePrevious");
inline const QString kTimesMilliseconds = QStringLiteral("actionTimesMilliseconds");
inline const QString kShowMarks = QStringLiteral("actionShowMarks");
inline const QString kShowCharacters = QStringLiteral("actionShowCharacters");
inline const QString kShowChanges = QStringLiteral("actionShowChanges");
inline const QString kFind = QStringLiteral("actionFind");
inline const QString kNextPane = QStringLiteral("actionNextPane");
inline const QString kPreviousPane = QStringLiteral("actionPreviousPane");
inline const QString kHideForeign = QStringLiteral("actionHideForeign");
inline const QString kResetLayout = QStringLiteral("actionResetLayout");

inline const QString kShowTelegrams = QStringLiteral("actionShowTelegrams");
inline const QString kToggleMine = QStringLiteral("actionToggleMine");
inline const QString kMeterNote = QStringLiteral("actionMeterNote");
inline const QString kEnterKey = QStringLiteral("actionEnterKey");
inline const QString kExportMeter = QStringLiteral("actionExportMeter");
inline const QString kCopyMeterNumber = QStringLiteral("actionCopyMeterNumber");
inline const QString kFindMeter = QStringLiteral("actionFindMeter");
inline const QString kExpectedMeters = QStringLiteral("actionExpectedMeters");

inline const QString kInspect = QStringLiteral("actionInspect");
inline const QString kCompareDisplay = QStringLiteral("actionCompareDisplay");
inline const QString kReportTelegram = QStringLiteral("actionReportTelegram");
inline const QString kCopyAs = QStringLiteral("actionCopyAs");
inline const QString kCopyRows = QStringLiteral("actionCopyRows");
inline const QString kSelectAll = QStringLiteral("actionSelectAll");
inline const QString kGoTo = QStringLiteral("actionGoTo");
inline const QString kMark = QStringLiteral("actionMark");
inline const QString kComment = QStringLiteral("actionComment");
inline const QString kNextOfMeter = QStringLiteral("actionNextOfMeter");
inline const QString kPreviousOfMeter = QStringLiteral("actionPreviousOfMeter");
inline const QString kNewest = QStringLiteral("actionNewest");

inline const QString kKeys = QStringLiteral("actionKeys");
inline const QString kSettings = QStringLiteral("actionSettings");
inline const QString kPalette = QStringLiteral("actionPalette");
inline const QString kShortcuts = QStringLiteral("actionShortcuts");
inline const QString kHelp = QStringLiteral("actionHelp");
inline const QString kLog = QStringLiteral("actionLog");
inline const QString kCopyDiagnostics = QStringLiteral("actionCopyDiagnostics");
inline const QString kAbout = QStringLiteral("actionAbout");

} // namespace ui::command
