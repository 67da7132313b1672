// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_database.h"
#include "engine/capture/capture_reader.h"
#include "engine/capture/capture_writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>

using namespace engine;

namespace {

Reception makeReception(std::uint32_t number)
{
    Reception reception;
    reception.telegram.bytes.assign(20 + number % 200, std::uint8_t(number));
    reception.telegram.mode = radio::LinkMode(number % 7);
    reception.telegram.format = radio::FrameFormat(number % 4);
    reception.telegram.crc = radio::CrcState(number % 4);
    reception.telegram.deviceTime = number;
    if (number % 2 == 1) {
        reception.telegram.rssiRaw = std::uint8_t(number);
        reception.telegram.rssiDbm = -100.5F + float(number % 64) / 3;
        reception.original.assign(30, 0xA5);
        reception.utcUs = 1'763'806'530'123'456 + number;
    }
    reception.steadyUs = number * 1000LL;
    reception.stick = sticks::StickType::Im871a;
    reception.source = "/dev/ttyUSB0";
    reception.heard = 1 + number % 3;
    if (number % 100 == 0)
        reception.mark = {.marked = number % 200 == 0, .comment = "a leak?"};
    return reception;
}

void compare(const Reception &actual, const Reception &expected)
{
    QCOMPARE(actual.telegram.bytes, expected.telegram.bytes);
    QCOMPARE(actual.telegram.mode, expected.telegram.mode);
    QCOMPARE(actual.telegram.format, expected.telegram.format);
    QCOMPARE(actual.telegram.crc, expected.telegram.crc);
    QCOMPARE(actual.telegram.rssiRaw, expected.telegram.rssiRaw);
    QCOMPARE(actual.telegram.rssiDbm, expected.telegram.rssiDbm);
    QCOMPARE(actual.telegram.deviceTime, expected.telegram.deviceTime);
    QCOMPARE(actual.original, expected.original);
    QCOMPARE(actual.utcUs, expected.utcUs);
    QCOMPARE(actual.steadyUs, expected.steadyUs);
    QCOMPARE(actual.stick, expected.stick);
    QCOMPARE(actual.source, expected.source);
    QCOMPARE(actual.heard, expected.heard);
    QCOMPARE(actual.mark, expected.mark);
}

std::vector<Reception> readAll(CaptureReader &reader, int pageSize = 1000)
{
    std::vector<Reception> all;
    for (std::vector<Reception> page = reader.next(pageSize); !page.empty(); page = reader.next(pageSize))
        all.insert(all.end(), page.begin(), page.end());
    return all;
}

std::vector<Reception> readAll(const QString &path)
{
    CaptureReader reader;
    return reader.open(path).isEmpty() ? readAll(reader) : std::vector<Reception>();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void execute(const QString &path, const char *sql)
{
    sqlite3 *connection = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &connection), SQLITE_OK);
    QCOMPARE(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(connection);
}

/// As another process sees it: no process sees locks of its own.
bool isLockedForOthers(const QString &path)
{
    const pid_t child = fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        const int file = ::open(path.toUtf8().constData(), O_RDONLY);
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

class TestCaptureFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("survey.meterscope"));
    }

    void givesBackWhatWasWritten()
    {
        writeTelegrams(1, 3000);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // one clean file
        QVERIFY(CaptureReader::isCapture(m_path));
        CaptureReader reader;
        QCOMPARE(reader.open(m_path), QString());
        QCOMPARE(reader.telegramCount(), quint64(3000));
        const std::vector<Reception> telegrams = readAll(reader, 7);
        QCOMPARE(telegrams.size(), std::size_t(3000));
        for (std::uint32_t number = 1; number <= 3000; ++number)
            compare(telegrams[number - 1], makeReception(number));
        QVERIFY(!reader.foundDamage());
    }

    void addsToAFile()
    {
        writeTelegrams(1, 10);
        writeTelegrams(11, 20);
        const std::vector<Reception> telegrams = readAll(m_path);
        QCOMPARE(telegrams.size(), std::size_t(20));
        compare(telegrams[19], makeReception(20));
    }

    void keepsSourcesWithPlaces()
    {
        const std::array<std::pair<std::string, std::uint64_t>, 3> sources{
            {{"survey.log", 12}, {"tcp://cellar:2000", 0}, {"survey.log", 13}}};
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        for (const auto &[source, place] : sources) {
            Reception reception = makeReception(1);
            reception.source = source;
            reception.place = place;
            writer.receptionArrived(reception);
        }
        writer.close();
        const std::vector<Reception> telegrams = readAll(m_path);
        QCOMPARE(telegrams.size(), sources.size());
        for (std::size_t i = 0; i < sources.size(); ++i) {
            QCOMPARE(telegrams[i].source, sources[i].first);
            QCOMPARE(telegrams[i].place, sources[i].second);
        }
    }

    void keepsReceiverEvents()
    {
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        const ReceiverEvent event{.kind = ReceiverEvent::Kind::Resumed,
                                  .utcUs = 1'763'806'530'123'456,
                                  .port = QStringLiteral("/dev/ttyUSB0"),
                                  .detail = QStringLiteral("gap-ms=1500")};
        writer.receiverEvent(event);
        writer.close();
        CaptureReader reader;
        QCOMPARE(reader.open(m_path), QString());
        const std::vector<ReceiverEvent> events = reader.extras().events;
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events[0].kind, event.kind);
        QCOMPARE(events[0].utcUs, event.utcUs);
        QCOMPARE(events[0].port, event.port);
        QCOMPARE(events[0].detail, event.detail);
    }

    void keepsWhatPeopleSayAboutMeters()
    {
        const wmbus::Address cellar{.manufacturer = 0x2C2D, .id = 0x12345678, .version = 0x1B, .type = 0x16};
        const wmbus::Address nextDoor{.manufacturer = 0x8001, .id = 0x0000000A, .version = 0xFF, .type = 0x07};
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        writer.add(NotedMeter{cellar, {.name = "old name", .note = {}}});
        writer.add(NotedMeter{
            cellar, {.name = "Cellar \xC3\xA4", .note = "behind the boiler", .relation = MeterRelation::Mine}});
        writer.add(NotedMeter{nextDoor, {.name = {}, .note = {}, .relation = MeterRelation::Foreign, .ignored = true}});
        writer.close();
        CaptureReader reader;
        QCOMPARE(reader.open(m_path), QString());
        MeterNotes notes;
        for (const auto &[address, note] : reader.extras().meters)
            notes.set(address, note);
        QCOMPARE(notes.all().size(), std::size_t(2));
        QCOMPARE(notes.note(cellar).note, std::string("behind the boiler"));
        QCOMPARE(meterName(cellar, notes), std::string("Cellar \xC3\xA4"));
        QCOMPARE(notes.note(cellar).relation, MeterRelation::Mine);
        QVERIFY(notes.note(nextDoor).ignored);
        QCOMPARE(text("SELECT meter FROM meters_readable WHERE name <> ''"), "KAM-12345678-1B-16");
    }

    void marksTelegramsWrittenBefore()
    {
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        for (std::uint32_t number = 1; number <= 3; ++number)
            writer.receptionArrived(makeReception(number));
        for (const std::uint32_t number : {2U, 3U}) {
            const Reception reception = makeReception(number);
            writer.add(MarkedTelegram{reception.utcUs, reception.telegram.bytes, {.marked = true, .comment = "first"}});
        }
        const Reception third = makeReception(3);
        writer.add(MarkedTelegram{third.utcUs, third.telegram.bytes, {.marked = false, .comment = "second thought"}});
        writer.close();
        const std::vector<Reception> telegrams = readAll(m_path);
        QVERIFY(telegrams[0].mark.isEmpty());
        QCOMPARE(telegrams[1].mark, (TelegramMark{.marked = true, .comment = "first"}));
        QCOMPARE(telegrams[2].mark, (TelegramMark{.marked = false, .comment = "second thought"}));
    }

    void keepsLayoutsHeard()
    {
        const wmbus::CompactLayout layout{{0x02, 0xFD, 0x17, 0x04, 0x13}};
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        writer.add(layout);
        writer.add(layout);
        writer.close();
        CaptureReader reader;
        QCOMPARE(reader.open(m_path), QString());
        QCOMPARE(reader.extras().layouts, std::vector{layout});
    }

    void showsGaps()
    {
        using Kind = ReceiverEvent::Kind;
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        for (const auto &[kind, utcUs] : {std::pair{Kind::Configured, 1}, {Kind::Lost, 10}, {Kind::Resumed, 25}})
            writer.receiverEvent({.kind = kind, .utcUs = utcUs, .port = QStringLiteral("A"), .detail = {}});
        writer.close();
        QCOMPARE(text("SELECT port || ' ' || cause || ' ' || from_us || ' ' || until_us FROM gaps"), "A lost 10 25");
    }

    void readsTheFirstVersionAndAddsToIt()
    {
        writeFirstVersion();
        const QByteArray before = readFile(m_path);
        {
            CaptureReader reader;
            QCOMPARE(reader.open(m_path), QString());
            const std::vector<Reception> telegrams = readAll(reader);
            QCOMPARE(telegrams.size(), std::size_t(1));
            QCOMPARE(telegrams[0].heard, 1U);
            QCOMPARE(reader.extras().events.size(), std::size_t(1));
            QVERIFY(reader.extras().meters.empty());
        }
        QCOMPARE(readFile(m_path), before); // who only reads changes nothing
        writeTelegrams(2, 2);
        const std::vector<Reception> telegrams = readAll(m_path);
        QCOMPARE(telegrams.size(), std::size_t(2));
        QCOMPARE(telegrams[0].telegram.bytes, (radio::Bytes{1, 2, 3}));
        QCOMPARE(telegrams[0].heard, 1U);
        compare(telegrams[1], makeReception(2));
    }

    void canBeReadWhileItIsWritten()
    {
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        QVERIFY(CaptureReader::isCapture(m_path)); // by its first bytes, from the first moment
        writer.receptionArrived(makeReception(1));
        CaptureReader reader;
        QCOMPARE(reader.open(m_path), QString());
        QVERIFY(QTest::qWaitFor([&reader] { return !reader.next(10).empty(); }, 1000)); // within the promised second
        writer.receptionArrived(makeReception(2));
        QVERIFY(QTest::qWaitFor([&reader] { return !reader.next(10).empty(); }, 1000));
        writer.close();
        QVERIFY(reader.next(10).empty());
    }

    void losesAtMostASecondWhenKilled()
    {
        QProcess victim;
        victim.start(QCoreApplication::applicationDirPath() + QStringLiteral("/capture_victim"), {m_path});
        QVERIFY(victim.waitForStarted());
        QTest::qWait(2500);
        const auto killedAt =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
                .count();
        victim.kill(); // SIGKILL
        QVERIFY(victim.waitForFinished());
        std::int64_t handedOver = 0;
        for (const QByteArray &line : victim.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2 && words[1].toLongLong() < killedAt - 1'000'000)
                handedOver = words[0].toLongLong();
        }
        QVERIFY(handedOver > 100);
        const std::vector<Reception> telegrams = readAll(m_path);
        QVERIFY(std::int64_t(telegrams.size()) >= handedOver);
        for (std::size_t i = 0; i < telegrams.size(); ++i)
            QCOMPARE(telegrams[i].telegram.deviceTime, std::optional<std::uint32_t>(i + 1));
        const std::size_t before = telegrams.size();
        writeTelegrams(1, 5); // and it can be added to
        QCOMPARE(readAll(m_path).size(), before + 5);
    }

    void namesWhatIsWrong()
    {
        CaptureReader reader;
        QCOMPARE(reader.open(m_path), QStringLiteral("missing"));
        QCOMPARE(reader.open(m_folder->path()), QStringLiteral("folder"));
        writeFile(m_path, {});
        QCOMPARE(reader.open(m_path), QStringLiteral("empty"));
        writeFile(m_path, "2C446532821851582C067A");
        QCOMPARE(reader.open(m_path), QStringLiteral("not-a-capture"));
        writeFile(m_path, QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
        QCOMPARE(reader.open(m_path), QStringLiteral("not-a-capture"));
        QVERIFY(reader.next(10).empty());
        QCOMPARE(reader.telegramCount(), quint64(0));

        CaptureWriter writer;
        QCOMPARE(writer.open(m_folder->path()), QStringLiteral("folder"));
        QCOMPARE(writer.open(m_path), QStringLiteral("not-a-capture"));
        QCOMPARE(writer.open(m_folder->filePath(QStringLiteral("no/such/folder"))), QStringLiteral("no-folder"));
        QVERIFY(!writer.isOpen());
    }

    void leavesOtherDatabasesAlone()
    {
        execute(m_path, "CREATE TABLE letters (text TEXT)");
        const QByteArray before = readFile(m_path);
        CaptureReader reader;
        QCOMPARE(reader.open(m_path), QStringLiteral("not-a-capture"));
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QStringLiteral("not-a-capture"));
        QCOMPARE(readFile(m_path), before);
        QVERIFY(!CaptureReader::isCapture(m_path));
    }

    void leavesNewerCapturesAlone()
    {
        writeTelegrams(1, 1);
        execute(m_path, "PRAGMA user_version = 99");
        CaptureReader reader;
        QCOMPARE(reader.open(m_path), QStringLiteral("newer"));
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QStringLiteral("newer"));
    }

    void takesAnEmptyFileForANewOne()
    {
        writeFile(m_path, {});
        writeTelegrams(1, 3);
        QCOMPARE(readAll(m_path).size(), std::size_t(3));
    }

    void readsWhatIsLeftOfATruncatedFile()
    {
        writeTelegrams(1, 5000);
        const qint64 size = QFileInfo(m_path).size();
        for (const int percent : {95, 50, 10}) {
            QFile::resize(m_path, size * percent / 100);
            CaptureReader reader;
            QCOMPARE(reader.open(m_path), QString());
            const std::vector<Reception> telegrams = readAll(reader);
            QVERIFY2(std::int64_t(telegrams.size()) > 5000 * (percent - 9) / 100,
                     qPrintable(QString::number(telegrams.size())));
            compare(telegrams.front(), makeReception(1));
            QVERIFY(reader.foundDamage());
        }
    }

    void passesOverADamagedPage()
    {
        writeTelegrams(1, 5000);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        file.write(QByteArray(4096, '\xEE'));
        file.close();
        CaptureReader reader;
        QCOMPARE(reader.open(m_path), QString());
        const std::vector<Reception> telegrams = readAll(reader);
        QVERIFY(telegrams.size() > 4900 && telegrams.size() < 5000);
        compare(telegrams.back(), makeReception(5000));
        QVERIFY(reader.foundDamage());
    }

    void takesNoImpossibleNumbers()
    {
        writeTelegrams(1, 2);
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database,
                              "UPDATE telegrams SET utc_us = 9223372036854775807, rssi_dbm = 9e999, mode = 99", nullptr,
                              nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(database);
        for (const Reception &telegram : readAll(m_path)) {
            QVERIFY(!telegram.utcUs && !telegram.telegram.rssiDbm);
            QCOMPARE(telegram.telegram.mode, radio::LinkMode::Unknown);
            QVERIFY(!telegram.telegram.bytes.empty());
        }
        QCOMPARE(readAll(m_path).size(), std::size_t(2));
    }

    void survivesAnyCut()
    {
        writeTelegrams(1, 100);
        const QByteArray whole = readFile(m_path);
        for (qsizetype size = 0; size < whole.size(); size += 97) {
            writeFile(m_path, whole.left(size));
            CaptureReader reader;
            if (reader.open(m_path).isEmpty())
                QVERIFY(readAll(reader).size() <= 100);
        }
    }

    void keepsTelegramsWhileTheDiskRefuses()
    {
        CaptureWriter writer;
        QSignalSpy failed(&writer, &CaptureWriter::writingFailed);
        QSignalSpy resumed(&writer, &CaptureWriter::writingResumed);
        QCOMPARE(writer.open(m_path), QString());
        // Another program holds the file longer than the writer waits for a lock.
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        writer.receptionArrived(makeReception(1));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10000);
        QVERIFY(!writer.hasRoom()); // for sources that can wait; live ones are kept in memory
        QVERIFY(!writer.waitForRoom());
        writer.receptionArrived(makeReception(2));
        QCOMPARE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(other);
        QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, 10000);
        QVERIFY(writer.waitForRoom());
        QVERIFY(writer.close());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(readAll(m_path).size(), std::size_t(2));
    }

    /// No file of this process may grow: what a full disk looks like, with nothing to mount.
    void keepsTelegramsWhileTheDiskIsFull()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        CaptureWriter writer;
        QSignalSpy failed(&writer, &CaptureWriter::writingFailed);
        QSignalSpy resumed(&writer, &CaptureWriter::writingResumed);
        QCOMPARE(writer.open(m_path), QString());
        const rlimit full{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        constexpr std::uint32_t kTelegrams = 10'000; // more than one lump
        for (std::uint32_t number = 1; number <= kTelegrams; ++number)
            writer.receptionArrived(makeReception(number));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10000);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, 10000);
        QVERIFY(writer.close());
        QCOMPARE(failed.size(), 1); // said once
        const std::vector<Reception> telegrams = readAll(m_path);
        QCOMPARE(telegrams.size(), std::size_t(kTelegrams));
        for (std::uint32_t number = 1; number <= kTelegrams; ++number)
            compare(telegrams[number - 1], makeReception(number));
    }

    /// A process loses its locks on a file when it closes any descriptor of it: then the next program to close the
    /// file would take the log away from under the writer.
    void keepsItsLocksWhenTheFileIsReadMeanwhile()
    {
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        writer.receptionArrived(makeReception(1));
        QTRY_COMPARE(readAll(m_path).size(), std::size_t(1));
        QVERIFY(CaptureReader::isCapture(m_path));
        QVERIFY(isLockedForOthers(m_path));
        writer.close();
        QVERIFY(!isLockedForOthers(m_path));
    }

    void makesTheFileAgainWhenItWasDeleted()
    {
        CaptureWriter writer;
        QSignalSpy resumed(&writer, &CaptureWriter::writingResumed);
        QCOMPARE(writer.open(m_path), QString());
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_folder->filePath(name)));
        writer.receptionArrived(makeReception(1));
        QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, 10000);
        writer.close();
        QCOMPARE(readAll(m_path).size(), std::size_t(1));
    }

    void showsReadableRows()
    {
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        Reception reception = makeReception(1);
        reception.telegram.rssiDbm = -71.54F;
        writer.receptionArrived(reception);
        writer.close();
        CaptureDatabase database;
        QVERIFY(database.open(m_path, CaptureDatabase::Access::Read));
        CaptureStatement row = database.prepare("SELECT received, port, receiver, mode, rssi_dbm, telegram "
                                                "FROM telegrams_readable");
        QVERIFY(row.isValid());
        QCOMPARE(row.step(), SQLITE_ROW);
        QCOMPARE(std::string(row.text(0)), "2025-11-22T10:15:30.123Z");
        QCOMPARE(std::string(row.text(1)), "/dev/ttyUSB0");
        QCOMPARE(std::string(row.text(2)), "im871a");
        QCOMPARE(std::string(row.text(3)), "S");
        QCOMPARE(row.real(4), -71.5);
        QCOMPARE(row.text(5).substr(0, 4), "0101");
    }

private:
    /// A file with the tables as the first version made them.
    void writeFirstVersion()
    {
        execute(m_path,
                "CREATE TABLE sources (id INTEGER PRIMARY KEY, port TEXT NOT NULL, receiver TEXT NOT NULL, "
                "UNIQUE (port, receiver));"
                "CREATE TABLE telegrams (number INTEGER PRIMARY KEY, utc_us INTEGER, steady_us INTEGER NOT NULL, "
                "source INTEGER NOT NULL REFERENCES sources (id), place INTEGER, bytes BLOB NOT NULL, original BLOB, "
                "mode INTEGER NOT NULL, format INTEGER NOT NULL, crc INTEGER NOT NULL, rssi_raw INTEGER, "
                "rssi_dbm REAL, device_time INTEGER);"
                "CREATE TABLE events (number INTEGER PRIMARY KEY, utc_us INTEGER NOT NULL, port TEXT NOT NULL, "
                "kind TEXT NOT NULL, detail TEXT NOT NULL);"
                "INSERT INTO sources VALUES (1, '/dev/ttyUSB0', 'im871a');"
                "INSERT INTO telegrams VALUES (1, 5, 6, 1, NULL, x'010203', NULL, 2, 1, 1, NULL, NULL, NULL);"
                "INSERT INTO events VALUES (1, 5, '/dev/ttyUSB0', 'opened', '');"
                "PRAGMA application_id = 1297302352; PRAGMA user_version = 1;");
    }

    /// The first column of the first row.
    std::string text(const char *sql)
    {
        CaptureDatabase database;
        if (!database.open(m_path, CaptureDatabase::Access::Read))
            return "not opened";
        CaptureStatement row = database.prepare(sql);
        return row.isValid() && row.step() == SQLITE_ROW ? std::string(row.text(0)) : "no row";
    }

    void writeTelegrams(std::uint32_t first, std::uint32_t last)
    {
        CaptureWriter writer;
        QCOMPARE(writer.open(m_path), QString());
        for (std::uint32_t number = first; number <= last; ++number)
            writer.receptionArrived(makeReception(number));
        writer.close();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCaptureFile)
#include "tst_capture_file.moc"
