// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_copy.h"

#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/field_tree_view.h"
#include "ui/text/hex_text.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace ui {

namespace {

QString cell(const QModelIndex &index, FieldTreeModel::Column column)
{
    return index.siblingAtColumn(column).data().toString();
}

QString rawText(const FieldTreeModel &model, const QModelIndex &index)
{
    const wmbus::Field &field = model.telegram().fields[std::size_t(model.fieldOf(index))];
    const radio::ByteView bytes = model.telegram().source(field.source);
    return field.range.end() <= bytes.size() ? spacedHexText(bytes.subspan(field.range.first, field.range.count))
                                             : QString();
}

} // namespace

QString FieldCopy::text(const FieldTreeModel &model, const QModelIndex &index)
{
    const QString name = cell(index, FieldTreeModel::FieldColumn);
    if (model.fieldOf(index) < 0)
        return name;
    const QString value = cell(index, FieldTreeModel::ValueColumn);
    const QString bytes = tr("(bytes %1: %2)").arg(cell(index, FieldTreeModel::BytesColumn), rawText(model, index));
    return value.isEmpty() ? QStringLiteral("%1 %2").arg(name, bytes)
                           : QStringLiteral("%1: %2 %3").arg(name, value, bytes);
}

void FieldCopy::fillMenu(QMenu &menu, const FieldTreeModel &model, FieldTreeView &tree)
{
    const QModelIndex index = tree.currentIndex();
    const auto add = [&menu](const QString &title, const QString &copied) {
        menu.addAction(title, [copied] { QGuiApplication::clipboard()->setText(copied); })
            ->setEnabled(!copied.isEmpty());
    };
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy &field as text"),
                   [copied = text(model, index)] { QGuiApplication::clipboard()->setText(copied); });
    if (const int field = model.fieldOf(index); field >= 0) {
        add(tr("Copy &value"), model.fieldValue(field));
        add(tr("Copy &name"), model.fieldName(field));
        add(tr("Copy &path"), model.fieldPath(field));
        add(tr("Copy &bytes"), rawText(model, index));
    }
    menu.addSeparator();
    menu.addAction(tr("&Open all"), &tree, &FieldTreeView::expandAll);
    menu.addAction(tr("&Close all but the layers"), &tree, [&tree] {
        tree.collapseAll();
        tree.showLayers();
    });
}

} // namespace ui
