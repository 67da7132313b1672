// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/filter_bar.h"

#include "models/survey_filler.h"
#include "support/fail_on_warning.h"
#include "ui/telegrams/filter_completion.h"
#include "ui/telegrams/filter_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <optional>

namespace {

struct Bar
{
    support::SurveyFiller survey;
    ui::Palette palette;
    ui::FilterBar bar{survey.meters, palette};
    ui::FilterEdit *edit = bar.findChild<ui::FilterEdit *>();
    QLabel *problem = bar.findChild<QLabel *>(QStringLiteral("filterProblem"));
    int changes = 0;
    ui::TelegramFilter filter;

    Bar()
    {
        survey.add({});
        survey.add({.id = 0x44556677, .maker = "APA", .type = 7});
        QObject::connect(&bar, &ui::FilterBar::filterChanged, &bar, [this](const ui::TelegramFilter &now) {
            ++changes;
            filter = now;
        });
        bar.resize(500, 60);
        bar.show();
        (void)QTest::qWaitForWindowActive(&bar);
    }
};

int redPixels(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    int red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            red += color.red() > color.green() + 40 && color.red() > color.blue() + 40 ? 1 : 0;
        }
    }
    return red;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void takesEffectWhenTypingPauses()
    {
        Bar scene;
        QTest::keyClicks(scene.edit, QStringLiteral("kam"));
        QCOMPARE(scene.changes, 0);
        QTRY_COMPARE(scene.changes, 1);
        QCOMPARE(scene.filter.terms().size(), std::size_t(1));
        QTest::keyClicks(scene.edit, QStringLiteral(" water"));
        QTest::keyClick(scene.edit, Qt::Key_Return);
        QCOMPARE(scene.changes, 2);
    }

    void errorKeepsThePreviousFilter()
    {
        Bar scene;
        scene.bar.setText(QStringLiteral("kam"));
        QCOMPARE(redPixels(*scene.edit), 0);
        scene.bar.setText(QStringLiteral("kam colour:red"));
        QCOMPARE(scene.changes, 1);
        QCOMPARE(scene.filter.terms().size(), std::size_t(1));
        QVERIFY(scene.problem->isVisible());
        QVERIFY(scene.problem->text().contains(QStringLiteral("rssi"))); // what is known
        QCOMPARE(scene.edit->accessibleDescription(), scene.problem->text());
        QVERIFY(redPixels(*scene.edit) > 10); // the wave
        QCOMPARE(scene.edit->text(), QStringLiteral("kam colour:red"));
        scene.bar.setText(QStringLiteral("kam rssi>-80"));
        QCOMPARE(scene.changes, 2);
        QVERIFY(!scene.problem->isVisible());
        QCOMPARE(redPixels(*scene.edit), 0);
    }

    void typingGoesOnWhereTheErrorIs()
    {
        Bar scene;
        scene.bar.setText(QStringLiteral("colour:red"));
        scene.edit->setCursorPosition(3);
        QTest::keyClicks(scene.edit, QStringLiteral("XY"));
        QCOMPARE(scene.edit->text(), QStringLiteral("colXYour:red"));
        QCOMPARE(scene.edit->cursorPosition(), 5);
        QTest::keySequence(scene.edit, QKeySequence::Undo);
        QCOMPARE(scene.edit->text(), QStringLiteral("colour:red"));
    }

    void termsAreAdded()
    {
        Bar scene;
        scene.bar.addTerm(QStringLiteral("mfct=KAM"));
        scene.bar.addTerm(QStringLiteral("-state:no-key"));
        QCOMPARE(scene.bar.text(), QStringLiteral("mfct=KAM -state:no-key"));
        QCOMPARE(scene.filter.terms().size(), std::size_t(2));
    }

    void countsOnlyWhatIsHidden()
    {
        Bar scene;
        auto *counts = scene.bar.findChild<QLabel *>(QStringLiteral("filterCounts"));
        scene.bar.setCounts(10, 10);
        QCOMPARE(counts->text(), QString());
        scene.bar.setCounts(3, 10);
        QCOMPARE(counts->text(), QStringLiteral("3 of 10"));
    }

    void escapeGoesBack()
    {
        Bar scene;
        QSignalSpy left(&scene.bar, &ui::FilterBar::left);
        scene.bar.setText(QStringLiteral("kam"));
        QTest::keyClick(scene.edit, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(scene.bar.text(), QStringLiteral("kam"));
    }

    void piecesAtTheCursor()
    {
        const auto piece = [](const char *line, int cursor) {
            const auto found = ui::filterPieceAt(QString::fromLatin1(line), cursor);
            return std::pair(int(found.position), found.text);
        };
        QCOMPARE(piece("kam sta", 7), std::pair(4, QStringLiteral("sta")));
        QCOMPARE(piece("kam -sta", 8), std::pair(5, QStringLiteral("sta")));
        QCOMPARE(piece("kam sta", 2), std::pair(0, QStringLiteral("ka")));
        QCOMPARE(piece("kam ", 4), std::pair(4, QString()));
        QCOMPARE(piece("", 0), std::pair(0, QString()));
    }

    void completesFieldsThenValuesThatExist()
    {
        const Bar scene;
        const auto offered = [&scene](const char *text) {
            return ui::filterCompletions(QString::fromLatin1(text), scene.survey.meters);
        };
        QCOMPARE(offered("m"),
                 (QStringList{QStringLiteral("meter:"), QStringLiteral("mfct:"), QStringLiteral("medium:"),
                              QStringLiteral("mode:"), QStringLiteral("mark:")}));
        QCOMPARE(offered("mfct:"), (QStringList{QStringLiteral("mfct:apa"), QStringLiteral("mfct:kam")}));
        QCOMPARE(offered("mfct:k"), QStringList{QStringLiteral("mfct:kam")});
        QCOMPARE(offered("mfct:kam"), QStringList());
        QVERIFY(offered("state:").contains(QStringLiteral("state:no-key")));
        QCOMPARE(offered("xyz"), QStringList());
        QCOMPARE(offered("rssi:"), QStringList());
    }

    void chosenCompletionReplacesThePiece()
    {
        Bar scene;
        QTest::keyClicks(scene.edit, QStringLiteral("water -mf"));
        auto *completer = scene.bar.findChild<QCompleter *>();
        QVERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(scene.edit->text(), QStringLiteral("water -mfct:"));
        QTest::keyClicks(scene.edit, QStringLiteral("k"));
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(scene.edit->text(), QStringLiteral("water -mfct:kam"));
        QVERIFY(!completer->popup()->isVisible());
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
