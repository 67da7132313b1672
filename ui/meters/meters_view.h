// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/next_steps.h"
#include "ui/models/telegram_filter.h"
#include "ui/theme/palette.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QToolButton;

namespace engine {
class Session;
}

namespace ui {

struct Undo;
class ActionCollection;
class AgeTicker;
class DataTable;
class EmptyNote;
class FilterEdit;
class MeterNoteCommands;
class MeterTableModel;
class Selection;
class Survey;
class SurveyChips;

/// The survey: headline, search line, one row for each meter.
class MetersView : public QWidget
{
    Q_OBJECT

public:
    MetersView(engine::Session &session, Selection &selection, Survey &survey, const Palette &palette,
               QWidget *parent = nullptr);

    void focusSearch();
    /// Those of the table where the current one is among them, else that one; without the row of damaged telegrams.
    [[nodiscard]] std::vector<std::uint32_t> selectedMeters() const;
    /// Searches and groups as `before` does.
    void takeFilterOf(const MetersView &before);

    /// Menus tell with which keys their commands run; they outlive the view.
    void setCommands(const ActionCollection &commands) { m_commands = &commands; }
    [[nodiscard]] QByteArray columnState() const;
    bool restoreColumnState(const QByteArray &state);

    /// What can be done with a meter; the context menu.
    void addMeterActions(QMenu *menu, const QModelIndex &index);

Q_SIGNALS:
    void showTelegramsOfMeterRequested(std::uint32_t meter); ///< double click or Enter
    void enterKeyRequested(std::uint32_t meter);
    void stepRequested(ui::NextStep step, std::uint32_t telegram); ///< where a state was explained
    void tryAllKeysRequested(std::uint32_t meter);
    void exportRequested(const std::vector<std::uint32_t> &meters);
    void copyRefused(const std::vector<std::uint32_t> &meters); ///< too many are selected
    void compareRequested(const std::vector<std::uint32_t> &meters); ///< in one chart
    void columnsChanged();
    void undoOffered(const ui::Undo &undo);

private:
    void buildHead();
    void buildSearch();
    void buildLayout();
    void search(const QString &text);
    void showProblem();
    void connectSession();
    void connectTable();
    void followSelection(std::optional<std::uint32_t> meter);
    void onTick(std::int64_t nowUtcUs);
    [[nodiscard]] std::optional<std::int64_t> youngestAge(std::int64_t nowUtcUs) const;
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    void showMenu(const QPoint &position);
    void explainState(const QModelIndex &index);
    void refresh();
    void refreshNote();
    void connectSurvey();
    void onMarked();
    void onExpectedChanged();
    void highlight(std::uint32_t meter);
    [[nodiscard]] QString headline() const;

    engine::Session &m_session;
    Selection &m_selection;
    Survey &m_survey;
    const Palette &m_palette;
    MeterTableModel *m_model;
    QLabel *m_headline;
    FilterEdit *m_search;
    QLabel *m_problemText;
    TelegramFilter::Problem m_problem;
    QTimer m_problemPause; ///< nothing is wrong yet while somebody types
    QToolButton *m_mark;
    SurveyChips *m_chips;
    MeterNoteCommands *m_notes;
    bool m_listShown = false; ///< the column of the expected meters was shown for the list that is there
    DataTable *m_table;
    const ActionCollection *m_commands = nullptr;
    EmptyNote *m_note;
    AgeTicker *m_ticker;
};

} // namespace ui
