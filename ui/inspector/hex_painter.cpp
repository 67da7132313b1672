// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_painter.h"

#include "ui/inspector/change_mark.h"
#include "ui/text/hex_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

/// A fill this close to the background would be lost without an outline: the darkest fill in dark themes, every fill
/// in themes for high contrast.
bool needsOutline(const QColor &fill, const QColor &background)
{
    constexpr float kLeastDistance = 0.07F;
    return std::abs(fill.lightnessF() - background.lightnessF()) < kLeastDistance;
}

QChar printable(std::uint8_t byte)
{
    return byte >= 0x20 && byte < 0x7F ? QChar(ushort(byte)) : QLatin1Char('.');
}

QPainterPath zigzag(const QRect &rect)
{
    const int step = std::max(2, rect.height() / 8);
    QPainterPath path(QPointF(rect.left(), rect.bottom()));
    bool up = true;
    for (int x = rect.left() + step; x <= rect.right(); x += step, up = !up)
        path.lineTo(x, up ? rect.bottom() - step : rect.bottom());
    return path;
}

} // namespace

QColor groupFill(HexStyle style, const Palette &tokens)
{
    switch (style) {
    case HexStyle::Link:
        return tokens.color(Token::GroupLink);
    case HexStyle::Address:
        return tokens.color(Token::GroupAddress);
    case HexStyle::Transport:
        return tokens.color(Token::GroupTransport);
    case HexStyle::Encrypted:
        return tokens.color(Token::GroupEncrypted);
    case HexStyle::RecordOdd:
        return tokens.color(Token::RecordOdd);
    case HexStyle::RecordEven:
        return tokens.color(Token::RecordEven);
    case HexStyle::Maker:
    case HexStyle::Checksum:
    case HexStyle::Filler:
    case HexStyle::Unknown:
        return {};
    }
    return {};
}

HexPainter::HexPainter(QPainter &painter, const HexScene &scene) : m_painter(painter), m_scene(scene) { }

template <typename Paint>
void HexPainter::forEachArea(Paint paint) const
{
    paint(HexGeometry::Area::Hex);
    if (m_scene.geometry.hasAscii())
        paint(HexGeometry::Area::Ascii);
}

QColor HexPainter::textColor(int position) const
{
    if (m_scene.selection.contains(std::uint32_t(position)))
        return widgetColor(QPalette::HighlightedText);
    const HexStyle style = m_scene.ranges.styleAt(position);
    if (m_scene.ranges.isFaulty(position) || groupFill(style, m_scene.tokens).isValid())
        return m_scene.tokens.color(Token::GroupText);
    return style == HexStyle::Filler ? m_scene.tokens.color(Token::Muted) : widgetColor(QPalette::Text);
}

void HexPainter::paintLine(int line)
{
    const int start = line * HexLayout::kColumns;
    const int end = m_scene.layout.lineEnd(start);
    m_painter.setFont(m_scene.byteFont);
    m_painter.setPen(m_scene.tokens.color(Token::Muted));
    m_painter.drawText(m_scene.geometry.offsetRect(line), Qt::AlignCenter,
                       QStringLiteral("%1").arg(start, 4, 16, QLatin1Char('0')).toUpper());
    for (int position = start; position <= end;) {
        const HexRun &run = m_scene.ranges.runAt(position);
        const int last = std::min(int(run.range.end()) - 1, end);
        const Segment segment{run, HexLayout::column(position), HexLayout::column(last), position == run.range.first,
                              last == int(run.range.end()) - 1};
        paintFill(line, segment);
        paintMark(line, segment);
        paintUnderline(line, segment);
        position = last + 1;
    }
    paintFaults(line, HexLayout::column(start), HexLayout::column(end));
    paintSelection(line, HexLayout::column(start), HexLayout::column(end));
    paintTexts(line, HexLayout::column(start), HexLayout::column(end));
    paintChanges(line, HexLayout::column(start), HexLayout::column(end));
}

void HexPainter::paintFill(int line, const Segment &segment)
{
    const QColor fill = groupFill(segment.run.style, m_scene.tokens);
    const bool outlined = segment.run.style == HexStyle::Maker || segment.run.style == HexStyle::Unknown
                          || (fill.isValid() && needsOutline(fill, widgetColor(QPalette::Base)));
    forEachArea([&](HexGeometry::Area area) {
        const QRect rect = m_scene.geometry.runRect(area, line, segment.first, segment.last);
        if (fill.isValid())
            m_painter.fillRect(rect, fill);
        if (segment.run.style == HexStyle::Encrypted) {
            QColor hatch = m_scene.tokens.color(Token::GroupText);
            hatch.setAlphaF(0.22F);
            m_painter.fillRect(rect, QBrush(hatch, Qt::BDiagPattern));
        }
        if (outlined) {
            const Qt::PenStyle dashes = segment.run.style == HexStyle::Unknown ? Qt::DashLine : Qt::SolidLine;
            m_painter.setPen(QPen(m_scene.tokens.color(Token::GroupOutline), m_scene.tokens.outlineWidth(), dashes));
            m_painter.drawRect(rect.adjusted(0, 0, -1, -1));
        }
    });
}

void HexPainter::paintMark(int line, const Segment &segment)
{
    if (segment.run.mark.isEmpty() || m_scene.geometry.markHeight() == 0)
        return;
    const QFontMetrics metrics(m_scene.markFont);
    const int inset = metrics.averageCharWidth() / 2;
    const QRect strip = m_scene.geometry.markRect(line, segment.first, segment.last);
    const int left = strip.left() + (segment.starts ? inset : 0);
    const int right = strip.right() - (segment.ends ? inset : 0);
    const int y = strip.center().y();
    const int labelLeft = left + inset;
    const int labelRight = labelLeft + metrics.horizontalAdvance(segment.run.mark);

    m_painter.setPen(m_scene.tokens.color(Token::Muted));
    if (segment.starts)
        m_painter.drawLine(left, y, left, strip.bottom());
    m_painter.drawLine(left, y, labelLeft - 2, y);
    if (labelRight + 2 < right)
        m_painter.drawLine(labelRight + 2, y, right, y);
    if (segment.ends)
        m_painter.drawLine(right, y, right, strip.bottom());
    m_painter.setPen(widgetColor(QPalette::Text));
    m_painter.setFont(m_scene.markFont);
    m_painter.drawText(QRect(labelLeft, strip.top(), labelRight - labelLeft + 1, strip.height()),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, segment.run.mark);
}

void HexPainter::paintUnderline(int line, const Segment &segment)
{
    if (segment.run.style != HexStyle::Checksum)
        return;
    m_painter.setPen(QPen(widgetColor(QPalette::Text), 1, Qt::DotLine));
    forEachArea([&](HexGeometry::Area area) {
        const QRect rect = m_scene.geometry.runRect(area, line, segment.first, segment.last);
        m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    });
}

void HexPainter::paintFaults(int line, int first, int last)
{
    for (int column = first; column <= last; ++column) {
        if (!m_scene.ranges.isFaulty(m_scene.layout.position(line, column)))
            continue;
        forEachArea([&](HexGeometry::Area area) {
            const QRect rect = m_scene.geometry.runRect(area, line, column, column);
            m_painter.fillRect(rect, m_scene.tokens.color(Token::Faulty));
            m_painter.setPen(m_scene.tokens.color(Token::GroupText));
            m_painter.drawPath(zigzag(rect));
        });
    }
}

void HexPainter::paintSelection(int line, int first, int last)
{
    const int lineStart = line * HexLayout::kColumns;
    const int from = std::max(lineStart + first, int(m_scene.selection.first));
    const int to = std::min(lineStart + last, int(m_scene.selection.end()) - 1);
    if (m_scene.selection.empty() || from > to)
        return;
    forEachArea([&](HexGeometry::Area area) {
        m_painter.fillRect(m_scene.geometry.runRect(area, line, HexLayout::column(from), HexLayout::column(to)),
                           widgetColor(QPalette::Highlight));
    });
}

void HexPainter::paintTexts(int line, int first, int last)
{
    QFont changedFont = m_scene.byteFont;
    changedFont.setBold(true);
    for (int column = first; column <= last; ++column) {
        const int position = m_scene.layout.position(line, column);
        m_painter.setFont(isChanged(position) ? changedFont : m_scene.byteFont);
        const std::uint8_t byte = m_scene.bytes[std::size_t(position)];
        m_painter.setPen(textColor(position));
        forEachArea([&](HexGeometry::Area area) {
            m_painter.drawText(m_scene.geometry.runRect(area, line, column, column), Qt::AlignCenter,
                               area == HexGeometry::Area::Hex ? hexText({&byte, 1}) : QString(printable(byte)));
        });
    }
}

bool HexPainter::isChanged(int position) const
{
    return std::size_t(position) < m_scene.changed.size() && m_scene.changed[std::size_t(position)];
}

void HexPainter::paintChanges(int line, int first, int last)
{
    for (int column = first; column <= last; ++column) {
        const int position = m_scene.layout.position(line, column);
        if (!isChanged(position))
            continue;
        paintChangeMark(m_painter, m_scene.geometry.runRect(HexGeometry::Area::Hex, line, column, column),
                        textColor(position));
    }
}

void HexPainter::outline(wmbus::ByteRange range, const QPen &pen)
{
    if (range.empty())
        return;
    const int end = std::min(int(range.end()), m_scene.layout.byteCount());
    QPainterPath path;
    for (int position = range.first; position < end;) {
        const int last = std::min(m_scene.layout.lineEnd(position), end - 1);
        forEachArea([&](HexGeometry::Area area) {
            QPainterPath part;
            part.addRect(m_scene.geometry.runRect(area, HexLayout::line(position), HexLayout::column(position),
                                                  HexLayout::column(last)));
            path.addPath(part);
        });
        position = last + 1;
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    m_painter.drawPath(path.translated(0.5, 0.5));
}

void HexPainter::paintOutlines()
{
    outline(m_scene.context, QPen(widgetColor(QPalette::Highlight), 1));
    outline(m_scene.hovered, QPen(widgetColor(QPalette::Text), 2));
    if (m_scene.cursor)
        outline({std::uint16_t(*m_scene.cursor), 1}, QPen(widgetColor(QPalette::Text), 1, Qt::DotLine));
}

} // namespace ui
