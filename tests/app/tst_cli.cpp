// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Published test telegrams: a water meter in the clear, and one that is encrypted (mode 5), with its key.
const QByteArray kClean = "1844AE4C4455223368077A55000000041389E20100023B0000";
const QByteArray kFormatA = "1844AE4C4455223368075F787A55000000041389E20100023B0000D0C6";
const QByteArray kCost =
    "2E44333003020100071B7A634820252F2F0265840842658308820165950802FB1AAE0142FB1AAE018201FB1AA9012F";
const QByteArray kEncrypted = "2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013E"
                              "C4A6F6D3529B520EDFF0EA6DEFC955B29D6D69EBF3EC8A";
const QString kKey = QStringLiteral("0102030405060708090A0B0C0D0E0F11");

struct Result
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Result run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(METERSCOPE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> result;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            result.append(QJsonDocument::fromJson(line).object());
    }
    return result;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndVersion();
    void wrongUsage_data();
    void wrongUsage();
    void decodesStandardInput();
    void namesFileAndLine();
    void readsTheOtherFiles();
    void readsCompressedFiles();
    void keys();
    void keysFile();
    void keyThatCameAlong();
    void timesAndZones();
    void twoTelegramsOnOneLine();
    void csv();
    void text();
    void binaryInput();
    void layouts();
    void survey();
    void captureAndBack();
    void exportsAPart();
    void ownLinesComeBackUnchanged();
    void importReports();
    void importProblems();
    void neverPrintsKeys();

private:
    QString file(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString TestCli::file(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning("cannot write the test's file");
    return path;
}

void TestCli::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestCli::helpAndVersion()
{
    QCOMPARE(run({QStringLiteral("--version")}).code, 0);
    QVERIFY(run({QStringLiteral("--version")}).out.startsWith("meterscope-cli "));
    const Result help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("decode") && help.out.contains("survey"));
    const Result decode = run(words("decode --help"));
    QCOMPARE(decode.code, 0);
    QVERIFY(decode.out.contains("--format FORMAT"));
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"",
                             "nonsense",
                             "--nonsense",
                             "audit",
                             "keys",
                             "keys add 12345678=00",
                             "keys list --format xml",
                             "layouts",
                             "decode --nonsense",
                             "decode --format",
                             "decode --format xml",
                             "decode --format hex",
                             "decode --view rows",
                             "decode --view meters",
                             "decode --utc=yes",
                             "decode --locale nonsense",
                             "decode --key 12345678",
                             "decode --key 12345678=00",
                             "decode --keys /no/such/file",
                             "survey --view readings",
                             "export",
                             "export a b",
                             "export --anonymise --view meters x",
                             "import",
                             "export --format hex --view readings x",
                             "export --from yesterday x",
                             "export --to 2026-13-01 x",
                             "export --meter KAM-12 x",
                             "decode --view wide",
                             "survey --view wide"})
        QTest::newRow(line) << words(line);
}

void TestCli::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Result result = run(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.startsWith("meterscope-cli: "));
}

void TestCli::decodesStandardInput()
{
    const QByteArray input = "# comment\n\n" + kClean + "\n" + kClean + "\n";
    for (const QStringList &arguments : {words("decode --format json"), words("decode --format=json -")}) {
        const Result result = run(arguments, input);
        QCOMPARE(result.code, 0);
        QCOMPARE(result.err, QByteArray());
        const QList<QJsonObject> list = objects(result.out);
        QCOMPARE(list.size(), 2); // repeats included
        QCOMPARE(list[0][u"telegram"].toString().toLatin1(), kClean);
        QCOMPARE(list[0][u"source"].toString(), QStringLiteral("-:3"));
        QCOMPARE(list[0][u"status"].toString(), QStringLiteral("decoded"));
        QCOMPARE(list[0][u"records"].toArray()[0].toObject()[u"value"].toDouble(), 123.529);
        QCOMPARE(list[1][u"source"].toString(), QStringLiteral("-:4"));
    }
    QCOMPARE(run(words("decode --format json"), {}).code, 0);
    const QList<QJsonObject> checked = objects(run(words("decode --format json"), kFormatA).out);
    QCOMPARE(checked[0][u"telegram"].toString().toLatin1(), kClean);
    QCOMPARE(checked[0][u"frame_format"].toString(), QStringLiteral("A"));
    QCOMPARE(checked[0][u"repairs"].toArray().size(), 1);
}

void TestCli::namesFileAndLine()
{
    const QString path = file(QStringLiteral("mixed.txt"), kClean + "\nthis is nothing\n" + kClean + "\n");
    const Result result = run({QStringLiteral("decode"), QStringLiteral("--format"), QStringLiteral("json"), path});
    QCOMPARE(result.code, 1);
    QCOMPARE(objects(result.out).size(), 2);
    QVERIFY(result.err.contains((path + QStringLiteral(":2: ")).toUtf8()));
}

void TestCli::readsTheOtherFiles()
{
    const QString good = file(QStringLiteral("good.txt"), kClean + "\n");
    const QString folder = m_folder.path();
    const QString missing = m_folder.filePath(QStringLiteral("missing.txt"));
    const Result result = run({QStringLiteral("decode"), QStringLiteral("--format"), QStringLiteral("json"), missing,
                               folder, good, file(QStringLiteral("bad.txt"), "what is this\n")});
    QCOMPARE(result.code, 2); // the highest one wins
    QCOMPARE(objects(result.out).size(), 1);
    QVERIFY(result.err.contains(missing.toUtf8()));
    QVERIFY(result.err.contains(folder.toUtf8() + ": this is a folder"));
    QVERIFY(result.err.contains("bad.txt:1: "));
    QCOMPARE(run({QStringLiteral("decode"), file(QStringLiteral("empty.txt"), {})}).code, 0);
}

void TestCli::readsCompressedFiles()
{
    const QString path = file(QStringLiteral("zipped.txt"), kClean + "\nwhat is this\n" + kCost + "\n");
    QCOMPARE(QProcess::execute(QStringLiteral("gzip"), {QStringLiteral("-f"), path}), 0);
    const QString zipped = path + QStringLiteral(".gz");
    for (const QStringList &command :
         {QStringList{QStringLiteral("decode"), zipped},
          QStringList{QStringLiteral("receive"), QStringLiteral("--port"), QStringLiteral("file:") + zipped}}) {
        const Result result = run(command + words("--format json"));
        QCOMPARE(result.code, 1);
        QCOMPARE(objects(result.out).size(), 2);
        QVERIFY(result.err.contains((zipped + QStringLiteral(":2: ")).toUtf8()));
    }

    QFile whole(zipped);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QString cut = file(QStringLiteral("cut.gz"), whole.readAll().chopped(8)); // its check value and length
    const Result result = run({QStringLiteral("decode"), QStringLiteral("--format"), QStringLiteral("json"), cut});
    QCOMPARE(result.code, 2);
    QCOMPARE(objects(result.out).size(), 2); // what came before the cut
    QVERIFY(result.err.contains("cannot be read to its end"));
}

void TestCli::keys()
{
    const auto status = [](const QStringList &options) {
        const Result result = run(words("decode --format json") + options, kEncrypted);
        return objects(result.out).value(0)[u"status"].toString() + u' '
               + objects(result.out).value(0)[u"security"].toObject()[u"verdict"].toString();
    };
    QCOMPARE(status({}), QStringLiteral("no-key no-key"));
    for (const char *address : {"12345678", "ELS-12345678", "els-12345678-33-03", "ELS-12345678-33-03", "1234*", "*"})
        QCOMPARE(status({QStringLiteral("--key"), QString::fromLatin1(address) + u'=' + kKey}),
                 QStringLiteral("decoded fits"));
    QCOMPARE(status({QStringLiteral("--key"), QStringLiteral("*=000102030405060708090A0B0C0D0E0F")}),
             QStringLiteral("wrong-key wrong-key"));
    QCOMPARE(status({QStringLiteral("--key"), QStringLiteral("87654321=") + kKey}), QStringLiteral("no-key no-key"));
    QCOMPARE(status({QStringLiteral("--key"), QStringLiteral("*=000102030405060708090A0B0C0D0E0F"),
                     QStringLiteral("--key"), QStringLiteral("*=") + kKey}),
             QStringLiteral("decoded fits"));
    QCOMPARE(status({QStringLiteral("--default-keys")}), QStringLiteral("no-key no-key")); // none of them is its own
}

void TestCli::keysFile()
{
    const QString keys = file(QStringLiteral("keys.txt"), "nonsense line\n12345678 " + kKey.toLatin1() + "\n");
    const Result result = run(
        {QStringLiteral("decode"), QStringLiteral("--keys"), keys, QStringLiteral("--format"), QStringLiteral("json")},
        kEncrypted);
    QCOMPARE(result.code, 0);
    QVERIFY(result.err.contains("keys.txt:1: "));
    QCOMPARE(objects(result.out)[0][u"status"].toString(), QStringLiteral("decoded"));
}

void TestCli::keyThatCameAlong()
{
    const QByteArray link = "https://wmbusmeters.org/analyze/" + kEncrypted + ":auto:" + kKey.toLatin1() + "\n";
    const QList<QJsonObject> list = objects(run(words("decode --format json"), link + kEncrypted).out);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"status"].toString(), QStringLiteral("decoded"));
    QCOMPARE(list[1][u"status"].toString(), QStringLiteral("no-key")); // used for its own telegram only
}

void TestCli::timesAndZones()
{
    const QByteArray line = "T1;1;1;2019-04-03 19:00:42.250;97;148;33225544;0x" + kClean + "\n";
    const auto received = [&line](const QStringList &options) {
        return objects(run(words("decode --format json") + options, line).out).value(0)[u"received"].toString();
    };
    QCOMPARE(received({}), QStringLiteral("2019-04-03T17:00:42.250Z"));
    QCOMPARE(received({QStringLiteral("--utc")}), QStringLiteral("2019-04-03T19:00:42.250Z"));
    QVERIFY(run(words("decode"), line).out.contains("2019-04-03 19:00:42.250"));
    const QJsonObject object = objects(run(words("decode --format json"), line).out).value(0);
    QCOMPARE(object[u"link_mode"].toString(), QStringLiteral("T"));
    QCOMPARE(object[u"receiver"].toString(), QStringLiteral("rtlwmbus"));
    QVERIFY(object[u"rssi_dbm"].isNull());
}

void TestCli::twoTelegramsOnOneLine()
{
    const QList<QJsonObject> list = objects(run(words("decode --format json"), "\n" + kClean + kCost + "\n").out);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"source"].toString(), QStringLiteral("-:2"));
    QCOMPARE(list[1][u"source"].toString(), QStringLiteral("-:2"));
    QCOMPARE(list[1][u"telegram"].toString().toLatin1(), kCost);
}

void TestCli::csv()
{
    const Result telegrams = run(words("decode --format csv"), kClean);
    QCOMPARE(telegrams.out.split('\n').size(), 3);
    QVERIFY(telegrams.out.startsWith("received,receiver,link_mode,"));
    QVERIFY(telegrams.out.contains(",Volume,123.529,m³,"));
    const Result readings = run(words("decode --format csv --view readings --locale de_DE"), kClean);
    QVERIFY(readings.out.contains(";SEN-33225544-68-07;SEN;33225544;104;7;Volume;volume;123,529;m³;"));
}

void TestCli::text()
{
    const Result result = run(words("decode"), kClean);
    QVERIFY(result.out.startsWith("-:1"));
    QVERIFY(result.out.contains("SEN-33225544-68-07"));
    QVERIFY(result.out.contains("Volume = 123.529 m³"));
    QVERIFY(result.out.contains("manufacturer (M): SEN"));
    QVERIFY(result.out.contains("number: 33225544"));
    QVERIFY(result.out.contains("89 E2 01 00"));
}

void TestCli::binaryInput()
{
    const QByteArray frame = QByteArray::fromHex("A5C2031844AE4C4455223368077A55000000041389E20100023B00007005F8");
    const Result result = run(words("decode --format json"), frame + frame);
    QCOMPARE(result.code, 0);
    const QList<QJsonObject> list = objects(result.out);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"source"].toString(), QStringLiteral("-:0"));
    QCOMPARE(list[1][u"source"].toString(), QStringLiteral("-:31"));
    QCOMPARE(list[0][u"receiver"].toString(), QStringLiteral("im871a"));
    QCOMPARE(list[0][u"telegram"].toString().toLatin1(), kClean);
}

void TestCli::layouts()
{
    const QString path = m_folder.filePath(QStringLiteral("layouts.csv"));
    const QStringList options = words("decode --format json --layouts") + QStringList{path};
    QCOMPARE(run(options, kClean).code, 0); // a missing file is made
    QFile made(path);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(made.readAll().endsWith(",0413023B\n")); // the headers of a full frame
    QCOMPARE(run(options, kClean).code, 0);
    QCOMPARE(made.size(), 14); // known now, not added again
    file(QStringLiteral("layouts.csv"), "signature,headers\nFFFF,0413\n");
    const Result result = run(options, kClean);
    QCOMPARE(result.code, 0);
    QVERIFY(result.err.contains("layouts.csv:2: "));
    QCOMPARE(run(words("decode --layouts") + QStringList{m_folder.path()}, kClean).code, 2);
}

void TestCli::survey()
{
    QByteArray input;
    for (int i = 0; i < 4; ++i)
        input += "T1;1;1;2019-04-03 19:0" + QByteArray::number(i) + ":42.250;97;148;33225544;0x" + kClean + "\n";
    input += kCost + "\n";
    const Result csv = run(words("survey --format csv --utc"), input);
    QCOMPARE(csv.code, 0);
    const QList<QByteArray> rows = csv.out.split('\n');
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows[0].startsWith("meter,manufacturer,id,version,type,medium,product,telegrams,first_heard,"));
    QVERIFY(rows[1].contains(",4,2019-04-03T19:00:42.250Z,2019-04-03T19:03:42.250Z,60,"));
    QVERIFY(rows[1].endsWith(",not-encrypted,Volume,123.529,m³"));
    QVERIFY(run(words("survey"), input).out.contains("SEN-33225544-68-07"));
    QCOMPARE(objects(run(words("survey --format json"), input).out).value(0)[u"telegrams"].toInt(), 4);
}

void TestCli::captureAndBack()
{
    const QByteArray lines = "T1;1;1;2019-04-03 19:00:42.250;0;0;33225544;0x" + kClean + "\n"
                             + "T1;1;1;2019-04-03 19:00:50.000;0;0;00010203;0x" + kCost + "\n";
    const QString log = file(QStringLiteral("rtl.log"), lines);
    const QString capture = m_folder.filePath(QStringLiteral("a.meterscope"));
    QCOMPARE(run({QStringLiteral("import"), capture, log}).code, 0);
    const auto exported = [&capture](const char *options) { return run(words(options) + QStringList{capture}).out; };
    QCOMPARE(exported("export --format rtlwmbus"), lines);
    QCOMPARE(exported("export --format hex"), kClean + "\n" + kCost + "\n");
    QCOMPARE(exported("export --format wmbusmeters"), "telegram=|" + kClean + "|+0\ntelegram=|" + kCost + "|+7\n");
    QVERIFY(exported("export").startsWith("received,receiver,"));
    QVERIFY(exported("export --view readings").startsWith("received,meter,"));
    QVERIFY(exported("export --view meters").startsWith("meter,manufacturer,"));
    QCOMPARE(objects(exported("export --format json")).size(), 2);
    // In JSON the other views have the columns of CSV as keys.
    for (const char *view : {"readings", "wide", "meters"}) {
        const QByteArray option = QByteArray("export --view ") + view;
        QStringList columns = QString::fromUtf8(exported(option).split('\n').first()).split(u',');
        columns.sort();
        const QList<QJsonObject> list = objects(exported(option + " --format json"));
        QVERIFY(list.size() >= 2);
        QCOMPARE(list[0].keys(), columns); // which come in alphabetical order
    }
    QCOMPARE(objects(exported("export --format json"))[0][u"received"].toString(),
             QStringLiteral("2019-04-03T17:00:42.250Z"));
    QCOMPARE(exported("survey --format csv").split('\n').size(), 4); // a capture is an input like any other

    // Anonymised, the same readings come from another meter on another day.
    const QJsonObject shared = objects(exported("export --anonymise --format json")).value(0);
    QCOMPARE(shared[u"meter"][u"id"].toString(), QStringLiteral("12345678"));
    QVERIFY(!shared[u"telegram"].toString().contains(u"44552233"));
    QVERIFY(shared[u"received"].toString() < QStringLiteral("2018-04-03"));
    QCOMPARE(shared[u"records"].toArray().size(), 2);

    // Exported and imported again, nothing has changed.
    const QString second = m_folder.filePath(QStringLiteral("b.meterscope"));
    const QString json = file(QStringLiteral("a.jsonl"), exported("export --format json"));
    QCOMPARE(run({QStringLiteral("import"), second, json}).code, 0);
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("rtlwmbus"), second}).out,
             lines);
}

void TestCli::exportsAPart()
{
    const QString capture = m_folder.filePath(QStringLiteral("part.meterscope"));
    const QByteArray lines = "T1;1;1;2019-04-03 12:00:00.000;0;0;33225544;0x" + kClean
                             + "\nT1;1;1;2019-04-04 12:00:00.000;0;0;90919293;0x" + kCost
                             + "\nT1;1;1;2019-04-05 12:00:00.000;0;0;33225544;0x" + kClean + "\n" + kClean + "\n";
    QCOMPARE(
        run({QStringLiteral("import"), QStringLiteral("--utc"), capture, file(QStringLiteral("part.log"), lines)}).code,
        0);
    const auto hex = [&capture](const char *options) {
        const Result result = run(words("export --utc --format hex") + words(options) + QStringList{capture});
        QByteArray found;
        for (const QByteArray &line : result.out.split('\n').mid(0, result.out.count('\n')))
            found += line == kClean ? 'w' : 'h';
        return result.code == 0 ? found : "failed";
    };
    QCOMPARE(hex(""), "whww");
    QCOMPARE(hex("--meter 33225544"), "www");
    QCOMPARE(hex("--meter las* --meter 11111111"), "h");
    QCOMPARE(hex("--from 2019-04-04"), "hw"); // what has no time is in no time
    QCOMPARE(hex("--to 2019-04-04"), "wh"); // the whole day
    QCOMPARE(hex("--to 2019-04-04T12:00"), "w"); // before
    QCOMPARE(hex("--from 2019-04-04T14:00:00+02:00 --to 2019-04-05T12:00:00.001Z --meter *"), "hw");
    QCOMPARE(hex("--from 2019-04-06"), "");
    const Result meters = run(words("export --view meters --meter 33225544") + QStringList{capture});
    QCOMPARE(meters.out.count('\n'), 2);
    QVERIFY(meters.out.contains(",3,2019-04-03T12:00:00.000Z,2019-04-05T12:00:00.000Z,"));
    const Result wide = run(words("export --view wide --locale de_DE --meter 33225544") + QStringList{capture});
    QVERIFY2(wide.out.startsWith("received;meter;rssi_dbm;access_number;status;meter_status;"), wide.out);
    QVERIFY2(wide.out.contains("2019-04-03T12:00:00.000Z;SEN-33225544-68-07;;85;decoded;;"), wide.out);
    QVERIFY2(wide.out.contains("123,529"), wide.out);
}

/// JSON of a capture is an input like any other: only its place is a new one, and what was done to the bytes before
/// (checksums taken out) need not be done again.
void TestCli::ownLinesComeBackUnchanged()
{
    const QByteArray log =
        "T1;1;1;2019-04-03 19:00:42.250;0;0;33225544;0x" + kClean + "\n"
        + "b294468507856341276F0C1D3A080DE2691270108912702004D01040523CA153A811A6BCC1B6BCC180FCE000FE58"
          "013BB84E7\n" // CUL: dBm, checksums inside
        + "1A44AE4C4455223368077A55000000041389E20100023B0000C6B4\n" // format B
        + kEncrypted.left(60) + "\n" // cut
        + "{\"telegram\":\"" + kClean
        + "\",\"received\":\"2026-11-22T10:15:30.123Z\",\"receiver\":\"im871a\",\"link_mode\":\"C+T\","
          "\"frame_format\":null,\"rssi_dbm\":-71.5,\"status\":\"decoded\"}\n";
    const auto comparable = [](const QByteArray &lines) {
        QList<QJsonObject> list = objects(lines);
        for (QJsonObject &object : list) {
            object.remove(QStringLiteral("source"));
            object.remove(QStringLiteral("repairs"));
        }
        return list;
    };
    const auto roundTrip = [this](const QByteArray &lines, int number) {
        const QString capture = m_folder.filePath(QStringLiteral("round%1.meterscope").arg(number));
        const QString input = file(QStringLiteral("round%1.txt").arg(number), lines);
        if (run({QStringLiteral("import"), capture, input}).code != 0)
            return QByteArray();
        return run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json"), capture}).out;
    };
    const QByteArray first = roundTrip(log, 1);
    QCOMPARE(objects(first).size(), 5);
    QCOMPARE(comparable(roundTrip(first, 2)), comparable(first));
    const QJsonObject last = objects(first).last();
    QCOMPARE(last[u"receiver"].toString(), QStringLiteral("im871a"));
    QCOMPARE(last[u"link_mode"].toString(), QStringLiteral("C+T"));
    QCOMPARE(last[u"rssi_dbm"].toDouble(), -71.5);
    QCOMPARE(last[u"received"].toString(), QStringLiteral("2026-11-22T10:15:30.123Z"));
}

void TestCli::importReports()
{
    const QString log = file(QStringLiteral("mixed.log"), kClean + "0\n" + "telegram=|" + kClean + "|+3\nnothing\n");
    const Result result = run({QStringLiteral("import"), m_folder.filePath(QStringLiteral("r.meterscope")), log});
    QCOMPARE(result.code, 1);
    QVERIFY(result.out.isEmpty());
    for (const char *part : {"mixed.log:3: ", "telegrams taken for: hex: 1; wmbusmeters-log: 1",
                             "repaired: odd number of hex digits: the last one dropped: 1", "without a time: 2",
                             "places not understood: 1", "telegrams added: 2"})
        QVERIFY2(result.err.contains(part), result.err.constData());
}

void TestCli::importProblems()
{
    const QString notCapture = file(QStringLiteral("c.meterscope"), "this is a text\n");
    const QString good = file(QStringLiteral("d.txt"), kClean + "\n");
    QCOMPARE(run({QStringLiteral("import"), notCapture, good}).code, 2);
    QFile unchanged(notCapture);
    QVERIFY(unchanged.open(QIODevice::ReadOnly));
    QCOMPARE(unchanged.readAll(), QByteArray("this is a text\n"));
    QCOMPARE(run({QStringLiteral("export"), notCapture}).code, 2);
    QCOMPARE(run({QStringLiteral("export"), m_folder.filePath(QStringLiteral("none"))}).code, 2);
    QCOMPARE(run({QStringLiteral("import"), m_folder.path(), good}).code, 2);
    const QString capture = m_folder.filePath(QStringLiteral("e.meterscope"));
    QCOMPARE(run({QStringLiteral("import"), capture}, "nothing known\n" + kClean).code, 1);
    for (const QStringList &intoItself :
         {QStringList{QStringLiteral("import"), capture, capture},
          QStringList{QStringLiteral("receive"), QStringLiteral("--port"), QStringLiteral("file:") + capture,
                      QStringLiteral("--capture"), capture}}) {
        const Result result = run(intoItself);
        QCOMPARE(result.code, 2);
        QVERIFY(result.err.contains("cannot be added to itself"));
    }
}

void TestCli::neverPrintsKeys()
{
    const QString wrong = QStringLiteral("--key=12345678:") + kKey;
    const Result usage = run({QStringLiteral("decode"), wrong});
    QVERIFY(!usage.err.contains(kKey.toLatin1()));
    for (const char *format : {"json", "csv", "text"}) {
        const Result result = run({QStringLiteral("decode"), QStringLiteral("--key"), QStringLiteral("*=") + kKey,
                                   QStringLiteral("--format"), QString::fromLatin1(format)},
                                  kEncrypted);
        QVERIFY(!result.out.toUpper().contains(kKey.toLatin1()));
        QVERIFY(!result.err.toUpper().contains(kKey.toLatin1()));
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
