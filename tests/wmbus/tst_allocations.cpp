// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"

#include <QtTest>

#include <cstdlib>
#include <new>

namespace {

std::size_t allocations = 0;

} // namespace

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *const memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    ++allocations;
    return std::malloc(size);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace wmbus;

/// Live decoding reuses its buffers: a program that runs for weeks must not churn the heap.
class TestAllocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steadyStateNeedsNone_data();
    void steadyStateNeedsNone();
};

void TestAllocations::steadyStateNeedsNone_data()
{
    QTest::addColumn<QString>("hex");
    QTest::newRow("plain")
        << "314493449392919034087A52000020036E970000436E700200426C9F2C01FD1700326CFFFF02591B0A016515017418012218";
    QTest::newRow("mode 5")
        << "2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013EC4A6F6D3529B520EDFF0EA6DEFC955B29D6D"
           "69EBF3EC8A";
    QTest::newRow("link layer encryption")
        << "24442D2C692845631B168D3050209CD621B006B1140AEF4953AE5B86FAFC0B00E70705B846";
}

void TestAllocations::steadyStateNeedsNone()
{
    QFETCH(QString, hex);
    Decoder decoder;
    decoder.setKeys(help::keyRing(
        {{"12345678", "0102030405060708090A0B0C0D0E0F11"}, {"63452869", "4E5508544202058100DFEFA06B0934A5"}}));
    const radio::RawTelegram raw = help::raw(hex.toStdString());
    DecodedTelegram telegram;
    for (const Depth depth : {Depth::Readings, Depth::Fields}) {
        for (int round = 0; round < 3; ++round)
            decoder.decode(raw, depth, telegram);
        const std::size_t before = allocations;
        for (int round = 0; round < 10; ++round)
            decoder.decode(raw, depth, telegram);
        const std::size_t after = allocations;
        QCOMPARE(after, before);
        QVERIFY(!telegram.records.empty());
    }
}

QTEST_APPLESS_MAIN(TestAllocations)
#include "tst_allocations.moc"
