// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/shortcuts.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

struct MenuCommand;

/// Every command with its keys, as they are being chosen; the commands themselves stay as they are.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : std::uint8_t { Command, Menu, Keys, UsualKeys };

    ShortcutModel(const ActionCollection &actions, const QList<MenuCommand> &commands, QObject *parent = nullptr);

    [[nodiscard]] QString command(int row) const { return m_entries[std::size_t(row)].text; }
    [[nodiscard]] QKeySequence keys(int row) const { return m_entries[std::size_t(row)].keys; }
    [[nodiscard]] QKeySequence usualKeys(int row) const { return m_entries[std::size_t(row)].usual; }
    /// Row of the command that has these keys; absent for none.
    [[nodiscard]] std::optional<int> ownerOf(const QKeySequence &keys) const;
    void setKeys(int row, const QKeySequence &keys);
    void resetAll();
    /// What differs from the usual keys.
    [[nodiscard]] ShortcutChoices choices() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        QString name;
        QString text;
        QString path;
        QKeySequence keys;
        QKeySequence usual;
    };

    [[nodiscard]] static QString text(const Entry &entry, Column column);

    std::vector<Entry> m_entries;
};

} // namespace ui
