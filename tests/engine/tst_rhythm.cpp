// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/rhythm.h"

#include <QtTest/QTest>

#include <cmath>
#include <functional>
#include <random>

using engine::Rhythm;

namespace {

constexpr std::int64_t kStartUs = 1'790'000'000'000'000;

enum class AccessNumber : std::uint8_t { Absent, Counts, Constant, Random };

/// A meter as it sends: `count` telegrams, of which `isHeard` says which arrive.
struct Sender
{
    double intervalS = 16;
    double spread = 0; ///< of each sending time, as a share of the interval
    int count = 1200;
    AccessNumber access = AccessNumber::Counts;

    [[nodiscard]] Rhythm play(const std::function<bool(int)> &isHeard) const
    {
        Rhythm rhythm;
        std::mt19937 random(7);
        std::uniform_real_distribution<double> shift(-spread, spread);
        for (int i = 0; i < count; ++i) {
            const double seconds = (i + shift(random)) * intervalS;
            const auto number = std::uint8_t(access == AccessNumber::Random ? random() : i + 200);
            if (isHeard(i))
                rhythm.heard(kStartUs + std::int64_t(seconds * 1e6), numberSent(number));
        }
        return rhythm;
    }

private:
    [[nodiscard]] std::optional<std::uint8_t> numberSent(std::uint8_t number) const
    {
        switch (access) {
        case AccessNumber::Absent:
            return std::nullopt;
        case AccessNumber::Constant:
            return std::uint8_t(0);
        default:
            return number;
        }
    }
};

bool isNear(double value, double wanted, double tolerance)
{
    if (std::abs(value - wanted) <= tolerance)
        return true;
    qInfo("%f is not %f", value, wanted);
    return false;
}

void addSenders()
{
    QTest::addColumn<double>("interval");
    QTest::addColumn<double>("spread");
    QTest::addColumn<int>("access");
    for (const double interval : {0.9, 8.0, 16.0, 96.0, 128.7, 900.0, 86400.0}) {
        for (const double spread : {0.0, 0.01, 0.04}) {
            for (const auto access :
                 {AccessNumber::Absent, AccessNumber::Counts, AccessNumber::Constant, AccessNumber::Random}) {
                QTest::addRow("every %g s, spread %g, access number %d", interval, spread, int(access))
                    << interval << spread << int(access);
            }
        }
    }
}

Sender fetchedSender()
{
    QFETCH(double, interval);
    QFETCH(double, spread);
    QFETCH(int, access);
    return {.intervalS = interval, .spread = spread, .access = AccessNumber(access)};
}

} // namespace

class TestRhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeThreeTelegrams();
    void everyTelegramHeard_data() { addSenders(); }
    void everyTelegramHeard();
    void everyThirdTelegramMissing_data() { addSenders(); }
    void everyThirdTelegramMissing();
    void halfOfThemMissingByChance_data() { addSenders(); }
    void halfOfThemMissingByChance();
    void pauseIsNoLoss();
    void rhythmChanges();
    void stepBackStartsAnew();
    void irregularSenderHasAMedian();
};

void TestRhythm::saysNothingBeforeThreeTelegrams()
{
    Rhythm rhythm;
    QVERIFY(!rhythm.intervalS());
    rhythm.heard(kStartUs, 1);
    rhythm.heard(kStartUs + 16'000'000, 2);
    QVERIFY(!rhythm.intervalS());
    QVERIFY(!rhythm.lossPercent());
    rhythm.heard(kStartUs + 32'000'000, 3);
    QCOMPARE(*rhythm.intervalS(), 16.0);
    QCOMPARE(*rhythm.lossPercent(), 0.0);
}

void TestRhythm::everyTelegramHeard()
{
    const auto meter = fetchedSender();
    const auto rhythm = meter.play([](int) { return true; });
    QVERIFY(isNear(*rhythm.intervalS(), meter.intervalS, meter.intervalS * 0.02));
    QVERIFY(isNear(*rhythm.lossPercent(), 0, 1));
}

void TestRhythm::everyThirdTelegramMissing()
{
    const auto meter = fetchedSender();
    const auto rhythm = meter.play([](int i) { return i % 3 != 2; });
    QVERIFY(isNear(*rhythm.intervalS(), meter.intervalS, meter.intervalS * 0.03));
    QVERIFY(isNear(*rhythm.lossPercent(), 100.0 / 3, 3));
}

void TestRhythm::halfOfThemMissingByChance()
{
    const auto meter = fetchedSender();
    std::mt19937 random(11);
    int heard = 0;
    const auto rhythm = meter.play([&](int) {
        const bool arrives = random() % 2 == 0;
        heard += arrives ? 1 : 0;
        return arrives;
    });
    QVERIFY(isNear(*rhythm.intervalS(), meter.intervalS, meter.intervalS * 0.04));
    QVERIFY(isNear(*rhythm.lossPercent(), 100.0 * (meter.count - heard) / meter.count, 4));
}

void TestRhythm::pauseIsNoLoss()
{
    // Silent from 19 to 7 h: 12 of 24 hours, 2700 intervals.
    const Sender meter{.intervalS = 16, .spread = 0.02, .count = 3 * 5400, .access = AccessNumber::Absent};
    const auto rhythm = meter.play([](int i) { return i % 5400 < 2700; });
    QVERIFY(isNear(*rhythm.intervalS(), 16, 0.5));
    QVERIFY(isNear(*rhythm.lossPercent(), 0, 1));
}

void TestRhythm::rhythmChanges()
{
    // Drive-by telegrams every 16 s, later the fixed network's every 96 s: the interval is that of now.
    Rhythm rhythm;
    std::int64_t now = kStartUs;
    for (int i = 0; i < 300; ++i)
        rhythm.heard(now += i < 150 ? 16'000'000 : 96'000'000, std::nullopt);
    QVERIFY(isNear(*rhythm.intervalS(), 96, 1));
    QVERIFY(isNear(*rhythm.lossPercent(), 0, 1));
}

void TestRhythm::stepBackStartsAnew()
{
    Rhythm rhythm;
    for (int run = 0; run < 3; ++run) {
        for (int i = 0; i < 20; ++i)
            rhythm.heard(kStartUs + i * 30'000'000LL, std::nullopt);
    }
    QVERIFY(isNear(*rhythm.intervalS(), 30, 0.1));
    QVERIFY(isNear(*rhythm.lossPercent(), 0, 0.1));
}

void TestRhythm::irregularSenderHasAMedian()
{
    Rhythm rhythm;
    std::mt19937 random(3);
    std::int64_t now = kStartUs;
    for (int i = 0; i < 500; ++i)
        rhythm.heard(now += 10'000'000 + std::int64_t(random() % 20'000'000), std::nullopt);
    QVERIFY(*rhythm.intervalS() >= 10 && *rhythm.intervalS() <= 30);
    QVERIFY(*rhythm.lossPercent() >= 0 && *rhythm.lossPercent() <= 100);
}

QTEST_GUILESS_MAIN(TestRhythm)
#include "tst_rhythm.moc"
