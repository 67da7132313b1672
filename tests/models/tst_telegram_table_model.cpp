// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegram_table_model.h"

#include "models/survey_filler.h"
#include "support/fail_on_warning.h"
#include "ui/models/table_roles.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <optional>

using Column = ui::TelegramTableModel::Column;
using support::SampleTelegram;
using ui::TelegramFilter;
using wmbus::Outcome;

namespace {

constexpr std::int64_t kNowUs = support::kMorningUs + 3600LL * 1'000'000;

/// A store with its model, watched by Qt's model tester all the time.
struct Table
{
    support::SurveyFiller survey;
    ui::Palette palette;
    int decoded = 0;
    ui::TelegramTableModel model{survey.telegrams, survey.meters, survey.notes,
                                 [this](std::uint32_t telegram, wmbus::DecodedTelegram &out) {
                                     ++decoded;
                                     survey.decode(telegram, out);
                                 },
                                 palette};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void add(const SampleTelegram &sample)
    {
        const auto telegram = survey.add(sample);
        model.appendTelegrams(telegram, 1);
    }

    /// `count` telegrams of three meters in one batch.
    void addBatch(int count)
    {
        const auto first = survey.telegrams.count();
        for (int i = 0; i < count; ++i) {
            const auto number = first + std::uint32_t(i);
            survey.add({.id = 0x10000000 + number % 3,
                        .outcome = number % 3 == 1 ? Outcome::NoKey : Outcome::Decoded,
                        .rssiDbm = -60.0F - float(number * 7 % 40),
                        .second = number,
                        .litres = 1000 + number * 37 % 500});
        }
        model.appendTelegrams(first, std::uint32_t(count));
    }

    void filter(const char *text)
    {
        TelegramFilter::Problem problem;
        const auto parsed = TelegramFilter::parse(QString::fromUtf8(text), problem);
        QVERIFY2(parsed, qPrintable(problem.text));
        model.setFilter(*parsed, kNowUs);
    }

    [[nodiscard]] QVariant data(int row, Column column, int role = Qt::DisplayRole) const
    {
        return model.index(row, int(column)).data(role);
    }

    [[nodiscard]] QString text(int row, Column column) const { return data(row, column).toString(); }

    [[nodiscard]] bool isSorted(Column column, bool descending) const
    {
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto before = data(row - 1, column, ui::SortRole).toLongLong();
            const auto here = data(row, column, ui::SortRole).toLongLong();
            if (descending ? before < here : before > here)
                return false;
        }
        return true;
    }
};

} // namespace

class TestTelegramTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void columnsHaveStableIds()
    {
        const Table table;
        const QStringList ids{QStringLiteral("number"),  QStringLiteral("time"),    QStringLiteral("delta"),
                              QStringLiteral("meter"),   QStringLiteral("maker"),   QStringLiteral("type"),
                              QStringLiteral("mode"),    QStringLiteral("signal"),  QStringLiteral("length"),
                              QStringLiteral("state"),   QStringLiteral("summary"), QStringLiteral("receiver"),
                              QStringLiteral("ci"),      QStringLiteral("access"),  QStringLiteral("security"),
                              QStringLiteral("version"), QStringLiteral("hex"),     QStringLiteral("comment")};
        QCOMPARE(table.model.columnCount(), int(ids.size()));
        for (int column = 0; column < ids.size(); ++column) {
            const auto header = [&table, column](int role) {
                return table.model.headerData(column, Qt::Horizontal, role);
            };
            QCOMPARE(header(ui::ColumnIdRole).toString(), ids[column]);
            QCOMPARE(table.model.columnOf(ids[column]), std::optional(column));
            QVERIFY(!header(Qt::DisplayRole).toString().isEmpty());
            QVERIFY(!header(Qt::ToolTipRole).toString().isEmpty());
        }
        QVERIFY(!table.model.columnOf(QStringLiteral("none")));
    }

    void cellsOfATelegram()
    {
        Table table;
        table.add({.second = 0});
        table.add({.second = 16});
        QCOMPARE(table.text(1, Column::Number), QStringLiteral("2"));
        QCOMPARE(table.text(0, Column::Delta), QStringLiteral("–"));
        QCOMPARE(table.text(1, Column::Delta), QStringLiteral("16.0\u202fs"));
        QCOMPARE(table.text(1, Column::Meter), QStringLiteral("12345678"));
        QCOMPARE(table.text(1, Column::Maker), QStringLiteral("KAM"));
        QCOMPARE(table.text(1, Column::Type), QStringLiteral("Cold water"));
        QCOMPARE(table.text(1, Column::Mode), QStringLiteral("C"));
        QCOMPARE(table.text(1, Column::Signal), QStringLiteral("\u221272\u202fdBm"));
        QCOMPARE(table.data(1, Column::Signal, ui::SignalLevelRole).toInt(), 3);
        QCOMPARE(table.text(1, Column::Length), QStringLiteral("21"));
        QCOMPARE(table.text(1, Column::State), QStringLiteral("Decoded"));
        QCOMPARE(table.text(1, Column::Summary), QStringLiteral("Volume: 6.408\u202fm³"));
        QCOMPARE(table.text(1, Column::Receiver), QStringLiteral("/dev/ttyUSB0"));
        QCOMPARE(table.text(1, Column::Access), QStringLiteral("1"));
        QCOMPARE(table.text(1, Column::Security), QStringLiteral("none"));
        QCOMPARE(table.text(1, Column::Version), QStringLiteral("1B"));
        QVERIFY(table.text(1, Column::Hex).startsWith(QStringLiteral("14442D2C78563412")));
        const QString sentence = table.data(1, Column::Number, Qt::AccessibleTextRole).toString();
        for (const char *part : {"2", "Cold water", "12345678", "dBm", "Decoded"})
            QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
    }

    void namesStandForNumbers()
    {
        Table table;
        for (const std::uint32_t id : {0x30000000U, 0x10000000U, 0x20000000U})
            table.add({.id = id});
        table.survey.notes.set(table.survey.meters.meter(0).address, {.name = "Attic", .note = {}});
        table.model.changeNotes();
        QCOMPARE(table.text(0, Column::Meter), QStringLiteral("Attic"));
        QVERIFY(table.data(0, Column::Meter, Qt::ToolTipRole).toString().contains(QStringLiteral("30000000")));
        table.model.sort(int(Column::Meter), Qt::DescendingOrder); // as it is read
        QCOMPARE(table.text(0, Column::Meter), QStringLiteral("Attic"));
        QCOMPARE(table.text(2, Column::Meter), QStringLiteral("10000000"));
        for (const char *text : {"attic", "name:att", "name=Attic", "30000000"}) {
            table.filter(text);
            QCOMPARE(table.model.rowCount(), 1);
        }
        table.survey.notes.set(table.survey.meters.meter(0).address, {});
        table.filter("name:attic");
        QCOMPARE(table.model.rowCount(), 0);
    }

    void copiesInMachineForm()
    {
        Table table;
        table.add({.second = 0});
        table.add({.second = 16});
        QCOMPARE(table.data(1, Column::Time, ui::CopyRole).toString(), QStringLiteral("2026-11-22T08:00:16.000Z"));
        QCOMPARE(table.data(1, Column::Delta, ui::CopyRole).toString(), QStringLiteral("16.000"));
        QCOMPARE(table.data(1, Column::Signal, ui::CopyRole).toString(), QStringLiteral("-71.5"));
        QCOMPARE(table.data(0, Column::Delta, ui::CopyRole).toString(), QString());
    }

    void timesInEveryForm_data()
    {
        QTest::addColumn<ui::TimeFormat>("format");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("texts"); // of a telegram without time and three at 8:00:00.5, 8:00:16, 8:00:12
        QTest::addColumn<QString>("copied"); // of the last one
        using enum ui::TimeStyle;
        const auto dash = QStringLiteral("–");
        const auto iso = QStringLiteral("2026-11-22T08:00:12.000Z");
        const auto row = [](const char *name, ui::TimeFormat format, const char *title, const QStringList &texts,
                            const QString &copied) {
            QTest::newRow(name) << format << QString::fromLatin1(title) << texts << copied;
        };
        row("local", {.style = Local}, "Time",
            {dash, QStringLiteral("09:30:00"), QStringLiteral("09:30:16"), QStringLiteral("09:30:12")}, iso);
        row("local, exact", {.style = Local, .milliseconds = true}, "Time",
            {dash, QStringLiteral("09:30:00.500"), QStringLiteral("09:30:16.000"), QStringLiteral("09:30:12.000")},
            iso);
        row("UTC", {.style = Utc}, "Time (UTC)",
            {dash, QStringLiteral("08:00:00"), QStringLiteral("08:00:16"), QStringLiteral("08:00:12")}, iso);
        row("since start", {.style = SinceStart}, "Since start",
            {dash, QStringLiteral("0.0\u202fs"), QStringLiteral("15.5\u202fs"), QStringLiteral("11.5\u202fs")},
            QStringLiteral("11.500"));
        row("since previous, exact", {.style = SincePrevious, .milliseconds = true}, "Since previous",
            {dash, dash, QStringLiteral("15.500\u202fs"), QStringLiteral("\u22124.000\u202fs")},
            QStringLiteral("-4.000"));
    }

    void timesInEveryForm()
    {
        QFETCH(ui::TimeFormat, format);
        QFETCH(QStringList, texts);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "XXX-1:30");
        Table table;
        table.add({.hasTime = false});
        table.add({.millisecond = 500});
        table.add({.second = 16});
        table.add({.second = 12});
        table.model.setTimeFormat(format);
        for (int row = 0; row < texts.size(); ++row) // the day is another one than today
            QVERIFY2(table.text(row, Column::Time).endsWith(texts[row]), qPrintable(table.text(row, Column::Time)));
        qputenv("TZ", zone);
        QTEST(table.model.headerData(int(Column::Time), Qt::Horizontal, Qt::DisplayRole).toString(), "title");
        QTEST(table.data(3, Column::Time, ui::CopyRole).toString(), "copied");
        QCOMPARE(table.data(3, Column::Time, Qt::ToolTipRole).toString(), QStringLiteral("2026-11-22T08:00:12.000Z"));
    }

    void sortsByWhatTheTimeColumnCounts()
    {
        Table table;
        for (const std::int64_t second : {0, 100, 101, 150})
            table.add({.second = second});
        table.model.setTimeFormat({.style = ui::TimeStyle::SincePrevious});
        table.model.sort(int(Column::Time), Qt::DescendingOrder);
        QCOMPARE(table.model.itemAt(0), 1U);
        table.model.setTimeFormat({.style = ui::TimeStyle::SinceStart}); // the order follows
        QCOMPARE(table.model.itemAt(0), 3U);
    }

    void damagedTelegramsSayWhatIsMissing()
    {
        Table table;
        table.add({.outcome = Outcome::Damaged, .rssiDbm = {}, .hasTime = false, .anonymous = true});
        for (const auto column : {Column::Time, Column::Delta, Column::Meter, Column::Maker, Column::Type,
                                  Column::Signal, Column::Access, Column::Version})
            QCOMPARE(table.text(0, column), QStringLiteral("–"));
        QVERIFY(!table.data(0, Column::Signal, ui::SignalLevelRole).isValid());
        QVERIFY(table.data(0, Column::Number, Qt::AccessibleTextRole).toString().contains(QStringLiteral("unknown")));
    }

    void appendsInOneGoPerBatch()
    {
        Table table;
        QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
        table.addBatch(1000);
        table.addBatch(10);
        table.filter("state:no-key");
        table.addBatch(9);
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(inserted.back()[2].toInt() - inserted.back()[1].toInt() + 1, 3);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(table.model.itemCount(), 1019u);
    }

    void everyTermOfACellFindsItsRow()
    {
        Table table;
        table.addBatch(4);
        table.add(
            {.id = 0xA1B2C3D4, .maker = "APA", .version = 5, .type = 7, .outcome = Outcome::NoKey, .rssiDbm = -99.6F});
        table.add({.outcome = Outcome::Damaged, .rssiDbm = {}, .mode = radio::LinkMode::Unknown, .anonymous = true});
        for (int row = 0; row < 6; ++row) {
            for (int column = 0; column < table.model.columnCount(); ++column) {
                table.filter("");
                const QString term = table.model.index(row, column).data(ui::FilterTermRole).toString();
                if (term.isEmpty())
                    continue;
                table.filter(qPrintable(term));
                QVERIFY2(table.model.rowOf(std::uint32_t(row)), qPrintable(term));
                table.filter(qPrintable(QLatin1Char('-') + term));
                QVERIFY2(!table.model.rowOf(std::uint32_t(row)), qPrintable(term));
            }
        }
    }

    void sortsEveryColumnOnRawRows()
    {
        Table table;
        table.addBatch(60);
        table.add({.outcome = Outcome::Damaged, .rssiDbm = {}, .hasTime = false, .anonymous = true});
        for (int column = 0; column < table.model.columnCount(); ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                table.model.sort(column, order);
                if (Column(column) != Column::Type) // sorted by words, which the raw key does not know
                    QVERIFY(table.isSorted(Column(column), order == Qt::DescendingOrder));
                table.addBatch(7); // falls into place
                if (Column(column) != Column::Type)
                    QVERIFY(table.isSorted(Column(column), order == Qt::DescendingOrder));
            }
        }
        table.model.sort(-1);
        QVERIFY(table.model.isArrivalOrder());
        for (int row = 0; row < table.model.rowCount(); ++row)
            QCOMPARE(table.model.itemAt(row), std::uint32_t(row));
    }

    void numbersSortAsNumbers()
    {
        Table table;
        for (const std::int64_t litres : {9'000, 10'000, 100})
            table.add({.id = std::uint32_t(litres), .rssiDbm = -float(litres) / 100, .litres = litres});
        table.model.sort(int(Column::Summary));
        QCOMPARE(table.text(0, Column::Summary), QStringLiteral("Volume: 0.100\u202fm³"));
        QCOMPARE(table.text(2, Column::Summary), QStringLiteral("Volume: 10.000\u202fm³"));
        table.model.sort(int(Column::Signal));
        QCOMPARE(table.text(0, Column::Signal), QStringLiteral("\u2212100\u202fdBm"));
        table.model.sort(int(Column::Number), Qt::AscendingOrder);
        QVERIFY(table.model.isArrivalOrder());
    }

    void changesAreJoinedAndMovePassers()
    {
        Table table;
        table.addBatch(30);
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        for (std::uint32_t i = 4; i < 12; ++i)
            table.model.changeTelegrams(i, 1);
        QCOMPARE(changed.size(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 4);
        QCOMPARE(changed[0][1].toModelIndex().row(), 11);

        table.filter("state:no-key");
        QCOMPARE(table.model.rowCount(), 10);
        const QPersistentModelIndex kept(table.model.index(3, 0));
        table.survey.changeOutcome(1, Outcome::Decoded); // leaves
        table.survey.changeOutcome(3, Outcome::NoKey); // joins
        table.model.changeTelegrams(1, 3);
        QCoreApplication::processEvents();
        QCOMPARE(table.model.rowCount(), 10);
        QVERIFY(!table.model.rowOf(1) && table.model.rowOf(3));
        QCOMPARE(table.model.itemAt(kept.row()), 10u);
    }

    void summaryFollowsANewKey()
    {
        Table table;
        table.add({.outcome = Outcome::NoKey});
        const QString before = table.text(0, Column::Summary);
        QVERIFY(!before.contains(QStringLiteral("m³")));
        (void)table.text(0, Column::Summary);
        QCOMPARE(table.decoded, 1); // kept
        table.survey.changeOutcome(0, Outcome::Decoded);
        table.model.changeTelegrams(0, 1);
        QCoreApplication::processEvents();
        QCOMPARE(table.text(0, Column::Summary), QStringLiteral("Volume: 6.408\u202fm³"));
    }

    /// Selection and current row stay on their telegrams through batches, filter, sorting and decoding again.
    void selectionSurvives()
    {
        Table table;
        table.addBatch(50);
        QItemSelectionModel selection(&table.model);
        selection.setCurrentIndex(table.model.index(19, 0),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        selection.select(table.model.index(22, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto selected = [&] {
            QList<std::uint32_t> items;
            for (const QModelIndex &index : selection.selectedRows())
                items.append(table.model.itemAt(index.row()));
            std::sort(items.begin(), items.end());
            return items;
        };
        const QList<std::uint32_t> wanted{19, 22};
        for (int round = 0; round < 100; ++round) {
            table.addBatch(1 + round % 7);
            if (round % 10 == 3)
                table.filter(round % 20 == 3 ? "state:no-key" : "");
            if (round % 10 == 6)
                table.model.sort(round % 18, round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (round % 10 == 8)
                table.model.sort(-1);
            table.model.changeTelegrams(std::uint32_t(round), 20);
            QCoreApplication::processEvents();
            QCOMPARE(selected(), wanted);
            QCOMPARE(table.model.itemAt(selection.currentIndex().row()), 19u);
        }
    }

    void clears()
    {
        Table table;
        table.addBatch(20);
        table.model.changeTelegrams(3, 5);
        table.survey.clear();
        table.model.clear();
        QCoreApplication::processEvents();
        QCOMPARE(table.model.rowCount(), 0);
        table.addBatch(5);
        QCOMPARE(table.model.rowCount(), 5);
        table.filter("state:no-key");
        table.survey.clear();
        table.model.clear();
        table.add({.id = 0x777, .outcome = Outcome::NoKey}); // answers about meters are of the old survey
        QCOMPARE(table.model.rowCount(), 1);
    }

    /// What was written about a telegram is to be read without a mouse, found, sorted and copied.
    void comments()
    {
        Table table;
        table.addBatch(3);
        ui::PrivacyMask privacy(table.survey.notes);
        table.model.setPrivacy(privacy);
        table.survey.telegrams.setMark(0, {.marked = false, .comment = "tap open"});
        table.survey.telegrams.setMark(2, {.marked = false, .comment = "Bath"});
        table.survey.telegrams.setMark(1, {.marked = true, .comment = {}});
        QVERIFY(!table.model.headerData(int(Column::Comment), Qt::Horizontal, ui::ColumnShownRole).toBool());
        QCOMPARE(table.text(0, Column::Comment), QStringLiteral("tap open"));
        QCOMPARE(table.text(1, Column::Comment), QString());
        QCOMPARE(table.data(0, Column::Comment, ui::CopyRole).toString(), QStringLiteral("tap open"));
        QCOMPARE(table.data(0, Column::Comment, ui::FilterTermRole).toString(), QStringLiteral("mark:\"tap open\""));
        const auto spoken = [&table](int row) {
            return table.data(row, Column::Number, Qt::AccessibleTextRole).toString();
        };
        QVERIFY(spoken(0).endsWith(QStringLiteral("Comment: tap open")));
        QVERIFY(spoken(1).endsWith(QStringLiteral("Marked.")));
        table.model.sort(int(Column::Comment));
        QCOMPARE(table.text(0, Column::Comment), QString());
        QCOMPARE(table.text(1, Column::Comment), QStringLiteral("Bath"));
        QCOMPARE(table.text(2, Column::Comment), QStringLiteral("tap open"));
        privacy.setOn(true);
        QCOMPARE(table.text(2, Column::Comment), ui::PrivacyMask::cover());
        QVERIFY(!spoken(2).contains(QStringLiteral("tap")));
        QVERIFY(!table.data(2, Column::Number, Qt::ToolTipRole).toString().contains(QStringLiteral("tap")));
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestTelegramTableModel)
#include "tst_telegram_table_model.moc"
