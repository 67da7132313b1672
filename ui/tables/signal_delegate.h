// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws five bars in front of the number of a signal strength.
class SignalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SignalDelegate(const Palette &palette, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor barColor(int level, const QStyleOptionViewItem &option) const;

    const Palette &m_palette;
};

/// Five rising bars in `area`, `level` of them filled. `ink` is the colour of the filled ones.
void paintSignalBars(QPainter &painter, const QRect &area, int level, const QColor &ink, const QColor &rest);
/// Width of the bars beside text of this height.
[[nodiscard]] int signalBarsWidth(int textHeight);

} // namespace ui
