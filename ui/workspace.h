// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/copy_commands.h"
#include "ui/help/help_topic.h"
#include "ui/models/next_steps.h"
#include "ui/settings/settings.h"
#include "ui/theme/palette.h"

#include <QList>
#include <QMainWindow>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QDockWidget;
QT_END_NAMESPACE

namespace engine {
class Session;
}

namespace ui {

class ActionCollection;
class ChartView;
class DataTable;
class InspectorView;
class MeterDetails;
class MetersView;
class PrivacyCurtain;
class Selection;
class Survey;
class TelegramsView;
struct Undo;

/// All views on one session as docks, in two arrangements: Survey puts the meters first, Analyse one telegram.
class Workspace : public QMainWindow
{
    Q_OBJECT

public:
    Workspace(engine::Session &session, Selection &selection, Survey &survey, const Palette &palette,
              Settings &settings, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Perspective perspective() const { return m_perspective; }
    /// Keeps the layout of the one left, restores that of the one entered.
    void setPerspective(Perspective perspective);
    /// As the user's own choice: Analyse shows the telegrams of the selected meter alone, unless the list is filtered
    /// otherwise, and Survey all of them again.
    void choosePerspective(Perspective perspective);
    void saveLayout();
    /// Shows what `before` shows: filters, lines of the chart, bytes.
    void takeOver(const Workspace &before);
    void resetLayout(); ///< which can be undone for a while

    /// Show and hide one pane each; for the view menu.
    [[nodiscard]] QList<QAction *> paneToggles() const;
    /// Moves the focus to the next visible pane, or the one before (-1).
    void focusPane(int step);
    /// The chapter of the manual for what has the focus.
    [[nodiscard]] HelpTopic helpTopic() const;
    /// Filters the telegrams to one meter and shows them.
    void showTelegramsOfMeter(std::uint32_t meter);
    void focusFilter(); ///< the search of the meters while they have the focus, else the filter of the telegrams
    [[nodiscard]] std::vector<std::uint32_t> selectedMeters() const;
    void showNewest();
    /// Does what is offered beside the outcome of a telegram.
    void takeStep(NextStep step, std::uint32_t telegram);
    void setTimeFormat(const TimeFormat &format);
    void setByteLook(const ByteLook &look);
    [[nodiscard]] const TelegramsView &telegramsView() const { return *m_telegramsView; }
    /// Asks in which form the selected telegrams are to be copied.
    void showCopyMenu();
    /// The list that has the focus, or else the telegrams.
    [[nodiscard]] DataTable &currentTable() const;
    /// Context menus tell their keys; they outlive the workspace.
    void setCommands(const ActionCollection &commands);
    /// Actions with local shortcuts work in the lists.
    void addListActions(const QList<QAction *> &actions);

    /// How people call their keys, by the id of the key.
    void setKeyNames(std::function<QString(std::int32_t id)> names);

Q_SIGNALS:
    void enterKeyRequested(std::uint32_t meter);
    void importKeysRequested();
    void tryAllKeysRequested(std::uint32_t meter);
    void exportTelegramsRequested(); ///< the selected ones
    void reportRequested(std::uint32_t telegram);
    void exportMetersRequested(const std::vector<std::uint32_t> &meters);
    void copyRequested(const std::vector<std::uint32_t> &telegrams, ui::CopyForm form);
    void copyOfTelegramsRefused(const std::vector<std::uint32_t> &telegrams); ///< too many are selected
    void copyOfMetersRefused(const std::vector<std::uint32_t> &meters);
    void shownCountChanged(int shown);
    void perspectiveChanged(ui::Perspective perspective);
    void byteLookChanged(const ui::ByteLook &look); ///< beside the bytes
    void exportFailed(const QString &path);
    void undoOffered(const ui::Undo &undo);
    void layoutRejected(); ///< a saved layout, or saved columns of a table, could not be restored

protected:
    void showEvent(QShowEvent *event) override;

private:
    QDockWidget *addPane(const QString &name, const QString &title, const QString &iconName, QWidget *view);
    void clearTellingFilter(const engine::Session &session);
    [[nodiscard]] PrivacyCurtain *curtained(engine::Session &session, QWidget *view,
                                            std::function<std::optional<std::uint32_t>()> hiddenMeter);
    void connectMeters(MetersView &meters, MeterDetails &details);
    void connectTelegrams(TelegramsView &telegrams, InspectorView &inspector);
    template <typename View>
    void keepColumns(View &view, const QString &table);
    void narrowToSelectedMeter();
    void widenAgain();
    void bringUp(QDockWidget *pane);
    [[nodiscard]] QByteArray layoutState() const;
    bool restoreLayout(const QByteArray &saved);
    void arrange(Perspective perspective);
    void arrangeFromAnew(Perspective perspective);
    void applyProportions();
    void updateTitleBars();
    void arrangeSurvey();
    void arrangeAnalyse();

    engine::Session &m_session;
    Selection &m_selection;
    Survey &m_survey;
    Settings &m_settings;
    Perspective m_perspective = Perspective::Survey;
    QString m_narrowedTo; ///< the filter that Analyse has set by itself
    bool m_proportionsDue = true; ///< a new arrangement has not got its sizes yet
    QList<QDockWidget *> m_panes;
    TelegramsView *m_telegramsView = nullptr;
    MetersView *m_metersView = nullptr;
    InspectorView *m_inspectorView = nullptr;
    ChartView *m_chartView = nullptr;
    QDockWidget *m_meters;
    QDockWidget *m_details;
    QDockWidget *m_chart;
    QDockWidget *m_telegrams;
    QDockWidget *m_inspector;
};

} // namespace ui
