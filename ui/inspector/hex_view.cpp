// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_view.h"

#include "ui/inspector/hex_accessible.h"
#include "ui/inspector/hex_painter.h"
#include "ui/inspector/menu_key.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <utility>

namespace ui {

HexView::HexView(const Palette &palette, QWidget *parent) : QAbstractScrollArea(parent), m_tokens(palette)
{
    installHexAccessibility();
    setObjectName(QStringLiteral("hexView"));
    setAccessibleName(tr("Bytes"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&palette, &Palette::changed, viewport(), qOverload<>(&QWidget::update));
    updateFonts();
}

void HexView::setContent(radio::Bytes bytes, HexRanges ranges)
{
    m_bytes = std::move(bytes);
    m_ranges = std::move(ranges);
    m_layout = HexLayout(int(m_bytes.size()));
    m_cursor = HexCursor(m_layout);
    m_context = {};
    m_hovered = {};
    m_changed.clear();
    leaveByte();
    updateScrollBars();
    viewport()->update();
}

void HexView::setDescription(std::function<QString(int)> description)
{
    m_description = std::move(description);
}

QString HexView::describe(int position) const
{
    return m_description && position >= 0 ? m_description(position) : QString();
}

void HexView::setSelection(wmbus::ByteRange range)
{
    m_cursor.select(range);
    scrollToCursor();
    announceCursor();
    viewport()->update();
}

void HexView::select(wmbus::ByteRange range)
{
    m_cursor.select(range);
    cursorMoved();
}

void HexView::setContext(wmbus::ByteRange range)
{
    m_context = range;
    viewport()->update();
}

void HexView::setHovered(wmbus::ByteRange range)
{
    if (range == m_hovered)
        return;
    m_hovered = range;
    viewport()->update();
}

void HexView::setChanged(std::vector<bool> changed)
{
    m_changed = std::move(changed);
    viewport()->update();
}

void HexView::setMarksShown(bool shown)
{
    m_marksShown = shown;
    updateFonts();
}

void HexView::setAsciiShown(bool shown)
{
    m_asciiShown = shown;
    updateFonts();
}

void HexView::updateFonts()
{
    m_byteFont = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_byteFont.setPointSizeF(font().pointSizeF());
    m_markFont = font();
    m_markFont.setPointSizeF(font().pointSizeF() * 0.8);
    m_geometry = HexGeometry(QFontMetrics(m_byteFont), QFontMetrics(m_markFont), m_marksShown, m_asciiShown);
    updateScrollBars();
    updateGeometry();
    viewport()->update();
}

QSize HexView::sizeHint() const
{
    constexpr int kLines = 8;
    const int frame = 2 * frameWidth();
    return {m_geometry.width() + frame + verticalScrollBar()->sizeHint().width(), m_geometry.height(kLines) + frame};
}

QPoint HexView::scrollOffset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect HexView::byteRect(int position) const
{
    const int column = HexLayout::column(position);
    return m_geometry.runRect(HexGeometry::Area::Hex, HexLayout::line(position), column, column)
        .translated(-scrollOffset());
}

int HexView::byteAt(QPoint viewportPoint) const
{
    return m_geometry.positionAt(viewportPoint + scrollOffset(), m_layout);
}

void HexView::updateScrollBars()
{
    const QSize area = viewport()->size();
    verticalScrollBar()->setSingleStep(m_geometry.lineHeight());
    verticalScrollBar()->setPageStep(area.height());
    verticalScrollBar()->setRange(0, qMax(0, m_geometry.height(m_layout.lineCount()) - area.height()));
    horizontalScrollBar()->setSingleStep(m_geometry.lineHeight());
    horizontalScrollBar()->setPageStep(area.width());
    horizontalScrollBar()->setRange(0, qMax(0, m_geometry.width() - area.width()));
}

void HexView::scrollToCursor()
{
    if (!m_cursor.hasSelection())
        return;
    const int height = m_geometry.lineHeight();
    const int top = m_geometry.lineTop(HexLayout::line(m_cursor.position()));
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(m_cursor.position() < HexLayout::kColumns ? 0 : top);
    else if (top + height > bar->value() + viewport()->height())
        bar->setValue(top + height - viewport()->height());
    const QRect byte = byteRect(m_cursor.position());
    if (byte.left() < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + byte.left());
    else if (byte.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + byte.right() - viewport()->width());
}

void HexView::cursorMoved()
{
    scrollToCursor();
    announceCursor();
    viewport()->update();
    Q_EMIT selectionChanged(m_cursor.selection());
}

void HexView::announceCursor()
{
    if (!m_cursor.hasSelection())
        return;
    QAccessibleTextCursorEvent moved(this, hexTextOffset(m_cursor.position()));
    QAccessible::updateAccessibility(&moved);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.translate(-scrollOffset());
    const HexScene scene{.bytes = m_bytes,
                         .ranges = m_ranges,
                         .layout = m_layout,
                         .geometry = m_geometry,
                         .tokens = m_tokens,
                         .palette = palette(),
                         .colorGroup = hasFocus() ? QPalette::Active : QPalette::Inactive,
                         .byteFont = m_byteFont,
                         .markFont = m_markFont,
                         .selection = m_cursor.selection(),
                         .context = m_context,
                         .hovered = m_hovered,
                         .changed = m_changed,
                         .cursor =
                             hasFocus() && m_cursor.hasSelection() ? std::optional(m_cursor.position()) : std::nullopt};
    HexPainter hex(painter, scene);
    const QRect dirty = event->rect().translated(scrollOffset());
    const int lastLine = qMin(m_geometry.lineAt(dirty.bottom()), m_layout.lineCount() - 1);
    for (int line = m_geometry.lineAt(dirty.top()); line <= lastLine; ++line)
        hex.paintLine(line);
    hex.paintOutlines();
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    const int position = byteAt(event->pos());
    if (event->button() != Qt::LeftButton || position < 0)
        return;
    m_cursor.moveTo(position, event->modifiers().testFlag(Qt::ShiftModifier));
    cursorMoved();
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    const int position = byteAt(event->pos());
    if (event->buttons().testFlag(Qt::LeftButton)) {
        if (position >= 0 && position != m_cursor.position()) {
            m_cursor.moveTo(position, true);
            cursorMoved();
        }
        return;
    }
    if (position == m_byteUnderMouse)
        return;
    m_byteUnderMouse = position;
    Q_EMIT byteHovered(position);
}

void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // the end of a drag; not for the parent
}

void HexView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int position = byteAt(event->pos());
    if (event->button() == Qt::LeftButton && position >= 0)
        select(m_ranges.fieldRangeAt(position));
}

bool HexView::moveCursor(const QKeyEvent &event)
{
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool byField = event.modifiers().testFlag(Qt::ControlModifier);
    const int position = m_cursor.position();
    const int page = qMax(1, viewport()->height() / m_geometry.lineHeight()) * HexLayout::kColumns;
    switch (event.key()) {
    case Qt::Key_Right:
        byField ? m_cursor.moveTo(m_ranges.nextField(position), extend) : m_cursor.moveBy(1, extend);
        return true;
    case Qt::Key_Left:
        byField ? m_cursor.moveTo(m_ranges.previousField(position), extend) : m_cursor.moveBy(-1, extend);
        return true;
    case Qt::Key_Down:
        byField ? m_cursor.moveTo(m_ranges.nextField(position), extend) : m_cursor.moveBy(HexLayout::kColumns, extend);
        return true;
    case Qt::Key_Up:
        byField ? m_cursor.moveTo(m_ranges.previousField(position), extend)
                : m_cursor.moveBy(-HexLayout::kColumns, extend);
        return true;
    case Qt::Key_PageDown:
        m_cursor.moveBy(page, extend);
        return true;
    case Qt::Key_PageUp:
        m_cursor.moveBy(-page, extend);
        return true;
    case Qt::Key_Home:
        byField ? m_cursor.moveTo(0, extend) : m_cursor.moveToLineStart(extend);
        return true;
    case Qt::Key_End:
        byField ? m_cursor.moveTo(m_layout.byteCount() - 1, extend) : m_cursor.moveToLineEnd(extend);
        return true;
    default:
        return false;
    }
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_cursor.selectAll();
        cursorMoved();
    } else if (event->key() == Qt::Key_Escape && m_cursor.hasSelection()) {
        m_cursor.clear();
        cursorMoved();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        selectField();
    } else if (isMenuKey(*event)) {
        askForMenuAtCursor();
    } else if (moveCursor(*event)) {
        cursorMoved();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::selectField()
{
    select(m_ranges.fieldRangeAt(m_cursor.position()));
}

void HexView::askForMenuAtCursor()
{
    const QPoint place = m_cursor.hasSelection() ? byteRect(m_cursor.position()).bottomLeft() : QPoint();
    Q_EMIT menuRequested(viewport()->mapToGlobal(place));
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        askForMenuAtCursor();
        return;
    }
    // What is pointed at is meant, unless it is part of what is selected.
    const int position = byteAt(event->pos());
    if (position >= 0 && !m_cursor.selection().contains(std::uint32_t(position)))
        select({std::uint16_t(position), 1});
    Q_EMIT menuRequested(event->globalPos());
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

bool HexView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's own Copy and Esc commands must not take these keys while the bytes have the focus.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || (key->key() == Qt::Key_Escape && m_cursor.hasSelection())) {
            key->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool HexView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        leaveByte();
    if (event->type() == QEvent::ToolTip)
        return showToolTip(*event);
    return QAbstractScrollArea::viewportEvent(event);
}

bool HexView::showToolTip(const QEvent &event)
{
    const auto &help = static_cast<const QHelpEvent &>(event);
    const int position = byteAt(help.pos());
    if (position < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), describe(position), viewport(), byteRect(position));
    return true;
}

void HexView::leaveByte()
{
    if (m_byteUnderMouse < 0)
        return;
    m_byteUnderMouse = -1;
    Q_EMIT byteHovered(-1);
}

} // namespace ui
