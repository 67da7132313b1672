// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/telegram_changes.h"

#include "support/hex.h"
#include "ui/sample_telegram.h"
#include "wmbus/decoder.h"

#include <QtTest/QTest>

#include <algorithm>

using ui::TelegramChanges;
using Kind = ui::TelegramChanges::Kind;
using wmbus::Source;

namespace {

constexpr int kAccessNumber = 11;
constexpr int kVolume = 19;

int fieldOf(const wmbus::DecodedTelegram &telegram, std::string_view id, int record = -1)
{
    for (std::size_t i = 0; i < telegram.fields.size(); ++i)
        if (telegram.fields[i].id == id && telegram.fields[i].record == record)
            return int(i);
    return -1;
}

wmbus::DecodedTelegram decoded(const char *hex)
{
    wmbus::Decoder decoder;
    wmbus::DecodedTelegram telegram;
    radio::RawTelegram raw;
    raw.bytes = support::fromHex(hex);
    decoder.decode(raw, wmbus::Depth::Fields, telegram);
    return telegram;
}

} // namespace

class TestTelegramChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToCompareWith()
    {
        const TelegramChanges none;
        QCOMPARE(none.kind(), Kind::None);
        QVERIFY(!none.isChanged(Source::Received, 0));
        QVERIFY(!none.isFieldChanged(0));
        QVERIFY(!none.byteBefore(Source::Received, 0));
    }

    void sameTelegramTwice()
    {
        const TelegramChanges changes(sample::waterMeter(), sample::waterMeter());
        QCOMPARE(changes.kind(), Kind::SameShape);
        for (const Source source : {Source::Received, Source::Decrypted}) {
            QCOMPARE(changes.changedBytes(source).size(), std::size_t(32));
            QCOMPARE(std::ranges::count(changes.changedBytes(source), true), 0);
        }
    }

    void comparesEachByteSourceWithItself()
    {
        const wmbus::DecodedTelegram before = sample::waterMeter();
        wmbus::DecodedTelegram now = before;
        now.bytes[kAccessNumber] = now.plain[kAccessNumber] = 0x16;
        now.plain[kVolume] = 0x09;
        now.bytes[kVolume] = 0x11;
        now.bytes[kVolume + 1] = 0x12; // encrypted bytes change where plain ones do not
        const TelegramChanges changes(now, before);
        QCOMPARE(changes.kind(), Kind::SameShape);
        QVERIFY(changes.isChanged(Source::Received, kAccessNumber));
        QVERIFY(changes.isChanged(Source::Decrypted, kAccessNumber));
        QVERIFY(changes.isChanged(Source::Received, kVolume + 1));
        QVERIFY(!changes.isChanged(Source::Decrypted, kVolume + 1));
        QCOMPARE(changes.byteBefore(Source::Decrypted, kVolume), std::uint8_t(0x08));
        QCOMPARE(changes.byteBefore(Source::Received, kVolume), before.bytes[kVolume]);

        QVERIFY(changes.isFieldChanged(fieldOf(now, "access-number")));
        QVERIFY(changes.isFieldChanged(fieldOf(now, "data", 0)));
        QVERIFY(changes.isFieldChanged(fieldOf(now, "record", 0)));
        QVERIFY(!changes.isFieldChanged(fieldOf(now, "record", 1)));
        QVERIFY(!changes.isFieldChanged(fieldOf(now, "number")));
    }

    void comparesOnlyWhatWasDecryptedBefore()
    {
        const TelegramChanges changes(sample::waterMeter(), sample::withoutKey());
        QCOMPARE(changes.kind(), Kind::CommonFields);
        QVERIFY(changes.changedBytes(Source::Decrypted).empty());
        QCOMPARE(changes.fieldBefore(fieldOf(sample::waterMeter(), "record", 0)), -1);
        QVERIFY(!changes.isFieldChanged(fieldOf(sample::waterMeter(), "number")));
    }

    void findsRecordsAtOtherPlaces()
    {
        // Volume and date; then a status record in front of the same two.
        const wmbus::DecodedTelegram before = decoded("19442423785634120107"
                                                      "7A05000000"
                                                      "041388130000"
                                                      "426CBF26");
        const wmbus::DecodedTelegram now = decoded("1E442423785634120107"
                                                   "7A06000000"
                                                   "02FD170100"
                                                   "041389130000"
                                                   "426CBF26");
        QCOMPARE(before.records.size(), std::size_t(2));
        QCOMPARE(now.records.size(), std::size_t(3));
        const TelegramChanges changes(now, before);
        QCOMPARE(changes.kind(), Kind::CommonFields);
        const int volume = fieldOf(now, "record", 1);
        QVERIFY(volume >= 0);
        QCOMPARE(changes.fieldBefore(volume), fieldOf(before, "record", 0));
        QVERIFY(changes.isFieldChanged(volume));
        QVERIFY(!changes.isFieldChanged(fieldOf(now, "record", 2)));
        QCOMPARE(changes.fieldBefore(fieldOf(now, "record", 0)), -1);
        // The volume's first byte stands five bytes later than it did.
        const int place = now.records[1].data.first;
        QVERIFY(changes.isChanged(Source::Received, place));
        QCOMPARE(changes.byteBefore(Source::Received, place), std::uint8_t(0x88));
        QVERIFY(!changes.isChanged(Source::Received, place + 1));
        QVERIFY(!changes.isChanged(Source::Received, now.records[0].data.first));
    }

    void saysOnceWhatHasAnotherLength()
    {
        const wmbus::DecodedTelegram before = decoded("15442423785634120107"
                                                      "7A05000000"
                                                      "041388130000");
        const wmbus::DecodedTelegram now = decoded("13442423785634120107"
                                                   "7A05000000"
                                                   "02138813");
        const TelegramChanges changes(now, before);
        QCOMPARE(changes.kind(), Kind::CommonFields);
        const int place = now.records[0].data.first;
        QVERIFY(changes.isFieldChanged(fieldOf(now, "record", 0)));
        QVERIFY(changes.isChanged(Source::Received, place));
        QVERIFY(!changes.byteBefore(Source::Received, place));
    }

    void comparesBitsAlone()
    {
        const wmbus::DecodedTelegram before = decoded("15442423785634120107"
                                                      "7A05000000"
                                                      "041388130000");
        const wmbus::DecodedTelegram now = decoded("15442423785634120107"
                                                   "7A05040000"
                                                   "041388130000");
        const TelegramChanges changes(now, before);
        QVERIFY(changes.isFieldChanged(fieldOf(now, "status")));
        QVERIFY(changes.isFieldChanged(fieldOf(now, "power-low")));
        QVERIFY(!changes.isFieldChanged(fieldOf(now, "permanent-error")));
    }

    void nothingInCommon()
    {
        wmbus::DecodedTelegram other;
        other.bytes.assign(32, 0x55);
        other.fields = {sample::field("damaged-bytes", {0, 32}, wmbus::Group::Unknown, 0)};
        const TelegramChanges changes(sample::waterMeter(), other);
        QCOMPARE(changes.kind(), Kind::Apart);
        QCOMPARE(std::ranges::count(changes.changedBytes(Source::Received), true), 0);
    }
};

QTEST_GUILESS_MAIN(TestTelegramChanges)
#include "tst_telegram_changes.moc"
