// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_collection.h"
#include "ui/actions/commands.h"
#include "ui/actions/window_actions.h"

#include "support/fail_on_warning.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QtTest/QTest>

#include <optional>

using ui::WindowActions;
using ui::WindowState;

namespace {

/// All actions of a menu and its sub-menus.
void collect(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), found);
        else if (!action->isSeparator())
            found.append(action);
    }
}

} // namespace

class TestWindowActions : public QObject
{
    Q_OBJECT

    std::optional<support::FailOnWarning> m_failOnWarning;

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void everyActionIsComplete()
    {
        QMainWindow window;
        ui::ActionCollection actions(&window);
        WindowActions::create(actions);
        for (const QAction *action : actions.actions()) {
            const QByteArray name = action->objectName().toUtf8();
            QVERIFY2(action->objectName().startsWith(QStringLiteral("action")), name);
            QVERIFY2(!action->text().isEmpty(), name);
            QVERIFY2(action->statusTip().endsWith(QLatin1Char('.')), name);
            QVERIFY2(action->text().contains(QLatin1Char('&')), name);
        }
    }

    void noShortcutTwice()
    {
        QMainWindow window;
        ui::ActionCollection actions(&window);
        WindowActions::create(actions);
        QMap<QString, QString> owners;
        for (const QAction *action : actions.actions())
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString text = keys.toString();
                QVERIFY2(!owners.contains(text), qPrintable(text + QLatin1Char(' ') + action->objectName()));
                owners.insert(text, action->objectName());
            }
        QCOMPARE(owners.value(QStringLiteral("Ctrl+E")), ui::command::kToggleCapture);
        QCOMPARE(owners.value(QStringLiteral("F5")), ui::command::kLookForSticks);
    }

    void everyActionIsInAMenuOnce()
    {
        QMainWindow window;
        ui::ActionCollection actions(&window);
        WindowActions::create(actions);
        (void)WindowActions::buildMenus(*window.menuBar(), actions, {});
        QList<QAction *> found;
        collect(window.menuBar()->actions(), found);
        for (QAction *action : actions.actions())
            QVERIFY2(found.count(action) == 1, qPrintable(action->objectName()));
    }

    void noMnemonicTwiceInAMenu()
    {
        QMainWindow window;
        ui::ActionCollection actions(&window);
        WindowActions::create(actions);
        (void)WindowActions::buildMenus(*window.menuBar(), actions, {});
        const QRegularExpression mnemonic(QStringLiteral("&([^&])"));
        QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            QStringList letters;
            for (const QAction *action : menu->actions())
                if (const auto match = mnemonic.match(action->text()); match.hasMatch())
                    letters.append(match.captured(1).toLower());
            QVERIFY2(letters.removeDuplicates() == 0, qPrintable(menu->title() + letters.join(QLatin1Char(' '))));
        }
    }

    void stateDecidesWhatIsPossible_data()
    {
        QTest::addColumn<WindowState>("state");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("enabled");
        const WindowState empty;
        const WindowState capturing{.capturing = true};
        const WindowState filled{.telegrams = true};
        const WindowState chosen{.telegrams = true, .meterSelected = true, .telegramSelected = true};
        using namespace ui::command;
        QTest::newRow("empty, open") << empty << kOpen << true;
        QTest::newRow("empty, start") << empty << kToggleCapture << true;
        QTest::newRow("empty, save") << empty << kSaveAs << false;
        QTest::newRow("empty, clear") << empty << kClear << false;
        QTest::newRow("empty, key") << empty << kEnterKey << false;
        QTest::newRow("capturing, stop") << capturing << kToggleCapture << true;
        QTest::newRow("capturing, other port") << capturing << kOtherPort << false;
        QTest::newRow("capturing, simulate") << capturing << kSimulate << false;
        QTest::newRow("filled, save") << filled << kSaveAs << true;
        QTest::newRow("filled, export") << filled << kExport << true;
        QTest::newRow("filled, key") << filled << kEnterKey << false;
        QTest::newRow("filled, inspect") << filled << kInspect << false;
        QTest::newRow("chosen, key") << chosen << kEnterKey << true;
        QTest::newRow("chosen, only this meter") << chosen << kShowTelegrams << true;
        QTest::newRow("chosen, next") << chosen << kNextOfMeter << true;
    }

    void stateDecidesWhatIsPossible()
    {
        QFETCH(WindowState, state);
        QFETCH(QString, name);
        QMainWindow window;
        ui::ActionCollection actions(&window);
        WindowActions::create(actions);
        WindowActions::applyState(actions, state);
        QTEST(actions.action(name)->isEnabled(), "enabled");
    }

    void toggleSaysWhatItDoes()
    {
        QMainWindow window;
        ui::ActionCollection actions(&window);
        WindowActions::create(actions);
        const QAction *toggle = actions.action(ui::command::kToggleCapture);
        WindowActions::applyState(actions, {.capturing = true});
        QCOMPARE(toggle->iconText(), QStringLiteral("Stop"));
        WindowActions::applyState(actions, {});
        QCOMPARE(toggle->iconText(), QStringLiteral("Start"));
    }
};

QTEST_MAIN(TestWindowActions)
#include "tst_window_actions.moc"
