// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/expected_import_dialog.h"
#include "ui/meters/expected_window.h"
#include "ui/survey_session.h"

#include "support/fail_on_warning.h"
#include "support/table_clicks.h"
#include "ui/tables/table_manners.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

std::vector<engine::ExpectedMeter> threeMeters()
{
    return engine::parseExpectedMeters("number;name;note\n10000001;Kitchen;under the sink\n"
                                       "02000010;Bath\n"
                                       "99999999;Cellar\n")
        .meters;
}

struct Scene : support::SurveySession
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"expected-meters.csv"_s);
    ui::ExpectedList list{session, path};

    [[nodiscard]] std::string nameOf(std::uint32_t meter) const
    {
        return session.notes().note(session.meters().meter(meter).address).name;
    }
};

} // namespace

class TestExpectedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void metersAreTickedAsTheyAreHeard()
    {
        Scene scene;
        QVERIFY(scene.list.isEmpty());
        QCOMPARE(scene.list.replace(threeMeters()), QString());
        QCOMPARE(scene.list.heardCount(), 0);
        QSignalSpy heard(&scene.list, &ui::ExpectedList::firstHeard);
        QSignalSpy changed(&scene.list, &ui::ExpectedList::changed);
        QVERIFY(scene.pasteMeters(1)); // 10000000 to 10000002, the last one on the list in the order of its bytes
        QTRY_COMPARE(scene.list.heardCount(), 2);
        QCOMPARE(heard.size(), 2);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(scene.list.missing().size(), std::size_t(1));
        QCOMPARE(scene.list.missing().front().name, std::string("Cellar"));
        QVERIFY(scene.pasteMeters(1)); // heard again
        QCOMPARE(heard.size(), 2);
        scene.session.clear();
        QTRY_COMPARE(scene.list.heardCount(), 0);
        scene.session.undoClear();
        QTRY_COMPARE(scene.list.heardCount(), 2);
    }

    void namesOfTheListAreThoseOfTheMeters()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        const wmbus::Address bath = scene.session.meters().meter(2).address;
        scene.session.setNote(bath, {"My bath", {}, engine::MeterRelation::Mine, false});
        (void)scene.list.replace(threeMeters());
        QCOMPARE(scene.nameOf(1), std::string("Kitchen"));
        QCOMPARE(scene.session.notes().note(scene.session.meters().meter(1).address).note,
                 std::string("under the sink"));
        QCOMPARE(scene.nameOf(2), std::string("My bath")); // what somebody typed stays
        QCOMPARE(scene.session.notes().note(bath).relation, engine::MeterRelation::Mine);
        (void)scene.list.replace({});
        QCOMPARE(scene.nameOf(1), std::string("Kitchen"));
    }

    void survivesARestart()
    {
        Scene scene;
        QCOMPARE(scene.list.replace(threeMeters()), QString());
        const auto permissions = QFileInfo(scene.path).permissions();
        QVERIFY(!permissions.testFlag(QFileDevice::ReadGroup) && !permissions.testFlag(QFileDevice::ReadOther));
        support::SurveySession other;
        QVERIFY(other.pasteMeters(1));
        ui::ExpectedList again(other.session, scene.path);
        QVERIFY(again.all() == threeMeters());
        QCOMPARE(again.heardCount(), 2);
        QCOMPARE(again.replace({}), QString());
        QVERIFY(!QFile::exists(scene.path));
        QVERIFY(ui::ExpectedList(other.session, scene.path).isEmpty());
    }

    void brokenFilesAreNoReasonNotToStart()
    {
        Scene scene;
        QFile file(scene.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\xFF\xFE\x00garbage\n\"12345678", 20));
        file.close();
        QVERIFY(ui::ExpectedList(scene.session, scene.path).isEmpty());
        QVERIFY(ui::ExpectedList(scene.session, scene.folder.path()).isEmpty()); // a folder
        QVERIFY(!ui::ExpectedList(scene.session, scene.folder.path()).replace(threeMeters()).isEmpty());
    }

    void windowShowsWhatIsMissing()
    {
        Scene scene;
        ui::ExpectedWindow window(scene.list, scene.palette);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *table = window.findChild<QTableView *>(u"expectedTable"_s);
        const auto *headline = window.findChild<QLabel *>(u"expectedHeadline"_s);
        QVERIFY(!table->isVisible());
        (void)scene.list.replace(threeMeters());
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(scene.pasteMeters(1));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(headline->text().startsWith(u"2 of 3"_s));
        QTest::mouseClick(window.findChild<QPushButton *>(u"copyExpected"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Not yet\t99999999\tCellar\t"_s);
        window.findChild<QCheckBox *>(u"onlyMissing"_s)->setChecked(false);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(support::columnTexts(*table, 0).front(), u"Heard"_s);
        table->setFocus();
        table->selectRow(1);
        QTest::keySequence(table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Heard\t02000010\tBath\t"_s);

        // Sorted and back again; hidden columns are not copied.
        const QStringList before = support::columnTexts(*table, 2);
        QStringList sorted = before;
        sorted.sort();
        support::clickHeading(*table, 2);
        QCOMPARE(support::columnTexts(*table, 2), sorted);
        support::clickHeading(*table, 2);
        std::ranges::reverse(sorted);
        QCOMPARE(support::columnTexts(*table, 2), sorted);
        support::clickHeading(*table, 2);
        QCOMPARE(support::columnTexts(*table, 2), before);
        QMenu menu;
        table->findChild<ui::TableManners *>()->addColumnActions(&menu);
        menu.actions().front()->trigger();
        table->selectAll();
        QTest::keySequence(table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), qsizetype(4));
        QCOMPARE(lines.front(), u"Number\tName\tNote"_s);
    }

    void previewNamesFileAndLine()
    {
        const auto file = engine::parseExpectedMeters("number;name\n12345678;Kitchen\n1.2E7;lost\n");
        ui::ExpectedImportDialog dialog(file, u"house.csv"_s, {});
        dialog.show();
        QCOMPARE(dialog.findChild<QTableWidget *>(u"expectedImportTable"_s)->rowCount(), 1);
        const QString problems = dialog.findChild<QPlainTextEdit *>(u"expectedImportProblems"_s)->toPlainText();
        QVERIFY(problems.startsWith(u"house.csv, line 3: a spreadsheet has rounded"_s));
        QVERIFY(dialog.findChild<QPushButton *>(u"addExpected"_s) == nullptr); // there is none to add to
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"useExpected"_s), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.chosen() == file.meters);
    }

    void aSecondListMayBeAdded()
    {
        const auto file = engine::parseExpectedMeters("99999999;Other name\n12345678;Kitchen\n");
        ui::ExpectedImportDialog dialog(file, u"more.csv"_s, threeMeters());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"addExpected"_s), Qt::LeftButton);
        QCOMPARE(dialog.chosen().size(), std::size_t(4));
        QCOMPARE(dialog.chosen()[2].name, std::string("Cellar"));
        QCOMPARE(dialog.chosen()[3].name, std::string("Kitchen"));
    }

    void nothingToTake()
    {
        const ui::ExpectedImportDialog dialog(engine::parseExpectedMeters("no meters\n"), u"letter.txt"_s, {});
        QVERIFY(dialog.findChild<QPushButton *>(u"useExpected"_s) == nullptr);
        QVERIFY(dialog.findChild<QTableWidget *>() == nullptr);
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestExpectedList)
#include "tst_expected_list.moc"
