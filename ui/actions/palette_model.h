// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QPointer>
#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace ui {

struct MenuCommand;

/// The commands that are possible now and fit what is typed: the best first, of equal ones those used last, then in
/// the order of the menus. Searched are the words on screen, the status tip and the English object name.
class PaletteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : std::uint8_t { Text, Path, Shortcut };

    /// `recent`: object names, the one used last first.
    PaletteModel(const QList<MenuCommand> &commands, const QStringList &recent, QObject *parent = nullptr);

    void setTyped(const QString &typed);
    [[nodiscard]] QAction *action(int row) const; ///< nullptr if it is gone

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QPointer<QAction> action;
        QString text;
        QString path;
        QString shortcut;
        QString more; ///< searched, too, but counts less
        qsizetype rank; ///< place among those that fit equally well
    };

    [[nodiscard]] static int match(const Entry &entry, const QString &typed);

    std::vector<Entry> m_entries; ///< by rank
    std::vector<std::size_t> m_shown;
};

} // namespace ui
