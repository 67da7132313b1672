// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"
#include "wmbus/link/crc16.h"
#include "wmbus/remark_ids.h"

#include <QtTest>

#include <algorithm>

using namespace wmbus;

namespace {

const std::string kHead = "44AE0C785634120107"; ///< C to type of CEN-12345678-01-07
const std::string kOtherHead = "44AE0C998877660107";

radio::RawTelegram telegram(const std::string &hex)
{
    radio::RawTelegram raw = help::raw("00" + hex);
    raw.bytes[0] = std::uint8_t(raw.bytes.size() - 1);
    return raw;
}

DecodedTelegram decode(const std::string &hex)
{
    return help::decode(help::hex(telegram(hex).bytes));
}

/// The message 7A 2A 00 00 00 | 0413 00000001 | 0B13 436587 | 02FD17 0000 in three pieces behind FCL.
const std::string kFirst = "90020140 7A2A000000 041301";
const std::string kSecond = "90020240 000000 0B1343";
const std::string kThird = "90020300 6587 02FD170000";
const std::string kJoined = "volume=0.001 m³\nvolume=876.543 m³\nerror-flags=0";

/// Feeds telegrams to one decoder.
class Listener
{
public:
    const DecodedTelegram &hear(const std::string &hex)
    {
        m_decoder.decode(telegram(hex), Depth::Fields, m_result);
        m_broken = m_broken.empty() ? help::brokenInvariant(m_result) : m_broken;
        return m_result;
    }
    [[nodiscard]] const std::string &broken() const { return m_broken; }

private:
    Decoder m_decoder;
    DecodedTelegram m_result;
    std::string m_broken;
};

/// Ids and values of the fields below the one with this id, in their order: "prm=yes".
QStringList partsOf(const DecodedTelegram &telegram, std::string_view id)
{
    QStringList parts;
    for (std::size_t i = 0; i < telegram.fields.size(); ++i) {
        if (telegram.fields[i].id != id)
            continue;
        for (++i; i < telegram.fields.size() && telegram.fields[i].bits != 0; ++i) {
            const Field &field = telegram.fields[i];
            const auto *const symbol = std::get_if<Symbol>(&field.value);
            const std::string value = symbol ? std::string(symbol->id) : help::valueText(field.value, telegram);
            parts << QString::fromStdString(std::string(field.id) + '=' + value);
        }
        break;
    }
    return parts;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBits_data();
    void namesBits();
    void namesExtensions_data();
    void namesExtensions();
    void fixedStructure();
    void fragmentsInAnyOrder();
    void fragmentsOfSeveralSenders();
    void fragmentsOfANewMessage();
    void fragmentsWithTheWrongLength();
    void fragmentsStayBounded();
    void networkLayer();
    void fifthExtendedLink();
    void layersThatRepeat();
    void headersThatAreCut();
    void applicationErrors();
    void commands_data();
    void commands();
    void selection();
    void formatFrames();
    void extendedLinkWithReceiver();
};

void TestLayers::namesBits_data()
{
    QTest::addColumn<QString>("telegram");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *name, const std::string &hex, const char *field, const char *parts) {
        QTest::newRow(name) << QString::fromStdString(hex) << field << parts;
    };
    const std::string rest = "AE0C785634120107";
    row("C of a meter's telegram", "44" + rest + "78", "control",
        "prm=yes frame-count-bit=no frame-count-valid=no function-code=4");
    row("C of an answer", "28" + rest + "78", "control",
        "prm=no access-demand=yes data-flow-control=no function-code=8");
    row("C of a request", "7B" + rest + "80", "control",
        "prm=yes frame-count-bit=yes frame-count-valid=yes function-code=11");
    row("M of an address that is not unique", "44 AE8C 785634120107 78", "manufacturer", "soft-address=yes");
    row("CC", kHead + "8C D3 2A 78", "communication-control",
        "bidirectional=yes fast-response=yes synchronous=no hop-count=yes priority=no accessibility=no "
        "repeated-access=yes extended-delay=yes");
    row("SN", kHead + "8D 20 50 E39CD621 B006 78", "session-number",
        "encryption-method=aes-128-ctr minute-counter=1927630 session=3");
    row("FCL", kHead + "90 02 0240 78", "fragment-control",
        "more-fragments=yes has-message-control=no has-message-length=no has-message-counter=no has-mac=no "
        "has-key-information=no fragment-number=2");
    row("MCL", kHead + "90 03 0020 75 78", "message-control",
        "length-in-mac=yes counter-in-mac=yes key-information-in-mac=yes authentication-type=cmac-8");
    row("KI", kHead + "90 04 0002 1203 78", "key-information", "key-version=3 key-derivation=kdf-a key-id=2");
    row("status", kHead + "7A 2A A7 0000", "status",
        "status-bit-7=yes status-bit-6=no status-bit-5=yes temporary-error=no permanent-error=no power-low=yes "
        "application-status=abnormal-condition");
    row("configuration of mode 5", kHead + "7A 2A 00 2BA5", "configuration",
        "access=short-window synchronous=yes security-mode=aes-128-cbc-iv encrypted-blocks=2 "
        "content-of-message=static-content repeater-access=yes hop-count=yes");
    row("configuration of mode 7", kHead + "7A 2A 00 2347 10", "configuration",
        "content-of-message= counter-in-header=no security-mode=aes-128-cbc-derived-key encrypted-blocks=2 "
        "content-index=3");
    row("extension of mode 7", kHead + "7A 2A 00 2047 15", "configuration-extension",
        "has-key-version=no key-derivation=kdf-a key-id=5");
    row("extension of mode 10", kHead + "7A 2A 00 FF0A 1001", "configuration-extension",
        "content-index=0 tag-length=tag-8 has-key-version=no key-derivation=kdf-a key-id=0");
    row("configuration of mode 8", kHead + "7A 2A 00 3428", "configuration",
        "mode-specific=1 security-mode=aes-128-ctr-cmac mode-specific=52");
    row("configuration of mode 13", kHead + "7A 2A 00 408D 01", "configuration",
        "content-of-message=static-content security-mode=tls encrypted-length=64");
    row("type K", kHead + "7A 2A 00 0000 04 FD72 02 99 3E A3", "data",
        "enabled=yes begin-hour=2 begin-day=25 begin-month=3 end-day=30 end-month=10 shift-back=no shift-hours=1 "
        "utc-offset-high=0 utc-offset-low=0");
    row("DIFE", kHead + "7A 2A 00 0000 84 65 13 01000000", "dife", "subunit-bits=1 tariff-bits=2 storage-bits=5");
}

void TestLayers::namesBits()
{
    QFETCH(QString, telegram);
    QFETCH(QString, field);
    QFETCH(QString, parts);
    const DecodedTelegram result = decode(telegram.toStdString());
    QCOMPARE(partsOf(result, field.toStdString()).join(QLatin1Char(' ')), parts);
    QCOMPARE(help::brokenInvariant(result), std::string());
    // The bits of a field together are the whole of it, but for reserved ones that are not set.
    std::uint32_t seen = 0;
    for (const Field &part : result.fields)
        seen |= part.bits;
    QVERIFY(seen != 0);
}

void TestLayers::namesExtensions_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("words");
    QTest::newRow("qualifier and factor") << "04 93 BC 74 01000000"
                                          << "backward times-power-of-ten";
    QTest::newRow("second table") << "04 83 FC 01 01000000"
                                  << "at-phase-l1";
    QTest::newRow("record error") << "04 93 15 01000000"
                                  << "no-data";
    QTest::newRow("reserved") << "04 93 10 01000000"
                              << "reserved";
    QTest::newRow("of the maker") << "04 93 FF A2 07 01000000"
                                  << "manufacturer-specific - -";
    QTest::newRow("behind a maker's VIF") << "04 FF A2 07 01000000"
                                          << "- -";
    QTest::newRow("behind a text") << "02 FC 03 485225 74 2C01"
                                   << "times-power-of-ten";
}

void TestLayers::namesExtensions()
{
    QFETCH(QString, records);
    const DecodedTelegram result = decode(kHead + "7A 2A 00 0000 " + records.toStdString());
    QStringList words;
    for (const Field &field : result.fields) {
        const auto *const symbol = std::get_if<Symbol>(&field.value);
        if (field.id == "vife" && symbol)
            words << (symbol->id.empty() ? QStringLiteral("-") : QString::fromStdString(std::string(symbol->id)));
    }
    QTEST(words.join(QLatin1Char(' ')), "words");
    QCOMPARE(help::brokenInvariant(result), std::string());
}

void TestLayers::fixedStructure()
{
    DecodedTelegram result;
    Decoder().decode(help::raw("68131368 080573 78563412 0A 06 E97E 01000000 35010000 4216"), Depth::Fields, result);
    QCOMPARE(partsOf(result, "fixed-status").join(QLatin1Char(' ')),
             QStringLiteral("temporary-error=no permanent-error=no power-low=yes fixed-date=yes binary-counters=no"));
    QCOMPARE(help::brokenInvariant(result), std::string());
}

void TestLayers::fragmentsInAnyOrder()
{
    std::vector<std::string> pieces{kFirst, kSecond, kThird};
    std::sort(pieces.begin(), pieces.end());
    do {
        Listener listener;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const DecodedTelegram &result = listener.hear(kHead + pieces[i]);
            if (i + 1 < pieces.size()) {
                QCOMPARE(int(result.outcome), int(Outcome::Partial));
                QCOMPARE(result.reason.id, remarks::kFragmentWaiting);
                // A repeater's copy changes nothing.
                QCOMPARE(listener.hear(kHead + pieces[i]).reason.id, remarks::kFragmentWaiting);
            } else {
                QCOMPARE(help::recordTexts(result), kJoined);
                QCOMPARE(help::recordTexts(listener.hear(kHead + pieces[i])), kJoined);
            }
        }
        QCOMPARE(listener.broken(), std::string());
    } while (std::next_permutation(pieces.begin(), pieces.end()));
}

void TestLayers::fragmentsOfSeveralSenders()
{
    Listener listener;
    (void)listener.hear(kHead + kFirst);
    (void)listener.hear(kOtherHead + kFirst);
    (void)listener.hear(kHead + kSecond);
    QCOMPARE(listener.hear(kOtherHead + kThird).reason.id, remarks::kFragmentWaiting); // its second one is lost
    QCOMPARE(help::recordTexts(listener.hear(kHead + kThird)), kJoined);
    // The other direction is another message, even with the same address.
    QCOMPARE(listener.hear("53" + kHead.substr(2) + kThird).reason.id, remarks::kFragmentWaiting);
}

void TestLayers::fragmentsOfANewMessage()
{
    Listener listener;
    (void)listener.hear(kHead + kFirst);
    (void)listener.hear(kHead + kSecond);
    // The third one is lost; the next message begins.
    const std::string newFirst = "90020140 7A2B000000 041302";
    QCOMPARE(listener.hear(kHead + newFirst).reason.id, remarks::kFragmentWaiting);
    QCOMPARE(listener.hear(kHead + kThird).reason.id, remarks::kFragmentWaiting);
    QCOMPARE(help::recordTexts(listener.hear(kHead + kSecond)),
             std::string("volume=0.002 m³\nvolume=876.543 m³\nerror-flags=0"));
}

void TestLayers::fragmentsWithTheWrongLength()
{
    Listener listener;
    (void)listener.hear(kHead + "9004 0150 1100 7A2A000000 041301"); // 17 bytes stated
    const DecodedTelegram &result = listener.hear(kHead + "90020200 000000");
    QCOMPARE(int(result.outcome), int(Outcome::Damaged));
    QCOMPARE(result.reason.id, remarks::kMessageLength);
    QCOMPARE(result.reason.args[0], std::int64_t(17));
    QCOMPARE(result.reason.args[1], std::int64_t(11));
}

void TestLayers::fragmentsStayBounded()
{
    Listener listener;
    for (int sender = 0; sender < 300; ++sender) {
        const std::string number = std::to_string(10'000'000 + sender);
        (void)listener.hear("44AE0C" + number + "0107" + kFirst);
    }
    (void)listener.hear("44AE0C" + std::to_string(10'000'299) + "0107" + kSecond);
    QCOMPARE(help::recordTexts(listener.hear("44AE0C" + std::to_string(10'000'299) + "0107" + kThird)), kJoined);
    // The first ones had to give way.
    (void)listener.hear("44AE0C" + std::to_string(10'000'000) + "0107" + kSecond);
    QCOMPARE(listener.hear("44AE0C" + std::to_string(10'000'000) + "0107" + kThird).reason.id,
             remarks::kFragmentWaiting);
}

void TestLayers::networkLayer()
{
    const DecodedTelegram known = decode(kHead + "81 1D 7A 2A000000 0413E8030000");
    QCOMPARE(int(known.outcome), int(Outcome::Partial));
    QCOMPARE(known.reason.id, remarks::kNetworkLayer);
    QCOMPARE(known.reason.args[0], std::int64_t(0x1D));
    QCOMPARE(help::recordTexts(known), std::string("volume=1.000 m³"));
    const DecodedTelegram unknown = decode(kHead + "81 1D FE 2A000000 0413E8030000");
    QCOMPARE(int(unknown.outcome), int(Outcome::Unsupported));
    QCOMPARE(unknown.reason.id, remarks::kNetworkLayer);
    QVERIFY(unknown.counts.unknown > 0);
    QCOMPARE(help::brokenInvariant(unknown), std::string());
}

void TestLayers::fifthExtendedLink()
{
    const DecodedTelegram result = decode(kHead + "86 2003 0102030405");
    QCOMPARE(int(result.outcome), int(Outcome::Unsupported));
    QCOMPARE(result.reason.id, remarks::kFifthLink);
    QCOMPARE(int(result.counts.unknown), 8);
}

void TestLayers::layersThatRepeat()
{
    const DecodedTelegram result = decode(kHead + "8C 20 2A 8C 20 2B 78 0413E8030000");
    QCOMPARE(int(result.outcome), int(Outcome::Unsupported));
    QCOMPARE(result.reason.id, remarks::kRepeatedLayer);
    QCOMPARE(result.reason.args[0], std::int64_t(0x8C));
}

void TestLayers::headersThatAreCut()
{
    for (const char *header : {"8C20", "8D202A0100", "8E202AAE0C", "900F0020", "7A2A00", "72785634", "7A2A000007"}) {
        const DecodedTelegram result = decode(kHead + header);
        QVERIFY2(result.outcome == Outcome::Damaged || result.outcome == Outcome::Unsupported, header);
        QVERIFY2(!result.reason.id.empty(), header);
        QVERIFY2(help::brokenInvariant(result).empty(), header);
    }
}

void TestLayers::applicationErrors()
{
    const DecodedTelegram busy = decode("08" + kHead.substr(2) + "6E 2A 00 0000 08");
    QCOMPARE(int(busy.outcome), int(Outcome::Decoded));
    QCOMPARE(busy.findings.size(), std::size_t(1));
    QCOMPARE(busy.findings[0].id, remarks::kApplicationError);
    QCOMPARE(busy.findings[0].args[0], std::int64_t(8));
    // No byte at all is the error without description.
    const DecodedTelegram silent = decode("08" + kHead.substr(2) + "70");
    QCOMPARE(silent.findings.size(), std::size_t(1));
    QCOMPARE(silent.findings[0].args[0], std::int64_t(0));
}

void TestLayers::commands_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *content, Outcome outcome, std::string_view reason) {
        QTest::newRow(name) << content << int(outcome) << QString::fromStdString(std::string(reason));
    };
    row("application reset", "50", Outcome::Decoded, {});
    row("application reset with a choice", "50 10", Outcome::Decoded, {});
    row("application reset, short header", "57 2A 00 0000 20", Outcome::Decoded, {});
    row("records to write", "51 046D28142A2B", Outcome::Decoded, {});
    row("alarm", "71 05", Outcome::Partial, remarks::kAlarmBits);
    row("alarm, short header", "74 2A 00 0000 0001", Outcome::Partial, remarks::kAlarmBits);
    row("clock", "6C 785634120CAE0107 2A 00 0000 01 1E120DAF296D", Outcome::Decoded, {});
    row("clock with fillers", "6C 785634120CAE0107 2A 00 0000 01 1E120DAF296D 2F2F", Outcome::Decoded, {});
    row("clock with reserved bytes", "6C 785634120CAE0107 2A 00 0000 01 1E120DAF296D 0000", Outcome::Partial,
        remarks::kClockBytes);
    row("clock, difference", "6D 785634120CAE0107 2A 00 0000 01 3C000000", Outcome::Partial, remarks::kClockBytes);
    row("transport layer only", "8A 2A 00 0000", Outcome::Decoded, {});
    row("baud rate", "B8", Outcome::Decoded, {});
    row("DLMS", "0F 010203", Outcome::Unsupported, remarks::kUnsupportedContent);
    row("COSEM", "7D 2A 00 0000 010203", Outcome::Unsupported, remarks::kUnsupportedContent);
    row("image", "C1 2A 00 0000 010203", Outcome::Unsupported, remarks::kUnsupportedContent);
    row("reserved CI", "FE 010203", Outcome::Unsupported, remarks::kUnknownCi);
    row("maker's CI", "A5 010203", Outcome::Unsupported, remarks::kMakerPayload);
}

void TestLayers::commands()
{
    QFETCH(QString, content);
    QFETCH(int, outcome);
    QFETCH(QString, reason);
    const DecodedTelegram result = decode("53" + kHead.substr(2) + content.toStdString());
    QCOMPARE(QString::fromStdString(std::string(result.reason.id)), reason);
    QCOMPARE(int(result.outcome), outcome);
    QCOMPARE(help::brokenInvariant(result), std::string());
}

void TestLayers::selection()
{
    // Enhanced selection: a fabrication number narrows the choice.
    const std::string content = "53FD52 78563412FFFFFFFF 0C7801234567";
    const radio::Bytes bytes = help::bytes(content);
    std::uint8_t sum = 0;
    for (const std::uint8_t byte : bytes)
        sum = std::uint8_t(sum + byte);
    const auto length = std::uint8_t(bytes.size());
    const std::string size = help::hex(radio::ByteView(&length, 1));
    const DecodedTelegram result =
        help::decode("68" + size + size + "68" + content + help::hex(radio::ByteView(&sum, 1)) + "16");
    QCOMPARE(int(result.outcome), int(Outcome::Decoded));
    QCOMPARE(help::recordTexts(result), std::string("fabrication-number=\"67452301\""));
    QCOMPARE(help::brokenInvariant(result), std::string());
}

void TestLayers::formatFrames()
{
    const std::string headers = "04130413";
    const std::uint16_t signature = crc16(help::bytes(headers));
    const std::uint8_t sig[] = {std::uint8_t(signature), std::uint8_t(signature >> 8)};
    // Whether the length byte counts the signature is not settled.
    for (const char *length : {"04", "06"}) {
        Listener listener;
        const DecodedTelegram &format = listener.hear(kHead + "69" + length + help::hex(sig) + headers);
        QCOMPARE(int(format.outcome), int(Outcome::Decoded));
        const std::string data = "01000000 02000000";
        const std::uint16_t full = crc16(help::bytes("0413 01000000 0413 02000000"));
        const std::uint8_t fullBytes[] = {std::uint8_t(full), std::uint8_t(full >> 8)};
        const DecodedTelegram &compact = listener.hear(kHead + "79" + help::hex(sig) + help::hex(fullBytes) + data);
        QCOMPARE(help::recordTexts(compact), std::string("volume=0.001 m³\nvolume=0.002 m³"));
    }
    Listener listener;
    const DecodedTelegram &wrong = listener.hear(kHead + "69 04 1234" + headers);
    QCOMPARE(int(wrong.outcome), int(Outcome::Damaged));
    QCOMPARE(wrong.reason.id, remarks::kFormatSignature);
    QCOMPARE(listener.broken(), std::string());
}

void TestLayers::extendedLinkWithReceiver()
{
    const DecodedTelegram result = decode(kHead + "8E 80 75 3A63665544330A31 78 0413E8030000");
    QCOMPARE(help::recordTexts(result), std::string("volume=1.000 m³"));
    const auto receiver = std::find_if(result.fields.begin(), result.fields.end(),
                                       [](const Field &field) { return field.id == "receiver"; });
    QVERIFY(receiver != result.fields.end());
    QCOMPARE(receiver->range, (ByteRange{13, 8}));
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
