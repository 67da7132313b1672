// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/shortcut_model.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;
QT_END_NAMESPACE

namespace ui {

class KeyEdit;

/// The keys of all commands, to be changed by pressing others. Keys that another command has are taken from it only
/// when the user says so.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const ActionCollection &actions, const QList<MenuCommand> &commands, QWidget *parent = nullptr);

    [[nodiscard]] ShortcutChoices choices() const { return m_model->choices(); }

private:
    void buildList();
    void buildEditor();
    void buildLayout();
    void showCurrent();
    void propose(const QKeySequence &keys);
    void takeOver();
    void showProblem(const QString &text, bool canTakeOver);
    [[nodiscard]] int currentRow() const; ///< of the model, -1 = none

    ShortcutModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTreeView *m_list;
    QLabel *m_keysLabel;
    KeyEdit *m_keys;
    QPushButton *m_none;
    QPushButton *m_usual;
    QLabel *m_problem;
    QPushButton *m_takeOver;
    QKeySequence m_proposed; ///< those that another command has
};

} // namespace ui
