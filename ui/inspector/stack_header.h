// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QHeaderView>

namespace ui {

class StackModel;

/// Above a stack, three lines: the record or field across its columns, the offset of each byte, and whether it is
/// always the same ("=") or how many different values it has.
class StackHeader : public QHeaderView
{
    Q_OBJECT

public:
    StackHeader(const StackModel &model, const Palette &palette, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    void paintTitle(QPainter &painter, const QRect &rect, int column) const;
    /// Where the title's columns stand, as far as they are one run.
    [[nodiscard]] QRect titleRect(const QRect &rect, int column) const;
    [[nodiscard]] int lineHeight() const;

    const StackModel &m_stack;
    const Palette &m_tokens;
};

} // namespace ui
