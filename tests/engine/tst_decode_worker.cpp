// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/decode_worker.h"

#include "support/hex.h"
#include "support/sample_telegrams.h"

#include <QtTest/QTest>

#include <array>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

using engine::DecodedBatch;
using engine::DecodeWorker;

namespace {

constexpr std::uint32_t kPerSender = 2000;

engine::NewTelegrams oneTelegram(std::uint32_t meter, std::uint32_t number)
{
    engine::Reception reception;
    reception.telegram.bytes =
        support::fromHex(support::waterTelegram(meter, std::uint8_t(number), number).constData());
    reception.utcUs = number * 1'000'000LL;
    return {.receptions = {reception}, .extras = {}, .importEnd = {}};
}

/// The owner of the worker, woken as an event loop would be. Standard primitives only: the thread sanitizer sees all.
class Owner
{
public:
    /// Batches with so many telegrams; the worker may join what came one by one.
    std::vector<DecodedBatch> take(std::size_t telegrams)
    {
        std::vector<DecodedBatch> batches;
        for (std::size_t came = 0; came < telegrams;) {
            std::unique_lock lock(m_mutex);
            m_awake.wait(lock, [this] { return m_wakeUps > m_seen; });
            m_seen = m_wakeUps;
            lock.unlock();
            for (auto &batch : worker.takeResults()) {
                came += batch.telegrams.size();
                batches.push_back(std::move(batch));
            }
        }
        return batches;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_awake;
    int m_wakeUps = 0;
    int m_seen = 0;

public:
    DecodeWorker worker{[this] {
        const std::scoped_lock lock(m_mutex);
        ++m_wakeUps;
        m_awake.notify_one();
    }}; ///< last: its thread uses the members above
};

} // namespace

/// The decode thread alone, without an event loop.
class TestDecodeWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFromManyThreads();
    void countsRowsAnewAfterANewSession();
    void answersInOrderWithTheKeysOfTheMoment();
    void endsWithWorkLeft();
};

void TestDecodeWorker::takesFromManyThreads()
{
    Owner owner;
    std::vector<std::thread> senders;
    for (std::uint32_t meter = 1; meter <= 3; ++meter) {
        senders.emplace_back([&owner, meter] {
            for (std::uint32_t i = 0; i < kPerSender; ++i)
                owner.worker.give(oneTelegram(meter, i));
        });
    }
    const auto batches = owner.take(3 * kPerSender);
    for (auto &sender : senders)
        sender.join();
    std::array<std::uint32_t, 4> next{};
    for (const auto &batch : batches) {
        QCOMPARE(batch.telegrams.size(), batch.source.receptions.size());
        std::set<std::uint32_t> meters;
        for (std::size_t i = 0; i < batch.telegrams.size(); ++i) {
            QVERIFY(batch.telegrams[i].summary.meter);
            const auto meter = batch.telegrams[i].summary.meter->id;
            meters.insert(meter);
            QCOMPARE(batch.source.receptions[i].utcUs, std::int64_t(next.at(meter)++) * 1'000'000);
        }
        QCOMPARE(batch.readings.size(), meters.size()); // of the newest telegram of each
    }
}

void TestDecodeWorker::countsRowsAnewAfterANewSession()
{
    Owner owner;
    for (std::uint32_t epoch = 1; epoch <= 3; ++epoch) {
        owner.worker.give(engine::NewSession{epoch});
        owner.worker.give(oneTelegram(1, 0));
        owner.worker.give(oneTelegram(2, 0));
        owner.worker.give(oneTelegram(2, 0));
        std::vector<std::uint32_t> repeats;
        std::size_t readings = 0;
        for (const auto &batch : owner.take(3)) {
            QCOMPARE(batch.epoch, epoch);
            readings += batch.readings.size();
            for (const auto &telegram : batch.telegrams)
                repeats.push_back(telegram.repeatOf);
        }
        QCOMPARE(repeats, (std::vector<std::uint32_t>{engine::kNoTelegram, engine::kNoTelegram, 1}));
        QCOMPARE(readings, std::size_t(2)); // none of the repeat
    }
}

void TestDecodeWorker::answersInOrderWithTheKeysOfTheMoment()
{
    Owner owner;
    engine::StoredTelegram encrypted;
    encrypted.row = 7;
    encrypted.raw.bytes = support::fromHex(support::kEncryptedGas);
    const auto keys = std::make_shared<const wmbus::KeyRing>(std::vector<wmbus::KeyEntry>{
        {.pattern = *wmbus::AddressPattern::parse("*"), .key = *wmbus::Key::fromHex(support::kEncryptedGasKey)}});
    for (std::uint32_t generation = 1; generation <= 100; ++generation) {
        owner.worker.give(engine::NewKeys{generation % 2 == 1 ? keys : nullptr, generation});
        owner.worker.give(engine::OldTelegrams{{encrypted}});
    }
    std::uint32_t generation = 0;
    for (const auto &batch : owner.take(100)) {
        QCOMPARE(batch.generation, ++generation);
        QVERIFY(!batch.isNew);
        QCOMPARE(batch.telegrams.front().row, 7U);
        QCOMPARE(batch.telegrams.front().summary.outcome,
                 generation % 2 == 1 ? wmbus::Outcome::Decoded : wmbus::Outcome::NoKey);
    }
}

void TestDecodeWorker::endsWithWorkLeft()
{
    for (int i = 0; i < 50; ++i) {
        Owner owner;
        for (std::uint32_t number = 0; number < 200; ++number)
            owner.worker.give(oneTelegram(1, number));
    }
}

QTEST_GUILESS_MAIN(TestDecodeWorker)
#include "tst_decode_worker.moc"
