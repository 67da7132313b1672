// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"
#include "wmbus/records/dates.h"

#include <QtTest>

using namespace wmbus;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsTheMetersFlags();
    void lastDayOfMonthStaysLast();
    void addsSecondsAcrossMidnight();
    void anyBytesGiveADateOrAReason();
};

void TestDates::reads_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("G") << "9F2C"
                       << "2020-12-31"
                       << "";
    QTest::newRow("G, 1999") << "7FCC"
                             << "1999-12-31"
                             << "";
    QTest::newRow("G, day of every year") << "E1F7"
                                          << "--07-01"
                                          << "";
    QTest::newRow("G, none") << "FFFF"
                             << ""
                             << "not-set";
    QTest::newRow("G, noughts") << "0000"
                                << ""
                                << "not-set";
    QTest::newRow("G, month 0") << "9F20"
                                << ""
                                << "not-a-date";
    QTest::newRow("G, day 0") << "802C"
                              << ""
                              << "not-a-date";
    QTest::newRow("G, 31 November") << "9F2B"
                                    << ""
                                    << "not-a-date";
    QTest::newRow("G, 29 February 2021") << "BD22"
                                         << ""
                                         << "not-a-date";
    QTest::newRow("G, 29 February 2020") << "9D22"
                                         << "2020-02-29"
                                         << "";
    QTest::newRow("F") << "32371F15"
                       << "2008-05-31T23:50"
                       << "";
    QTest::newRow("F, hundred years 1") << "322FE14C"
                                        << "2039-12-01T15:50"
                                        << "";
    QTest::newRow("F, invalid") << "9C021732"
                                << ""
                                << "time-invalid";
    QTest::newRow("F, every hour") << "3F1F1F15"
                                   << "2008-05-31"
                                   << "";
    QTest::newRow("F, hour 24") << "00181F15"
                                << ""
                                << "not-a-date";
    QTest::newRow("F, none") << "FFFFFFFF"
                             << ""
                             << "not-set";
    QTest::newRow("I") << "1E120DAF296D"
                       << "2021-09-15T13:18:30"
                       << "";
    QTest::newRow("I, second 60") << "3C120DAF296D"
                                  << ""
                                  << "not-a-date";
    QTest::newRow("J") << "0A2D16"
                       << "22:45:10"
                       << "";
    QTest::newRow("J, midnight") << "000000"
                                 << "00:00:00"
                                 << "";
    QTest::newRow("J, none") << "FFFFFF"
                             << ""
                             << "not-set";
    QTest::newRow("five bytes") << "0102030405"
                                << ""
                                << "not-a-date";
}

void TestDates::reads()
{
    QFETCH(QString, hex);
    QFETCH(QString, text);
    QFETCH(QString, error);
    const DateReading reading = readDate(help::bytes(hex.toStdString()));
    QCOMPARE(QString::fromUtf8(reading.error.data(), int(reading.error.size())), error);
    if (error.isEmpty())
        QCOMPARE(QString::fromStdString(civilTimeText(reading.time)), text);
}

void TestDates::keepsTheMetersFlags()
{
    QVERIFY(readDate(help::bytes("32B71F15")).time.summerTime);
    QVERIFY(!readDate(help::bytes("32371F15")).time.summerTime);
    QVERIFY(readDate(help::bytes("B2371F15")).time.invalid);
    QVERIFY(readDate(help::bytes("1E928DAF296D")).time.invalid);
    QVERIFY(readDate(help::bytes("5E120DAF296D")).time.summerTime);
}

void TestDates::lastDayOfMonthStaysLast()
{
    CivilTime time = readDate(help::bytes("7F2A")).time; // 2019-10-31
    QCOMPARE(civilTimeText(addMonths(time, 1)), std::string("2019-11-30"));
    QCOMPARE(civilTimeText(addMonths(time, 4)), std::string("2020-02-29"));
    QCOMPARE(civilTimeText(addMonths(time, -10)), std::string("2018-12-31"));
    time.day = 15;
    QCOMPARE(civilTimeText(addMonths(time, 14)), std::string("2020-12-15"));
    time.day = 30; // not the last of October
    QCOMPARE(civilTimeText(addMonths(time, 2)), std::string("2019-12-30"));
    QCOMPARE(civilTimeText(addMonths(time, 4)), std::string("2020-02-29"));
}

void TestDates::addsSecondsAcrossMidnight()
{
    const CivilTime time = readDate(help::bytes("32371F15")).time; // 2008-05-31 23:50
    QCOMPARE(civilTimeText(addSeconds(time, 900)), std::string("2008-06-01T00:05"));
    QCOMPARE(civilTimeText(addSeconds(time, -86400)), std::string("2008-05-30T23:50"));
}

void TestDates::anyBytesGiveADateOrAReason()
{
    for (unsigned number = 0; number < 0x10000; ++number) {
        const radio::Bytes two{std::uint8_t(number), std::uint8_t(number >> 8)};
        const radio::Bytes four{0x12, 0x0A, two[0], two[1]};
        for (const radio::Bytes &bytes : {two, four}) {
            const DateReading reading = readDate(bytes);
            if (!reading.error.empty())
                continue;
            QVERIFY(reading.time.month >= 1 && reading.time.month <= 12);
            const int year = reading.time.everyYear ? 2000 : reading.time.year;
            QVERIFY(reading.time.day >= 1 && reading.time.day <= daysInMonth(year, reading.time.month));
        }
    }
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
