// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTreeView;
QT_END_NAMESPACE

namespace ui {

struct MenuCommand;
class PaletteModel;

/// Every command of the menus, to be found by some of its letters and run with Enter. Lies over the upper part of the
/// window until one is chosen, Esc is pressed or another place is clicked, and deletes itself then.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// `recent`: object names of the commands used last.
    CommandPalette(const QList<MenuCommand> &commands, const QStringList &recent, QWidget *window);

    void open();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void commandRun(const QString &objectName);

private:
    void build();
    void onTyped(const QString &typed);
    void runCurrent();

    PaletteModel *m_model;
    QLineEdit *m_search;
    QTreeView *m_list;
};

} // namespace ui
