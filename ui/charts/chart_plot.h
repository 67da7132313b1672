// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/theme/palette.h"

#include <QIcon>
#include <QtCharts/QChartView>

#include <array>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QLineSeries;
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace ui {

/// The only class that touches Qt Charts: two lines over one time axis, one value axis each. Takes reduced points and
/// replaces them whole, because a chart rebuilds its line for every single append().
class ChartPlot : public QChartView
{
    Q_OBJECT

public:
    enum Line { Reading, Signal, LineCount };

    explicit ChartPlot(const Palette &palette, QWidget *parent = nullptr);

    void setWindow(TimeSpan window);
    /// Parts are not connected with each other; x in milliseconds since 1970 UTC. No parts hide line and axis.
    void setLine(Line line, const QList<QList<QPointF>> &parts, const QString &axisTitle);
    void setGaps(std::vector<TimeSpan> gaps); ///< shaded
    /// The point under the cursor, on one of the lines.
    void setCursorPoint(std::optional<QPointF> point, Line line);
    /// Marker and dash of a line as a small picture, for a legend.
    [[nodiscard]] QIcon sample(Line line) const;
    /// Reduce lines to this many columns: a column is two pixels wide.
    [[nodiscard]] int columns() const;
    /// Parts that can be shown apart from each other.
    static constexpr std::size_t kMaxParts = 32;
    /// Points of a line that is drawn with markers; more would cost more than they show.
    static constexpr int kMaxMarkers = 150;

Q_SIGNALS:
    void timeClicked(std::int64_t timeUs);
    void stepRequested(int points); ///< arrow keys: how many points to move the cursor
    void endRequested(bool last); ///< Home and End
    void activated(); ///< Enter

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct LineItems
    {
        QValueAxis *axis = nullptr;
        QList<QLineSeries *> parts;
        QScatterSeries *markers = nullptr;
    };

    void buildLine(Line line);
    void addPart(Line line);
    void showValueRange(Line line, const QList<QList<QPointF>> &parts, const QString &title);
    void refreshColors();
    void refreshTimeAxis();
    void drawGaps(QPainter &painter) const;
    void drawCursor(QPainter &painter) const;
    [[nodiscard]] QPointF toScene(QPointF value, Line line) const;

    const Palette &m_palette;
    std::array<LineItems, LineCount> m_lines;
    QCategoryAxis *m_timeAxis; ///< the only axis of Qt Charts with ticks at round times
    TimeSpan m_window;
    std::vector<TimeSpan> m_gaps;
    std::optional<QPointF> m_cursor;
    Line m_cursorLine = Reading;
};

} // namespace ui
