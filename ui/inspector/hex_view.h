// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/hex_cursor.h"
#include "ui/inspector/hex_geometry.h"
#include "ui/inspector/hex_ranges.h"
#include "ui/theme/palette.h"

#include <QAbstractScrollArea>
#include <QFont>

#include <functional>
#include <vector>

namespace ui {

/// Bytes in lines of 16 with offsets, characters and coloured, bracketed groups. Knows nothing about meters: groups
/// come as HexRanges, words about a byte from a function.
///
/// Keys: arrows move by byte, Ctrl+arrows by field, Shift extends, Enter selects the whole field, Esc clears,
/// Ctrl+C asks for a copy, Shift+F10 or the menu key for a menu.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(const Palette &palette, QWidget *parent = nullptr);

    /// Shows other bytes. The selection is gone afterwards.
    void setContent(radio::Bytes bytes, HexRanges ranges);
    /// What a byte is, for tool tips and screen readers.
    void setDescription(std::function<QString(int position)> description);
    [[nodiscard]] QString describe(int position) const;

    [[nodiscard]] radio::ByteView bytes() const { return m_bytes; }
    [[nodiscard]] wmbus::ByteRange selection() const { return m_cursor.selection(); }
    /// -1 while nothing is selected.
    [[nodiscard]] int cursorPosition() const { return m_cursor.position(); }

    /// The program's wish, without a signal: filled, scrolled into view.
    void setSelection(wmbus::ByteRange range);
    /// The user's wish: the same with the signal.
    void select(wmbus::ByteRange range);
    /// The field around the selection: a thin outline.
    void setContext(wmbus::ByteRange range);
    /// What the mouse points at elsewhere: an outline, nothing scrolls.
    void setHovered(wmbus::ByteRange range);
    /// Bytes that were others before, one flag for each byte; empty = none.
    void setChanged(std::vector<bool> changed);
    void setMarksShown(bool shown);
    void setAsciiShown(bool shown);
    [[nodiscard]] bool marksShown() const { return m_marksShown; }
    [[nodiscard]] bool asciiShown() const { return m_asciiShown; }
    /// Where a byte is painted, in coordinates of the viewport.
    [[nodiscard]] QRect byteRect(int position) const;
    [[nodiscard]] int byteAt(QPoint viewportPoint) const;
    /// Selects the whole field under the cursor, by the user's wish.
    void selectField();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged(wmbus::ByteRange range);
    void byteHovered(int position); ///< -1 when the mouse is over none
    void copyRequested();
    void menuRequested(const QPoint &place); ///< global

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] bool moveCursor(const QKeyEvent &event);
    [[nodiscard]] bool showToolTip(const QEvent &event);
    void askForMenuAtCursor();
    void updateFonts();
    void updateScrollBars();
    void scrollToCursor();
    void cursorMoved(); ///< after the user's action
    void announceCursor();
    void leaveByte();
    [[nodiscard]] QPoint scrollOffset() const;

    const Palette &m_tokens;
    radio::Bytes m_bytes;
    HexRanges m_ranges;
    HexLayout m_layout;
    HexCursor m_cursor;
    HexGeometry m_geometry;
    QFont m_byteFont;
    QFont m_markFont;
    wmbus::ByteRange m_context;
    wmbus::ByteRange m_hovered;
    std::vector<bool> m_changed;
    int m_byteUnderMouse = -1;
    bool m_marksShown = true;
    bool m_asciiShown = true;
    std::function<QString(int)> m_description;
};

} // namespace ui
