// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session.h"

#include "engine/keys/key_trials.h"
#include "engine/watched_session.h"
#include "support/fail_on_warning.h"
#include "support/hex.h"
#include "support/sample_telegrams.h"
#include "wmbus/link/crc16.h"

#include <QtTest/QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

using engine::Session;
using support::manyTelegrams;
using support::oneKey;
using support::Watched;
using support::waterTelegram;

namespace {

QByteArray frame(const QByteArray &content)
{
    return QByteArray(1, char(content.size() / 2)).toHex().toUpper() + content + '\n';
}

/// As a telegram carries it, low byte first.
QByteArray crcOf(const char *hex)
{
    const auto crc = wmbus::crc16(support::fromHex(hex));
    return (QByteArray(1, char(crc & 0xFF)) + char(crc >> 8)).toHex().toUpper();
}

} // namespace

/// Decoding again what is in the list: after a new key, a new layout, with the fragments before.
class TestSessionKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }
    void wrongKeyThenRightKey();
    void keyChangeLeavesOthersAlone();
    void keyChangeWhileImporting();
    void keyThatCameWithATelegram();
    void compactFrameWaitsForItsLayout();
    void joinsFragments();
    void joinsFragmentsInAnyOrder();
    void testsAKey();
    void seriesFollowKeys();

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

void TestSessionKeys::wrongKeyThenRightKey()
{
    Watched watched;
    QByteArray text;
    for (int i = 0; i < 20; ++i)
        text += QByteArray(support::kEncryptedGas) + '\n';
    watched.add(text);
    QCOMPARE(watched.meter(0).outcome, wmbus::Outcome::NoKey);
    QVERIFY(watched.meter(0).readings.empty());

    watched.session.setKeys(oneKey("12345678", support::kWrongKey));
    QTRY_COMPARE(watched.meter(0).outcome, wmbus::Outcome::WrongKey);
    QTRY_COMPARE(watched.session.telegrams().row(0).outcome, wmbus::Outcome::WrongKey);

    watched.changedTelegrams.clear();
    watched.session.setKeys(oneKey("12345678", support::kEncryptedGasKey));
    QTRY_COMPARE(watched.session.telegrams().row(0).outcome, wmbus::Outcome::Decoded);
    QCOMPARE(watched.meter(0).outcome, wmbus::Outcome::Decoded);
    QCOMPARE(watched.meter(0).verdict, wmbus::Verdict::Fits);
    QCOMPARE(watched.meter(0).readings.front().text, std::string("28504.27"));
    for (std::uint32_t i = 0; i < 20; ++i) {
        QCOMPARE(watched.session.telegrams().row(i).verdict, wmbus::Verdict::Fits);
        QVERIFY(std::ranges::count(watched.changedTelegrams, i) > 0);
    }
    QCOMPARE(watched.meter(0).telegrams, 20U);
    QVERIFY(watched.isComplete());

    watched.session.setKeys(nullptr);
    QTRY_VERIFY(watched.meter(0).readings.empty());
    QCOMPARE(watched.meter(0).outcome, wmbus::Outcome::NoKey);
}

void TestSessionKeys::keyChangeLeavesOthersAlone()
{
    Watched watched;
    watched.add(manyTelegrams(1000) + support::kEncryptedGas);
    watched.changedTelegrams.clear();
    watched.changedMeters.clear();
    watched.session.setKeys(oneKey("*", support::kEncryptedGasKey));
    QTRY_COMPARE(watched.meter(400).outcome, wmbus::Outcome::Decoded);
    QTest::qWait(250);
    QVERIFY(std::ranges::all_of(watched.changedTelegrams, [](auto index) { return index == 1000; }));
    QCOMPARE(watched.changedMeters, std::set<std::uint32_t>{400});
    QCOMPARE(watched.meter(0).readings.size(), std::size_t(1));
}

void TestSessionKeys::keyChangeWhileImporting()
{
    QByteArray text;
    for (int i = 0; i < 60'000; ++i)
        text += i % 3 == 0 ? QByteArray(support::kEncryptedGas) + '\n' : waterTelegram(0x12345678, 1, 5) + '\n';
    Watched watched;
    watched.session.addText(QString::fromUtf8(text));
    QTest::qWait(20);
    for (int i = 0; i < 5; ++i) {
        watched.session.setKeys(oneKey("12345678", support::kWrongKey));
        watched.session.setKeys(oneKey("12345678", support::kEncryptedGasKey));
        QTest::qWait(10);
    }
    QCOMPARE(watched.waitForImport().telegrams, 60'000U);
    const auto isRead = [&watched](std::uint32_t index) {
        return watched.session.telegrams().row(index).outcome == wmbus::Outcome::Decoded;
    };
    const auto readCount = [&] {
        std::uint32_t count = 0;
        for (std::uint32_t i = 0; i < watched.session.telegrams().count(); ++i)
            count += isRead(i) ? 1U : 0U;
        return count;
    };
    QTRY_COMPARE(readCount(), 60'000U);
    QTest::qWait(250);
    QCOMPARE(readCount(), 60'000U);
    QVERIFY(watched.isComplete());
}

void TestSessionKeys::keyThatCameWithATelegram()
{
    Watched watched;
    watched.add(QByteArray("https://wmbusmeters.org/analyze/") + support::kEncryptedGas
                + ":auto:" + support::kEncryptedGasKey + "\n" + support::kEncryptedGas);
    QCOMPARE(watched.telegrams, 2U);
    QCOMPARE(watched.session.telegrams().row(0).outcome, wmbus::Outcome::Decoded);
    QCOMPARE(watched.session.telegrams().row(1).outcome, wmbus::Outcome::NoKey);
    wmbus::DecodedTelegram decoded;
    watched.session.decode(0, wmbus::Depth::Fields, decoded);
    QCOMPARE(decoded.outcome, wmbus::Outcome::Decoded);
    watched.session.decode(1, wmbus::Depth::Fields, decoded);
    QCOMPARE(decoded.outcome, wmbus::Outcome::NoKey);
}

void TestSessionKeys::compactFrameWaitsForItsLayout()
{
    // Volume, flow temperature, date and error flags in an order that no published layout has. EN 13757-3 Annex G: a
    // compact frame holds the CRC of the headers, the CRC of the full frame's records, and their data alone.
    const QByteArray address = "442D2C785634121B16";
    const QByteArray records = "041308190000025AC800426CFF1802FD170000";
    const QByteArray waiting =
        frame(address + "79" + crcOf("0413025A426C02FD17") + crcOf(records) + "08190000C800FF180000");
    Watched watched;
    watched.add(waiting + waiting);
    QCOMPARE(watched.session.telegrams().row(0).outcome, wmbus::Outcome::NoLayout);
    QVERIFY(watched.meter(0).readings.empty());
    watched.add(frame(address + "78" + records));
    QTRY_COMPARE(watched.session.telegrams().row(0).outcome, wmbus::Outcome::Decoded);
    QCOMPARE(watched.session.telegrams().row(1).outcome, wmbus::Outcome::Decoded);
    wmbus::DecodedTelegram decoded;
    watched.session.decode(0, wmbus::Depth::Fields, decoded);
    QCOMPARE(decoded.records.size(), std::size_t(4));
    QVERIFY(watched.add(waiting).telegrams == 1);
    QCOMPARE(watched.session.telegrams().row(3).outcome, wmbus::Outcome::Decoded);
}

void TestSessionKeys::joinsFragments()
{
    // EN 13757-7 6.3: one message in two telegrams, fragment 1 with "more fragments" set.
    const QByteArray address = "442D2C785634121B16";
    Watched watched;
    watched.add(frame(address + "90020140" + "78041308") + waterTelegram(0x12345678, 1, 1) + '\n'
                + frame(address + "90020200" + "190000"));
    QCOMPARE(watched.session.telegrams().row(0).outcome, wmbus::Outcome::Partial);
    QCOMPARE(watched.session.telegrams().row(2).outcome, wmbus::Outcome::Decoded);
    QCOMPARE(watched.meter(0).readings.front().text, std::string("6.408"));
    wmbus::DecodedTelegram decoded;
    watched.session.decode(2, wmbus::Depth::Fields, decoded);
    QCOMPARE(decoded.outcome, wmbus::Outcome::Decoded);
    QCOMPARE(decoded.records.size(), std::size_t(1));
    watched.session.decode(0, wmbus::Depth::Fields, decoded);
    QCOMPARE(decoded.outcome, wmbus::Outcome::Partial);
    watched.session.decode(2, wmbus::Depth::Fields, decoded);
    QCOMPARE(decoded.outcome, wmbus::Outcome::Decoded);
}

void TestSessionKeys::joinsFragmentsInAnyOrder()
{
    const QByteArray address = "442D2C785634121B16";
    Watched watched;
    watched.add(frame(address + "90020200" + "190000") + frame(address + "90020140" + "78041308"));
    QCOMPARE(watched.session.telegrams().row(0).outcome, wmbus::Outcome::Partial);
    QCOMPARE(watched.session.telegrams().row(1).outcome, wmbus::Outcome::Decoded);
    wmbus::DecodedTelegram decoded;
    for (const std::uint32_t looked : {0, 1, 1, 0, 1}) {
        watched.session.decode(looked, wmbus::Depth::Fields, decoded);
        QCOMPARE(decoded.outcome, looked == 0 ? wmbus::Outcome::Partial : wmbus::Outcome::Decoded);
    }
}

void TestSessionKeys::testsAKey()
{
    Watched watched;
    QByteArray text = waterTelegram(0x12345678, 1, 5);
    for (int i = 0; i < 300; ++i)
        text += QByteArray("\n") + support::kEncryptedGas;
    watched.add(text);
    const auto right = *wmbus::Key::fromHex(support::kEncryptedGasKey);
    const auto wrong = *wmbus::Key::fromHex(support::kWrongKey);
    const auto counts = [&watched](std::uint32_t meter, const wmbus::Key &key) {
        const engine::MeterSample sample =
            engine::sampleOf(watched.session.telegrams(), watched.session.meters(), meter);
        const engine::KeyTrial trial = engine::tryKey(key, sample).trial;
        return std::pair{trial.works, trial.tried};
    };
    QCOMPARE(counts(0, right), (std::pair{0U, 0U}));
    QCOMPARE(counts(1, right), (std::pair{200U, 200U}));
    QCOMPARE(counts(1, wrong), (std::pair{0U, 200U}));
}

void TestSessionKeys::seriesFollowKeys()
{
    Watched watched;
    watched.add(support::rtlWmbusLine(support::kEncryptedGas, 0) + support::rtlWmbusLine(support::kEncryptedGas, 60));
    const auto series = watched.session.series(0);
    QTRY_VERIFY(series->isComplete());
    QVERIFY(series->all().empty());
    watched.session.setKeys(oneKey("ELS-12345678", support::kEncryptedGasKey));
    QTRY_VERIFY(!series->all().empty());
    QCOMPARE(series->all().front().values, (std::vector<double>{28504.27, 28504.27}));
}

QTEST_GUILESS_MAIN(TestSessionKeys)
#include "tst_session_keys.moc"
