// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace ui {

/// A table that asks for no more height than its minimum and takes what its neighbours leave. The policy "ignored"
/// would not do: it makes layouts forget the minimum where labels wrap (Qt 6.4).
class LowTable : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

    [[nodiscard]] QSize sizeHint() const override { return {QTableWidget::sizeHint().width(), minimumHeight()}; }
};

} // namespace ui
