// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_stick.h"

#include "sticks/im871a_framer.h"
#include "sticks/im871a_session.h"
#include "sticks/im871a_vectors.h"
#include "support/hex.h"

#include <QTest>

#include <map>
#include <set>

using simulation::MeterPark;
using simulation::SimulatedStick;
using simulation::StickOptions;
using support::fromHex;
using support::toHex;

namespace {

constexpr std::int64_t kStartUtc = 1'795'000'000;

SimulatedStick stickWith(const StickOptions &options = {})
{
    return SimulatedStick(options, MeterPark(simulation::builtInScenario(), options.seed, kStartUtc));
}

/// Frames of the stick and when they came, from the moment it was set with `request`, each 10 ms.
struct Heard
{
    std::vector<radio::Bytes> frames;
    std::vector<std::int64_t> times;
};
Heard listen(SimulatedStick &stick, const char *request, std::int64_t durationMs)
{
    Heard heard;
    stick.receive(fromHex(request), 0);
    for (std::int64_t now = 0; now <= durationMs; now += 10) {
        for (radio::Bytes &frame : stick.sentUntil(now)) {
            heard.frames.push_back(std::move(frame));
            heard.times.push_back(now);
        }
    }
    return heard;
}

wmbus::Address senderOf(const radio::Bytes &indication)
{
    const auto *b = indication.data() + 4;
    return {std::uint16_t(b[1] | b[2] << 8), std::uint32_t(b[3] | b[4] << 8 | b[5] << 16) | std::uint32_t(b[6]) << 24,
            b[7], b[8]};
}

/// A session and a stick that talk until `durationMs` have passed.
std::vector<sticks::Event> converse(const StickOptions &options, const sticks::Wish &wish, std::int64_t durationMs)
{
    SimulatedStick stick = stickWith(options);
    sticks::Im871aSession session;
    std::vector<sticks::Event> events;
    session.start(wish, 0);
    for (std::int64_t now = 0; now <= durationMs; ++now) {
        for (const radio::Bytes &frame : stick.sentUntil(now))
            session.feed(frame, now);
        session.tick(now);
        stick.receive(session.takeOutput(), now);
        for (sticks::Event &event : session.takeEvents())
            events.push_back(std::move(event));
    }
    return events;
}

template <typename Kind>
std::size_t countOf(const std::vector<sticks::Event> &events)
{
    return std::size_t(std::count_if(events.begin(), events.end(),
                                     [](const sticks::Event &event) { return std::holds_alternative<Kind>(event); }));
}

} // namespace

class TestSimulatedStick : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAfterMilliseconds();
    void aListFillsQuickly();
    void onlyWhatTheModeHears();
    void metersKeepTheirIntervals();
    void sameSeedSameTelegrams();
    void rateIsKept();
    void signalVariesAroundItsMean();
    void sessionConfiguresEveryVariant();
    void sessionSurvivesFaults();
    void sessionTellsWhatIsWrong();
    void silentStickSaysNothing();
};

void TestSimulatedStick::answersAfterMilliseconds()
{
    SimulatedStick stick = stickWith();
    for (std::int64_t now = 0; now < 10'000; now += 100) {
        stick.receive(fromHex(vectors::kPing), now);
        QVERIFY(stick.sentUntil(now + 4).empty());
        QCOMPARE(stick.sentUntil(now + 30).size(), 1U);
    }
    stick.receive(fromHex("A58101002489A5810F003413"), 50'000);
    const auto both = stick.sentUntil(50'060);
    QCOMPARE(both.size(), 2U);
    QCOMPARE(toHex(both[0]), QByteArray(vectors::kPingAnswer));
    QVERIFY(!stick.nextDueMs()); // nothing is on air before the first configuration
}

void TestSimulatedStick::aListFillsQuickly()
{
    SimulatedStick stick = stickWith();
    const Heard heard = listen(stick, vectors::kSetCT, 30'000);
    std::set<wmbus::Address> in2Seconds;
    std::set<wmbus::Address> in30Seconds;
    for (std::size_t i = 1; i < heard.frames.size(); ++i) {
        if (heard.times[i] <= 2000)
            in2Seconds.insert(senderOf(heard.frames[i]));
        in30Seconds.insert(senderOf(heard.frames[i]));
    }
    QVERIFY(in2Seconds.size() >= 3);
    QVERIFY(in30Seconds.size() >= 20);
}

void TestSimulatedStick::onlyWhatTheModeHears()
{
    std::map<wmbus::Address, radio::LinkMode> modes;
    for (const auto &meter : simulation::builtInScenario().meters)
        modes[meter.sender] = meter.mode;
    const std::map<const char *, std::set<radio::LinkMode>> expected{
        {vectors::kSetS1, {radio::LinkMode::S}},
        {vectors::kSetT1, {radio::LinkMode::T}},
        {vectors::kSetC1B, {radio::LinkMode::C}},
        {vectors::kSetCT, {radio::LinkMode::C, radio::LinkMode::T}}};
    for (const auto &[request, wanted] : expected) {
        SimulatedStick stick = stickWith();
        const Heard heard = listen(stick, request, 120'000);
        std::set<radio::LinkMode> found;
        for (std::size_t i = 1; i < heard.frames.size(); ++i)
            found.insert(modes.at(senderOf(heard.frames[i])));
        QVERIFY(found == wanted);
    }
}

void TestSimulatedStick::metersKeepTheirIntervals()
{
    std::map<wmbus::Address, double> intervals;
    for (const auto &meter : simulation::builtInScenario().meters)
        intervals[meter.sender] = meter.intervalSeconds;
    SimulatedStick stick = stickWith();
    const Heard heard = listen(stick, vectors::kSetCT, 3'600'000);
    std::map<wmbus::Address, std::vector<std::int64_t>> times;
    for (std::size_t i = 1; i < heard.frames.size(); ++i)
        times[senderOf(heard.frames[i])].push_back(heard.times[i]);
    for (const auto &[address, at] : times) {
        for (std::size_t i = 1; i < at.size(); ++i) {
            const double gaps = double(at[i] - at[i - 1]) / 1000 / intervals.at(address);
            QVERIFY(std::abs(gaps - std::round(gaps)) < 0.04 * std::round(gaps)); // a weak meter is missed at times
        }
    }
}

void TestSimulatedStick::sameSeedSameTelegrams()
{
    const auto telegrams = [](std::uint32_t seed) {
        SimulatedStick stick = stickWith({.seed = seed});
        return listen(stick, vectors::kSetCT, 60'000).frames;
    };
    QVERIFY(telegrams(7) == telegrams(7));
    QVERIFY(telegrams(7) != telegrams(8));
}

void TestSimulatedStick::rateIsKept()
{
    for (const double rate : {0.5, 10.0, 2000.0}) {
        SimulatedStick stick = stickWith({.telegramsPerSecond = rate});
        const Heard heard = listen(stick, vectors::kSetS1, 10'000); // of a few meters in S mode
        QCOMPARE(double(heard.frames.size() - 1), rate * 10);
        QCOMPARE(stick.telegramCount(), std::uint64_t(rate * 10));
        std::set<radio::Bytes> different(heard.frames.begin(), heard.frames.end());
        QVERIFY(different.size() >= heard.frames.size() / 2);
    }
}

void TestSimulatedStick::signalVariesAroundItsMean()
{
    SimulatedStick stick = stickWith();
    const Heard heard = listen(stick, vectors::kSetT1, 3'600'000);
    const wmbus::Address first = simulation::builtInScenario().meters.front().sender;
    double sum = 0;
    std::set<std::uint8_t> values;
    int count = 0;
    for (const radio::Bytes &frame : heard.frames) {
        const sticks::HciFrame hci{frame};
        if (!hci.isTelegram() || senderOf(frame) != first)
            continue;
        sum += double(sticks::im871aRssiDbm(*hci.rssi()));
        values.insert(*hci.rssi());
        ++count;
    }
    QVERIFY(count > 200);
    QVERIFY(std::abs(sum / count - simulation::builtInScenario().meters.front().rssiDbm) < 2);
    QVERIFY(values.size() > 4);
}

void TestSimulatedStick::sessionConfiguresEveryVariant()
{
    using simulation::Im871aVariant;
    for (const auto &[variant, mode] : {std::pair(Im871aVariant::Firmware14, "c,t"),
                                        {Im871aVariant::Firmware13, "t"},
                                        {Im871aVariant::Im170a, "n"}}) {
        const auto events = converse({.variant = variant}, sticks::DefaultMode{}, 20'000);
        QCOMPARE(countOf<sticks::Failed>(events), 0U);
        const auto ready = std::find_if(events.begin(), events.end(), [](const sticks::Event &event) {
            return std::holds_alternative<sticks::Ready>(event);
        });
        QVERIFY(ready != events.end());
        QCOMPARE(modeSetText(std::get<sticks::Ready>(*ready).mode), std::string(mode));
        QCOMPARE(countOf<sticks::TelegramHeard>(events) > 0, variant != Im871aVariant::Im170a);
    }
}

void TestSimulatedStick::sessionSurvivesFaults()
{
    StickOptions options;
    options.telegramsPerSecond = 20;
    options.faults.garbageInFront = 3;
    options.faults.dropAnswerEvery = 3;
    options.faults.wrongCheckEvery = 4;
    const auto events = converse(options, sticks::ModeSet{.t = true}, 15'000);
    QCOMPARE(countOf<sticks::Failed>(events), 0U);
    QCOMPARE(countOf<sticks::Ready>(events), 1U);
    QVERIFY(countOf<sticks::TelegramHeard>(events) > 100);
    QVERIFY(countOf<sticks::BadFrame>(events) > 20);
}

void TestSimulatedStick::sessionTellsWhatIsWrong()
{
    const auto failureOf = [](const StickOptions &options) {
        const auto events = converse(options, sticks::ModeSet{.t = true}, 10'000);
        for (const sticks::Event &event : events) {
            if (const auto *failed = std::get_if<sticks::Failed>(&event))
                return std::optional(failed->failure);
        }
        return std::optional<sticks::Failure>();
    };
    QVERIFY(failureOf({.faults = {.silent = true}}) == sticks::Failure::Silent);
    QVERIFY(failureOf({.faults = {.refusedLinkMode = 0x03}}) == sticks::Failure::ModeRefused);
    QVERIFY(failureOf({}) == std::nullopt);
}

void TestSimulatedStick::silentStickSaysNothing()
{
    SimulatedStick stick = stickWith({.faults = {.silent = true}});
    QVERIFY(listen(stick, vectors::kSetT1, 60'000).frames.empty());
    stick.setSilent(false);
    QVERIFY(!listen(stick, vectors::kSetT1, 60'000).frames.empty());
    stick.setSilent(true);
    stick.receive(fromHex(vectors::kPing), 130'000);
    QVERIFY(stick.sentUntil(190'000).empty());
}

QTEST_APPLESS_MAIN(TestSimulatedStick)
#include "tst_simulated_stick.moc"
