// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/telegram_protector.h"

#include "wmbus/layouts/diehl_scrambling.h"

#include "wmbus/published_telegrams.h"

#include <QTest>

#include <algorithm>

using namespace wmbus;

namespace {

const char *const kCountingKey = "000102030405060708090A0B0C0D0E0F";

Key key(const std::string &hex)
{
    return *Key::fromHex(hex);
}

/// Which layers the decoder opened.
Protections opened(const DecodedTelegram &telegram)
{
    Protections result;
    const bool link = std::ranges::any_of(telegram.fields, [](const Field &f) { return f.id == "payload-check"; });
    const bool encrypted =
        telegram.security.verdict == Verdict::Fits || telegram.security.verdict == Verdict::Plausible;
    result.link = link && encrypted && !telegram.security.mode.value_or(0);
    result.content = encrypted && !result.link;
    return result;
}

/// The key that opened the telegram, or the decoder's own two.
std::vector<Key> candidates(const help::PublishedTelegram &published, const DecodedTelegram &telegram)
{
    if (telegram.security.key >= 0)
        return {key(published.keys[std::size_t(telegram.security.key)].second)};
    std::vector<Key> keys;
    for (const auto &bytes : publishedDiehlKeys())
        keys.push_back(*Key::fromBytes(bytes));
    return keys;
}

} // namespace

class ProtectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedTelegramsComeBack_data()
    {
        QTest::addColumn<int>("index");
        const auto &all = help::publishedTelegrams();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!help::decode(all[i].telegram, all[i].keys).plain.empty())
                QTest::newRow(all[i].name) << int(i);
        }
    }

    /// What was decrypted and is encrypted again with the same key is what was received.
    void publishedTelegramsComeBack()
    {
        QFETCH(int, index);
        const help::PublishedTelegram &published = help::publishedTelegrams()[std::size_t(index)];
        Decoder decoder;
        decoder.setKeys(help::keyRing(published.keys));
        DecodedTelegram telegram;
        decoder.decode(help::raw(published.telegram), Depth::Fields, telegram);
        const Protections layers = opened(telegram);
        std::vector<std::string> results;
        for (const Key &used : candidates(published, telegram)) {
            radio::Bytes bytes = telegram.plain;
            QCOMPARE(protectionKeySize(bytes, layers), used.size());
            QVERIFY(protectTelegram(bytes, used, layers) == ProtectionResult::Done);
            results.push_back(help::hex(bytes));
        }
        QVERIFY(std::ranges::find(results, help::hex(telegram.bytes)) != results.end());
    }

    /// Mode 3 takes a part of its vector from a date in the content (EN 13757-3, historic).
    void dateModeDecodesAgain()
    {
        radio::Bytes bytes = help::bytes("0044AE4C7856341201077A2A001003" // mode 3, 16 bytes
                                         "2F2F0C1378563412426C5F2C2F2F2F2F");
        bytes[0] = std::uint8_t(bytes.size() - 1);
        QVERIFY(protectTelegram(bytes, key("0102030405060708"), {false, true}) == ProtectionResult::Done);
        const DecodedTelegram telegram = help::decode(help::hex(bytes), {{"12345678", "0102030405060708"}});
        QCOMPARE(help::recordTexts(telegram), std::string("volume=12345.678 m³\n1/0/0 date=2018-12-31"));
        QVERIFY(telegram.security.verdict == Verdict::Fits);
    }

    void linkPayloadCrcFollowsTheContent()
    {
        radio::Bytes bytes = help::bytes("0044AE0C7856341201078D2027000000000000780B13436587");
        bytes[0] = std::uint8_t(bytes.size() - 1);
        QVERIFY(protectTelegram(bytes, key(kCountingKey), {}) == ProtectionResult::Done);
        const DecodedTelegram telegram = help::decode(help::hex(bytes));
        QVERIFY(telegram.outcome == Outcome::Decoded);
        QVERIFY(telegram.security.verdict == Verdict::NotEncrypted);
    }

    void refusesWhatItCannotMake()
    {
        radio::Bytes mode5 = help::bytes("0044AE4C7856341201077A2A0010052F2F0C13785634122F2F2F2F2F2F2F2F");
        mode5[0] = std::uint8_t(mode5.size() - 1);
        QVERIFY(protectTelegram(mode5, key("0102030405060708"), {false, true}) == ProtectionResult::KeySize);
        radio::Bytes tls = mode5;
        tls[14] = 0x0D;
        QVERIFY(protectTelegram(tls, key(kCountingKey), {false, true}) != ProtectionResult::Done);
        for (std::size_t size = 0; size < mode5.size(); ++size) {
            radio::Bytes cut(mode5.begin(), mode5.begin() + std::ptrdiff_t(size));
            (void)protectTelegram(cut, key(kCountingKey), {true, true}); // must not crash
        }
    }
};

QTEST_APPLESS_MAIN(ProtectorTest)
#include "tst_protector.moc"
