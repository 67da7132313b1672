// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_ranges.h"

#include "ui/sample_telegram.h"

#include <QStringList>
#include <QtTest/QTest>

using ui::HexRanges;
using ui::HexStyle;
using wmbus::ByteRange;
using wmbus::Source;
using namespace Qt::StringLiterals;

namespace {

QString marksOf(const HexRanges &ranges)
{
    QStringList marks;
    for (const ui::HexRun &run : ranges.runs())
        marks << QStringLiteral("%1@%2+%3").arg(run.mark).arg(run.range.first).arg(run.range.count);
    return marks.join(u' ');
}

} // namespace

class TestHexRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSmallestField()
    {
        const wmbus::DecodedTelegram telegram = sample::waterMeter();
        const HexRanges ranges(telegram, Source::Decrypted);
        const auto idAt = [&](int position) { return telegram.fields[std::size_t(ranges.fieldAt(position))].id; };
        QCOMPARE(idAt(0), "length");
        QCOMPARE(idAt(5), "number");
        QCOMPARE(idAt(15), "check-bytes");
        QCOMPARE(idAt(18), "vif");
        QCOMPARE(idAt(22), "data");
        QCOMPARE(idAt(31), "filler");
        QCOMPARE(ranges.fieldAt(-1), -1);
        QCOMPARE(ranges.fieldAt(32), -1);
    }

    void keepsTheSourcesApart()
    {
        const wmbus::DecodedTelegram telegram = sample::waterMeter();
        const HexRanges received(telegram, Source::Received);
        QCOMPARE(telegram.fields[std::size_t(received.fieldAt(19))].id, "encrypted");
        QCOMPARE(received.styleAt(19), HexStyle::Encrypted);
        QCOMPARE(HexRanges(telegram, Source::Decrypted).styleAt(19), HexStyle::RecordOdd);
    }

    void namesTheRuns()
    {
        QCOMPARE(marksOf(HexRanges(sample::waterMeter(), Source::Decrypted)),
                 u"L@0+2 A@2+8 T@10+7 1@17+6 2@23+4 @27+5"_s);
        QCOMPARE(marksOf(HexRanges(sample::withoutKey(), Source::Received)), u"L@0+2 A@2+8 T@10+5 X@15+17"_s);
    }

    void findsTheFieldOfASelection()
    {
        const wmbus::DecodedTelegram telegram = sample::waterMeter();
        const HexRanges ranges(telegram, Source::Decrypted);
        const auto idOf = [&](ByteRange range) { return telegram.fields[std::size_t(ranges.fieldCovering(range))].id; };
        QCOMPARE(idOf({19, 4}), "data");
        QCOMPARE(idOf({18, 2}), "record");
        QCOMPARE(idOf({17, 10}), "records");
        QCOMPARE(idOf({2, 3}), "link-layer");
        QCOMPARE(ranges.fieldCovering({0, 32}), -1);
        QCOMPARE(ranges.fieldCovering({}), -1);
    }

    void movesByField()
    {
        const HexRanges ranges(sample::waterMeter(), Source::Decrypted);
        QCOMPARE(ranges.nextField(-1), 0);
        QCOMPARE(ranges.nextField(0), 1);
        QCOMPARE(ranges.nextField(4), 8);
        QCOMPARE(ranges.nextField(6), 8);
        QCOMPARE(ranges.nextField(29), 29);
        QCOMPARE(ranges.previousField(8), 4);
        QCOMPARE(ranges.previousField(6), 4);
        QCOMPARE(ranges.previousField(4), 2);
        QCOMPARE(ranges.previousField(0), 0);
        QCOMPARE(ranges.previousField(-1), 0);
        QCOMPARE(ranges.fieldRangeAt(21), (ByteRange{19, 4}));
    }

    void marksTheFault()
    {
        wmbus::DecodedTelegram telegram = sample::withoutKey();
        telegram.reason.range = {10, 3};
        QVERIFY(!HexRanges(telegram, Source::Received).isFaulty(10));
        telegram.outcome = wmbus::Outcome::Damaged;
        const HexRanges ranges(telegram, Source::Received);
        QVERIFY(!ranges.isFaulty(9));
        QVERIFY(ranges.isFaulty(12));
        QVERIFY2(marksOf(ranges).contains(u"!@10+"_s), qPrintable(marksOf(ranges)));
    }

    void survivesBytesWithoutFields()
    {
        wmbus::DecodedTelegram telegram;
        QCOMPARE(HexRanges(telegram, Source::Received).byteCount(), 0);
        telegram.bytes.assign(5, 0xFF);
        telegram.fields = {sample::field("length", {3, 200}, wmbus::Group::Link, 0)};
        const HexRanges ranges(telegram, Source::Received);
        QCOMPARE(marksOf(ranges), u"?@0+3 L@3+2"_s);
        QCOMPARE(ranges.fieldRangeAt(1), (ByteRange{1, 1}));
        QCOMPARE(ranges.nextField(4), 4);
    }
};

QTEST_GUILESS_MAIN(TestHexRanges)
#include "tst_hex_ranges.moc"
