// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/result_writer.h"
#include "engine/importing/reception_import.h"
#include "engine/jobs/keyed_decoder.h"
#include "simulation/meter_park.h"
#include "textforms/line_reader.h"
#include "wmbus/published_telegrams.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <random>

namespace {

using namespace engine;

const std::string kFile = "again.txt";
constexpr std::int64_t kStartUs = 1'795'342'530'123'000;

/// Which telegrams a form can carry at all.
enum class Sort { Radio, Wired };

struct Sample
{
    Reception reception;
    Sort sort;
};

std::shared_ptr<const wmbus::KeyRing> keys()
{
    std::vector<wmbus::KeyEntry> entries;
    for (const help::PublishedTelegram &published : help::publishedTelegrams()) {
        const auto ring = help::keyRing(published.keys);
        entries.insert(entries.end(), ring->entries().begin(), ring->entries().end());
    }
    for (const auto &known : simulation::builtInScenario().keys())
        entries.push_back({wmbus::AddressPattern::exact(known.meter), wmbus::Key::fromBytes(known.key).value()});
    return std::make_shared<const wmbus::KeyRing>(std::move(entries));
}

std::vector<radio::Bytes> telegrams()
{
    std::vector<radio::Bytes> found;
    for (const help::PublishedTelegram &published : help::publishedTelegrams())
        found.push_back(help::bytes(published.telegram));
    simulation::MeterPark park(simulation::builtInScenario(), 1, kStartUs / 1'000'000);
    for (int i = 0; i < 300; ++i) {
        const auto sent = park.sendNow(std::int64_t(i) * 700, [](radio::LinkMode) { return true; });
        found.push_back(sent.value().telegram);
    }
    return found;
}

/// Every telegram with what a receiver may know of it, in any mixture.
std::vector<Sample> samples()
{
    using sticks::StickType;
    static constexpr std::array kModes{radio::LinkMode::Unknown, radio::LinkMode::S, radio::LinkMode::T,
                                       radio::LinkMode::C,       radio::LinkMode::N, radio::LinkMode::CT};
    static constexpr std::array kSticks{StickType::Auto,    StickType::Im871a, StickType::Iu891a,
                                        StickType::Amb8465, StickType::Cul,    StickType::RtlWmbus,
                                        StickType::Rtl433,  StickType::Raw,    StickType::RtlWmbus};
    std::mt19937 random(20261122);
    const auto below = [&random](std::size_t count) { return std::size_t(random() % count); };
    std::vector<Sample> list;
    std::int64_t timeUs = kStartUs;
    for (radio::Bytes &bytes : telegrams()) {
        Sample sample{.reception = {}, .sort = Sort::Radio};
        sample.sort = bytes[0] == 0x68 || bytes[0] == 0x10 || bytes[0] == 0xE5 ? Sort::Wired : Sort::Radio;
        Reception &reception = sample.reception;
        reception.telegram.bytes = std::move(bytes);
        reception.telegram.mode = kModes[below(kModes.size())];
        reception.stick = kSticks[below(kSticks.size())];
        reception.source = "survey.log";
        reception.place = list.size() + 1;
        if (below(4) > 0)
            reception.telegram.rssiDbm = float(below(900)) / -10.0F - 20.0F;
        else if (reception.stick == StickType::RtlWmbus)
            reception.telegram.rssiRaw = std::uint8_t(below(256));
        timeUs += std::int64_t(below(20'000)) * 1000;
        if (below(5) > 0)
            reception.utcUs = timeUs;
        list.push_back(std::move(sample));
    }
    return list;
}

std::string exported(const std::vector<Reception> &receptions, ResultFormat format)
{
    const auto writer = makeResultWriter({.format = format, .utc = true});
    KeyedDecoder decoder;
    decoder.setKeys(keys());
    wmbus::DecodedTelegram decoded;
    std::string out;
    writer->begin(out);
    for (const Reception &reception : receptions) {
        decoder.decode(reception.telegram, reception.key, wmbus::Depth::Readings, decoded);
        writer->write(reception, decoded, out);
    }
    writer->end(out);
    return out;
}

std::vector<Reception> imported(const std::string &text)
{
    textforms::LineReader reader;
    reader.feed(text);
    reader.finish();
    for (const textforms::NotUnderstood &line : reader.takeNotUnderstood())
        qWarning("line %d is not understood", int(line.place));
    std::vector<Reception> receptions;
    for (const textforms::FoundTelegram &found : reader.takeTelegrams())
        receptions.push_back(receptionFrom(found, kFile, InputZone::Utc));
    return receptions;
}

QStringList linesWithout(const std::string &text, const char *pattern)
{
    QString plain = QString::fromStdString(text);
    plain.remove(QRegularExpression(QString::fromLatin1(pattern)));
    return plain.split(QLatin1Char('\n'));
}

} // namespace

/// What one program writes, the same program reads, and writes again.
class TestExportRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackByteByByte_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("notCarried"); // the form has no place for it
        QTest::addColumn<int>("sorts");
        const auto row = [](const char *name, ResultFormat format, const char *notCarried, int sorts) {
            QTest::newRow(name) << int(format) << QByteArray(notCarried) << sorts;
        };
        row("hex", ResultFormat::Hex, "", 2);
        row("JSON", ResultFormat::Json, "\"source\":\"[^\"]*\",|\"repairs\":\\[[^]]*\\],", 2);
        row("wmbusmeters", ResultFormat::Wmbusmeters, "\\+\\d+$", 2);
        row("rtl_wmbus", ResultFormat::RtlWmbus, "", 1);
    }

    void comesBackByteByByte()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, notCarried);
        QFETCH(int, sorts);
        std::vector<Reception> receptions;
        for (const Sample &sample : samples()) {
            if (sorts == 2 || sample.sort == Sort::Radio)
                receptions.push_back(sample.reception);
        }
        QVERIFY(receptions.size() > 300);
        const std::string first = exported(receptions, ResultFormat(format));
        const std::vector<Reception> back = imported(first);
        QCOMPARE(back.size(), receptions.size());
        const std::string second = exported(back, ResultFormat(format));
        const QString multiline = QStringLiteral("(?m)") + QString::fromLatin1(notCarried);
        const QStringList before = linesWithout(first, multiline.toLatin1());
        const QStringList after = linesWithout(second, multiline.toLatin1());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after.value(i), before[i]);
        // From the second time on nothing changes at all: even the places are the same.
        QCOMPARE(exported(imported(second), ResultFormat(format)), second);
    }

    void rtlWmbusLeavesWiredFramesOut()
    {
        std::vector<Reception> wired;
        for (const Sample &sample : samples()) {
            if (sample.sort == Sort::Wired)
                wired.push_back(sample.reception);
        }
        QVERIFY(!wired.empty());
        QVERIFY(exported(wired, ResultFormat::RtlWmbus).empty());
    }
};

QTEST_GUILESS_MAIN(TestExportRoundTrip)
#include "tst_export_round_trip.moc"
