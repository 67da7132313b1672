// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_collection.h"

#include "support/fail_on_warning.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QWidget>
#include <QtTest/QTest>

#include <optional>

class TestActions : public QObject
{
    Q_OBJECT

    std::optional<support::FailOnWarning> m_failOnWarning;

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void actionHasAllItsParts()
    {
        QWidget window;
        ui::ActionCollection actions(&window);
        const QAction *made =
            actions.add({QStringLiteral("actionOpen"), QStringLiteral("&Open…"),
                         QStringLiteral("Read telegrams from a file."), QStringLiteral("open"), QKeySequence::Open});
        QCOMPARE(actions.action(QStringLiteral("actionOpen")), made);
        QCOMPARE(made->statusTip(), QStringLiteral("Read telegrams from a file."));
        QVERIFY(!made->icon().isNull());
        QVERIFY(window.actions().contains(made));
        QCOMPARE(actions.action(QStringLiteral("actionClose")), nullptr);
    }

    void localShortcutActsOnlyInItsWidget()
    {
        QWidget window;
        QWidget list(&window);
        QWidget other(&window);
        list.setFocusPolicy(Qt::StrongFocus);
        other.setFocusPolicy(Qt::StrongFocus);
        ui::ActionCollection actions(&window);
        QAction *next = actions.addLocal(
            {QStringLiteral("actionNext"), QStringLiteral("Next"), QStringLiteral("Go on."), {}, Qt::Key_N});
        list.addAction(next);
        QSignalSpy triggered(next, &QAction::triggered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        other.setFocus();
        QTest::keyClick(&other, Qt::Key_N);
        QCOMPARE(triggered.size(), 0);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_N);
        QCOMPARE(triggered.size(), 1);
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
