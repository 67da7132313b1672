// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcut_model.h"

#include "ui/actions/action_collection.h"
#include "ui/actions/menu_commands.h"

#include <QAction>
#include <QFont>

#include <algorithm>

namespace ui {

ShortcutModel::ShortcutModel(const ActionCollection &actions, const QList<MenuCommand> &commands, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const auto &[action, path] : commands)
        if (actions.actions().contains(action))
            m_entries.push_back({.name = action->objectName(),
                                 .text = withoutMnemonic(action->text()),
                                 .path = path,
                                 .keys = action->shortcut(),
                                 .usual = actions.usualShortcut(*action)});
}

std::optional<int> ShortcutModel::ownerOf(const QKeySequence &keys) const
{
    const auto it = std::ranges::find(m_entries, keys, &Entry::keys);
    return keys.isEmpty() || it == m_entries.end() ? std::nullopt : std::optional(int(it - m_entries.begin()));
}

void ShortcutModel::setKeys(int row, const QKeySequence &keys)
{
    m_entries[std::size_t(row)].keys = keys;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ShortcutModel::resetAll()
{
    for (int row = 0; row < rowCount(); ++row)
        setKeys(row, usualKeys(row));
}

ShortcutChoices ShortcutModel::choices() const
{
    ShortcutChoices chosen;
    for (const Entry &entry : m_entries)
        if (entry.keys != entry.usual)
            chosen.insert(entry.name, entry.keys);
    return chosen;
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QString ShortcutModel::text(const Entry &entry, Column column)
{
    switch (column) {
    case Column::Command:
        return entry.text;
    case Column::Menu:
        return entry.path;
    case Column::Keys:
        return entry.keys.toString(QKeySequence::NativeText);
    case Column::UsualKeys:
        return entry.usual.toString(QKeySequence::NativeText);
    }
    return {};
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(entry, column);
    if (role == Qt::FontRole && column == Column::Keys && entry.keys != entry.usual) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Command:
        return tr("Command");
    case Column::Menu:
        return tr("Menu");
    case Column::Keys:
        return tr("Keys");
    case Column::UsualKeys:
        return tr("Usual keys");
    }
    return {};
}

} // namespace ui
