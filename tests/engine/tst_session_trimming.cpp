// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_reader.h"
#include "engine/exporting/session_export.h"
#include "engine/session.h"

#include "engine/save_session.h"
#include "engine/watched_session.h"
#include "support/fail_on_warning.h"
#include "support/sample_telegrams.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <optional>

using engine::Session;
using support::Watched;
using support::waterTelegram;

namespace {

constexpr std::uint32_t kMeters = 40;

/// Telegrams of water meters; the litres are the number of the telegram. With times, a second apart.
QByteArray numbered(std::uint32_t first, std::uint32_t count)
{
    QByteArray text;
    for (auto i = first; i < first + count; ++i)
        text += support::rtlWmbusLine(waterTelegram(0x10000000U + i % kMeters, std::uint8_t(i / kMeters), i), int(i));
    return text;
}

std::uint32_t litresOf(const Session &session, std::uint32_t telegram)
{
    wmbus::DecodedTelegram decoded;
    session.decode(telegram, wmbus::Depth::Readings, decoded);
    return std::uint32_t(std::get<wmbus::Decimal>(decoded.records.at(0).value).mantissa);
}

std::uint32_t telegramsOfAllMeters(const Session &session)
{
    std::uint32_t telegrams = 0;
    for (std::uint32_t meter = 0; meter < session.meters().count(); ++meter)
        telegrams += session.meters().meter(meter).telegrams;
    return telegrams;
}

/// Every chain leads from the newest telegram to the oldest of its meter that is here, past no other one.
bool chainsAreWhole(const Session &session)
{
    const auto &store = session.telegrams();
    std::uint32_t chained = 0;
    for (std::uint32_t meter = 0; meter < session.meters().count(); ++meter) {
        for (auto i = session.meters().meter(meter).newest; store.contains(i); i = store.row(i).previous) {
            if (store.row(i).meter != meter)
                return false;
            ++chained;
        }
    }
    return chained == store.count();
}

int telegramsIn(const QString &capture)
{
    engine::CaptureReader reader;
    int count = reader.open(capture).isEmpty() ? 0 : -1;
    for (auto lump = reader.next(1000); !lump.empty(); lump = reader.next(1000))
        count += int(lump.size());
    return count;
}

} // namespace

class TestSessionTrimming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void keepsTheNewest()
    {
        Watched watched;
        QSignalSpy before(&watched.session, &Session::telegramsAboutToBeTrimmed);
        QSignalSpy trimmed(&watched.session, &Session::telegramsTrimmed);
        watched.session.setListLimit(1000);
        (void)watched.add(numbered(0, 1000));
        QCOMPARE(trimmed.count(), 0);
        (void)watched.add(numbered(1000, 1));
        const auto &store = watched.session.telegrams();
        QTRY_COMPARE(trimmed.count(), 1);
        QCOMPARE(before.count(), 1);
        QCOMPARE(store.count(), 990U); // a hundredth makes room for a while
        QCOMPARE(store.first(), 11U);
        QCOMPARE(store.end(), 1001U);
        QVERIFY(!store.contains(10));
        QVERIFY(!store.contains(engine::kNoTelegram));
        (void)watched.add(numbered(1001, 9'000));
        QTRY_COMPARE(store.first(), 10'001U - 990);
        for (const auto telegram : {store.first(), store.first() + 500, store.end() - 1})
            QCOMPARE(litresOf(watched.session, telegram), telegram);
        QVERIFY(chainsAreWhole(watched.session));
        wmbus::DecodedTelegram none;
        watched.session.decode(5, wmbus::Depth::Fields, none);
        QVERIFY(none.bytes.empty());
    }

    void metersKeepWhatWasSaid()
    {
        Session all;
        Session limited;
        limited.setListLimit(200);
        for (Session *session : {&all, &limited}) {
            QSignalSpy finished(session, &Session::importFinished);
            session->addText(QString::fromLatin1(numbered(0, 4000)));
            QVERIFY(finished.wait(20'000));
        }
        QTRY_COMPARE(limited.telegrams().count(), 198U);
        QCOMPARE(telegramsOfAllMeters(limited), 4000U);
        for (std::uint32_t meter = 0; meter < kMeters; ++meter) {
            const auto &is = limited.meters().meter(meter);
            const auto &was = all.meters().meter(meter);
            QCOMPARE(is.telegrams, was.telegrams);
            QCOMPARE(is.firstHeardUs, was.firstHeardUs);
            QCOMPARE(is.rhythm.intervalS(), was.rhythm.intervalS());
            QCOMPARE(is.signal.medianDbm(), was.signal.medianDbm());
            QCOMPARE(is.readings.front().text, was.readings.front().text);
        }
    }

    void theLimitCanChange()
    {
        Watched watched;
        (void)watched.add(numbered(0, 3000));
        const auto &store = watched.session.telegrams();
        QCOMPARE(store.count(), 3000U);
        watched.session.setListLimit(1000);
        QCOMPARE(store.count(), 990U);
        watched.session.setListLimit(Session::kNoLimit);
        (void)watched.add(numbered(3000, 3000));
        QCOMPARE(store.count(), 3990U);
        QCOMPARE(store.end(), 6000U);
    }

    /// Telegrams that wait for their key leave the list while they are being decoded again.
    void newKeysWhileTrimming()
    {
        Watched watched;
        watched.session.setListLimit(3000);
        QByteArray text;
        for (std::uint32_t i = 0; i < 10'000; ++i)
            text += i % 2 == 0 ? numbered(i, 1) : support::rtlWmbusLine(support::kEncryptedGas, int(i));
        watched.session.addText(QString::fromLatin1(text));
        const auto &store = watched.session.telegrams();
        QTRY_VERIFY(store.first() > 0);
        watched.session.setKeys(support::oneKey("*", support::kEncryptedGasKey));
        (void)watched.waitForImport();
        const auto allRead = [&store] {
            for (auto i = store.first(); i < store.end(); ++i) {
                if (store.row(i).outcome != wmbus::Outcome::Decoded)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(allRead());
        QVERIFY(store.count() <= 3000);
        QVERIFY(chainsAreWhole(watched.session));
        QCOMPARE(telegramsOfAllMeters(watched.session), store.end());
    }

    void marksGoWithTheirTelegrams()
    {
        Watched watched;
        (void)watched.add(numbered(0, 1000));
        const engine::TelegramMark mark{.marked = true, .comment = "odd"};
        watched.session.setMark(10, mark);
        watched.session.setMark(900, mark);
        watched.session.setListLimit(500);
        watched.session.setMark(10, {}); // nobody is left to have it
        const auto &store = watched.session.telegrams();
        QCOMPARE(store.mark(900), mark);
        int marked = 0;
        for (auto i = store.first(); i < store.end(); ++i)
            marked += store.row(i).hasMark ? 1 : 0;
        QCOMPARE(marked, 1);
    }

    void clearedListComesBackAsItWas()
    {
        Session session;
        session.setListLimit(500);
        QSignalSpy finished(&session, &Session::importFinished);
        session.addText(QString::fromLatin1(numbered(0, 2000)));
        QVERIFY(finished.wait(20'000));
        const auto &store = session.telegrams();
        QTRY_COMPARE(store.first(), 1505U);
        session.clear();
        QCOMPARE(store.end(), 0U);
        QSignalSpy appended(&session, &Session::telegramsAppended);
        session.undoClear();
        QCOMPARE(appended.front(), (QVariantList{1505U, 495U}));
        QCOMPARE(store.first(), 1505U);
        QCOMPARE(litresOf(session, 1600), 1600U);
        QVERIFY(chainsAreWhole(session));
        session.addText(QString::fromLatin1(numbered(2000, 10)));
        QVERIFY(finished.wait(20'000));
        QTRY_COMPARE(store.end(), 2010U);
        QCOMPARE(litresOf(session, 2009), 2009U);
        QVERIFY(chainsAreWhole(session));
    }

    void seriesForgetWhatLeft()
    {
        Watched watched;
        (void)watched.add(numbered(0, 2000));
        const auto series = watched.session.series(7);
        const auto points = [&series] { return series->all().empty() ? 0 : series->all().front().telegrams.size(); };
        QTRY_COMPARE(points(), std::size_t(50));
        QSignalSpy changed(&watched.session, &Session::seriesChanged);
        watched.session.setListLimit(1000);
        QCOMPARE(changed.count(), 1);
        for (const auto &each : series->all()) {
            QCOMPARE(each.telegrams.size(), std::size_t(24));
            QCOMPARE(each.timesUs.size(), each.telegrams.size());
            QCOMPARE(each.values.size(), each.telegrams.size());
            QVERIFY(std::ranges::all_of(each.telegrams,
                                        [&](auto telegram) { return watched.session.telegrams().contains(telegram); }));
        }
        QVERIFY(series->isComplete());
        watched.session.setListLimit(Session::kNoLimit);
        (void)watched.add(numbered(2000, 40));
        QTRY_COMPARE(points(), std::size_t(25));
    }

    void anExportHasAllThatWasThere()
    {
        Watched watched;
        (void)watched.add(numbered(0, 2000));
        watched.session.setListLimit(1800);
        const auto &store = watched.session.telegrams();
        const auto first = store.first();
        const auto count = store.count();
        const QString path = m_folder.filePath(QStringLiteral("all.csv"));
        {
            engine::SessionExport csv(watched.session,
                                      {.result = {.format = engine::ResultFormat::Csv}, .telegrams = {}}, path);
            QVERIFY(csv.writeSlice());
            (void)watched.add(numbered(2000, 1000));
            QCOMPARE(store.first(), first);
            while (csv.writeSlice()) { }
            QCOMPARE(csv.error(), QString());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(std::uint32_t(file.readAll().count('\n')), count + 1);
        (void)watched.add(numbered(3000, 1));
        QTRY_COMPARE(store.count(), 1782U);
    }

    void savedCapturesSayWhatIsMissing()
    {
        Watched watched;
        watched.session.setListLimit(500);
        (void)watched.add(numbered(0, 2000));
        QTRY_COMPARE(watched.session.telegrams().count(), 495U);
        const QString path = m_folder.filePath(QStringLiteral("newest.meterscope"));
        QSignalSpy saved(&watched.session, &Session::saveFinished);
        watched.session.saveCaptureAs(path);
        QVERIFY(saved.wait());
        QCOMPARE(saved.front().front().value<engine::SaveReport>().missing, 1505U);
        QCOMPARE(telegramsIn(path), 495);
    }

    /// What was received is in the capture in work, and goes into the saved one from there.
    void whatWasRecordedIsSavedWhole()
    {
        QFile lines(m_folder.filePath(QStringLiteral("lines.log")));
        QVERIFY(lines.open(QIODevice::WriteOnly));
        lines.write(numbered(0, 2000));
        lines.close();
        Session session;
        session.setListLimit(500);
        session.setCaptureFolder(m_folder.filePath(QStringLiteral("captures")));
        engine::ReceiverConfig config;
        config.port = QStringLiteral("file:") + lines.fileName();
        session.startCapture(config);
        QTRY_COMPARE_WITH_TIMEOUT(session.telegrams().end(), 2000U, 20'000);
        QTRY_COMPARE(session.telegrams().count(), 495U);
        QTRY_VERIFY(!session.capturePath().isEmpty());
        const QString path = m_folder.filePath(QStringLiteral("whole.meterscope"));
        QSignalSpy saved(&session, &Session::saveFinished);
        session.saveCaptureAs(path);
        QVERIFY(saved.wait());
        QCOMPARE(saved.front().front().value<engine::SaveReport>().missing, 0U);
        QCOMPARE(telegramsIn(path), 2000);
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSessionTrimming)
#include "tst_session_trimming.moc"
