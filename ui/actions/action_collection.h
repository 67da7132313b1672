// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace ui {

/// What an action is before it exists.
struct ActionSpec
{
    QString name; ///< object name: "actionStartCapture"
    QString text; ///< with its mnemonic, translated
    QString tip; ///< a whole sentence for the status bar
    QString icon; ///< resources/icons, empty for none
    QKeySequence shortcut = {}; ///< the usual one
};

/// Every command of the window, by name. Menus, buttons and tests take them from here, so that a command has one
/// text, one icon and one shortcut everywhere.
class ActionCollection : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts act while `window` has the focus, also of actions in no menu.
    explicit ActionCollection(QWidget *window);

    /// Makes the action; the name must be new.
    QAction *add(const ActionSpec &spec);
    /// The same with shortcuts that act only inside the widgets it is added to: single letters, paste in lists.
    QAction *addLocal(const ActionSpec &spec);

    [[nodiscard]] QAction *action(const QString &name) const; ///< nullptr if there is none
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QKeySequence usualShortcut(const QAction &action) const; ///< whatever the user chose instead

private:
    QAction *make(const ActionSpec &spec);

    QWidget *m_window;
    QList<QAction *> m_actions;
    QHash<QString, QKeySequence> m_usualShortcuts; ///< by name
};

/// The keys that run a command now, for entries of context menus that do the same. None without `commands`: a view may
/// stand alone.
[[nodiscard]] QKeySequence shortcutOf(const ActionCollection *commands, const QString &name);

} // namespace ui
