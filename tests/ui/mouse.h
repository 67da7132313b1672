// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/hex_view.h"
#include "ui/main_window_scene.h"
#include "ui/models/store_table_model.h"
#include "ui/tables/data_table.h"

#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>

namespace support {

/// The offscreen platform moves no pointer: the event itself.
inline void hoverByte(ui::HexView *view, int position)
{
    const QPoint point = view->byteRect(position).center();
    QMouseEvent move(QEvent::MouseMove, point, view->viewport()->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(view->viewport(), &move);
}

/// Clicks the cell of this item, scrolled into sight. False if the table does not show the item.
[[nodiscard]] inline bool clickCell(ui::DataTable &table, std::uint32_t item, int column)
{
    const std::optional<int> row = table.storeModel()->rowOf(item);
    if (!row)
        return false;
    const QModelIndex cell = table.model()->index(*row, column);
    table.scrollTo(cell);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
    return true;
}

/// Opens the menu of the command and clicks it there. False if no menu of the window has it, or not now.
[[nodiscard]] inline bool clickInMenu(const MainWindowScene &scene, const QString &command)
{
    QAction *wanted = scene.action(command);
    QMenuBar *bar = scene.window->menuBar();
    for (QAction *title : bar->actions()) {
        QMenu *menu = title->menu();
        if (!wanted->isEnabled() || !menu->actions().contains(wanted))
            continue;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(title).center());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
        return true;
    }
    return false;
}

} // namespace support
