// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_accessible.h"

#include "ui/inspector/hex_view.h"
#include "ui/text/hex_text.h"

#include <QAccessibleWidget>

namespace ui {

namespace {

class HexAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit HexAccessible(HexView *view) : QAccessibleWidget(view, QAccessible::EditableText), m_view(view) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description && m_view->cursorPosition() >= 0)
            return m_view->describe(m_view->cursorPosition());
        return QAccessibleWidget::text(kind);
    }

    void selection(int index, int *start, int *end) const override
    {
        const wmbus::ByteRange range = m_view->selection();
        const bool known = index == 0 && !range.empty();
        *start = known ? hexTextOffset(range.first) : 0;
        *end = known ? hexTextOffset(int(range.end())) - 1 : 0;
    }

    [[nodiscard]] int selectionCount() const override { return m_view->selection().empty() ? 0 : 1; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { m_view->select({}); }
    void setSelection(int, int start, int end) override
    {
        if (end > start)
            m_view->select(bytesOf(start, end));
    }

    [[nodiscard]] int cursorPosition() const override { return hexTextOffset(qMax(0, m_view->cursorPosition())); }
    void setCursorPosition(int position) override { m_view->select(bytesOf(position, position + 1)); }

    [[nodiscard]] QString text(int start, int end) const override { return allText().sliced(start, end - start); }
    [[nodiscard]] int characterCount() const override { return int(allText().size()); }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QRect rect = m_view->byteRect(offset / hexTextOffset(1));
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        const int position = m_view->byteAt(m_view->viewport()->mapFromGlobal(point));
        return position < 0 ? -1 : hexTextOffset(position);
    }

    void scrollToSubstring(int start, int end) override { m_view->setSelection(bytesOf(start, end)); }

    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override
    {
        *start = offset;
        *end = offset;
        return {};
    }

private:
    [[nodiscard]] QString allText() const { return spacedHexText(m_view->bytes()); }

    [[nodiscard]] wmbus::ByteRange bytesOf(int start, int end) const
    {
        const int count = int(m_view->bytes().size());
        const int first = qBound(0, start / hexTextOffset(1), count);
        const int after = qBound(first, (end - 1) / hexTextOffset(1) + 1, count);
        return {std::uint16_t(first), std::uint16_t(after - first)};
    }

    HexView *m_view;
};

QAccessibleInterface *makeHexAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<HexView *>(object);
    return view ? new HexAccessible(view) : nullptr;
}

} // namespace

void installHexAccessibility()
{
    // Installing the same factory again is ignored.
    QAccessible::installFactory(makeHexAccessible);
}

} // namespace ui
