// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scenario.h"

#include "support/hex.h"

#include <QTest>

#include <set>

using simulation::readScenario;
using simulation::Scenario;
using simulation::ScenarioError;
using simulation::ScenarioProblem;

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInHasAllKindsAndModes();
    void readsEveryField();
    void aTelegramBringsItsAddress();
    void errorsNameThePlace_data();
    void errorsNameThePlace();
};

void TestScenario::builtInHasAllKindsAndModes()
{
    const Scenario &scenario = simulation::builtInScenario();
    QVERIFY(scenario.meters.size() >= 20 && scenario.meters.size() <= 30);
    std::set<simulation::MeterKind> kinds;
    std::set<radio::LinkMode> modes;
    std::set<wmbus::Address> addresses;
    for (const auto &meter : scenario.meters) {
        kinds.insert(std::get<simulation::MeterKind>(meter.content));
        modes.insert(meter.mode);
        addresses.insert(meter.sender);
        QVERIFY(meter.intervalSeconds >= 8 && meter.intervalSeconds <= 900);
        QVERIFY(meter.rssiDbm >= -105 && meter.rssiDbm <= -40);
        QVERIFY(meter.sender.manufacturer != 0);
    }
    QCOMPARE(kinds.size(), 7U);
    QCOMPARE(modes.size(), 3U);
    QCOMPARE(addresses.size(), scenario.meters.size());
    QVERIFY(scenario.keys().size() >= 5);
    QVERIFY(scenario.keys().size() < scenario.meters.size());
}

void TestScenario::readsEveryField()
{
    const auto result = readScenario(R"({"meters": [
        {"address": "ELR-12345678-11-37", "kind": "warm-water", "mode": "C", "interval": 12.5, "rssi": -81.5,
         "header": "long", "ell": true, "behind": "ELR-87654321-0D-07", "key": "000102030405060708090A0B0C0D0E0F",
         "counter": 12.5, "status": 4},
        {"address": "KAM-0000000A-1B-16", "kind": "climate"}]})");
    const auto *scenario = std::get_if<Scenario>(&result);
    QVERIFY(scenario != nullptr);
    QCOMPARE(scenario->meters.size(), 2U);
    const auto &meter = scenario->meters[0];
    QCOMPARE(wmbus::addressText(meter.sender), std::string("ELR-12345678-11-37"));
    QCOMPARE(wmbus::addressText(meter.meter()), std::string("ELR-87654321-0D-07"));
    QVERIFY(std::get<simulation::MeterKind>(meter.content) == simulation::MeterKind::WarmWater);
    QVERIFY(meter.mode == radio::LinkMode::C);
    QCOMPARE(meter.intervalSeconds, 12.5);
    QCOMPARE(meter.rssiDbm, -81.5);
    QVERIFY(meter.extendedLink);
    QCOMPARE((*meter.key)[15], 0x0F);
    QCOMPARE(meter.counter, 12.5);
    QCOMPARE(meter.status, 4);
    QVERIFY(scenario->meters[1].mode == radio::LinkMode::T);
    QCOMPARE(scenario->keys().size(), 1U);
    QCOMPARE(wmbus::addressText(scenario->keys()[0].meter), std::string("ELR-87654321-0D-07"));
}

void TestScenario::aTelegramBringsItsAddress()
{
    const auto result = readScenario(R"({"meters": [{"telegram": "1344934493929190340887A520000000B6E970000"}]})");
    QVERIFY(std::holds_alternative<ScenarioError>(result)); // 41 digits
    const auto right = readScenario(R"({"meters": [{"telegram": "13449344939291903408"
                                        }]})");
    QCOMPARE(std::get<ScenarioError>(right).path, std::string("/meters/0/telegram")); // L says 19
    const auto good = readScenario(R"({"meters": [{"telegram": "134493449392919034087a520000000b6e970000"}]})");
    const auto *scenario = std::get_if<Scenario>(&good);
    QVERIFY(scenario != nullptr);
    QCOMPARE(wmbus::addressText(scenario->meters[0].sender), std::string("QDS-90919293-34-08"));
}

void TestScenario::errorsNameThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    const auto row = [](const char *json, ScenarioProblem problem, const char *path, int line = 0) {
        QTest::newRow(json) << QByteArray(json) << int(problem) << QString::fromLatin1(path) << line;
    };
    const auto meter = [&row](const char *fields, ScenarioProblem problem, const char *path) {
        const QByteArray json = QByteArray("{\"meters\":[{\"address\":\"KAM-12345678-1B-16\",") + fields + "}]}";
        row(json.constData(), problem, path);
    };
    row("", ScenarioProblem::NotJson, "", 1);
    row("{\n\"meters\": [\n{,}]}", ScenarioProblem::NotJson, "", 3);
    row("[]", ScenarioProblem::NoObject, "/meters");
    row("{\"meters\": 5}", ScenarioProblem::NoObject, "/meters");
    row("{\"meters\": []}", ScenarioProblem::NoMeters, "/meters");
    row("{\"meters\": [5]}", ScenarioProblem::NoObject, "/meters/0");
    row("{\"meters\": [{\"kind\":\"gas\"}]}", ScenarioProblem::MissingField, "/meters/0/address");
    row("{\"meters\": [{\"address\":\"KAM-1234-1B-16\",\"kind\":\"gas\"}]}", ScenarioProblem::BadAddress,
        "/meters/0/address");
    row("{\"meters\": [{\"address\":12,\"kind\":\"gas\"}]}", ScenarioProblem::BadAddress, "/meters/0/address");
    row("{\"meters\": [{\"address\":\"KAM-12345678-1B-16\"}]}", ScenarioProblem::KindOrTelegram, "/meters/0");
    row("{\"meters\": [{\"address\":\"KAM-12345678-1B-16\",\"kind\":\"gas\"},"
        "{\"address\":\"KAM-12345678-1B-16\",\"kind\":\"gas\"}]}",
        ScenarioProblem::SameAddressTwice, "/meters/1/address");
    row("{\"meter\": [], \"meters\": [{\"address\":\"KAM-12345678-1B-16\",\"kind\":\"gas\"}]}",
        ScenarioProblem::UnknownField, "/meter");
    meter("\"kind\":\"steam\"", ScenarioProblem::BadKind, "/meters/0/kind");
    meter("\"kind\":\"gas\",\"mode\":\"X\"", ScenarioProblem::BadMode, "/meters/0/mode");
    meter("\"kind\":\"gas\",\"intervall\":5", ScenarioProblem::UnknownField, "/meters/0/intervall");
    meter("\"kind\":\"gas\",\"interval\":0", ScenarioProblem::BadNumber, "/meters/0/interval");
    meter("\"kind\":\"gas\",\"interval\":\"8\"", ScenarioProblem::BadNumber, "/meters/0/interval");
    meter("\"kind\":\"gas\",\"rssi\":71", ScenarioProblem::BadNumber, "/meters/0/rssi");
    meter("\"kind\":\"gas\",\"header\":\"tall\"", ScenarioProblem::BadHeader, "/meters/0/header");
    meter("\"kind\":\"gas\",\"key\":\"00\"", ScenarioProblem::BadKey, "/meters/0/key");
    meter("\"kind\":\"gas\",\"header\":\"none\",\"key\":\"000102030405060708090A0B0C0D0E0F\"",
          ScenarioProblem::KeyNeedsHeader, "/meters/0/key");
    meter("\"kind\":\"gas\",\"behind\":\"KAM-12345678-1B-16\"", ScenarioProblem::BehindNeedsLongHeader,
          "/meters/0/behind");
}

void TestScenario::errorsNameThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(int, problem);
    QFETCH(QString, path);
    QFETCH(int, line);
    const auto result = readScenario({json.constData(), std::size_t(json.size())});
    const auto *error = std::get_if<ScenarioError>(&result);
    QVERIFY(error != nullptr);
    QCOMPARE(int(error->problem), problem);
    QCOMPARE(QString::fromStdString(error->path), path);
    QCOMPARE(error->line, line);
}

QTEST_APPLESS_MAIN(TestScenario)
#include "tst_scenario.moc"
