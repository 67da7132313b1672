// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/anonymiser.h"
#include "engine/sharing/date_shift.h"
#include "engine/sharing/value_scale.h"
#include "wmbus/link/air_frame.h"

#include "support/secret_text.h"
#include "wmbus/published_telegrams.h"

#include <QTest>

#include <set>

using namespace engine;
using wmbus::DecodedTelegram;
using wmbus::Depth;
using wmbus::Verdict;

namespace {

const char *const kMode5 =
    "2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013EC4A6F6D3529B520EDFF0EA6DEFC955B"
    "29D6D69EBF3EC8A"; // format A with checksums
const char *const kOmsKey = "0102030405060708090A0B0C0D0E0F11";

DecodedTelegram decode(const radio::RawTelegram &raw, const help::Keys &keys)
{
    wmbus::Decoder decoder;
    decoder.setKeys(help::keyRing(keys));
    DecodedTelegram telegram;
    decoder.decode(raw, Depth::Fields, telegram);
    return telegram;
}

AnonymisedTelegram anonymise(const std::string &hex, const help::Keys &keys = {}, AnonymiserOptions options = {})
{
    Anonymiser anonymiser(options);
    anonymiser.setKeys(help::keyRing(keys));
    return anonymiser.anonymise(help::raw(hex));
}

/// Headers of all records and the sizes of their data.
std::string layoutOf(const DecodedTelegram &telegram)
{
    std::string text;
    for (const wmbus::Record &record : telegram.records) {
        const auto bytes = telegram.source(record.source).subspan(record.header.first, record.header.count);
        text += help::hex(bytes) + ' ' + std::string(record.quantity) + ' ' + std::to_string(record.data.count) + '\n';
    }
    return text;
}

bool holds(const AnonymisedTelegram &result, const std::string &secret)
{
    return support::holdsSecret(result.telegram.bytes, secret) || support::holdsSecret(result.plain, secret)
           || support::holdsSecret(result.decoded.bytes, secret);
}

bool hasCaution(const AnonymisedTelegram &result, std::string_view id)
{
    return std::ranges::any_of(result.cautions, [id](const Caution &caution) { return caution.id == id; });
}

} // namespace

class AnonymiserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedTelegrams_data()
    {
        QTest::addColumn<int>("index");
        const auto &all = help::publishedTelegrams();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }

    /// The same layout, no old number, no key; every changed byte is listed; refused is only what must be.
    void publishedTelegrams()
    {
        QFETCH(int, index);
        const help::PublishedTelegram &published = help::publishedTelegrams()[std::size_t(index)];
        const DecodedTelegram before = decode(help::raw(published.telegram), published.keys);
        const AnonymisedTelegram result = anonymise(published.telegram, published.keys);
        const bool closed = before.counts.encrypted > 0;
        QCOMPARE(result.isRefused(), closed);
        if (closed) {
            QCOMPARE(result.refusal, refusals::kUnreadable);
            return;
        }
        const DecodedTelegram after = decode(
            result.telegram,
            result.key ? help::Keys{{"*", support::hexOf({result.key->bytes().begin(), result.key->bytes().end()})}}
                       : help::Keys{});
        QCOMPARE(layoutOf(after), layoutOf(before));
        QVERIFY(after.outcome == before.outcome);
        QCOMPARE(after.counts.unknown, before.counts.unknown);
        for (const auto &address : {before.link, before.meter}) {
            if (address && address->id != 0)
                QVERIFY(!holds(result, wmbus::idText(address->id)));
        }
        for (const auto &[pattern, key] : published.keys)
            QVERIFY(!holds(result, key));
        checkChanges(help::bytes(published.telegram), before.plain, result);
    }

    void checkChanges(const radio::Bytes &received, const radio::Bytes &plain, const AnonymisedTelegram &result)
    {
        std::set<std::size_t> listed;
        for (const ByteChange &change : result.changes) {
            const radio::Bytes &old = change.decrypted ? plain : received;
            const radio::Bytes &now = change.decrypted ? result.plain : result.telegram.bytes;
            QCOMPARE(change.before, old[change.offset]);
            QCOMPARE(change.after, now[change.offset]);
            QVERIFY(change.reason != ChangeReason::None);
            if (!change.decrypted)
                listed.insert(change.offset);
        }
        QCOMPARE(result.telegram.bytes.size(), received.size());
        for (std::size_t i = 0; i < received.size(); ++i)
            QCOMPARE(received[i] != result.telegram.bytes[i], listed.contains(i));
    }

    void keepsTheFormAndItsChecksums()
    {
        const AnonymisedTelegram result = anonymise(kMode5, {{"12345678", kOmsKey}});
        QVERIFY(!result.isRefused());
        QVERIFY(result.key.has_value());
        QVERIFY(result.decoded.outcome == wmbus::Outcome::Decoded);
        QVERIFY(result.decoded.security.verdict == Verdict::Fits);
        QCOMPARE(result.decoded.repairs[0].id, std::string_view("crc-removed-a"));
        // 12345678 is the first new number: a meter that has it gets the next one.
        QCOMPARE(wmbus::addressText(*result.decoded.meter), std::string("ELS-12345679-33-03"));
        QCOMPARE(help::recordTexts(result.decoded),
                 std::string("volume=28504.27 m³\ndate-time=2007-06-02T23:50\nerror-flags=0"));
    }

    void sameMeterKeepsItsNewNumber()
    {
        Anonymiser anonymiser{AnonymiserOptions{}};
        const auto number = [&anonymiser](const char *id) {
            const radio::Bytes telegram = help::bytes(std::string("0F44AE4C") + id + "0107780C1378563412");
            radio::RawTelegram raw;
            raw.bytes = telegram;
            raw.bytes[0] = std::uint8_t(raw.bytes.size() - 1);
            return wmbus::idText(anonymiser.anonymise(raw).decoded.meter.value_or(wmbus::Address{}).id);
        };
        QCOMPARE(number("11223344"), std::string("12345678"));
        QCOMPARE(number("55667788"), std::string("12345679"));
        QCOMPARE(number("11223344"), std::string("12345678"));
    }

    void serialNumbersFollowTheAddress()
    {
        // Fabrication number as BCD and in a text, customer location, enhanced identification, firmware version.
        const AnonymisedTelegram result = anonymise(help::plainTelegram("0C7878563412"
                                                                        "0D780831323334353637"
                                                                        "38"
                                                                        "0DFD10084E454B434F525453"
                                                                        "0779"
                                                                        "78563412AE4C0107"
                                                                        "02FD0E3412"));
        QVERIFY(!result.isRefused());
        QVERIFY(!holds(result, "12345678"));
        const std::string texts = help::recordTexts(result.decoded);
        QVERIFY2(texts.find("fabrication-number=\"12345679\"\n") != std::string::npos, texts.c_str());
        QVERIFY2(texts.find("enhanced-identification=\"SEN-12345679-01-07\"") != std::string::npos, texts.c_str());
        QVERIFY2(texts.find("STROCKEN") == std::string::npos, texts.c_str());
        QVERIFY2(texts.find("firmware-version=4660") != std::string::npos, texts.c_str());
    }

    void numberInAValueIsRefused()
    {
        // The total is the meter's number: nobody can tell whether by chance.
        const AnonymisedTelegram result = anonymise(help::plainTelegram("0C1378563412"));
        QCOMPARE(result.refusal, refusals::kStillThere);
        QVERIFY(result.telegram.bytes.empty());
        AnonymiserOptions options;
        options.valuePercent = 50;
        QVERIFY(!anonymise(help::plainTelegram("0C1378563412"), {}, options).isRefused());
    }

    void unknownBytesAreReplacedOrKept()
    {
        const std::string hex = help::plainTelegram("0C1327550800"
                                                    "0FAABBCCDD");
        const AnonymisedTelegram replaced = anonymise(hex);
        QVERIFY(hasCaution(replaced, cautions::kUnknownReplaced));
        QVERIFY(!support::holdsSecret(replaced.telegram.bytes, "AABBCCDD"));
        AnonymiserOptions options;
        options.keepUnknown = true;
        const AnonymisedTelegram kept = anonymise(hex, {}, options);
        QVERIFY(hasCaution(kept, cautions::kUnknownKept));
        QVERIFY(support::holdsSecret(kept.telegram.bytes, "AABBCCDD"));
    }

    void unreadableContentIsRefusedOrNoise()
    {
        QCOMPARE(anonymise(kMode5).refusal, refusals::kUnreadable);
        QCOMPARE(anonymise(kMode5, {{"12345678", "FF112233445566778899AABBCCDDEEFF"}}).refusal, refusals::kUnreadable);
        AnonymiserOptions options;
        options.replaceUnreadable = true;
        const AnonymisedTelegram noise = anonymise(kMode5, {}, options);
        QVERIFY(!noise.isRefused());
        QVERIFY(!noise.key);
        QVERIFY(hasCaution(noise, cautions::kContentReplaced));
        QVERIFY(noise.decoded.outcome == wmbus::Outcome::NoKey);
        QVERIFY(!support::holdsSecret(noise.telegram.bytes, "5923C95AAA26D1B2"));
    }

    void damagedTelegramsAreRefused()
    {
        std::string hex = kMode5;
        hex[20] = hex[20] == '0' ? '1' : '0'; // first block checksum
        QCOMPARE(anonymise(hex, {{"*", kOmsKey}}).refusal, refusals::kDamaged);
        QCOMPARE(anonymise("0344AE").refusal, refusals::kDamaged);
        QCOMPARE(anonymise("0F44AE4C12").refusal, refusals::kNoAddress);
        QVERIFY(!anonymise("E5").isRefused());
    }

    void ownThrowAwayKeyIsNotUsed()
    {
        const std::string counting(throwAwayKeys()[0]);
        const AnonymisedTelegram first = anonymise(kMode5, {{"12345678", kOmsKey}});
        const AnonymisedTelegram second = anonymise(kMode5, {{"12345678", kOmsKey}, {"99999999", counting}});
        QVERIFY(*first.key == *wmbus::Key::fromHex(throwAwayKeys()[0]));
        QVERIFY(*second.key == *wmbus::Key::fromHex(throwAwayKeys()[1]));
    }

    void receptionsForgetTheirPlace()
    {
        Anonymiser anonymiser{AnonymiserOptions{}};
        anonymiser.setKeys(help::keyRing({{"*", kOmsKey}}));
        Reception reception;
        reception.telegram = help::raw(kMode5);
        reception.telegram.deviceTime = 5;
        reception.original = {1, 2, 3};
        reception.utcUs = 1'795'342'530'123'000;
        reception.source = "survey.log";
        reception.place = 12;
        const Reception shared = anonymiser.publicReception(reception, anonymiser.anonymise(reception.telegram));
        QVERIFY(shared.original.empty());
        QVERIFY(shared.source.empty());
        QVERIFY(!shared.telegram.deviceTime);
        QCOMPARE(*shared.utcUs, *reception.utcUs - 364LL * 86'400'000'000);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("type G") << QByteArray("BF23") << -7 << QByteArray("B823"); // 31 to 24 March 2021
        QTest::newRow("type G, over the year") << QByteArray("A221") << -7 << QByteArray("9A2C");
        QTest::newRow("type F, flags stay") << QByteArray("3297A221") << -7 << QByteArray("32979A2C");
        QTest::newRow("every year") << QByteArray("E1F7") << 7 << QByteArray("E8F7"); // --07-01
        QTest::newRow("not set") << QByteArray("FFFF") << -7 << QByteArray("FFFF");
        QTest::newRow("no date") << QByteArray("0D2E") << -7 << QByteArray("0D2E");
        QTest::newRow("1981 only goes up") << QByteArray("21A1") << -7 << QByteArray("28A1");
        QTest::newRow("time of day") << QByteArray("112233") << -7 << QByteArray("112233");
    }

    void dates()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, days);
        QFETCH(QByteArray, after);
        radio::Bytes data = help::bytes(before.toStdString());
        (void)shiftDate(data, days);
        QCOMPARE(help::hex(data), after.toStdString());
    }

    void numbersAreScaledInTheirCoding()
    {
        radio::Bytes bcd = {0x34, 0x12};
        QVERIFY(scaleNumber(bcd, 1234, 50));
        QCOMPARE(help::hex(bcd), std::string("1706"));
        radio::Bytes binary = {0xD2, 0x04};
        QVERIFY(scaleNumber(binary, 1234, 50));
        QCOMPARE(help::hex(binary), std::string("6902"));
        radio::Bytes negative = {0x2E, 0xFB};
        QVERIFY(scaleNumber(negative, -1234, 50));
        QCOMPARE(help::hex(negative), std::string("97FD"));
        radio::Bytes real = {0x00, 0x00, 0x20, 0x41};
        QVERIFY(!scaleNumber(real, 10, 50));
    }

    void anyBytesAreSafe()
    {
        std::uint32_t state = 1;
        Anonymiser anonymiser{AnonymiserOptions{}};
        for (int round = 0; round < 2000; ++round) {
            radio::RawTelegram raw = help::raw(kMode5);
            for (int change = 0; change < 3; ++change) {
                state = state * 1664525 + 1013904223;
                raw.bytes[(state >> 8) % raw.bytes.size()] = std::uint8_t(state >> 24);
            }
            raw.bytes.resize((state >> 4) % (raw.bytes.size() + 1));
            const AnonymisedTelegram result = anonymiser.anonymise(raw);
            QVERIFY(result.isRefused() == result.telegram.bytes.empty());
        }
    }
};

QTEST_APPLESS_MAIN(AnonymiserTest)
#include "tst_anonymiser.moc"
