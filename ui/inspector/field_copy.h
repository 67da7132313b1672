// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QModelIndex>
#include <QString>

class QMenu;

namespace ui {

class FieldTreeModel;
class FieldTreeView;

/// The ways to copy a row of the field tree, and its menu.
class FieldCopy
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldCopy)

public:
    /// "1 Volume: 6.408 m³ (bytes 17–22: 04 13 08 19 00 00)"; a sentence alone where the row is no field.
    [[nodiscard]] static QString text(const FieldTreeModel &model, const QModelIndex &index);
    /// Entries for the current row, and to open and close branches.
    static void fillMenu(QMenu &menu, const FieldTreeModel &model, FieldTreeView &tree);
};

} // namespace ui
