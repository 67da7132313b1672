// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/charts/line_style.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QtSvg/QSvgGenerator>

namespace ui {

namespace {

/// Paints one chart with its legend, in the size it has on the screen.
class ChartPicture
{
public:
    ChartPicture(const ChartStack &stack, const std::vector<LegendEntry> &legend, const Palette &palette)
        : m_stack(stack), m_legend(legend), m_palette(palette), m_rowHeight(stack.fontMetrics().height() * 3 / 2)
    {
    }

    [[nodiscard]] QSize size() const
    {
        return {m_stack.width(), m_stack.height() + m_rowHeight * int(m_legend.size()) + m_rowHeight / 2};
    }

    void paint(QPainter &painter) const
    {
        painter.fillRect(QRect(QPoint(), size()), m_stack.palette().color(QPalette::Base));
        painter.setFont(m_stack.font());
        int y = m_rowHeight / 4;
        for (const LegendEntry &entry : m_legend) {
            paintEntry(painter, entry, y);
            y += m_rowHeight;
        }
        for (ChartPlot *plot : m_stack.plots())
            plot->render(&painter, QRectF(plot->geometry().translated(0, y)), plot->viewport()->rect());
    }

private:
    void paintEntry(QPainter &painter, const LegendEntry &entry, int y) const
    {
        const int sample = 2 * m_rowHeight;
        const int left = m_rowHeight / 2;
        const QPointF middle(left + sample / 2.0, y + m_rowHeight / 2.0);
        painter.setPen(linePen(entry.style, m_palette));
        painter.drawLine(QPointF(left, middle.y()), QPointF(left + sample, middle.y()));
        drawMarker(painter, entry.style, middle, m_rowHeight / 7.0, m_palette);
        painter.setPen(m_stack.palette().color(QPalette::Text));
        painter.drawText(QRect(2 * left + sample, y, m_stack.width(), m_rowHeight), Qt::AlignVCenter, entry.text);
    }

    const ChartStack &m_stack;
    const std::vector<LegendEntry> &m_legend;
    const Palette &m_palette;
    int m_rowHeight;
};

} // namespace

bool savePng(const QString &path, const ChartStack &stack, const std::vector<LegendEntry> &legend,
             const Palette &palette)
{
    const ChartPicture picture(stack, legend, palette);
    QPixmap pixmap(picture.size() * stack.devicePixelRatioF());
    pixmap.setDevicePixelRatio(stack.devicePixelRatioF());
    QPainter painter(&pixmap);
    picture.paint(painter);
    painter.end();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && pixmap.save(&file, "PNG") && file.commit();
}

bool saveSvg(const QString &path, const ChartStack &stack, const std::vector<LegendEntry> &legend,
             const Palette &palette)
{
    const ChartPicture picture(stack, legend, palette);
    QBuffer drawing;
    QSvgGenerator generator;
    generator.setOutputDevice(&drawing);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    generator.setResolution(stack.logicalDpiX()); // fonts as large as on the screen
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(drawing.data()) == drawing.size() && file.commit();
}

} // namespace ui
