// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_bar.h"

#include "support/fail_on_warning.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QTest>

#include <optional>

using ui::Message;
using ui::MessageBar;

class TestMessageBar : public QObject
{
    Q_OBJECT

    ui::Palette m_palette;

    std::optional<support::FailOnWarning> m_failOnWarning;

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void showsAndHides()
    {
        MessageBar bar(m_palette);
        QVERIFY(bar.isHidden());
        bar.tell({QStringLiteral("a"), Message::Severity::Error, QStringLiteral("The file is empty.")});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(QStringLiteral("a")), QStringLiteral("The file is empty."));
        bar.dismiss(QStringLiteral("a"));
        QVERIFY(bar.isHidden());
        QVERIFY(bar.text(QStringLiteral("a")).isEmpty());
    }

    void sameIdReplaces()
    {
        MessageBar bar(m_palette);
        bar.tell({QStringLiteral("a"), Message::Severity::Note, QStringLiteral("One")});
        bar.tell({QStringLiteral("a"), Message::Severity::Note, QStringLiteral("Two")});
        QCOMPARE(bar.shownIds(), QStringList{QStringLiteral("a")});
        QCOMPARE(bar.text(QStringLiteral("a")), QStringLiteral("Two"));
    }

    void newestFirstAndFew()
    {
        MessageBar bar(m_palette);
        for (const QString &id : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")})
            bar.tell({id, Message::Severity::Note, id});
        QCOMPARE(bar.shownIds(), QStringList({QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2")}));
    }

    /// What there is no room for is not lost.
    void olderOnesWaitAndComeBack()
    {
        MessageBar bar(m_palette);
        QSignalSpy waiting(&bar, &MessageBar::waitingChanged);
        const auto count = [&waiting] { return waiting.last().first().toInt(); };
        for (const QString &id :
             {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")})
            bar.tell({id, Message::Severity::Note, id});
        QCOMPARE(count(), 2);
        bar.dismiss(QStringLiteral("4"));
        QCOMPARE(bar.shownIds(), QStringList({QStringLiteral("5"), QStringLiteral("3"), QStringLiteral("2")}));
        QCOMPARE(count(), 1);
        bar.dismiss(QStringLiteral("1")); // it is over before it came back
        QCOMPARE(count(), 0);
        bar.dismiss(QStringLiteral("5"));
        QCOMPARE(bar.shownIds(), QStringList({QStringLiteral("3"), QStringLiteral("2")}));
        for (const QString &id : {QStringLiteral("6"), QStringLiteral("7")})
            bar.tell({id, Message::Severity::Good, id, {}, 60'000});
        bar.tell({QStringLiteral("3"), Message::Severity::Note, QStringLiteral("again")}); // replaces, and adds none
        QCOMPARE(bar.shownIds(), QStringList({QStringLiteral("3"), QStringLiteral("7"), QStringLiteral("6")}));
        QCOMPARE(count(), 1);
    }

    void actionRunsAndCloses()
    {
        MessageBar bar(m_palette);
        int runs = 0;
        const ui::MessageAction undo{QStringLiteral("Undo"), [&runs] { ++runs; }};
        bar.tell({QStringLiteral("a"), Message::Severity::Note, QStringLiteral("Cleared"), {undo}});
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(runs, 1);
        QVERIFY(bar.isHidden());
    }

    void undoComesWithTheNewest()
    {
        MessageBar bar(m_palette);
        QSignalSpy changed(&bar, &MessageBar::undoChanged);
        QStringList undone;
        const auto offer = [&bar, &undone](const QString &id) {
            bar.offerUndo({id, QStringLiteral("Gone: ") + id, [&undone, id] { undone.append(id); }});
        };
        bar.undoNewest(); // nothing to do
        QVERIFY(!bar.canUndo());
        offer(QStringLiteral("a"));
        offer(QStringLiteral("b"));
        bar.tell({QStringLiteral("c"), Message::Severity::Note, QStringLiteral("Something else")});
        QVERIFY(bar.canUndo() && !changed.isEmpty());
        bar.undoNewest();
        bar.undoNewest();
        QCOMPARE(undone, QStringList({QStringLiteral("b"), QStringLiteral("a")}));
        QVERIFY(!bar.canUndo());
        QCOMPARE(bar.shownIds(), QStringList{QStringLiteral("c")});
    }

    void undoIsNotPushedOut()
    {
        MessageBar bar(m_palette);
        bar.offerUndo({QStringLiteral("a"), QStringLiteral("Cleared"), [] {}});
        for (const QString &id : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")})
            bar.tell({id, Message::Severity::Note, id});
        QCOMPARE(bar.shownIds(), QStringList({QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("a")}));
    }

    void actionMayKeepTheMessage()
    {
        MessageBar bar(m_palette);
        const ui::MessageAction copy{QStringLiteral("Copy"), [] {}, false};
        bar.tell({QStringLiteral("a"), Message::Severity::Warning, QStringLiteral("Forbidden"), {copy}});
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!bar.isHidden());
    }

    void closeButtonAndTime()
    {
        MessageBar bar(m_palette);
        bar.tell({QStringLiteral("a"), Message::Severity::Good, QStringLiteral("Saved"), {}, 30});
        QTRY_VERIFY(bar.isHidden());
        bar.tell({QStringLiteral("b"), Message::Severity::Good, QStringLiteral("Saved")});
        QTest::mouseClick(bar.findChildren<QToolButton *>().constLast(), Qt::LeftButton);
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_message_bar.moc"
