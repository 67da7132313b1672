// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_view.h"
#include "ui/main_window_scene.h"
#include "ui/tables/data_table.h"
#include "ui/telegrams/go_to.h"

#include "support/fail_on_warning.h"
#include "support/modal_dialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTreeView>

#include <optional>
#include <set>

using support::MainWindowScene;

namespace {

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// What the Tab key should come to.
bool isTabStop(const QWidget *widget)
{
    if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isEnabled() || widget->visibleRegion().isEmpty())
        return false;
    const auto *tabs = qobject_cast<const QTabBar *>(widget);
    return !tabs || tabs->count() > 0;
}

std::set<QWidget *> tabStops(const QWidget &window)
{
    std::set<QWidget *> stops;
    for (auto *widget : window.findChildren<QWidget *>())
        if (isTabStop(widget) && !widget->focusProxy() && widget->window() == &window)
            stops.insert(widget);
    return stops;
}

/// Everything that got the focus while Tab was pressed until it came back to where it was.
std::set<QWidget *> walk(Qt::KeyboardModifiers modifiers)
{
    std::set<QWidget *> seen;
    for (int i = 0; i < 200; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (!seen.insert(focus).second && seen.size() > 1))
            return seen;
        QTest::keyClick(focus, modifiers == Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    }
    return seen;
}

} // namespace

/// The window without a mouse.
class TestWindowKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void marksAndComments()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QVERIFY(scene.paste(support::waterTelegram(0x51637284, 1, 1000) + '\n'
                            + support::waterTelegram(0x51637284, 2, 1001)));
        (void)scene.trigger(ui::command::kAnalyse);
        auto *table = scene.child<ui::DataTable>("telegramTable");
        QTRY_VERIFY(table->isVisible());
        table->setFocus();
        QTRY_COMPARE(focusName(), QStringLiteral("telegramTable"));
        QVERIFY(table->selectItem(1));
        press(Qt::Key_M);
        QVERIFY(scene.session.telegrams().mark(1).marked);
        QVERIFY(support::withDialog([&scene] { (void)scene.trigger(ui::command::kComment); },
                                    [](QDialog &dialog) {
                                        qobject_cast<QInputDialog *>(&dialog)->setTextValue(QStringLiteral("a leak?"));
                                        dialog.accept();
                                    }));
        QCOMPARE(scene.session.telegrams().mark(1).comment, "a leak?");
        const QModelIndex number = table->model()->index(1, 0);
        QCOMPARE(number.data(Qt::ToolTipRole).toString(), QStringLiteral("a leak?"));
        auto *filter = scene.child<QLineEdit>("filterEdit");
        for (const char *text : {"mark:yes", "mark:leak"}) {
            filter->setText(QLatin1StringView(text));
            QTRY_COMPARE(table->model()->rowCount(), 1);
            filter->clear();
            QTRY_COMPARE(table->model()->rowCount(), 2);
        }
        (void)scene.trigger(ui::command::kMark);
        QVERIFY(!scene.session.telegrams().mark(1).marked);
    }

    void goesToANumberOrATime_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<std::optional<std::uint32_t>>("telegram");
        const auto row = [](const char *place, std::optional<std::uint32_t> telegram) {
            QTest::newRow(place) << QString::fromLatin1(place) << telegram;
        };
        row("2", 1U);
        row("0", std::nullopt);
        row("4", std::nullopt);
        row("2026-11-22", 0U);
        row("2026-11-22 08:00:01", 1U);
        row("8:00", 0U);
        row("8:00:17", 2U);
        row("09:00", std::nullopt);
        row("never", std::nullopt);
    }

    void goesToANumberOrATime()
    {
        engine::TelegramStore store;
        for (const std::int64_t second : {0, 16, 32}) {
            engine::Reception reception;
            reception.telegram.bytes = {0x01, 0x44};
            reception.utcUs = QDateTime(QDate(2026, 11, 22), QTime(8, 0)).addSecs(second).toMSecsSinceEpoch() * 1000;
            (void)store.append(reception, {});
        }
        QFETCH(QString, place);
        QFETCH(std::optional<std::uint32_t>, telegram);
        QCOMPARE(ui::telegramAt(place, store, QDate(2026, 11, 22)), telegram);
    }

    void tabComesEverywhere_data()
    {
        QTest::addColumn<QString>("perspective"); // empty: the start page
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        for (const auto &[name, modifiers] : {std::pair("forward", Qt::KeyboardModifiers()),
                                              std::pair("back", Qt::KeyboardModifiers(Qt::ShiftModifier))}) {
            QTest::addRow("start page, %s", name) << QString() << modifiers;
            QTest::addRow("survey, %s", name) << ui::command::kSurvey << modifiers;
            QTest::addRow("analyse, %s", name) << ui::command::kAnalyse << modifiers;
        }
    }

    void tabComesEverywhere()
    {
        QFETCH(QString, perspective);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        if (!perspective.isEmpty()) {
            QVERIFY(scene.pasteMeters(3));
            scene.selection.setMeter(0);
            scene.selection.setTelegram(0);
            QVERIFY(scene.trigger(perspective));
            QTest::qWait(50); // the panes find their places
        }
        QVERIFY(QApplication::focusWidget());
        const auto seen = walk(modifiers);
        for (QWidget *widget : tabStops(*scene.window)) {
            QVERIFY2(seen.contains(widget), qPrintable(describe(widget)));
            auto *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(describe(widget)));
        }
        QVERIFY(seen.size() >= 5);
    }

    /// Paste, look at the meters, open the telegrams of one, inspect one, go over its bytes: keys only.
    void fromStartToTheBytes()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QByteArray lines;
        for (std::uint32_t i = 0; i < 6; ++i)
            lines += support::waterTelegram(0x10000000 + i % 3, std::uint8_t(i), 1000 + i) + '\n';
        QGuiApplication::clipboard()->setText(QString::fromLatin1(lines));
        press(QKeySequence::Paste);
        QTRY_COMPARE(scene.session.telegrams().count(), 6U);

        QTRY_COMPARE(focusName(), QStringLiteral("meterTable"));
        while (scene.selection.meter() != std::optional(1U) && !QTest::currentTestFailed()) {
            const auto before = scene.selection.meter();
            press(Qt::Key_Down);
            QVERIFY(scene.selection.meter() != before);
        }
        press(Qt::Key_Return); // its telegrams
        auto *telegrams = scene.child<ui::DataTable>("telegramTable");
        QTRY_COMPARE(telegrams->model()->rowCount(), 2);

        for (int i = 0; i < 6 && !isIn(scene, "dockTelegrams"); ++i)
            press(Qt::Key_F6);
        QCOMPARE(focusName(), QStringLiteral("telegramTable"));
        press(Qt::Key_Up);
        press(Qt::Key_Down);
        QVERIFY(scene.selection.telegram().has_value());
        press(Qt::Key_Return); // inspect
        QVERIFY(scene.child<QDockWidget>("dockInspector")->isVisible());

        for (int i = 0; i < 6 && !isIn(scene, "dockInspector"); ++i)
            press(Qt::Key_F6);
        QVERIFY(isIn(scene, "dockInspector"));
        auto *bytes = scene.child<ui::HexView>("hexView");
        for (int i = 0; i < 12 && QApplication::focusWidget() != bytes; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bytes);
        const QString before = scene.child<QLabel>("positionInfo")->text();
        press(Qt::Key_Right);
        QVERIFY(scene.child<QLabel>("positionInfo")->text() != before);
        QVERIFY(scene.child<QTreeView>("fieldTree")->currentIndex().isValid());
    }

    void filterIsAKeyAway()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QVERIFY(scene.pasteMeters(2));
        scene.child<ui::DataTable>("telegramTable")->setFocus();
        press(QKeySequence::Find);
        QCOMPARE(focusName(), QStringLiteral("filterEdit"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("10000001"));
        QTRY_COMPARE(scene.child<ui::DataTable>("telegramTable")->model()->rowCount(), 2);
        press(Qt::Key_Escape); // closes what is offered for completion, if that is open
        if (focusName() == QStringLiteral("filterEdit"))
            press(Qt::Key_Escape);
        QTRY_COMPARE(focusName(), QStringLiteral("telegramTable"));
    }

private:
    static void press(const QKeySequence &keys) { QTest::keySequence(QApplication::focusWidget(), keys); }
    [[nodiscard]] static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    [[nodiscard]] static bool isIn(const MainWindowScene &scene, const char *pane)
    {
        return scene.child<QDockWidget>(pane)->isAncestorOf(QApplication::focusWidget());
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowKeyboard)
#include "tst_window_keyboard.moc"
