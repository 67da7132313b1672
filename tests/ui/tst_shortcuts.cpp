// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcuts.h"

#include "support/fail_on_warning.h"
#include "ui/actions/action_collection.h"
#include "ui/actions/key_edit.h"
#include "ui/actions/shortcuts_dialog.h"
#include "ui/actions/window_actions.h"
#include "ui/main_window_scene.h"
#include "ui/meters/meters_view.h"
#include "ui/telegrams/telegrams_view.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <optional>
#include <set>

using support::MainWindowScene;
using namespace ui::command;
using namespace Qt::StringLiterals;

namespace {

const QKeySequence kFree(Qt::CTRL | Qt::ALT | Qt::Key_B);
const QKeySequence kStartKeys(Qt::CTRL | Qt::Key_E);

/// The dialog while it is open.
struct Editor
{
    QDialog &dialog;
    ui::KeyEdit *keys = dialog.findChild<ui::KeyEdit *>();
    QTreeView *list = dialog.findChild<QTreeView *>();

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString problem() const { return dialog.findChild<QLabel *>(u"shortcutProblem"_s)->text(); }
    [[nodiscard]] QString shown(int column) const
    {
        return list->currentIndex().siblingAtColumn(column).data().toString();
    }

    void choose(const QString &command) const
    {
        auto *search = dialog.findChild<QLineEdit *>(u"shortcutSearch"_s);
        search->setText(command);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == command)
                list->setCurrentIndex(list->model()->index(row, 0));
        QCOMPARE(shown(0), command);
    }
    void press(const QKeySequence &pressed) const { QTest::keySequence(keys, pressed); }
};

/// Of the entry with this text.
QString keysOf(const QMenu &menu, const QString &text)
{
    for (const QAction *action : menu.actions())
        if (action->text() == text)
            return action->shortcut().toString();
    return u"no such entry"_s;
}

bool edit(const MainWindowScene &scene, const std::function<void(Editor &)> &script)
{
    return support::withDialog([&] { (void)scene.trigger(kShortcuts); },
                               [&](QDialog &dialog) {
                                   Editor editor{dialog};
                                   script(editor);
                               });
}

bool hasNoShortcutTwice(const ui::ActionCollection &actions)
{
    std::set<QString> seen;
    for (const QAction *action : actions.actions())
        if (!action->shortcut().isEmpty() && !seen.insert(action->shortcut().toString()).second)
            return false;
    return true;
}

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void whatListsNeedIsRefused()
    {
        for (const auto &keys : {QKeySequence(), QKeySequence(Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Tab),
                                 QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Escape),
                                 QKeySequence(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_C)})
            QVERIFY2(!ui::isPossibleShortcut(keys), qPrintable(keys.toString()));
        for (const auto &keys : {kFree, QKeySequence(Qt::Key_X), QKeySequence(Qt::ALT | Qt::Key_Up),
                                 QKeySequence(Qt::Key_F9), QKeySequence(Qt::Key_End)})
            QVERIFY2(ui::isPossibleShortcut(keys), qPrintable(keys.toString()));
    }

    void usualKeysArePossible()
    {
        QMainWindow window;
        ui::ActionCollection actions(&window);
        ui::WindowActions::create(actions);
        for (const QAction *action : actions.actions()) {
            const QKeySequence keys = actions.usualShortcut(*action);
            QVERIFY2(keys.isEmpty() || ui::isPossibleShortcut(keys), qPrintable(action->objectName()));
            QCOMPARE(action->shortcut(), keys);
        }
    }

    void choicesAreApplied()
    {
        QMainWindow window;
        ui::ActionCollection actions(&window);
        ui::WindowActions::create(actions);
        const QKeySequence open = actions.usualShortcut(*actions.action(kOpen));
        const QKeySequence save = actions.usualShortcut(*actions.action(kSaveAs));
        // Two that change places, one without keys, one that is no command.
        const ui::ShortcutChoices choices{{kOpen, save}, {kSaveAs, open}, {kMark, {}}, {u"actionGone"_s, kFree}};
        QCOMPARE(ui::applyShortcuts(actions, choices), QStringList());
        QCOMPARE(actions.action(kOpen)->shortcut(), save);
        QCOMPARE(actions.action(kSaveAs)->shortcut(), open);
        QVERIFY(actions.action(kMark)->shortcut().isEmpty());
        // Keys of another command: that one keeps them.
        QCOMPARE(ui::applyShortcuts(actions, {{kOpen, kStartKeys}}), QStringList{kOpen});
        QVERIFY(actions.action(kOpen)->shortcut().isEmpty());
        QCOMPARE(actions.action(kToggleCapture)->shortcut(), kStartKeys);
        QCOMPARE(ui::applyShortcuts(actions, {{kExport, kFree}, {kKeys, kFree}}).size(), 1);
        QVERIFY(hasNoShortcutTwice(actions));
        QCOMPARE(ui::applyShortcuts(actions, {}), QStringList());
        QCOMPARE(actions.action(kOpen)->shortcut(), open);
    }

    void newKeysWorkAtOnceAndAfterTheNextStart()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(edit(scene, [](Editor &editor) {
            editor.choose(u"Analyse"_s);
            editor.press(kFree);
            QCOMPARE(editor.shown(2), kFree.toString(QKeySequence::NativeText));
            editor.choose(u"Mark"_s);
            QTest::mouseClick(editor.button("shortcutNone"), Qt::LeftButton);
            editor.dialog.accept();
        }));
        QVERIFY(scene.action(kMark)->shortcut().isEmpty());
        scene.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QTest::keySequence(scene.window.get(), QKeySequence(Qt::CTRL | Qt::Key_2)); // no longer
        QVERIFY(scene.action(kSurvey)->isChecked());
        QTest::keySequence(scene.window.get(), kFree);
        QVERIFY(scene.action(kAnalyse)->isChecked());

        const ui::Settings read(scene.settings->path());
        QCOMPARE(read.shortcuts(), (ui::ShortcutChoices{{kAnalyse, kFree}, {kMark, {}}}));
        QVERIFY(!read.faults().any());
        scene.settings.reset(); // writes
        const MainWindowScene next(scene.read("settings.ini"));
        QCOMPARE(next.action(kAnalyse)->shortcut(), kFree);
        QVERIFY(next.action(kMark)->shortcut().isEmpty());
        QVERIFY(next.message("settings").isEmpty());
    }

    void menusOfTheListsTellTheKeysOfNow()
    {
        MainWindowScene scene("[shortcuts]\nactionCopyRows=Ctrl+Alt+R\nactionEnterKey=\n");
        QVERIFY(scene.pasteMeters(1));
        QMenu telegrams;
        scene.window->findChild<ui::TelegramsView *>()->addCellActions(
            &telegrams, scene.child<QTableView>("telegramTable")->model()->index(0, 0));
        QCOMPARE(keysOf(telegrams, u"Copy rows"_s), u"Ctrl+Alt+R"_s);
        QCOMPARE(keysOf(telegrams, u"Enter key…"_s), QString());
        QCOMPARE(keysOf(telegrams, u"Show only this meter"_s), u"Ctrl+Shift+F"_s);

        scene.action(kEnterKey)->setShortcut(kFree);
        QMenu meters;
        scene.window->findChild<ui::MetersView *>()->addMeterActions(
            &meters, scene.child<QTableView>("meterTable")->model()->index(0, 0));
        QCOMPARE(keysOf(meters, u"Copy rows"_s), u"Ctrl+Alt+R"_s);
        QCOMPARE(keysOf(meters, u"Enter key…"_s), kFree.toString());
    }

    void keysOfAnotherAreTakenOnlyWhenAsked()
    {
        MainWindowScene scene;
        QVERIFY(edit(scene, [](Editor &editor) {
            editor.choose(u"Keys…"_s);
            const QString before = editor.shown(2);
            editor.press(kStartKeys);
            QVERIFY2(editor.problem().contains(u"“Start”"_s), qPrintable(editor.problem()));
            QCOMPARE(editor.shown(2), before);
            QCOMPARE(editor.keys->accessibleDescription(), editor.problem());
            QTest::mouseClick(editor.button("shortcutTakeOver"), Qt::LeftButton);
            QVERIFY(editor.problem().isEmpty());
            QVERIFY(!editor.button("shortcutTakeOver")->isEnabled());
            QCOMPARE(editor.shown(2), kStartKeys.toString(QKeySequence::NativeText));
            editor.press(Qt::Key_Up);
            QVERIFY(editor.problem().contains(u"Lists and dialogs"_s));
            QCOMPARE(editor.shown(2), kStartKeys.toString(QKeySequence::NativeText));
            editor.dialog.accept();
        }));
        QCOMPARE(scene.action(kKeys)->shortcut(), kStartKeys);
        QVERIFY(scene.action(kToggleCapture)->shortcut().isEmpty());
        QVERIFY(hasNoShortcutTwice(scene.window->actionCollection()));
    }

    void resetOneAndAll()
    {
        MainWindowScene scene("[shortcuts]\nactionKeys=Ctrl+Alt+B\nactionMark=\nactionHelp=F2\n");
        QVERIFY(edit(scene, [](Editor &editor) {
            editor.choose(u"Keys…"_s);
            QTest::mouseClick(editor.button("shortcutUsual"), Qt::LeftButton);
            QCOMPARE(editor.shown(2), editor.shown(3));
            editor.dialog.accept();
        }));
        QCOMPARE(scene.settings->shortcuts().keys(), QStringList({kHelp, kMark}));
        QVERIFY(edit(scene, [](Editor &editor) {
            QTest::mouseClick(editor.button("shortcutsReset"), Qt::LeftButton);
            editor.dialog.accept();
        }));
        QVERIFY(scene.settings->shortcuts().isEmpty());
        for (const QAction *action : scene.window->actionCollection().actions())
            QCOMPARE(action->shortcut(), scene.window->actionCollection().usualShortcut(*action));
    }

    void cancelChangesNothing()
    {
        MainWindowScene scene;
        QVERIFY(edit(scene, [](Editor &editor) {
            editor.choose(u"Keys…"_s);
            editor.press(kFree);
            editor.dialog.reject();
        }));
        QCOMPARE(scene.action(kKeys)->shortcut(), scene.window->actionCollection().usualShortcut(*scene.action(kKeys)));
        QVERIFY(scene.settings->shortcuts().isEmpty());
    }

    void brokenKeysAreSaid()
    {
        const MainWindowScene scene("[shortcuts]\nactionOpen=Hyper+Ω\nactionMark=Return\nactionExport=Ctrl+E\n"
                                    "actionKeys=\"Ctrl+K, Ctrl+C\"\nactionHelp=F2\nactionGone=F3\n");
        const QString said = scene.message("settings");
        for (const char *name : {"actionOpen", "actionMark", "actionExport", "actionKeys"})
            QVERIFY2(said.contains(u"shortcuts/"_s + QLatin1StringView(name)), qPrintable(said));
        for (const char *name : {"actionHelp", "actionGone"})
            QVERIFY2(!said.contains(QLatin1StringView(name)), qPrintable(said));
        QCOMPARE(scene.action(kMark)->shortcut(), QKeySequence(Qt::Key_M));
        QCOMPARE(scene.action(kHelp)->shortcut(), QKeySequence(Qt::Key_F2));
        QVERIFY(hasNoShortcutTwice(scene.window->actionCollection()));
    }

    void manualNamesThemAll()
    {
        QMainWindow window;
        ui::ActionCollection actions(&window);
        ui::WindowActions::create(actions);
        QFile manual(u":/help/manual.md"_s);
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        const QString list =
            text.sliced(text.indexOf(u"## Shortcuts"_s)).replace(u"←"_s, u"Left"_s).replace(u"→"_s, u"Right"_s);
        for (const QAction *action : actions.actions()) {
            const QString keys = actions.usualShortcut(*action).toString(QKeySequence::PortableText);
            QVERIFY2(list.contains(keys), qPrintable(action->objectName() + u' ' + keys));
        }
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
