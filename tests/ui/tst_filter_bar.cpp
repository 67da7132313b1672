// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/filter_bar.h"

#include "models/survey_filler.h"
#include "support/fail_on_warning.h"
#include "support/modal_dialog.h"
#include "ui/messages/message_bar.h"
#include "ui/settings/settings.h"
#include "ui/telegrams/filter_completion.h"
#include "ui/telegrams/filter_edit.h"
#include "ui/telegrams/filter_history.h"
#include "ui/telegrams/filter_menu.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

namespace {

struct Bar
{
    support::SurveyFiller survey;
    ui::Palette palette;
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::FilterBar bar{{survey.telegrams, survey.meters, survey.notes}, palette, settings};
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
        QCOMPARE(piece("a medium:\"cold w", 16), std::pair(2, QStringLiteral("medium:\"cold w")));
        QCOMPARE(piece("hex:\"04 13\" wa", 14), std::pair(12, QStringLiteral("wa")));
    }

    void completesFieldsThenValuesThatExist()
    {
        Bar scene;
        scene.survey.notes.set(scene.survey.meters.meter(0).address, {.name = "Kitchen cold", .note = {}});
        scene.survey.telegrams.row(0).ci = 0x7A;
        const auto offered = [&scene](const char *text) {
            return ui::filterCompletions(QString::fromLatin1(text),
                                         {scene.survey.telegrams, scene.survey.meters, scene.survey.notes});
        };
        QCOMPARE(offered("m"),
                 (QStringList{QStringLiteral("meter:"), QStringLiteral("mfct:"), QStringLiteral("medium:"),
                              QStringLiteral("mode:"), QStringLiteral("mark:")}));
        QCOMPARE(offered("mfct:"), (QStringList{QStringLiteral("mfct:apa"), QStringLiteral("mfct:kam")}));
        QCOMPARE(offered("mfct:k"), QStringList{QStringLiteral("mfct:kam")});
        QCOMPARE(offered("mfct:kam"), QStringList());
        QCOMPARE(offered("maker=k"), QStringList{QStringLiteral("maker=kam")}); // another name, another sign
        QCOMPARE(offered("medium:cold"), QStringList{QStringLiteral("medium:cold-water")});
        QCOMPARE(offered("medium:\"cold-w"), QStringList{QStringLiteral("medium:cold-water")});
        QCOMPARE(offered("mark:"), QStringList{QStringLiteral("mark:yes")});
        QVERIFY(offered("state:").contains(QStringLiteral("state:no-key")));
        QCOMPARE(offered("name:k"), QStringList{QStringLiteral("name:\"Kitchen cold\"")});
        QCOMPARE(offered("receiver:"), QStringList{QStringLiteral("receiver:/dev/ttyUSB0")});
        QCOMPARE(offered("ci:"), QStringList{QStringLiteral("ci:7a")});
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

    void historyWalks()
    {
        ui::FilterHistory history({QStringLiteral("b"), QStringLiteral("a")});
        QCOMPARE(history.newer(QStringLiteral("x")), QStringLiteral("x"));
        QCOMPARE(history.older(QStringLiteral("x")), QStringLiteral("b"));
        QCOMPARE(history.older(QStringLiteral("b")), QStringLiteral("a"));
        QCOMPARE(history.older(QStringLiteral("a")), QStringLiteral("a")); // the oldest
        QCOMPARE(history.newer(QStringLiteral("a")), QStringLiteral("b"));
        QCOMPARE(history.newer(QStringLiteral("b")), QStringLiteral("x")); // what was being typed
        history.stopWalking();
        QCOMPARE(history.older(QStringLiteral("b")), QStringLiteral("a")); // b stands there already
    }

    void historyKeepsTheNewest()
    {
        ui::FilterHistory history;
        QVERIFY(!history.add(QStringLiteral("  ")));
        for (int i = 0; i < 30; ++i)
            QVERIFY(history.add(QString::number(i) + QLatin1Char(' ')));
        QVERIFY(!history.add(QStringLiteral("29")));
        QVERIFY(history.add(QStringLiteral("20"))); // to the front
        QCOMPARE(history.texts().size(), ui::FilterHistory::kMost);
        QCOMPARE(history.texts().first(3),
                 (QStringList{QStringLiteral("20"), QStringLiteral("29"), QStringLiteral("28")}));
        QCOMPARE(history.texts().count(QStringLiteral("20")), 1);
    }

    void arrowsBringBackWhatWasUsed()
    {
        Bar scene;
        QTest::keyClicks(scene.edit, QStringLiteral("kam"));
        QTest::keyClick(scene.edit, Qt::Key_Return);
        scene.bar.setText(QStringLiteral("rssi>-80"));
        scene.bar.setText(QStringLiteral("colour:red")); // no filter
        scene.bar.setText({});
        QCOMPARE(scene.settings.recentFilters(), (QStringList{QStringLiteral("rssi>-80"), QStringLiteral("kam")}));
        QTest::keyClicks(scene.edit, QStringLiteral("xy"));
        QTest::keyClick(scene.edit, Qt::Key_Up);
        QTest::keyClick(scene.edit, Qt::Key_Up);
        QCOMPARE(scene.bar.text(), QStringLiteral("kam"));
        QCOMPARE(scene.filter.terms().front().text, QStringLiteral("kam")); // takes effect at once
        QTest::keyClick(scene.edit, Qt::Key_Down);
        QCOMPARE(scene.bar.text(), QStringLiteral("rssi>-80"));
        QTest::keyClick(scene.edit, Qt::Key_Down);
        QCOMPARE(scene.bar.text(), QStringLiteral("xy"));
    }

    void filtersGetNames()
    {
        Bar scene;
        auto *button = scene.bar.findChild<ui::FilterMenu *>();
        QMenu *menu = button->menu();
        const auto entry = [menu](const QString &text) {
            Q_EMIT menu->aboutToShow();
            QAction *found = nullptr;
            for (QAction *action : menu->actions())
                if (action->text() == text)
                    found = action;
            return found;
        };
        const auto save = [&](const QString &name) {
            return support::withDialog([&] { entry(QStringLiteral("Save this filter…"))->trigger(); },
                                       [&](QDialog &dialog) {
                                           qobject_cast<QInputDialog *>(&dialog)->setTextValue(name);
                                           dialog.accept();
                                       });
        };
        QVERIFY(!entry(QStringLiteral("Save this filter…"))->isEnabled());
        scene.bar.setText(QStringLiteral("rssi<-90"));
        QVERIFY(save(QStringLiteral("Weak & far")));
        scene.bar.setText(QStringLiteral("rssi<-95"));
        QVERIFY(save(QStringLiteral("Weak & far"))); // the name means the new one now
        QCOMPARE(scene.settings.savedFilters(),
                 (QList<ui::SavedFilter>{{QStringLiteral("Weak & far"), QStringLiteral("rssi<-95")}}));
        scene.bar.setText({});
        entry(QStringLiteral("Weak && far"))->trigger();
        QCOMPARE(scene.bar.text(), QStringLiteral("rssi<-95"));
        entry(QStringLiteral("rssi<-90"))->trigger(); // among the recent ones
        QCOMPARE(scene.bar.text(), QStringLiteral("rssi<-90"));

        QList<ui::Undo> undos;
        QObject::connect(&scene.bar, &ui::FilterBar::undoOffered, &scene.bar,
                         [&undos](const ui::Undo &undo) { undos.append(undo); });
        Q_EMIT menu->aboutToShow();
        button->findChild<QMenu *>(QStringLiteral("removeFilter"))->actions().constFirst()->trigger();
        QVERIFY(scene.settings.savedFilters().isEmpty());
        QCOMPARE(undos.size(), 1);
        undos.constFirst().run();
        QCOMPARE(scene.settings.savedFilters().size(), 1);
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
