// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/im871a_session.h"

#include "sticks/im871a_vectors.h"
#include "support/hex.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using sticks::Failure;
using sticks::ModeSet;
using support::fromHex;
using support::toHex;

namespace {

constexpr ModeSet kS{.s = true};
constexpr ModeSet kT{.t = true};
constexpr ModeSet kC{.c = true};
constexpr ModeSet kCT{.t = true, .c = true};
constexpr ModeSet kN{.n = true};
constexpr const char *kSetStart = "A58103";

/// Plays the stick: answers by a table, counts what it was asked, moves the clock from deadline to deadline.
class Dialogue
{
public:
    explicit Dialogue(std::map<QByteArray, QByteArray> answers, sticks::Im871aOptions options = {})
        : m_session(options), m_answers(std::move(answers))
    {
    }

    void start(const sticks::Wish &wish)
    {
        m_session.start(wish, m_now);
        run();
    }
    /// Until nothing is to be done within two seconds.
    void run()
    {
        collect();
        while (m_session.nextDeadlineMs() && *m_session.nextDeadlineMs() < m_now + 2'000) {
            m_now = *m_session.nextDeadlineMs();
            m_session.tick(m_now);
            collect();
        }
    }
    void pass(std::int64_t ms)
    {
        m_now += ms;
        m_session.tick(m_now);
        run();
    }
    void feed(const char *hex)
    {
        m_session.feed(fromHex(hex), m_now);
        collect();
    }
    void answer(const char *request, const QByteArray &answer) { m_answers[request] = answer; }
    /// What the configuration reads as once a set request was answered.
    void becomesWhenSet(const char *configuration) { m_afterSet = configuration; }

    QByteArrayList asked;
    std::vector<sticks::Event> events;

    template <typename Kind>
    [[nodiscard]] std::vector<Kind> all() const
    {
        std::vector<Kind> found;
        for (const sticks::Event &event : events) {
            if (const auto *one = std::get_if<Kind>(&event))
                found.push_back(*one);
        }
        return found;
    }
    [[nodiscard]] sticks::Im871aSession &session() { return m_session; }
    [[nodiscard]] std::int64_t now() const { return m_now; }

private:
    void collect()
    {
        for (;;) {
            for (sticks::Event &event : m_session.takeEvents())
                events.push_back(std::move(event));
            const QByteArray request = toHex(m_session.takeOutput());
            if (request.isEmpty())
                return;
            asked << request;
            const auto answer = m_answers.find(request);
            if (answer == m_answers.end())
                return;
            if (request.startsWith(kSetStart) && !m_afterSet.isEmpty())
                m_answers[vectors::kAskConfiguration] = m_afterSet;
            m_now += 10;
            m_session.feed(fromHex(answer->second), m_now);
        }
    }

    sticks::Im871aSession m_session;
    std::map<QByteArray, QByteArray> m_answers;
    QByteArray m_afterSet;
    std::int64_t m_now = 1'000'000;
};

std::map<QByteArray, QByteArray> answers(const char *device, const char *configuration)
{
    return {{vectors::kPing, vectors::kPingAnswer},      {vectors::kAskDevice, device},
            {vectors::kAskConfiguration, configuration}, {vectors::kSetS1, vectors::kSetAnswer},
            {vectors::kSetT1, vectors::kSetAnswer},      {vectors::kSetC1B, vectors::kSetAnswer},
            {vectors::kSetCT, vectors::kSetAnswer}};
}

} // namespace

class TestIm871aSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAndReadsBack_data();
    void setsAndReadsBack();
    void probeSetsNothing();
    void defaultModeDependsOnTheFirmware();
    void combinedModeNeverGoesToOldFirmware();
    void anotherFrequency();
    void telegramsCarryModeRssiAndTime();
    void telegramsBetweenRequestAndAnswer();
    void telegramsAreHeardInTheModeOfTheirTime();
    void whatComesWhileSettlingIsDropped();
    void eachRequestIsTriedThreeTimes();
    void lostAndWrongAnswersAreAskedForAgain();
    void silent();
    void wrongDevice();
    void refusedMode();
    void unrequestedAnswersChangeNothing();
    void silenceIsChecked();
    void restartedStickIsConfiguredAnew();
    void lostContact();
    void timeStampsAndMemoryOnlyWhenAsked();
    void whateverComesOnlyAllowedBytesLeave();
    void shortTelegramIsABadFrame();
};

void TestIm871aSession::setsAndReadsBack_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QString>("ready");
    const QByteArray v13 = vectors::kDeviceFirmware13;
    const QByteArray v14 = vectors::kDeviceFirmware14;
    QTest::newRow("S") << v14 << "s" << QByteArray(vectors::kSetS1) << QByteArray(vectors::kConfigurationS1) << "s";
    QTest::newRow("T") << v14 << "t" << QByteArray(vectors::kSetT1) << QByteArray(vectors::kConfigurationT1) << "t";
    QTest::newRow("C+T") << v14 << "c,t" << QByteArray(vectors::kSetCT) << QByteArray(vectors::kConfigurationCT)
                         << "c,t";
    QTest::newRow("C both formats") << v14 << "c" << QByteArray(vectors::kSetCT)
                                    << QByteArray(vectors::kConfigurationCT) << "c,t";
    QTest::newRow("C, old") << v13 << "c" << QByteArray(vectors::kSetC1B) << QByteArray(vectors::kConfigurationC1B)
                            << "c";
    QTest::newRow("T, old") << v13 << "t" << QByteArray(vectors::kSetT1) << QByteArray(vectors::kConfigurationT1)
                            << "t";
}

void TestIm871aSession::setsAndReadsBack()
{
    QFETCH(QByteArray, device);
    QFETCH(QString, wish);
    QFETCH(QByteArray, set);
    QFETCH(QByteArray, configuration);
    QFETCH(QString, ready);
    Dialogue dialogue(answers(device, configuration));
    dialogue.start(*sticks::modeSetFromText(wish.toStdString()));
    QCOMPARE(dialogue.asked, (QByteArrayList{vectors::kPing, vectors::kAskDevice, vectors::kAskConfiguration, set,
                                             vectors::kAskConfiguration}));
    QCOMPARE(dialogue.all<sticks::Failed>().size(), 0U);
    QCOMPARE(dialogue.all<sticks::Ready>().size(), 1U);
    QCOMPARE(modeSetText(dialogue.all<sticks::Ready>()[0].mode), ready.toStdString());
    QCOMPARE(modeSetText(*dialogue.all<sticks::InfoLearnt>().back().info.currentMode), ready.toStdString());
}

void TestIm871aSession::probeSetsNothing()
{
    Dialogue dialogue(answers(vectors::kDeviceFirmware14, vectors::kConfigurationS2));
    dialogue.start(sticks::ProbeOnly{});
    QCOMPARE(dialogue.asked, (QByteArrayList{vectors::kPing, vectors::kAskDevice, vectors::kAskConfiguration}));
    QVERIFY(dialogue.all<sticks::Ready>().empty());
    QVERIFY(!dialogue.session().nextDeadlineMs());
    const sticks::StickInfo info = dialogue.all<sticks::InfoLearnt>().at(0).info;
    QCOMPARE(info.product, std::string("iM871A"));
    QCOMPARE(info.serial, std::string("12345678"));
    QCOMPARE(info.firmware, std::string("1.4"));
    QVERIFY(info.type == sticks::StickType::Im871a);
    QVERIFY(info.currentMode == kS);
    QVERIFY((info.modes == std::vector<ModeSet>{kS, kT, kC, kCT}));
}

void TestIm871aSession::defaultModeDependsOnTheFirmware()
{
    Dialogue young(answers(vectors::kDeviceFirmware14, vectors::kConfigurationCT));
    young.start(sticks::DefaultMode{});
    QVERIFY(young.all<sticks::Ready>().at(0).mode == kCT);
    Dialogue old(answers(vectors::kDeviceFirmware13, vectors::kConfigurationT1));
    old.start(sticks::DefaultMode{});
    QVERIFY(old.all<sticks::Ready>().at(0).mode == kT);
}

void TestIm871aSession::combinedModeNeverGoesToOldFirmware()
{
    Dialogue dialogue(answers(vectors::kDeviceFirmware13, vectors::kConfigurationT1));
    dialogue.start(kCT);
    QVERIFY(!dialogue.asked.contains(vectors::kSetCT));
    QVERIFY(dialogue.all<sticks::Failed>().at(0).failure == Failure::ModeRefused);
}

void TestIm871aSession::anotherFrequency()
{
    // Channel N1d was chosen by somebody: it stays.
    constexpr const char *kConfigurationN1d = "A5810617FF001000B32578563412010001FF070232000100000000F5B8";
    constexpr const char *kSetN1d = "A58103080003001038000100216F";
    auto table = answers(vectors::kDeviceIm170a, kConfigurationN1d);
    table[kSetN1d] = vectors::kSetAnswer;
    Dialogue dialogue(table);
    dialogue.start(sticks::DefaultMode{});
    QVERIFY(dialogue.asked.contains(kSetN1d));
    QVERIFY(dialogue.all<sticks::Ready>().at(0).mode == kN);
    QCOMPARE(dialogue.all<sticks::InfoLearnt>().at(0).info.product, std::string("iM170A"));
    dialogue.feed(vectors::kWithRssi);
    QCOMPARE(dialogue.all<sticks::TelegramHeard>().at(0).telegram.mode, radio::LinkMode::N);

    // From anywhere else it goes to N1a, whose link mode is that of C+T on the other module.
    Dialogue fresh(answers(vectors::kDeviceIm170a, vectors::kConfigurationS2));
    fresh.becomesWhenSet(vectors::kConfigurationCT);
    fresh.start(kN);
    QVERIFY(fresh.all<sticks::Ready>().at(0).mode == kN);

    Dialogue wrong(table);
    wrong.start(kT);
    QVERIFY(wrong.all<sticks::Failed>().at(0).failure == Failure::ModeRefused);
}

void TestIm871aSession::telegramsCarryModeRssiAndTime()
{
    const std::map<QByteArray, std::pair<ModeSet, radio::LinkMode>> cases{
        {vectors::kConfigurationS1, {kS, radio::LinkMode::S}},
        {vectors::kConfigurationT1, {kT, radio::LinkMode::T}},
        {vectors::kConfigurationCT, {kCT, radio::LinkMode::CT}}};
    for (const auto &[configuration, expected] : cases) {
        Dialogue dialogue(answers(vectors::kDeviceFirmware14, configuration));
        dialogue.start(expected.first);
        for (const char *frame : {vectors::kWithTimeAndRssi, vectors::kWithCrcOnly, vectors::kBare})
            dialogue.feed(frame);
        const auto heard = dialogue.all<sticks::TelegramHeard>();
        QCOMPARE(heard.size(), 3U);
        for (const auto &one : heard) {
            QCOMPARE(toHex(one.telegram.bytes), QByteArray(vectors::kTelegram));
            QCOMPARE(one.telegram.mode, expected.second);
            QCOMPARE(one.telegram.format, radio::FrameFormat::Unknown);
            QCOMPARE(one.telegram.crc, radio::CrcState::VerifiedByDevice);
        }
        QCOMPARE(heard[0].telegram.rssiRaw, std::optional<std::uint8_t>(0x8C));
        QCOMPARE(qRound(*heard[0].telegram.rssiDbm * 10), -520);
        QCOMPARE(heard[0].telegram.deviceTime, std::optional<std::uint32_t>(100));
        QCOMPARE(toHex(heard[0].original), QByteArray(vectors::kWithTimeAndRssi));
        QVERIFY(!heard[1].telegram.rssiDbm && !heard[1].telegram.deviceTime);
    }
}

void TestIm871aSession::telegramsBetweenRequestAndAnswer()
{
    auto table = answers(vectors::kDeviceFirmware14, vectors::kConfigurationT1);
    for (auto &[request, answer] : table)
        answer = QByteArray(vectors::kRecordedPair) + "A5" + vectors::kDecryptionError + answer + vectors::kRecorded25;
    Dialogue dialogue(table);
    dialogue.start(kT);
    QVERIFY(dialogue.all<sticks::Ready>().at(0).mode == kT);
    QCOMPARE(dialogue.all<sticks::TelegramHeard>().size(), 5U * 3);
    const auto heard = dialogue.all<sticks::TelegramHeard>();
    QCOMPARE(heard.front().telegram.mode, radio::LinkMode::Unknown);
    QVERIFY(heard.front().modeFollows);
    QCOMPARE(heard.back().telegram.mode, radio::LinkMode::T);
    QVERIFY(!heard.back().modeFollows);
    QVERIFY(dialogue.all<sticks::ModeLearnt>().at(0).mode == radio::LinkMode::T);
}

/// What was on the line before the stick had answered the set request was heard in the mode it had until then.
void TestIm871aSession::telegramsAreHeardInTheModeOfTheirTime()
{
    auto table = answers(vectors::kDeviceFirmware14, vectors::kConfigurationS2);
    for (auto &[request, answer] : table) {
        if (request.startsWith(kSetStart))
            answer = QByteArray(vectors::kRecorded25) + answer + vectors::kRecorded25;
    }
    Dialogue dialogue(table);
    dialogue.becomesWhenSet(vectors::kConfigurationT1);
    dialogue.start(kT);
    const auto heard = dialogue.all<sticks::TelegramHeard>();
    QCOMPARE(heard.size(), 2U);
    QCOMPARE(heard[0].telegram.mode, radio::LinkMode::S);
    QVERIFY(heard[1].modeFollows);
    QVERIFY(dialogue.all<sticks::ModeLearnt>().back().mode == radio::LinkMode::T);
}

void TestIm871aSession::whatComesWhileSettlingIsDropped()
{
    sticks::Im871aSession session;
    session.start(kT, 0);
    session.feed(fromHex(vectors::kWithRssi), 99);
    QVERIFY(session.takeEvents().empty());
    QVERIFY(session.takeOutput().empty());
    session.feed(fromHex(vectors::kWithRssi), 100);
    QCOMPARE(session.takeEvents().size(), 1U);
    QCOMPARE(toHex(session.takeOutput()), QByteArray(vectors::kPing));
}

void TestIm871aSession::eachRequestIsTriedThreeTimes()
{
    const auto table = answers(vectors::kDeviceFirmware14, vectors::kConfigurationT1);
    for (const char *unanswered : {vectors::kPing, vectors::kAskDevice, vectors::kAskConfiguration, vectors::kSetT1}) {
        auto some = table;
        some.erase(unanswered);
        Dialogue dialogue(some);
        dialogue.start(kT);
        QCOMPARE(dialogue.asked.count(unanswered), 3);
        QCOMPARE(dialogue.asked.last(), QByteArray(unanswered));
        QVERIFY(dialogue.all<sticks::Failed>().at(0).failure == Failure::Silent);
        QVERIFY(!dialogue.session().nextDeadlineMs());
    }
}

void TestIm871aSession::lostAndWrongAnswersAreAskedForAgain()
{
    Dialogue dialogue(answers(vectors::kDeviceFirmware14, vectors::kConfigurationT1));
    dialogue.answer(vectors::kPing, "A58102004CA2"); // wrong CRC
    dialogue.session().start(kT, dialogue.now());
    for (int i = 0; i < 5; ++i)
        dialogue.session().tick(dialogue.now() + 100);
    QCOMPARE(toHex(dialogue.session().takeOutput()), QByteArray(vectors::kPing));
    dialogue.feed("A58102004CA2");
    QCOMPARE(dialogue.all<sticks::BadFrame>().size(), 1U);
    dialogue.answer(vectors::kPing, vectors::kPingAnswer);
    dialogue.run();
    QCOMPARE(dialogue.all<sticks::Ready>().size(), 1U);
    QCOMPARE(dialogue.asked.count(vectors::kPing), 1);
}

void TestIm871aSession::silent()
{
    Dialogue dialogue(std::map<QByteArray, QByteArray>{});
    dialogue.start(kT);
    QCOMPARE(dialogue.asked, (QByteArrayList{vectors::kPing, vectors::kPing, vectors::kPing}));
    QVERIFY(dialogue.all<sticks::Failed>().at(0).failure == Failure::Silent);
    QCOMPARE(dialogue.now(), 1'000'000 + 100 + 3 * 500);
}

void TestIm871aSession::wrongDevice()
{
    // "$GPGGA 123456": a navigation receiver.
    Dialogue lines(std::map<QByteArray, QByteArray>{{vectors::kPing, "24475047474120313233343536"}});
    lines.start(sticks::ProbeOnly{});
    QVERIFY(lines.all<sticks::Failed>().at(0).failure == Failure::WrongDevice);
    QVERIFY(lines.session().garbageBytes() > 30);

    // The right protocol, module type 99.
    Dialogue other(answers("A58110089900140178563412F108", vectors::kConfigurationT1));
    other.start(kT);
    QVERIFY(other.all<sticks::Failed>().at(0).failure == Failure::WrongDevice);
    QVERIFY(!other.asked.contains(vectors::kSetT1));
}

void TestIm871aSession::refusedMode()
{
    Dialogue dialogue(answers(vectors::kDeviceFirmware14, vectors::kConfigurationS1));
    dialogue.start(kT);
    const auto failed = dialogue.all<sticks::Failed>();
    QCOMPARE(failed.size(), 1U);
    QVERIFY(failed[0].failure == Failure::ModeRefused);
    QVERIFY(failed[0].detail.find("03") != std::string::npos);
    QVERIFY(dialogue.all<sticks::Ready>().empty());
}

void TestIm871aSession::unrequestedAnswersChangeNothing()
{
    Dialogue dialogue(answers(vectors::kDeviceFirmware14, vectors::kConfigurationT1));
    dialogue.start(kT);
    const auto before = dialogue.events.size();
    for (const char *frame :
         {vectors::kPingAnswer, vectors::kDeviceIm170a, vectors::kConfigurationS2, vectors::kSetAnswer})
        dialogue.feed(frame);
    QCOMPARE(dialogue.events.size(), before);
    dialogue.feed(vectors::kWithRssi);
    QCOMPARE(dialogue.all<sticks::TelegramHeard>().at(0).telegram.mode, radio::LinkMode::T);
    QCOMPARE(dialogue.asked.size(), 5);
}

void TestIm871aSession::silenceIsChecked()
{
    Dialogue dialogue(answers(vectors::kDeviceFirmware14, vectors::kConfigurationT1));
    dialogue.start(kT);
    dialogue.asked.clear();
    dialogue.pass(57'000);
    QVERIFY(dialogue.asked.isEmpty());
    dialogue.feed(vectors::kWithRssi);
    dialogue.pass(57'000);
    QVERIFY(dialogue.asked.isEmpty());
    dialogue.pass(3'000);
    QCOMPARE(dialogue.asked, (QByteArrayList{vectors::kPing, vectors::kAskConfiguration}));
    QVERIFY(dialogue.all<sticks::Failed>().empty());
    QCOMPARE(dialogue.all<sticks::Ready>().size(), 1U);
}

void TestIm871aSession::restartedStickIsConfiguredAnew()
{
    Dialogue dialogue(answers(vectors::kDeviceFirmware14, vectors::kConfigurationS2));
    dialogue.becomesWhenSet(vectors::kConfigurationT1);
    dialogue.start(kT);
    dialogue.asked.clear();
    dialogue.answer(vectors::kAskConfiguration, vectors::kConfigurationS2);
    dialogue.pass(60'000);
    QCOMPARE(dialogue.asked,
             (QByteArrayList{vectors::kPing, vectors::kAskConfiguration, vectors::kSetT1, vectors::kAskConfiguration}));
    QVERIFY(dialogue.all<sticks::Failed>().empty());
    QCOMPARE(dialogue.all<sticks::Ready>().size(), 2U);
}

void TestIm871aSession::lostContact()
{
    Dialogue dialogue(answers(vectors::kDeviceFirmware14, vectors::kConfigurationT1));
    dialogue.start(kT);
    dialogue.asked.clear();
    dialogue.answer(vectors::kPing, "");
    dialogue.pass(60'000);
    QCOMPARE(dialogue.asked.count(vectors::kPing), 3);
    QVERIFY(dialogue.all<sticks::Failed>().at(0).failure == Failure::LostContact);
}

void TestIm871aSession::timeStampsAndMemoryOnlyWhenAsked()
{
    constexpr const char *kSetT1WithTime = "A581030900030003B8000101017220";
    constexpr const char *kConfigurationT1WithTime = "A5810617FF000300B32578563412010001FF070232000101000100D18A";
    auto table = answers(vectors::kDeviceFirmware14, vectors::kConfigurationS2);
    table[kSetT1WithTime] = vectors::kSetAnswer;
    Dialogue with(table, {.timeStamps = true});
    with.becomesWhenSet(kConfigurationT1WithTime);
    with.start(kT);
    QVERIFY(with.asked.contains(kSetT1WithTime));
    QCOMPARE(with.all<sticks::Ready>().size(), 1U);
    Dialogue without(table, {.timeStamps = true});
    without.becomesWhenSet(vectors::kConfigurationT1);
    without.start(kT);
    QVERIFY(without.all<sticks::Failed>().at(0).failure == Failure::ModeRefused);

    constexpr const char *kSetT1ForGood = "A581030801030003380001001247";
    table[kSetT1ForGood] = vectors::kSetAnswer;
    Dialogue kept(table, {.keepAfterUnplug = true});
    kept.becomesWhenSet(vectors::kConfigurationT1);
    kept.start(kT);
    QVERIFY(kept.asked.contains(kSetT1ForGood));
    QCOMPARE(kept.all<sticks::Ready>().size(), 1U);
}

/// Random answers, random frames, random times, every wish: only frames of the list leave.
void TestIm871aSession::whateverComesOnlyAllowedBytesLeave()
{
    std::set<QByteArray> allowed{vectors::kPing, vectors::kAskDevice, vectors::kAskConfiguration};
    for (std::uint8_t mode = 0; mode <= 0x15; ++mode)
        allowed.insert(toHex(requestFrame(sticks::Im871aRequest::SetConfiguration, {mode, {}})));
    std::vector<QByteArray> frames(vectors::kChecked.begin(), vectors::kChecked.end());
    frames.insert(frames.end(), {vectors::kConfigurationT1, vectors::kConfigurationC1B, vectors::kConfigurationS1});
    const std::vector<sticks::Wish> wishes{sticks::ProbeOnly{}, sticks::DefaultMode{}, kS, kT, kC, kCT, kN, ModeSet{}};
    std::mt19937 random(11);
    for (int run = 0; run < 2000; ++run) {
        sticks::Im871aSession session;
        std::int64_t now = 0;
        session.start(wishes[random() % wishes.size()], now);
        for (int i = 0; i < 60; ++i) {
            now += random() % 300;
            radio::Bytes bytes = fromHex(frames[random() % frames.size()].constData());
            if (random() % 8 == 0)
                bytes[random() % bytes.size()] = std::uint8_t(random());
            session.feed(bytes, now);
            const QByteArray sent = toHex(session.takeOutput());
            QByteArray rest = sent;
            while (!rest.isEmpty()) {
                const int size = 2 * (rest.mid(6, 2).toInt(nullptr, 16) + 6);
                QVERIFY2(allowed.count(rest.left(size)) == 1, sent.constData());
                rest.remove(0, size);
            }
        }
    }
}

void TestIm871aSession::shortTelegramIsABadFrame()
{
    Dialogue dialogue(answers(vectors::kDeviceFirmware14, vectors::kConfigurationT1));
    dialogue.start(kT);
    dialogue.feed("A5820303445321796E");
    QVERIFY(dialogue.all<sticks::TelegramHeard>().empty());
    QCOMPARE(dialogue.all<sticks::BadFrame>().size(), 1U);
}

QTEST_APPLESS_MAIN(TestIm871aSession)
#include "tst_im871a_session.moc"
