// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/im871a_framer.h"

#include "sticks/im871a_vectors.h"
#include "support/hex.h"

#include <QTest>

#include <algorithm>
#include <random>

using sticks::Im871aFramer;
using support::fromHex;
using support::toHex;

namespace {

using Bytes = radio::Bytes;

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const Bytes &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

QStringList framesOf(const std::vector<Im871aFramer::Item> &items)
{
    QStringList frames;
    for (const auto &item : items) {
        if (const auto *frame = std::get_if<sticks::HciFrame>(&item))
            frames << QString::fromLatin1(toHex(frame->bytes));
    }
    return frames;
}

/// Everything that comes out of a stream cut into pieces of the sizes that `nextSize` gives, then a gap.
template <typename NextSize>
QStringList framesOfPieces(const Bytes &stream, NextSize nextSize)
{
    Im871aFramer framer;
    std::vector<Im871aFramer::Item> items;
    for (std::size_t at = 0; at < stream.size();) {
        const std::size_t size = std::min<std::size_t>(nextSize(), stream.size() - at);
        framer.feed(radio::ByteView(stream).subspan(at, size), 0, items);
        at += size;
    }
    framer.tick(Im871aFramer::kGapMs, items);
    return framesOf(items);
}

QStringList framesOf(const Bytes &stream)
{
    return framesOfPieces(stream, [] { return std::size_t(1) << 20; });
}

/// All vectors, with things between them that are no frames: noise, starts, a false start with a long length.
Bytes busyStream()
{
    Bytes stream = fromHex("00FF5AA5A5");
    for (const char *text : vectors::kChecked) {
        stream = joined({stream, fromHex(text), fromHex("A581FFC0A5"), fromHex(text)});
    }
    return joined({stream, fromHex(vectors::kOneBitWrong), fromHex("A58203FF44"), fromHex(vectors::kRecordedPair),
                   fromHex(vectors::kBare)});
}

} // namespace

class TestIm871aFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyCutGivesTheSameFrames();
    void pairInOneRead();
    void garbageInFrontCostsNothing();
    void aStartByteInsideDoesNotConfuse();
    void wrongBitIsABadFrame();
    void falseStartHidesNoFrameBeyondTheGap();
    void cutFrameIsForgottenAfterTheGap();
    void trafficUncoversWhatAFalseStartHides();
    void ownFirstHalfInFront();
    void floodsStayBounded();
    void deadlineFollowsTheLastByte();
};

void TestIm871aFramer::anyCutGivesTheSameFrames()
{
    const Bytes stream = busyStream();
    const QStringList whole = framesOf(stream);
    QCOMPARE(whole.size(), 2 * int(vectors::kChecked.size()) + 3);
    for (std::size_t size = 1; size <= 300; ++size)
        QCOMPARE(framesOfPieces(stream, [size] { return size; }), whole);
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        QCOMPARE(framesOfPieces(stream, [&random] { return std::size_t(1 + random() % 64); }), whole);
    }
}

void TestIm871aFramer::pairInOneRead()
{
    const QStringList frames = framesOf(fromHex(vectors::kRecordedPair));
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames.join(QString()), QLatin1String(vectors::kRecordedPair));
}

void TestIm871aFramer::garbageInFrontCostsNothing()
{
    for (const char *garbage : {"A5", "FF", "C0", "62", "A5A5A5A5", "00FE80E0F8", "A581", "A58102", "A5E203"}) {
        const QStringList frames = framesOf(joined({fromHex(garbage), fromHex(vectors::kWithRssi)}));
        QCOMPARE(frames, QStringList{QLatin1String(vectors::kWithRssi)});
    }
    Im871aFramer framer;
    std::vector<Im871aFramer::Item> items;
    framer.feed(joined({fromHex("00FE80E0F8"), fromHex(vectors::kPingAnswer)}), 0, items);
    QCOMPARE(framer.garbageBytes(), 5U);
    QCOMPARE(items.size(), 1U);
}

void TestIm871aFramer::aStartByteInsideDoesNotConfuse()
{
    // The recorded telegram of 206 bytes holds an A5 of its own, the next two a constructed one.
    QVERIFY(framesOf(fromHex(vectors::kRecordedLong)).size() == 1);
    Im871aFramer framer;
    std::vector<Im871aFramer::Item> items;
    framer.feed(joined({fromHex(vectors::kRecordedPair), fromHex(vectors::kRecordedLong)}), 0, items);
    QCOMPARE(items.size(), 3U);
    QCOMPARE(framer.garbageBytes(), 0U);
}

void TestIm871aFramer::wrongBitIsABadFrame()
{
    Im871aFramer framer;
    std::vector<Im871aFramer::Item> items;
    framer.feed(joined({fromHex(vectors::kOneBitWrong), fromHex(vectors::kWithRssi)}), 0, items);
    QCOMPARE(items.size(), 2U);
    QCOMPARE(toHex(std::get<sticks::BadFrame>(items[0]).bytes), QByteArray(vectors::kOneBitWrong));
    QCOMPARE(toHex(std::get<sticks::HciFrame>(items[1]).bytes), QByteArray(vectors::kWithRssi));
    QCOMPARE(framer.garbageBytes(), fromHex(vectors::kOneBitWrong).size());
}

void TestIm871aFramer::falseStartHidesNoFrameBeyondTheGap()
{
    Im871aFramer framer;
    std::vector<Im871aFramer::Item> items;
    framer.feed(joined({fromHex("A5E203FF"), fromHex(vectors::kWithRssi), fromHex(vectors::kPingAnswer)}), 1000, items);
    QVERIFY(items.empty());
    framer.tick(1000 + Im871aFramer::kGapMs - 1, items);
    QVERIFY(items.empty());
    framer.tick(1000 + Im871aFramer::kGapMs, items);
    QCOMPARE(framesOf(items), (QStringList{QLatin1String(vectors::kWithRssi), QLatin1String(vectors::kPingAnswer)}));
    QCOMPARE(framer.bufferedBytes(), 0U);
}

void TestIm871aFramer::cutFrameIsForgottenAfterTheGap()
{
    for (const char *text : vectors::kChecked) {
        const Bytes bytes = fromHex(text);
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            Im871aFramer framer;
            std::vector<Im871aFramer::Item> items;
            framer.feed(radio::ByteView(bytes).first(size), 0, items);
            framer.feed(fromHex(vectors::kWithRssi), Im871aFramer::kGapMs, items); // no tick between: feeding is enough
            QCOMPARE(framesOf(items), QStringList{QLatin1String(vectors::kWithRssi)});
        }
    }
    Im871aFramer framer;
    std::vector<Im871aFramer::Item> items;
    framer.feed(fromHex("A58203FF445310"), 0, items);
    framer.feed(fromHex(vectors::kWithRssi), 1000, items);
    QCOMPARE(framesOf(items), QStringList{QLatin1String(vectors::kWithRssi)});
}

void TestIm871aFramer::trafficUncoversWhatAFalseStartHides()
{
    Im871aFramer framer;
    std::vector<Im871aFramer::Item> items;
    framer.feed(fromHex("A5E203FF"), 0, items);
    int fed = 0;
    for (std::int64_t now = 50; framesOf(items).isEmpty(); now += 50) { // never a gap
        framer.feed(fromHex(vectors::kWithRssi), now, items);
        ++fed;
        QVERIFY(fed < 10);
    }
    QCOMPARE(framesOf(items).size(), fed); // all of them, the hidden ones too
}

void TestIm871aFramer::ownFirstHalfInFront()
{
    for (const char *text : vectors::kChecked) {
        const Bytes bytes = fromHex(text);
        const Bytes half(bytes.begin(), bytes.begin() + std::ptrdiff_t(bytes.size() / 2));
        QVERIFY(framesOf(joined({half, bytes})).contains(QLatin1String(text)));
    }
}

void TestIm871aFramer::floodsStayBounded()
{
    std::mt19937 random(7);
    constexpr std::size_t kMebibyte = 1 << 20;
    for (const int value : {0x00, 0xFF, 0xA5, 0xC0, 0xDB, -1}) {
        Bytes flood(kMebibyte, std::uint8_t(value));
        if (value < 0)
            std::generate(flood.begin(), flood.end(), [&random] { return std::uint8_t(random()); });
        Im871aFramer framer;
        std::vector<Im871aFramer::Item> items;
        framer.feed(flood, 0, items);
        QVERIFY(framer.bufferedBytes() <= sticks::HciFrame::kMaxSize);
        framer.tick(Im871aFramer::kGapMs, items);
        framer.feed(fromHex(vectors::kWithRssi), Im871aFramer::kGapMs, items);
        QVERIFY(framesOf(items).contains(QLatin1String(vectors::kWithRssi)));
    }
}

void TestIm871aFramer::deadlineFollowsTheLastByte()
{
    Im871aFramer framer;
    std::vector<Im871aFramer::Item> items;
    QVERIFY(!framer.nextDeadlineMs());
    framer.feed(fromHex("A581"), 40, items);
    QCOMPARE(framer.nextDeadlineMs(), std::optional<std::int64_t>(40 + Im871aFramer::kGapMs));
    framer.feed(fromHex("0200"), 60, items);
    QCOMPARE(framer.nextDeadlineMs(), std::optional<std::int64_t>(60 + Im871aFramer::kGapMs));
    framer.feed(fromHex("4CA3"), 70, items);
    QVERIFY(!framer.nextDeadlineMs());
    QCOMPARE(items.size(), 1U);
}

QTEST_APPLESS_MAIN(TestIm871aFramer)
#include "tst_im871a_framer.moc"
