// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meter_table_model.h"

#include "models/survey_filler.h"
#include "support/fail_on_warning.h"
#include "ui/models/table_roles.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;
using Column = ui::MeterTableModel::Column;
using support::kMorningUs;
using support::SampleTelegram;
using wmbus::Outcome;

namespace {

struct Survey
{
    support::SurveyFiller filler;
    ui::Palette palette;
    engine::MeterNotes notes;
    ui::MeterTableModel model{filler.meters, notes, palette};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void mark()
    {
        ui::SurveyMark mark;
        mark.set(filler.meters);
        model.setMark(std::move(mark));
    }

    void add(const SampleTelegram &sample)
    {
        const auto before = filler.meters.count();
        const auto telegram = filler.add(sample);
        if (filler.meters.count() > before)
            model.appendMeters(before, 1);
        else
            model.changeMeters({filler.telegrams.row(telegram).meter});
    }

    void addFour()
    {
        add({.id = 0x12345678, .rssiDbm = -61.0F, .second = 0, .litres = 9'000});
        add({.id = 0x44556677,
             .maker = "APA",
             .type = 0x07,
             .outcome = Outcome::NoKey,
             .rssiDbm = -74.0F,
             .second = 50});
        add({.id = 0x11223344, .maker = "DME", .type = 0x04, .rssiDbm = -100.0F, .second = 20, .litres = 10'000});
        add({.outcome = Outcome::Damaged, .rssiDbm = -99.0F, .second = 55, .anonymous = true});
    }

    [[nodiscard]] QVariant data(int row, Column column, int role = Qt::DisplayRole) const
    {
        return model.index(row, int(column)).data(role);
    }
    [[nodiscard]] QString text(int row, Column column) const { return data(row, column).toString(); }

    [[nodiscard]] QList<int> order() const
    {
        QList<int> items;
        for (int row = 0; row < model.rowCount(); ++row)
            items.append(int(model.itemAt(row)));
        return items;
    }
};

} // namespace

class TestMeterTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void cellsOfAMeter()
    {
        Survey survey;
        for (int i = 0; i < 4; ++i)
            survey.add({.second = 16 * i});
        survey.model.setNow(kMorningUs + 60'000'000, 0, 0);
        QCOMPARE(survey.model.rowCount(), 1);
        QCOMPARE(survey.text(0, Column::State), QStringLiteral("Decoded"));
        QVERIFY(!survey.data(0, Column::State, Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(survey.text(0, Column::Number), QStringLiteral("12345678"));
        QCOMPARE(survey.text(0, Column::Maker), QStringLiteral("KAM"));
        QCOMPARE(survey.text(0, Column::Type), QStringLiteral("Cold water"));
        QCOMPARE(survey.text(0, Column::Signal), QStringLiteral("\u221272\u202fdBm"));
        QCOMPARE(survey.text(0, Column::Age), QStringLiteral("12\u202fs"));
        QCOMPARE(survey.text(0, Column::Reading), QStringLiteral("6.408\u202fm³"));
        QCOMPARE(survey.text(0, Column::Interval), QStringLiteral("16\u202fs"));
        QCOMPARE(survey.text(0, Column::Missed), QStringLiteral("0\u202f%"));
        QCOMPARE(survey.text(0, Column::Telegrams), QStringLiteral("4"));
        QCOMPARE(survey.text(0, Column::Mode), QStringLiteral("C"));
        QCOMPARE(survey.text(0, Column::Security), QStringLiteral("none"));
        QCOMPARE(survey.data(0, Column::Reading, ui::CopyRole).toString(), QStringLiteral("6.408 m³"));
        QCOMPARE(survey.data(0, Column::LastHeard, ui::CopyRole).toString(),
                 QStringLiteral("2026-11-22T08:00:48.000Z"));
        QCOMPARE(survey.data(0, Column::Number, Qt::ToolTipRole).toString(), QStringLiteral("KAM-12345678-1B-16"));
        const QString sentence = survey.data(0, Column::State, Qt::AccessibleTextRole).toString();
        QCOMPARE(sentence,
                 QStringLiteral("Cold water 12345678, KAM: Decoded, 6.408\u202fm³, signal \u221272\u202fdBm, last "
                                "heard 12\u202fs ago"));
    }

    void cellsBeyondTheUsualOnes()
    {
        Survey survey;
        survey.add({.rssiDbm = -80.0F, .second = 0, .litres = 6'000});
        survey.add({.rssiDbm = -61.0F, .second = 16, .litres = 6'100});
        survey.add({.rssiDbm = -70.0F, .second = 32, .litres = 6'408});
        QCOMPARE(survey.text(0, Column::UsualSignal), u"\u221270\u202fdBm"_s);
        QCOMPARE(survey.text(0, Column::BestSignal), u"\u221261\u202fdBm"_s);
        QCOMPARE(survey.text(0, Column::WeakestSignal), u"\u221280\u202fdBm"_s);
        QCOMPARE(survey.data(0, Column::WeakestSignal, ui::CopyRole).toString(), u"-80.0"_s);
        QVERIFY(survey.data(0, Column::BestSignal, ui::SignalLevelRole).toInt()
                > survey.data(0, Column::Signal, ui::SignalLevelRole).toInt());
        QCOMPARE(survey.text(0, Column::Growth), u"+0.408\u202fm³"_s);
        QCOMPARE(survey.data(0, Column::Growth, ui::CopyRole).toString(), u"0.408000"_s);
        QCOMPARE(survey.data(0, Column::FirstHeard, ui::CopyRole).toString(), u"2026-11-22T08:00:00.000Z"_s);
        QCOMPARE(survey.text(0, Column::Whose), u"–"_s);
        survey.notes.set(survey.filler.meters.meter(0).address,
                         {{}, "behind\nthe sink", engine::MeterRelation::Mine, true});
        survey.model.setGroup(ui::SurveyGroup::Ignored);
        QCOMPARE(survey.text(0, Column::Whose), u"Mine, ignored"_s);
        QCOMPARE(survey.text(0, Column::Note), u"behind the sink"_s);
        QCOMPARE(survey.data(0, Column::Note, Qt::ToolTipRole).toString(), u"behind\nthe sink"_s);
    }

    void damagedOnesAreOneRow()
    {
        Survey survey;
        survey.addFour();
        survey.add({.outcome = Outcome::Damaged, .second = 56, .anonymous = true});
        QCOMPARE(survey.model.rowCount(), 4);
        QVERIFY(survey.text(3, Column::Number).startsWith(QStringLiteral("(2 telegram")));
        QCOMPARE(survey.text(3, Column::Maker), QStringLiteral("–"));
        QCOMPARE(survey.text(3, Column::Type), QStringLiteral("–"));
        QCOMPARE(survey.data(3, Column::Number, ui::SortRole), QVariant());
    }

    void sortsByTypedValues_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *name, Column column, const QList<int> &expected) {
            QTest::newRow(name) << int(column) << expected;
        };
        row("state", Column::State, {0, 2, 1, 3});
        row("number", Column::Number, {3, 2, 0, 1});
        row("maker", Column::Maker, {3, 1, 2, 0});
        row("type", Column::Type, {3, 0, 2, 1});
        row("signal", Column::Signal, {2, 3, 1, 0}); // -100 is below -99: as numbers
        row("age", Column::Age, {3, 1, 2, 0});
        row("last heard", Column::LastHeard, {0, 2, 1, 3});
        row("reading", Column::Reading, {1, 3, 0, 2}); // 9.000 before 10.000: as numbers
        row("telegrams", Column::Telegrams, {0, 1, 2, 3});
    }

    void sortsByTypedValues()
    {
        QFETCH(int, column);
        QFETCH(QList<int>, expected);
        Survey survey;
        survey.addFour();
        survey.model.sort(column);
        QCOMPARE(survey.order(), expected);
        survey.model.sort(-1);
        QCOMPARE(survey.order(), (QList<int>{0, 1, 2, 3}));
    }

    void everyColumnSortsBothWays()
    {
        Survey survey;
        survey.addFour();
        for (int column = 0; column < survey.model.columnCount(); ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                survey.model.sort(column, order);
                survey.add({.id = 0x50000000 + std::uint32_t(column), .rssiDbm = -50.0F - float(column)});
                survey.add({.id = 0x12345678, .second = 100 + column});
            }
        }
        QCOMPARE(survey.model.rowCount(), int(survey.filler.meters.count()));
    }

    void changesAreJoined()
    {
        Survey survey;
        for (std::uint32_t i = 0; i < 10; ++i)
            survey.add({.id = i});
        QSignalSpy changed(&survey.model, &QAbstractItemModel::dataChanged);
        survey.model.changeMeters({7, 2, 3, 2, 4, 3});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 4);
        QCOMPARE(changed[1][0].toModelIndex().row(), 7);
    }

    void searchLooksForEveryWord()
    {
        Survey survey;
        survey.addFour();
        survey.model.setSearch(QStringLiteral("  WATER  kam "));
        QCOMPARE(survey.order(), QList<int>{0});
        survey.model.setSearch(QStringLiteral("key missing"));
        QCOMPARE(survey.order(), QList<int>{1});
        survey.model.setSearch(QStringLiteral("nothing has this"));
        QCOMPARE(survey.model.rowCount(), 0);
        survey.add({.id = 0x9999});
        QCOMPARE(survey.model.rowCount(), 0);
        survey.model.setSearch({});
        QCOMPARE(survey.model.rowCount(), 5);
    }

    void searchKnowsTheNotationsOfANumber_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("as sent") << u"12345678"_s << true;
        QTest::newRow("last digits") << u"5678"_s << true;
        QTest::newRow("bytes as they travel") << u"78563412"_s << true;
        QTest::newRow("read as a binary number") << u"305419896"_s << true;
        QTest::newRow("the same backwards") << u"2018915346"_s << true;
        QTest::newRow("with the maker in front") << u"KAM12345678"_s << true;
        QTest::newRow("with dashes") << u"12-34-56-78"_s << true;
        QTest::newRow("in groups") << u"1234 5678"_s << true;
        QTest::newRow("of another maker") << u"APA12345678"_s << false;
        QTest::newRow("too few digits") << u"89"_s << false;
        QTest::newRow("the value on its display") << u"9.000"_s << true;
        QTest::newRow("a little later") << u"9.04"_s << true;
        QTest::newRow("another value") << u"9.1"_s << false;
        QTest::newRow("another number") << u"12345679"_s << false;
    }

    void searchKnowsTheNotationsOfANumber()
    {
        Survey survey;
        survey.addFour();
        QFETCH(QString, words);
        survey.model.setSearch(words);
        QTEST(survey.order() == QList<int>{0}, "found");
    }

    void searchKnowsWhatTheDisplayShows_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QList<int>>("expected");
        const QList<int> none;
        QTest::newRow("decimal comma") << u"12,345"_s << QList<int>{0};
        QTest::newRow("decimal point") << u"12.345"_s << QList<int>{0};
        QTest::newRow("a little later") << u"12,38"_s << QList<int>{0};
        QTest::newRow("another value") << u"12,45"_s << none;
        QTest::newRow("thousands, decimal comma") << u"1.234,5"_s << QList<int>{1};
        QTest::newRow("thousands, decimal point") << u"1,234.5"_s << QList<int>{1};
        QTest::newRow("whole units") << u"1234"_s << QList<int>{1};
        QTest::newRow("whole units with zeros in front") << u"00012"_s << QList<int>{0};
        QTest::newRow("a unit more") << u"1236"_s << none;
        QTest::newRow("too few digits") << u"12"_s << none;
        QTest::newRow("a sign only") << u","_s << none;
    }

    void searchKnowsWhatTheDisplayShows()
    {
        Survey survey;
        survey.add({.id = 0x98989898, .litres = 12'345});
        survey.add({.id = 0x98989899, .litres = 1'234'500});
        QFETCH(QString, shown);
        const QLocale before;
        for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
            QLocale::setDefault(locale);
            survey.model.setSearch({});
            survey.model.setSearch(shown);
            QTEST(survey.order(), "expected");
        }
        QLocale::setDefault(before);
    }

    void searchKnowsTheFilterLanguage_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("signal") << u"rssi>-85"_s << QList<int>{0, 1};
        QTest::newRow("state") << u"state:decoded"_s << QList<int>{0, 2};
        QTest::newRow("another state") << u"-state:decoded"_s << QList<int>{1, 3};
        QTest::newRow("maker and signal") << u"mfct:kam rssi>=-61"_s << QList<int>{0};
        QTest::newRow("medium") << u"medium:\"cold water\""_s << QList<int>{0};
        QTest::newRow("name") << u"name:kit"_s << QList<int>{0};
        QTest::newRow("whose") << u"whose:mine"_s << QList<int>{0};
        QTest::newRow("not mine") << u"-whose:mine"_s << QList<int>{1, 2, 3};
        QTest::newRow("age") << u"age<10s"_s << QList<int>{3};
        QTest::newRow("older") << u"age>15s"_s << QList<int>{0, 2};
        QTest::newRow("mode") << u"mode:t"_s << QList<int>{};
        QTest::newRow("security") << u"security:5"_s << QList<int>{1};
        QTest::newRow("number") << u"number:4455"_s << QList<int>{1};
        QTest::newRow("words turned round") << u"-water"_s << QList<int>{2, 3};
    }

    void searchKnowsTheFilterLanguage()
    {
        Survey survey;
        survey.addFour();
        survey.notes.set(survey.filler.meters.meter(0).address, {"Kitchen", {}, engine::MeterRelation::Mine, false});
        survey.model.setNow(kMorningUs + 60'000'000, 0, 3);
        QFETCH(QString, search);
        QVERIFY(survey.model.setSearch(search).text.isEmpty());
        QTEST(survey.order(), "expected");
    }

    void searchByAgeFollowsTheTime()
    {
        Survey survey;
        survey.addFour();
        survey.model.setNow(kMorningUs + 60'000'000, 0, 3);
        survey.model.setSearch(u"age>30s"_s);
        QCOMPARE(survey.order(), (QList<int>{0, 2}));
        survey.model.setNow(kMorningUs + 85'000'000, 0, 1);
        QCOMPARE(survey.order(), (QList<int>{0, 1, 2}));
    }

    void brokenSearchKeepsTheOneBefore()
    {
        Survey survey;
        survey.addFour();
        survey.model.setSearch(u"kam"_s);
        for (const QString &broken : {u"kam frequency:868"_s, u"kam len>60"_s, u"kam rssi>"_s}) {
            const auto problem = survey.model.setSearch(broken);
            QCOMPARE(problem.position, 4);
            QVERIFY(!problem.text.isEmpty());
            QCOMPARE(survey.order(), QList<int>{0});
        }
        const QString known = survey.model.setSearch(u"len>60"_s).text; // there for telegrams only
        QVERIFY(known.contains(u"rssi"_s) && !known.contains(u"hex"_s));
    }

    void searchTellsNothingOfHiddenMeters()
    {
        Survey survey;
        survey.addFour();
        survey.notes.set(survey.filler.meters.meter(0).address, {"Kitchen", {}, engine::MeterRelation::Mine, false});
        survey.notes.set(survey.filler.meters.meter(2).address, {"Neighbour", "third floor", {}, false});
        ui::PrivacyMask privacy(survey.notes);
        survey.model.setPrivacy(privacy);
        const QStringList telling{u"11223344"_s, u"number:1122"_s, u"neighbour"_s,     u"name:neigh"_s,
                                  u"10.000"_s,   u"third"_s,       u"meter:DME-1122"_s};
        for (const QString &search : telling) {
            survey.model.setSearch(search);
            QCOMPARE(survey.order(), QList<int>{2});
        }
        privacy.setOn(true);
        for (const QString &search : telling) {
            survey.model.setSearch(search);
            QCOMPARE(survey.order(), QList<int>{});
            survey.model.setSearch(u'-' + search);
            QVERIFY(survey.order().contains(2));
        }
        survey.model.setSearch(u"12345678"_s); // mine
        QCOMPARE(survey.order(), QList<int>{0});
        survey.model.setSearch(u"dme rssi<-90"_s); // is to be seen anyway
        QCOMPARE(survey.order(), QList<int>{2});
    }

    void namesAndNotes()
    {
        Survey survey;
        survey.addFour();
        survey.notes.set(survey.filler.meters.meter(1).address,
                         {"Kitchen, cold", "behind the sink", engine::MeterRelation::Mine, false});
        survey.model.changeMeters({1});
        QVERIFY(!survey.data(1, Column::Number, Qt::DecorationRole).value<QIcon>().isNull()); // mine
        QVERIFY(survey.data(0, Column::Number, Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(survey.data(1, Column::State, Qt::AccessibleTextRole).toString().contains(u", mine"_s));
        QVERIFY(survey.data(0, Column::Number, Qt::FontRole).isValid()); // digits below each other
        QVERIFY(!survey.data(1, Column::Number, Qt::FontRole).isValid());
        QCOMPARE(survey.text(1, Column::Number), u"Kitchen, cold"_s);
        survey.model.setSearch(u"SINK"_s);
        QCOMPARE(survey.order(), QList<int>{1});
        survey.model.setSearch({});
        survey.model.setGroup(ui::SurveyGroup::Mine);
        QCOMPARE(survey.order(), QList<int>{1});
        survey.model.setGroup(ui::SurveyGroup::All);
        survey.notes.set(survey.filler.meters.meter(0).address, {{}, {}, engine::MeterRelation::Foreign, true});
        survey.model.changeMeters({0});
        QCOMPARE(survey.order(), (QList<int>{1, 2, 3}));
        survey.model.setGroup(ui::SurveyGroup::Ignored);
        QCOMPARE(survey.order(), QList<int>{0});
    }

    void whatChangesAfterTheMarkComesFirst()
    {
        Survey survey;
        survey.addFour();
        QCOMPARE(survey.model.groupSize(ui::SurveyGroup::Changed), 0);
        survey.mark();
        survey.model.sort(int(Column::Change), Qt::DescendingOrder);
        QCOMPARE(survey.text(0, Column::Change), u"–"_s);
        survey.add({.id = 0x11223344, .maker = "DME", .type = 0x04, .second = 80, .litres = 10'012});
        QCOMPARE(survey.model.itemAt(0), 2u);
        QCOMPARE(survey.text(0, Column::Change), u"+0.012\u202fm³"_s);
        survey.add({.id = 0x9999, .second = 90});
        QCOMPARE(survey.model.groupSize(ui::SurveyGroup::Changed), 1);
        QCOMPARE(survey.model.groupSize(ui::SurveyGroup::New), 1);
        survey.model.setGroup(ui::SurveyGroup::New);
        QCOMPARE(survey.order(), QList<int>{4});
        survey.model.setMark({});
        QCOMPARE(survey.model.rowCount(), 0);
        survey.model.setGroup(ui::SurveyGroup::All);
        QCOMPARE(survey.model.rowCount(), 5);
    }

    void lateMetersAreNewWithoutAMark()
    {
        Survey survey;
        constexpr int kQuarterS = 15 * 60;
        survey.add({.id = 1, .second = 0});
        survey.add({.id = 2, .second = kQuarterS}); // slow, but there from the start perhaps
        QCOMPARE(survey.model.groupSize(ui::SurveyGroup::New), 0);
        survey.add({.id = 3, .second = kQuarterS + 1});
        survey.add({.id = 1, .second = kQuarterS + 2});
        survey.add({.id = 4, .hasTime = false});
        survey.model.setGroup(ui::SurveyGroup::New);
        QCOMPARE(survey.order(), QList<int>{2});
        survey.mark(); // counts from now
        QCOMPARE(survey.model.rowCount(), 0);
        survey.add({.id = 5, .second = 2 * kQuarterS});
        QCOMPARE(survey.order(), QList<int>{4});
        survey.model.setMark({});
        QCOMPARE(survey.order(), (QList<int>{2, 4}));
    }

    void privacyCoversForeignMeters()
    {
        Survey survey;
        survey.addFour();
        survey.notes.set(survey.filler.meters.meter(0).address, {"Kitchen", {}, engine::MeterRelation::Mine, false});
        survey.notes.set(survey.filler.meters.meter(2).address,
                         {"Neighbour", "third floor", engine::MeterRelation::Foreign, false});
        survey.mark();
        survey.add({.id = 0x11223344, .maker = "DME", .type = 0x04, .second = 80, .litres = 10'012});
        ui::PrivacyMask privacy(survey.notes);
        survey.model.setPrivacy(privacy);
        const auto all = [&survey] {
            QStringList texts;
            for (int row = 0; row < survey.model.rowCount(); ++row)
                for (int column = 0; column < survey.model.columnCount(); ++column)
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                           int(ui::CopyRole), int(ui::SortRole), int(ui::FilterTermRole)})
                        texts.append(survey.model.index(row, column).data(role).toString());
            return texts.join(QLatin1Char('\n'));
        };
        const QStringList secrets{u"11223344"_s,    u"44556677"_s, u"Neighbour"_s,
                                  u"third floor"_s, u"10.012"_s,   u"0.012"_s};
        for (const QString &secret : secrets)
            QVERIFY2(all().contains(secret), qPrintable(secret));
        privacy.setOn(true);
        for (const QString &secret : secrets)
            QVERIFY2(!all().contains(secret), qPrintable(secret));
        QVERIFY(all().contains(u"Kitchen"_s));
        QVERIFY(all().contains(u"9.000"_s));
        QVERIFY(all().contains(ui::PrivacyMask::explanation()));

        survey.notes.set(survey.filler.meters.meter(1).address, {{}, {}, engine::MeterRelation::Authorised, false});
        survey.model.changeMeters({1});
        QVERIFY(all().contains(u"44556677"_s));
        privacy.setOn(false);
        QVERIFY(all().contains(u"Neighbour"_s));
    }

    void agesOfVisibleRowsOnly()
    {
        Survey survey;
        survey.addFour();
        QSignalSpy changed(&survey.model, &QAbstractItemModel::dataChanged);
        survey.model.setNow(kMorningUs + 120'000'000, 1, 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), survey.model.index(1, int(Column::Age)));
        QCOMPARE(changed[0][1].toModelIndex(), survey.model.index(2, int(Column::Age)));
        survey.model.setNow(kMorningUs, -1, -1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(survey.text(0, Column::Age), QStringLiteral("0\u202fs"));
    }

    void overdueOnlyWhileReceiving()
    {
        Survey survey;
        for (int i = 0; i < 5; ++i)
            survey.add({.second = 10 * i});
        survey.model.setNow(kMorningUs + 75'000'000, 0, 0); // 35 s after the last one
        QVERIFY(!survey.data(0, Column::Age, Qt::DecorationRole).isValid());
        survey.model.setReceiving(true);
        QVERIFY(survey.data(0, Column::Age, Qt::DecorationRole).isValid());
        QVERIFY(survey.data(0, Column::Age, Qt::ForegroundRole).isValid());
        survey.model.setNow(kMorningUs + 65'000'000, 0, 0);
        QVERIFY(!survey.data(0, Column::Age, Qt::DecorationRole).isValid());
    }

    void selectionSurvives()
    {
        Survey survey;
        survey.addFour();
        QItemSelectionModel selection(&survey.model);
        selection.setCurrentIndex(survey.model.index(2, 0),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (int round = 0; round < 100; ++round) {
            survey.add({.id = 0x1000 + std::uint32_t(round % 50), .second = round});
            if (round % 5 == 2)
                survey.model.sort(round % 14, round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (round % 7 == 3)
                survey.model.setSearch(round % 2 == 0 ? QStringLiteral("dme") : QString());
            QCOMPARE(survey.model.itemAt(selection.currentIndex().row()), 2u);
            QCOMPARE(selection.selectedRows().size(), 1);
        }
    }

    void clears()
    {
        Survey survey;
        survey.addFour();
        survey.filler.clear();
        survey.model.clear();
        QCOMPARE(survey.model.rowCount(), 0);
        survey.addFour();
        QCOMPARE(survey.model.rowCount(), 4);
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestMeterTableModel)
#include "tst_meter_table_model.moc"
