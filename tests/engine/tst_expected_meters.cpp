// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/expected_meters.h"
#include "wmbus/address.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <optional>

using engine::ExpectedMeter;

namespace {

wmbus::Address address(const char *maker, std::uint32_t id)
{
    return {.manufacturer = wmbus::manufacturerCode(maker), .id = id, .version = 1, .type = 7};
}

} // namespace

class TestExpectedMeters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("maker");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("note");
        const auto row = [](const char *line, const char *number, const char *maker = "", const char *name = "",
                            const char *note = "") {
            QTest::newRow(line) << QByteArray(line) << QByteArray(number) << QByteArray(maker) << QByteArray(name)
                                << QByteArray(note);
        };
        row("12345678", "12345678");
        row("12 34 56 78", "12345678");
        row("12345678 Kitchen cold", "12345678", "", "Kitchen cold");
        row("KAM 12345678 Kitchen", "12345678", "KAM", "Kitchen");
        row("KAM-12345678-1B-16", "12345678", "KAM");
        row("kam12345678", "12345678", "KAM");
        row("ABB12345678", "12345678", "ABB"); // all of them hexadecimal digits
        row("8KAM0012345678", "12345678", "KAM");
        row("0x1234ABCD", "1234ABCD");
        row("12345678;Kitchen, cold;behind the sink", "12345678", "", "Kitchen, cold", "behind the sink");
        row("1;12345678;Bad", "12345678", "", "Bad"); // a running number, and a bathroom
        row("KAM,12345678,\"Kitchen, \"\"cold\"\"\"", "12345678", "KAM", "Kitchen, \"cold\"");
        row("2018915346\tCellar", "2018915346", "", "Cellar");
    }

    void oneLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, maker);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, note);
        const auto file = engine::parseExpectedMeters(line.toStdString());
        QVERIFY(file.problems.empty());
        QCOMPARE(file.meters.size(), std::size_t(1));
        const ExpectedMeter &meter = file.meters.front();
        QCOMPARE(QByteArray::fromStdString(meter.number), number);
        QCOMPARE(meter.manufacturer, wmbus::manufacturerCode(maker.toStdString()));
        QCOMPARE(QByteArray::fromStdString(meter.name), name);
        QCOMPARE(QByteArray::fromStdString(meter.note), note);
        QVERIFY(!file.isCertain);
    }

    void headersNameTheColumns()
    {
        const auto file = engine::parseExpectedMeters("\xEF\xBB\xBFWohnung;Hersteller;Z\xC3\xA4hlernummer;Bemerkung\r\n"
                                                      "3 links;KAM;12345678;unter der Spüle\r\n"
                                                      "\r\n"
                                                      "# comment\r\n"
                                                      "4 rechts;;87654321\r\n");
        QVERIFY(file.isCertain);
        QVERIFY(file.problems.empty());
        const std::vector<ExpectedMeter> expected{
            {"12345678", wmbus::manufacturerCode("KAM"), "3 links", "unter der Spüle"},
            {"87654321", 0, "4 rechts", {}},
        };
        QVERIFY(file.meters == expected);
    }

    void spreadsheetsWriteOtherEncodings()
    {
        const auto latin = engine::parseExpectedMeters("Z\xE4hlernummer;Ort\n12345678;K\xFC"
                                                       "che\n");
        QCOMPARE(latin.meters.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(latin.meters.front().name), QStringLiteral("Küche"));
        const QString text = QStringLiteral("\uFEFFZählernummer\tOrt\r\n12345678\tKüche\r\n");
        const auto *words = reinterpret_cast<const char *>(text.utf16());
        const auto utf16 = engine::parseExpectedMeters({words, std::size_t(text.size()) * 2});
        QCOMPARE(utf16.meters.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(utf16.meters.front().name), QStringLiteral("Küche"));
    }

    void whatIsNoMeterIsToldByLine()
    {
        const auto file = engine::parseExpectedMeters("Meters of the house\n"
                                                      "12345678\n"
                                                      "1.2345678E7;lost digits\n"
                                                      "12\n"
                                                      "123456789012\n"
                                                      "12345678;again\n"
                                                      "nothing;at all\n");
        QCOMPARE(file.meters.size(), std::size_t(1));
        std::vector<std::pair<int, std::string_view>> problems;
        for (const auto &problem : file.problems)
            problems.emplace_back(problem.line, problem.id);
        const std::vector<std::pair<int, std::string_view>> expected{{1, "no-number"},    {3, "bad-number"},
                                                                     {4, "short-number"}, {5, "long-number"},
                                                                     {6, "twice"},        {7, "no-number"}};
        QVERIFY(problems == expected);
        const auto makers = engine::parseExpectedMeters("number,maker\n12345678,Kamstrup\n");
        QCOMPARE(makers.problems.size(), std::size_t(1));
        QCOMPARE(makers.problems.front().id, std::string_view("bad-maker"));
    }

    void listsOfKeysAndTelegramsAreNoLists()
    {
        QVERIFY(!engine::parseExpectedMeters("id,key\n12345678,00112233445566778899AABBCCDDEEFF\n").isCertain);
        QVERIFY(!engine::parseExpectedMeters("received,id,telegram\n").isCertain);
        QVERIFY(engine::parseExpectedMeters("number;name\n").isCertain);
    }

    void everyNotationFindsTheMeter_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("as sent") << QByteArray("12345678");
        QTest::newRow("bytes as they travel") << QByteArray("78563412");
        QTest::newRow("read as a binary number") << QByteArray("305419896");
        QTest::newRow("the same backwards") << QByteArray("2018915346");
    }

    void everyNotationFindsTheMeter()
    {
        QFETCH(QByteArray, number);
        const engine::ExpectedMeters list({{"11111111", 0, {}, {}}, {number.toStdString(), 0, {}, {}}});
        QCOMPARE(list.find(address("KAM", 0x12345678)), std::optional(std::size_t(1)));
        QCOMPARE(list.find(address("KAM", 0x12345679)), std::nullopt);
    }

    void leadingZerosAndMakers()
    {
        const std::uint16_t kam = wmbus::manufacturerCode("KAM");
        const engine::ExpectedMeters list({{"345678", 0, {}, {}}, {"00445566", kam, {}, {}}});
        QCOMPARE(list.find(address("APA", 0x00345678)), std::optional(std::size_t(0)));
        QCOMPARE(list.find(address("KAM", 0x00445566)), std::optional(std::size_t(1)));
        QCOMPARE(list.find(address("APA", 0x00445566)), std::nullopt);
        QCOMPARE(engine::ExpectedMeters().find(address("APA", 0)), std::nullopt);
    }

    void writtenListsAreReadBack()
    {
        const std::vector<ExpectedMeter> meters{{"00345678", 0, "Kitchen, \"cold\"", {}},
                                                {"12345678", wmbus::manufacturerCode("KAM"), "=1+1", "Küche; links"},
                                                {"1234ABCD", 0, {}, "-"}};
        const auto file = engine::parseExpectedMeters(engine::expectedMetersCsv(meters));
        QVERIFY(file.problems.empty());
        QVERIFY(file.isCertain);
        QVERIFY(file.meters == meters);
    }

    /// Any bytes: no crash, and every line is a meter, a problem or nothing.
    void hostileFiles()
    {
        QRandomGenerator random(1);
        constexpr std::string_view kPieces = "12345678KAMg;,\"\t \n\r=\xC3\xA4\xFF-#E+.:";
        for (int round = 0; round < 2000; ++round) {
            std::string content;
            for (quint32 length = random.bounded(120U); length > 0; --length)
                content += kPieces[random.bounded(quint32(kPieces.size()))];
            const auto file = engine::parseExpectedMeters(content);
            const auto lines = std::size_t(
                std::count_if(content.begin(), content.end(), [](char c) { return c == '\n' || c == '\r'; }));
            QVERIFY(file.meters.size() + file.problems.size() <= lines + 1);
            for (const ExpectedMeter &meter : file.meters)
                QVERIFY(meter.number.size() >= 4 && meter.number.size() <= 10);
        }
    }
};

QTEST_GUILESS_MAIN(TestExpectedMeters)
#include "tst_expected_meters.moc"
