// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/record_list.h"

#include "support/hex.h"

#include <QTest>

using simulation::RecordList;
using support::toHex;

namespace {

QByteArray record(RecordList::Header header, std::int64_t value)
{
    RecordList list;
    list.add(header, value);
    return toHex(list.bytes());
}

QByteArray timeRecord(RecordList::Header header, const wmbus::CivilTime &time)
{
    RecordList list;
    list.addTime(header, time);
    return toHex(list.bytes());
}

} // namespace

class TestRecordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers()
    {
        QCOMPARE(record({0x01, 0x13}, -1), QByteArray("0113FF"));
        QCOMPARE(record({0x02, 0x65}, 2143), QByteArray("02655F08"));
        QCOMPARE(record({0x02, 0x65}, -20), QByteArray("0265ECFF"));
        QCOMPARE(record({0x03, 0x13}, 0x123456), QByteArray("0313563412"));
        QCOMPARE(record({0x04, 0x13}, 7000), QByteArray("0413581B0000"));
        QCOMPARE(record({0x06, 0x13}, 1), QByteArray("0613010000000000"));
        QCOMPARE(record({0x07, 0x13}, -2), QByteArray("0713FEFFFFFFFFFFFFFF"));
    }
    void binaryCodedDecimals()
    {
        QCOMPARE(record({0x0C, 0x14}, 2850427), QByteArray("0C1427048502"));
        QCOMPARE(record({0x09, 0x5B}, 42), QByteArray("095B42"));
        QCOMPARE(record({0x0A, 0x5A}, -40), QByteArray("0A5A40F0"));
        QCOMPARE(record({0x4B, 0x6E}, 1234), QByteArray("4B6E341200"));
        QCOMPARE(record({0x0E, 0x06}, 123456789012), QByteArray("0E06129078563412"));
    }
    void valuesRollOver()
    {
        QCOMPARE(record({0x01, 0x13}, 0x1FF), QByteArray("0113FF"));
        QCOMPARE(record({0x0A, 0x14}, 1234567), QByteArray("0A146745"));
    }
    void headersWithExtensions() { QCOMPARE(record({0x84, 0x10, 0x83, 0x3C}, 1), QByteArray("8410833C01000000")); }
    void times()
    {
        wmbus::CivilTime time;
        time.year = 2008;
        time.month = 5;
        time.day = 31;
        time.hour = 23;
        time.minute = 50;
        QCOMPARE(timeRecord({0x04, 0x6D}, time), QByteArray("046D32171F15"));
        QCOMPARE(timeRecord({0x42, 0x6C}, time), QByteArray("426C1F15"));
        time.year = 2026;
        time.month = 12;
        QCOMPARE(timeRecord({0x42, 0x6C}, time), QByteArray("426C5F3C"));
    }
};

QTEST_APPLESS_MAIN(TestRecordList)
#include "tst_record_list.moc"
