// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_plot.h"
#include "ui/models/selection.h"
#include "ui/theme/palette.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QScrollBar;
class QStackedLayout;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

/// One reading and the signal of the selected meter over time. Follows the newest point until scrolled away; does
/// nothing while hidden.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    ChartView(engine::Session &session, Selection &selection, const Palette &palette, QWidget *parent = nullptr);

    /// What is shown now, as CSV or picture. False where the file cannot be written.
    [[nodiscard]] bool saveCsv(const QString &path) const;
    [[nodiscard]] bool savePicture(const QString &path) const;

Q_SIGNALS:
    void exportFailed(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTools();
    void buildLayout();
    void connectParts();

    void showMeter();
    void onSeriesChanged(std::uint32_t meter);
    void onScrolled(int value);
    void refresh(); ///< at most once a second while telegrams come
    void refreshReadings();
    void refreshScrollBar();
    void draw();
    void drawLine(ChartPlot::Line line, const engine::Series *series);
    void showEmpty(const QString &text);
    [[nodiscard]] QString emptyText() const;

    void moveCursor(int points);
    void moveCursorToEnd(bool last);
    void placeCursor(int point);
    void selectTelegram();
    void refreshCursor();
    [[nodiscard]] QString cursorText() const;

    void exportFile(const QString &title, const QString &filter, const QString &suffix,
                    bool (ChartView::*save)(const QString &) const);

    [[nodiscard]] const engine::Series *reading() const; ///< null where none is chosen
    [[nodiscard]] const engine::Series *signalSeries() const; ///< null where none is shown
    [[nodiscard]] const engine::Series *cursorSeries() const; ///< the reading, else the signal
    [[nodiscard]] TimeSpan dataSpan() const;

    engine::Session &m_session;
    Selection &m_selection;
    const Palette &m_palette;
    std::shared_ptr<const engine::MeterSeries> m_series;
    std::optional<std::uint32_t> m_meter;
    std::optional<engine::SeriesKey> m_chosen; ///< kept from meter to meter
    TimeSpan m_window;
    bool m_following = true;
    int m_cursor = -1; ///< index of a point of cursorSeries()
    QTimer m_refreshTimer;

    QComboBox *m_readings;
    QCheckBox *m_signal;
    QComboBox *m_range;
    QToolButton *m_live;
    QToolButton *m_csv;
    QToolButton *m_picture;
    ChartPlot *m_plot;
    QScrollBar *m_scroll;
    QLabel *m_info;
    QLabel *m_empty;
    QStackedLayout *m_pages;
};

} // namespace ui
