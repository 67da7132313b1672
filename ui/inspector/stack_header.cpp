// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stack_header.h"

#include "ui/inspector/hex_painter.h"
#include "ui/inspector/stack_model.h"

#include <QPainter>

namespace ui {

StackHeader::StackHeader(const StackModel &model, const Palette &palette, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_stack(model), m_tokens(palette)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    connect(&palette, &Palette::changed, viewport(), qOverload<>(&QWidget::update));
}

int StackHeader::lineHeight() const
{
    return fontMetrics().height() + fontMetrics().height() / 5;
}

QSize StackHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 3 * lineHeight()};
}

QRect StackHeader::titleRect(const QRect &rect, int column) const
{
    const StackColumn wanted = m_stack.column(column);
    int first = column;
    int last = column;
    while (first > 0 && m_stack.column(first - 1) == wanted)
        --first;
    while (last + 1 < m_stack.columnCount() && m_stack.column(last + 1) == wanted)
        ++last;
    const int left = sectionViewportPosition(first);
    return {left, rect.top(), sectionViewportPosition(last) + sectionSize(last) - left, lineHeight()};
}

void StackHeader::paintTitle(QPainter &painter, const QRect &rect, int column) const
{
    const StackColumn shown = m_stack.column(column);
    const QRect title = titleRect(rect, column);
    const QColor fill = groupFill(shown.style, m_tokens);
    painter.save();
    painter.setClipRect(QRect(rect.left(), rect.top(), rect.width(), lineHeight()));
    painter.fillRect(title, fill.isValid() ? fill : palette().color(QPalette::Button));
    painter.setPen(m_tokens.color(Token::GroupOutline));
    painter.drawRect(title.adjusted(0, 0, -1, -1));
    painter.setPen(fill.isValid() ? m_tokens.color(Token::GroupText) : palette().color(QPalette::ButtonText));
    const QRect inner = title.adjusted(3, 0, -2, 0);
    constexpr int kFewestCharacters = 4;
    const bool isNarrow = inner.width() < kFewestCharacters * fontMetrics().averageCharWidth()
                          && fontMetrics().horizontalAdvance(shown.title) > inner.width();
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     isNarrow ? shown.mark : fontMetrics().elidedText(shown.title, Qt::ElideRight, inner.width()));
    painter.restore();
}

void StackHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->fillRect(rect, palette().color(QPalette::Button));
    paintTitle(*painter, rect, column);
    const QRect offset(rect.left(), rect.top() + lineHeight(), rect.width(), lineHeight());
    painter->setPen(m_tokens.color(Token::Muted));
    painter->drawText(offset, Qt::AlignCenter, m_stack.headerData(column, orientation(), Qt::DisplayRole).toString());
    const bool constant = m_stack.stack().isConstant(column);
    QFont font = this->font();
    font.setBold(!constant);
    painter->setFont(font);
    if (!constant)
        painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(offset.translated(0, lineHeight()), Qt::AlignCenter,
                      constant ? QStringLiteral("=") : QString::number(m_stack.stack().distinctValues(column)));
}

} // namespace ui
