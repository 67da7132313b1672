// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/hex_geometry.h"
#include "ui/inspector/hex_ranges.h"
#include "ui/theme/palette.h"

#include <QFont>
#include <QPalette>

#include <optional>
#include <vector>

class QPainter;

namespace ui {

/// The fill behind the bytes of a group, invalid for none.
[[nodiscard]] QColor groupFill(HexStyle style, const Palette &tokens);

/// Everything that a hex view shows at one moment.
struct HexScene
{
    radio::ByteView bytes;
    const HexRanges &ranges;
    const HexLayout &layout;
    const HexGeometry &geometry;
    const Palette &tokens;
    QPalette palette; ///< of the widget, for selection and text outside the fills
    QPalette::ColorGroup colorGroup = QPalette::Active;
    QFont byteFont;
    QFont markFont;
    wmbus::ByteRange selection; ///< filled
    wmbus::ByteRange context; ///< the field of the selection, thin outline
    wmbus::ByteRange hovered; ///< strong outline
    const std::vector<bool> &changed; ///< bold with a corner mark; empty = none
    std::optional<int> cursor; ///< while the view has the focus
};

/// Paints lines of a hex view. Colour is never alone: brackets with letters, hatching, underlines and outlines say
/// the same in every theme.
class HexPainter
{
public:
    HexPainter(QPainter &painter, const HexScene &scene);

    void paintLine(int line);
    void paintOutlines(); ///< hover, context and cursor, above all lines

private:
    struct Segment
    {
        const HexRun &run;
        int first; ///< columns
        int last;
        bool starts;
        bool ends;
    };

    void paintFill(int line, const Segment &segment);
    void paintMark(int line, const Segment &segment);
    void paintUnderline(int line, const Segment &segment);
    void paintFaults(int line, int first, int last);
    void paintSelection(int line, int first, int last);
    void paintTexts(int line, int first, int last);
    void paintChanges(int line, int first, int last);
    void outline(wmbus::ByteRange range, const QPen &pen);

    [[nodiscard]] QColor textColor(int position) const;
    [[nodiscard]] bool isChanged(int position) const;
    [[nodiscard]] QColor widgetColor(QPalette::ColorRole role) const
    {
        return m_scene.palette.color(m_scene.colorGroup, role);
    }
    template <typename Paint>
    void forEachArea(Paint paint) const;

    QPainter &m_painter;
    const HexScene &m_scene;
};

} // namespace ui
