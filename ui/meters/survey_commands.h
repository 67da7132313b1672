// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/survey.h"
#include "ui/theme/palette.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace ui {

class MessageBar;
class Selection;

/// Finding a meter, and the list of expected ones.
class SurveyCommands : public QObject
{
    Q_OBJECT

public:
    SurveyCommands(const engine::Session &session, Selection &selection, Survey &survey, const Palette &palette,
                   MessageBar &messages, QWidget *window);

    void showFinder();
    void showExpected();
    /// Opens the windows that `before` has open.
    void takeOver(const SurveyCommands &before);
    void importExpected(); ///< asks for the file
    void copyNumber(std::uint32_t meter); ///< as it is shown
    /// What may be copied of these telegrams; says so when some are hidden.
    [[nodiscard]] std::vector<std::uint32_t> withoutHidden(const std::vector<std::uint32_t> &telegrams);
    /// One file dropped on the window that is a list of meters, beyond doubt: asks whether to take it. False for
    /// everything else.
    [[nodiscard]] bool takeDrop(const QMimeData &data);

private:
    void preview(const engine::ExpectedFile &file, const QString &path);
    void use(const std::vector<engine::ExpectedMeter> &meters);
    void exportMissing();
    void removeExpected();

    const engine::Session &m_session;
    Selection &m_selection;
    Survey &m_survey;
    const Palette &m_palette;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace ui
