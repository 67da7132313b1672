// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/english.h"
#include "engine/exporting/meter_table.h"
#include "engine/exporting/result_writer.h"
#include "engine/exporting/row_writer.h"
#include "engine/exporting/telegram_part.h"
#include "engine/exporting/text_append.h"
#include "engine/exporting/wide_rows.h"
#include "wmbus/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace {

using namespace engine;

const QByteArray kHex = "314493449392919034087A520000200B6E970000";

radio::Bytes bytesOf(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return {bytes.begin(), bytes.end()};
}

Reception reception()
{
    Reception reception;
    reception.telegram.mode = radio::LinkMode::T;
    reception.telegram.rssiDbm = -71.5F;
    reception.utcUs = 1795342530123000;
    reception.stick = sticks::StickType::Im871a;
    reception.source = "survey.log";
    reception.place = 12;
    return reception;
}

/// A heat cost allocator with one record of every kind of value.
wmbus::DecodedTelegram telegram()
{
    wmbus::DecodedTelegram decoded;
    decoded.outcome = wmbus::Outcome::Decoded;
    decoded.format = radio::FrameFormat::A;
    decoded.bytes = bytesOf(kHex);
    decoded.control = 0x44;
    decoded.link = wmbus::Address{wmbus::manufacturerCode("QDS"), 0x90919293, 0x34, 0x08};
    decoded.meter = decoded.link;
    decoded.accessNumber = 82;
    decoded.security.verdict = wmbus::Verdict::NotEncrypted;
    decoded.security.mode = 0;
    decoded.counts = {20, 18, 0, 2};

    wmbus::Record record;
    record.quantity = "heat-cost";
    record.unit = "HCA";
    record.value = wmbus::Decimal{97, 0};
    record.header = {15, 2};
    record.data = {17, 3};
    decoded.records.push_back(record);

    record.quantity = "volume";
    record.unit = "m³";
    record.value = wmbus::Decimal{6400, -3};
    record.function = wmbus::Function::Maximum;
    record.storage = 3;
    record.tariff = 2;
    record.subunit = 1;
    record.qualifiers = {"per-day"};
    record.guess = true;
    record.date = {.year = 2021, .month = 7, .day = 2, .hasDate = true};
    decoded.records.push_back(record);

    record = {};
    record.quantity = "customer";
    decoded.texts = "=1+1, \"quoted\"";
    record.value = wmbus::TextRef{0, std::uint32_t(decoded.texts.size())};
    decoded.records.push_back(record);

    record = {};
    record.quantity = "date-time";
    record.value = wmbus::CivilTime{
        .year = 2021, .month = 7, .day = 2, .hour = 22, .minute = 45, .hasDate = true, .hasTime = true};
    decoded.records.push_back(record);

    record = {};
    record.quantity = "flow-temperature";
    record.error = "not-set";
    decoded.records.push_back(record);
    return decoded;
}

std::string write(ResultOptions options, const wmbus::DecodedTelegram &decoded = telegram(),
                  const Reception &received = reception())
{
    std::string out;
    const auto writer = makeResultWriter(options);
    writer->begin(out);
    writer->write(received, decoded, out);
    return out;
}

QJsonObject json(const wmbus::DecodedTelegram &decoded = telegram(), const Reception &received = reception())
{
    const std::string line = write({.format = ResultFormat::Json}, decoded, received);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(line), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return document.object();
}

/// The cells of one line: RFC 4180.
QStringList csvCells(const QByteArray &line, char separator)
{
    QStringList cells;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isQuote = line[i] == '"';
        if (isQuote && quoted && line.mid(i + 1, 1) == "\"") {
            cell += '"';
            ++i;
        } else if (isQuote) {
            quoted = !quoted;
        } else if (line[i] == separator && !quoted) {
            cells.append(QString::fromUtf8(std::exchange(cell, {})));
        } else {
            cell += line[i];
        }
    }
    cells.append(QString::fromUtf8(cell));
    return cells;
}

QList<QByteArray> lines(const std::string &text)
{
    return QByteArray::fromStdString(text).split('\n');
}

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonObject();
    void jsonRecords();
    void jsonOfUnknowns();
    void jsonOfWiredFrame();
    void jsonEscapes();
    void csvOfTelegrams();
    void csvOfReadings();
    void csvNeutralises();
    void csvOfLocale();
    void csvIsReadByALocale_data();
    void csvIsReadByALocale();
    void jsonOfReadings();
    void wideColumns();
    void wideColumnNamesAreTheirOwn();
    void meterRows();
    void meterTable();
    void part();
    void otherTools();
    void annotatedText();
    void numbersAndTimes();
    void names();
    void everyRemarkHasASentence();
};

void TestExporting::jsonObject()
{
    const QJsonObject object = json();
    QCOMPARE(object[u"telegram"].toString().toLatin1(), kHex);
    QCOMPARE(object[u"received"].toString(), QStringLiteral("2026-11-22T10:15:30.123Z"));
    QCOMPARE(object[u"source"].toString(), QStringLiteral("survey.log:12"));
    QCOMPARE(object[u"receiver"].toString(), QStringLiteral("im871a"));
    QCOMPARE(object[u"link_mode"].toString(), QStringLiteral("T"));
    QCOMPARE(object[u"frame_format"].toString(), QStringLiteral("A"));
    QCOMPARE(object[u"rssi_dbm"].toDouble(), -71.5);
    QCOMPARE(object[u"status"].toString(), QStringLiteral("decoded"));
    QCOMPARE(object[u"reason"].toString(), QString());
    QCOMPARE(QJsonDocument(object[u"link"].toObject()).toJson(QJsonDocument::Compact),
             QByteArray("{\"c\":68,\"id\":\"90919293\",\"manufacturer\":\"QDS\",\"type\":8,\"version\":52}"));
    const QJsonObject meter = object[u"meter"].toObject();
    QCOMPARE(meter[u"id"].toString(), QStringLiteral("90919293"));
    QCOMPARE(meter[u"medium"].toString(), QStringLiteral("heat cost allocator"));
    QVERIFY(meter[u"product"].isString());
    QCOMPARE(object[u"access_number"].toInt(), 82);
    QVERIFY(object[u"meter_status"].isArray());
    QCOMPARE(QJsonDocument(object[u"security"].toObject()).toJson(QJsonDocument::Compact),
             QByteArray("{\"encrypted\":false,\"mode\":0,\"verdict\":\"not-encrypted\"}"));
    QCOMPARE(QJsonDocument(object[u"bytes"].toObject()).toJson(QJsonDocument::Compact),
             QByteArray("{\"encrypted\":0,\"explained\":18,\"total\":20,\"unknown\":2}"));
    QVERIFY(object[u"repairs"].isArray());
    QVERIFY(object[u"findings"].isArray());
    // The order of the fields is that of the documentation.
    QVERIFY(write({.format = ResultFormat::Json}).starts_with("{\"telegram\":\"3144"));
}

void TestExporting::jsonRecords()
{
    const QJsonArray records = json()[u"records"].toArray();
    QCOMPARE(records.size(), 5);
    QCOMPARE(QJsonDocument(records[0].toObject()).toJson(QJsonDocument::Compact),
             QByteArray("{\"function\":\"instantaneous\",\"label\":\"Heat cost units\",\"length\":5,\"offset\":15,"
                        "\"qualifiers\":[],\"quantity\":\"heat-cost\",\"raw\":\"970000\",\"storage\":0,\"subunit\":0,"
                        "\"tariff\":0,\"unit\":\"HCA\",\"value\":97}"));
    const QJsonObject volume = records[1].toObject();
    QCOMPARE(volume[u"label"].toString(), QStringLiteral("Volume, per day"));
    QCOMPARE(volume[u"function"].toString(), QStringLiteral("maximum"));
    QCOMPARE(volume[u"storage"].toInt(), 3);
    QCOMPARE(volume[u"qualifiers"].toArray(), QJsonArray{QStringLiteral("per-day")});
    QCOMPARE(volume[u"guess"].toBool(), true);
    QCOMPARE(volume[u"date"].toString(), QStringLiteral("2021-07-02"));
    QVERIFY(write({.format = ResultFormat::Json}).find("\"value\":6.400,") != std::string::npos);
    QCOMPARE(records[2].toObject()[u"value"].toString(), QStringLiteral("=1+1, \"quoted\""));
    QCOMPARE(records[3].toObject()[u"value"].toString(), QStringLiteral("2021-07-02T22:45"));
    QVERIFY(records[4].toObject()[u"value"].isNull());
    QCOMPARE(records[4].toObject()[u"error"].toString(), QStringLiteral("not-set"));
    QVERIFY(!records[4].toObject().contains(QStringLiteral("guess")));

    wmbus::DecodedTelegram joined = telegram();
    joined.message = joined.bytes;
    joined.records[0].source = wmbus::Source::Message;
    const QJsonObject fromFragments = json(joined)[u"records"].toArray()[0].toObject();
    QVERIFY(fromFragments[u"offset"].isNull());
    QCOMPARE(fromFragments[u"raw"].toString(), QStringLiteral("970000"));
}

void TestExporting::jsonOfUnknowns()
{
    wmbus::DecodedTelegram decoded;
    decoded.reason.id = "truncated";
    decoded.reason.args = {3};
    Reception received;
    received.source = "-";
    received.place = 1;
    received.repairs = {"odd-digit"};
    const QJsonObject object = json(decoded, received);
    for (const char *name :
         {"received", "receiver", "link_mode", "frame_format", "rssi_dbm", "link", "meter", "access_number"})
        QVERIFY2(object[QLatin1StringView(name)].isNull() && object.contains(QLatin1StringView(name)), name);
    QVERIFY(object[u"security"].toObject()[u"mode"].isNull());
    QVERIFY(object[u"security"].toObject()[u"verdict"].isNull());
    QCOMPARE(object[u"status"].toString(), QStringLiteral("damaged"));
    QCOMPARE(object[u"reason"].toString(), QStringLiteral("The telegram is cut, bytes missing: 3."));
    QCOMPARE(object[u"source"].toString(), QStringLiteral("-:1"));
    QCOMPARE(object[u"repairs"].toArray().size(), 1);
    QCOMPARE(object[u"records"].toArray().size(), 0);
}

void TestExporting::jsonOfWiredFrame()
{
    wmbus::DecodedTelegram decoded;
    decoded.format = radio::FrameFormat::Wired;
    decoded.control = 0x08;
    decoded.wiredAddress = 5;
    const QJsonObject object = json(decoded);
    QCOMPARE(QJsonDocument(object[u"link"].toObject()).toJson(QJsonDocument::Compact),
             QByteArray("{\"address\":5,\"c\":8}"));
    QVERIFY(object[u"meter"].isNull());
    QCOMPARE(object[u"frame_format"].toString(), QStringLiteral("wired"));
}

void TestExporting::jsonEscapes()
{
    Reception received = reception();
    received.source = "C:\\logs\\\"a\"\n\x01";
    QCOMPARE(json(telegram(), received)[u"source"].toString(), QStringLiteral("C:\\logs\\\"a\"\n\x01:12"));
}

void TestExporting::csvOfTelegrams()
{
    const QList<QByteArray> csv = lines(write({.format = ResultFormat::Csv}));
    QCOMPARE(csv[0], QByteArray("received,receiver,link_mode,rssi_dbm,manufacturer,id,version,type,medium,product,"
                                "status,reason,access_number,main_label,main_value,main_unit,telegram"));
    QVERIFY(csv[1].startsWith("2026-11-22T10:15:30.123Z,im871a,T,-71.5,QDS,90919293,52,8,heat cost allocator,"));
    QVERIFY(csv[1].endsWith(",decoded,,82,Heat cost units,97,HCA," + kHex));
    QCOMPARE(csv[2], QByteArray());

    wmbus::DecodedTelegram unknown;
    const QList<QByteArray> empty = lines(write({.format = ResultFormat::Csv}, unknown, {}));
    QCOMPARE(empty[1], QByteArray(",,,,,,,,,,damaged,,,,,,"));
}

void TestExporting::csvOfReadings()
{
    const QList<QByteArray> csv = lines(write({.format = ResultFormat::Csv, .view = ResultView::Readings}));
    QCOMPARE(csv[0], QByteArray("received,meter,manufacturer,id,version,type,label,quantity,value,unit,function,"
                                "storage,tariff,subunit,rssi_dbm"));
    QCOMPARE(csv[2], QByteArray("2026-11-22T10:15:30.123Z,QDS-90919293-34-08,QDS,90919293,52,8,\"Volume, per day\","
                                "volume,6.400,m³,maximum,3,2,1,-71.5"));
    QVERIFY(csv[4].contains(",date-time,2021-07-02T22:45,,"));
    QVERIFY(csv[5].contains(",flow-temperature,,,instantaneous,0,0,0,"));
    QCOMPARE(csv.size(), 7);
}

void TestExporting::csvNeutralises()
{
    const QList<QByteArray> csv = lines(write({.format = ResultFormat::Csv, .view = ResultView::Readings}));
    QVERIFY(csv[3].contains(",\"'=1+1, \"\"quoted\"\"\","));

    static constexpr std::array<std::string_view, 2> kColumns{"a", "b"};
    RowWriter row(kColumns, ResultFormat::Csv, {});
    for (const char *text : {"=x", "+x", "-x", "@x"}) {
        std::string out;
        row.beginRow(out);
        row.text(out, text);
        row.number(out, std::string_view("-1.5"));
        row.endRow(out);
        QCOMPARE(out, std::string("'") + text + ",-1.5\n");
    }
    std::string out;
    row.beginRow(out);
    row.text(out, "two\nlines");
    row.null(out);
    row.endRow(out);
    QCOMPARE(out, "\"two\nlines\",\n");
}

void TestExporting::csvOfLocale()
{
    const auto dialect = csvDialectOfLocale("de_DE");
    QVERIFY(dialect);
    const QList<QByteArray> csv =
        lines(write({.format = ResultFormat::Csv, .view = ResultView::Readings, .csv = *dialect}));
    QVERIFY(csv[0].startsWith("received;meter;"));
    QCOMPARE(csv[2], QByteArray("2026-11-22T10:15:30.123Z;QDS-90919293-34-08;QDS;90919293;52;8;Volume, per day;"
                                "volume;6,400;m³;maximum;3;2;1;-71,5"));
    QCOMPARE(csvDialectOfLocale("en_US")->separator, ',');
    QCOMPARE(csvDialectOfLocale("de_DE.UTF-8")->separator, ';');
    QVERIFY(!csvDialectOfLocale("no such locale"));
}

void TestExporting::csvIsReadByALocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"de_DE", "en_US", "fr_FR", "C"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

/// What a spreadsheet of the locale does with the cells: numbers are numbers, a formula stays text.
void TestExporting::csvIsReadByALocale()
{
    QFETCH(QString, locale);
    const auto dialect = csvDialectOfLocale(locale.toStdString());
    QVERIFY(dialect);
    const QLocale reader(locale);
    const char listSeparator = reader.decimalPoint() == u"," ? ';' : ',';
    QCOMPARE(dialect->separator, listSeparator);
    const auto cells = [&](int row, ResultView view) {
        const std::string text = write({.format = ResultFormat::Csv, .view = view, .csv = *dialect});
        return csvCells(lines(text)[row], listSeparator);
    };
    const auto number = [&reader](const QString &cell) {
        bool ok = false;
        const double value = reader.toDouble(cell, &ok);
        return ok ? value : std::nan("");
    };
    const QStringList volume = cells(2, ResultView::Readings);
    QCOMPARE(volume.size(), 15);
    QCOMPARE(volume[6], QStringLiteral("Volume, per day"));
    QCOMPARE(number(volume[8]), 6.4);
    QCOMPARE(number(volume[14]), -71.5);
    QCOMPARE(number(volume[11]), 3.0);
    const QStringList text = cells(3, ResultView::Readings);
    QCOMPARE(text[8], QStringLiteral("'=1+1, \"quoted\""));
    const QStringList nothing = cells(5, ResultView::Readings);
    QCOMPARE(nothing[8], QString()); // not 0
    const QStringList row = cells(1, ResultView::Telegrams);
    QCOMPARE(row.size(), 17);
    QCOMPARE(number(row[3]), -71.5);
    QCOMPARE(number(row[14]), 97.0);
}

void TestExporting::jsonOfReadings()
{
    const QByteArray first = lines(write({.format = ResultFormat::Json, .view = ResultView::Readings})).value(0);
    const QJsonObject object = QJsonDocument::fromJson(first).object();
    QCOMPARE(object.size(), 15);
    QCOMPARE(object[u"value"].toDouble(), 97.0);
    QCOMPARE(object[u"version"].toInt(), 52);
    QCOMPARE(object[u"meter"].toString(), QStringLiteral("QDS-90919293-34-08"));
}

void TestExporting::wideColumns()
{
    QVERIFY(makeResultWriter({.format = ResultFormat::Csv, .view = ResultView::Wide})->looksFirst());
    const wmbus::DecodedTelegram full = telegram();
    wmbus::DecodedTelegram brief = telegram();
    brief.records.resize(1);
    brief.records[0].value = wmbus::Decimal{98, 0};
    brief.status = 0x04;
    wmbus::DecodedTelegram twice = brief;
    twice.records.push_back(twice.records[0]);
    wmbus::DecodedTelegram closed = brief;
    closed.outcome = wmbus::Outcome::NoKey;
    closed.records.clear();
    const auto text = [&](const std::vector<const wmbus::DecodedTelegram *> &telegrams) {
        const auto wide = makeResultWriter({.format = ResultFormat::Csv, .view = ResultView::Wide});
        for (const auto *each : telegrams)
            wide->look(*each);
        std::string out;
        wide->begin(out);
        for (const auto *each : telegrams)
            wide->write(reception(), *each, out);
        wide->end(out);
        return lines(out);
    };
    const QList<QByteArray> csv = text({&brief, &full, &closed, &twice});
    QCOMPARE(csv[0], QByteArray("received,meter,rssi_dbm,access_number,status,meter_status,customer,date-time,"
                                "flow-temperature,heat-cost [HCA],heat-cost #2 [HCA],"
                                "volume per-day maximum storage 3 tariff 2 subunit 1 [m³]"));
    const QByteArray head = "2026-11-22T10:15:30.123Z,QDS-90919293-34-08,-71.5,82,";
    QCOMPARE(csv[1], head + "decoded,power low,,,,98,,");
    QCOMPARE(csv[2], head + "decoded,,\"'=1+1, \"\"quoted\"\"\",2021-07-02T22:45,,97,,6.400");
    QCOMPARE(csv[3], head + "no-key,power low,,,,,,");
    QCOMPARE(csv[4], head + "decoded,power low,,,,98,98,");
    QCOMPARE(text({&twice, &full, &brief})[0], csv[0]); // whatever comes first
}

void TestExporting::wideColumnNamesAreTheirOwn()
{
    std::set<WideColumn> columns;
    std::set<std::string> names;
    for (const std::string_view quantity : wmbus::quantityIds()) {
        for (const std::string_view qualifier : wmbus::qualifierIds()) {
            for (const auto function : {wmbus::Function::Instantaneous, wmbus::Function::Maximum,
                                        wmbus::Function::Minimum, wmbus::Function::Error}) {
                const WideColumn column{.quantity = quantity, .qualifiers = {qualifier}, .function = function};
                columns.insert(column);
                names.insert(wideColumnName(column));
            }
        }
    }
    QCOMPARE(names.size(), columns.size());
    for (const std::string &name : names)
        QVERIFY2(!(std::string_view("=+-@").find(name.front()) != std::string_view::npos), name.c_str());
}

void TestExporting::meterRows()
{
    const auto writer = makeResultWriter({.format = ResultFormat::Csv, .view = ResultView::Meters});
    std::string out;
    writer->begin(out);
    Reception received = reception();
    writer->write(received, telegram(), out);
    received.utcUs = *received.utcUs + 500'000;
    writer->write(received, telegram(), out); // heard again
    received.utcUs = *received.utcUs + 60'000'000;
    writer->write(received, telegram(), out);
    QVERIFY(out.empty());
    writer->end(out);
    QCOMPARE(lines(out).size(), 3);
    QVERIFY(lines(out)[1].contains(",2,2026-11-22T10:15:30.123Z,2026-11-22T10:16:30.623Z,"));
}

void TestExporting::part()
{
    const auto contains = [](const TelegramPart &part, const wmbus::DecodedTelegram &decoded = telegram(),
                             const Reception &received = reception()) { return part.contains(received, decoded); };
    const std::int64_t time = *reception().utcUs;
    QVERIFY(contains({}));
    QVERIFY(contains({}, {}, {}));
    QVERIFY(contains({.fromUs = time, .untilUs = time + 1}));
    QVERIFY(!contains({.fromUs = time + 1}));
    QVERIFY(!contains({.untilUs = time}));
    QVERIFY(!contains({.fromUs = 0}, telegram(), {}));
    const auto of = [](const char *address) {
        return TelegramPart{.meters = {*wmbus::AddressPattern::parse(address)}};
    };
    QVERIFY(contains(of("90919293")));
    QVERIFY(!contains(of("90919294")));
    QVERIFY(!contains(of("*"), {}));
    wmbus::DecodedTelegram behindAdapter = telegram();
    behindAdapter.meter->id = 0x11111111;
    QVERIFY(contains(of("90919293"), behindAdapter));
    QVERIFY(contains(of("11111111"), behindAdapter));
}

void TestExporting::meterTable()
{
    MeterRegistry meters;
    TelegramRow row;
    row.utcUs = *reception().utcUs;
    row.rssiDeciDbm = -715;
    meters.update(row, 0, telegram());
    std::string out;
    appendMeterTable(out, meters, {.format = ResultFormat::Csv});
    const QList<QByteArray> csv = lines(out);
    QCOMPARE(csv[0], QByteArray("meter,manufacturer,id,version,type,medium,product,telegrams,first_heard,last_heard,"
                                "interval_s,loss_percent,rssi_dbm_min,rssi_dbm_median,rssi_dbm_max,security,"
                                "main_label,main_value,main_unit"));
    QVERIFY(csv[1].startsWith("QDS-90919293-34-08,QDS,90919293,52,8,heat cost allocator,"));
    QVERIFY(csv[1].endsWith(",1,2026-11-22T10:15:30.123Z,2026-11-22T10:15:30.123Z,,,-71.5,-71.5,-71.5,not-encrypted,"
                            "Heat cost units,97,HCA")
            || csv[1].endsWith("not-encrypted,Heat cost units,97,HCA"));
    out.clear();
    appendMeterTable(out, meters, {.format = ResultFormat::Json});
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(out)).object()[u"telegrams"].toInt(), 1);
    out.clear();
    appendMeterTable(out, meters, {.utc = true});
    QVERIFY(out.find("QDS-90919293-34-08") != std::string::npos);
    QVERIFY(out.find("2026-11-22 10:15:30") != std::string::npos);
}

void TestExporting::otherTools()
{
    QCOMPARE(write({.format = ResultFormat::Hex}), kHex.toStdString() + "\n");
    std::string out;
    const auto writer = makeResultWriter({.format = ResultFormat::Wmbusmeters});
    Reception later = reception();
    writer->write(later, telegram(), out);
    later.utcUs = *later.utcUs + 5'900'000;
    writer->write(later, telegram(), out);
    QCOMPARE(out, "telegram=|" + kHex.toStdString() + "|+0\ntelegram=|" + kHex.toStdString() + "|+5\n");
    QCOMPARE(write({.format = ResultFormat::RtlWmbus, .utc = true}),
             "T1;1;1;2026-11-22 10:15:30.123;-71.5;-71.5;90919293;0x" + kHex.toStdString() + "\n");
}

void TestExporting::annotatedText()
{
    wmbus::DecodedTelegram decoded = telegram();
    decoded.fields = {{.id = "data-records", .range = {15, 5}, .depth = 0, .value = {}},
                      {.id = "record", .range = {15, 5}, .depth = 1, .record = 0, .value = {}},
                      {.id = "dif", .range = {15, 1}, .depth = 2, .record = 0, .value = wmbus::RawBytes{}}};
    decoded.repairs = {{"crc-removed-a", {}, {3}}};
    const std::string text = write({.format = ResultFormat::Text, .utc = true}, decoded);
    QVERIFY(text.starts_with("survey.log:12  2026-11-22 10:15:30.123  im871a  mode T  format A  -71.5 dBm\n"));
    QVERIFY(text.find("QDS-90919293-34-08  heat cost allocator") != std::string::npos);
    QVERIFY(text.find("record 1: Heat cost units = 97 HCA\n") != std::string::npos);
    QVERIFY(text.find("    15  0B                           DIF\n") != std::string::npos);
    QVERIFY(text.find("  repaired  format A, checksums good and removed, blocks: 3\n") != std::string::npos);
}

void TestExporting::numbersAndTimes()
{
    const auto dbm = [](float value) {
        std::string out;
        appendDbm(out, value);
        return out;
    };
    QCOMPARE(dbm(-71.5F), "-71.5");
    QCOMPARE(dbm(-72.0F), "-72");
    QCOMPARE(dbm(-0.44F), "-0.4");
    QCOMPARE(dbm(-0.04F), "0");
    QCOMPARE(dbm(-100.5333F), "-100.5");
    const auto utc = [](std::int64_t us) {
        std::string out;
        appendUtc(out, us);
        return out;
    };
    QCOMPARE(utc(0), "1970-01-01T00:00:00.000Z");
    QCOMPARE(utc(-1), "1969-12-31T23:59:59.999Z");
    QCOMPARE(utc(1709208000999999), "2024-02-29T12:00:00.999Z");
    std::string out;
    appendNumber(out, std::numeric_limits<std::int64_t>::min());
    QCOMPARE(out, "-9223372036854775808");
}

void TestExporting::names()
{
    QCOMPARE(resultFormatFromName("rtlwmbus"), ResultFormat::RtlWmbus);
    QVERIFY(!resultFormatFromName("xml"));
    QCOMPARE(resultViewFromName("meters"), ResultView::Meters);
    QVERIFY(!resultViewFromName("Meters"));

    using wmbus::Address;
    const std::uint16_t techem = wmbus::manufacturerCode("TCH");
    QCOMPARE(english::medium(Address{.type = 0x04}), "heat");
    QCOMPARE(english::medium(Address{.type = 0x06}), "warm water");
    QCOMPARE(english::medium(Address{.type = 0x17}), "dual register water");
    QCOMPARE(english::medium(Address{.type = 0x1B}), "room sensor");
    QCOMPARE(english::medium(Address{.manufacturer = techem, .type = 0x80}), "techem heat cost allocator");
    QCOMPARE(english::medium(Address{.type = 0x80}), "");
}

void TestExporting::everyRemarkHasASentence()
{
    for (const std::string_view id : wmbus::remarkIds()) {
        const std::string text = english::sentence({id, {4, 2}, {1, 2, 3}});
        QVERIFY2(text != id, std::string(id).c_str());
        QVERIFY2(text.find('{') == std::string::npos, std::string(id).c_str());
    }
    QCOMPARE(english::sentence({}), "");
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
