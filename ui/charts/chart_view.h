// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"
#include "ui/charts/chart_cursor.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_lines.h"
#include "ui/charts/chart_stack.h"
#include "ui/charts/receiver_pauses.h"
#include "ui/charts/time_window.h"
#include "ui/models/selection.h"
#include "ui/theme/palette.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QScrollBar;
class QStackedLayout;
QT_END_NAMESPACE

namespace ui {

class ChartTools;

/// Readings and signal of the selected meter over time, or of several meters that are compared. Follows the newest
/// point until scrolled away; does nothing while hidden.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    ChartView(engine::Session &session, Selection &selection, const Palette &palette, QWidget *parent = nullptr);

    /// Compares these meters; those that find no room any more are left out.
    void compare(const std::vector<std::uint32_t> &meters);
    /// Shows the lines and the time that `before` shows.
    void takeOver(const ChartView &before);
    /// The selected one and all others that have a line.
    [[nodiscard]] std::vector<std::uint32_t> shownMeters() const;

    /// What is shown now. False where the file cannot be written.
    [[nodiscard]] bool saveCsvTo(const QString &path) const;
    [[nodiscard]] bool savePngTo(const QString &path) const;
    [[nodiscard]] bool saveSvgTo(const QString &path) const;

Q_SIGNALS:
    void exportFailed(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void connectSession();
    void connectTools();
    void connectStack();

    void showMeter();
    void setComparing(bool comparing);
    void onSeriesChanged(std::uint32_t meter);
    void refresh(); ///< at most once a second while telegrams come
    void windowChanged();
    void onScrolled(int value);
    void fillLinesMenu();
    void addChoice(QMenu *menu, const LineId &id);
    void toggleLine(const LineId &id, bool shown);
    void draw();
    [[nodiscard]] std::vector<TimeSpan> silencesOf(const ChartLine &line) const;
    void refreshGaps();
    void refreshScrollBar();
    void refreshLegend();
    [[nodiscard]] QString titleOf(std::uint32_t meter) const;
    [[nodiscard]] std::vector<LegendEntry> legendEntries(bool namesMeters) const;
    void refreshCursor();
    void refreshSelected();
    void cursorMoved();
    void onClicked(QPointF place);
    void selectTelegram();
    [[nodiscard]] bool hasPoints() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString cursorText() const;
    void exportFile(const QString &title, const QString &filter, const QString &suffix,
                    bool (ChartView::*save)(const QString &) const);

    engine::Session &m_session;
    Selection &m_selection;
    const Palette &m_palette;
    ChartLines m_lines;
    ChartCursor m_cursor;
    TimeWindow m_window;
    ReceiverPauses m_pauses;
    std::vector<PlotGap> m_gaps; ///< shown ones
    QTimer m_refreshTimer;

    QLabel *m_title; ///< whose chart it is, while it is that of one meter
    ChartTools *m_tools;
    ChartLegend *m_legend;
    ChartStack *m_stack;
    QScrollBar *m_scroll;
    QLabel *m_info;
    QLabel *m_empty;
    QStackedLayout *m_pages;
};

} // namespace ui
