// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_database.h"
#include "engine/capture/capture_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace {

/// How often a program is killed; METERSCOPE_KILLS=200 for a long look.
int killCount()
{
    constexpr int kFew = 5;
    const int wanted = qEnvironmentVariableIntValue("METERSCOPE_KILLS");
    return wanted > 0 ? wanted : kFew;
}

QByteArray hexOf(const engine::Reception &reception)
{
    const auto &bytes = reception.telegram.bytes;
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex().toUpper();
}

QList<QByteArray> telegramsIn(const QString &capture)
{
    constexpr int kPage = 4096;
    QList<QByteArray> telegrams;
    engine::CaptureReader reader;
    if (!reader.open(capture).isEmpty())
        return telegrams;
    for (auto page = reader.next(kPage); !page.empty(); page = reader.next(kPage))
        for (const auto &reception : page)
            telegrams.append(hexOf(reception));
    return telegrams;
}

std::string integrity(const QString &capture)
{
    engine::CaptureDatabase database;
    if (!database.open(capture, engine::CaptureDatabase::Access::Read))
        return "not opened";
    auto check = database.prepare("PRAGMA integrity_check");
    return check.isValid() && check.step() != 0 ? std::string(check.text(0)) : "not checked";
}

QStringList words(QStringView arguments)
{
    return arguments.toString().split(QLatin1Char(' '));
}

/// Reads the last cells of a program's CSV, the telegrams, and notes when each came.
class TimedLines
{
public:
    explicit TimedLines(QProcess &process) : m_process(process) { m_time.start(); }

    void take()
    {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            const QByteArray telegram = line.mid(line.lastIndexOf(',') + 1);
            if (telegram == "telegram") // the header
                continue;
            m_lines.append(telegram);
            m_timesMs.append(m_time.elapsed());
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] qint64 nowMs() const { return m_time.elapsed(); }
    [[nodiscard]] QList<QByteArray> until(qint64 ms) const
    {
        const auto end = std::upper_bound(m_timesMs.begin(), m_timesMs.end(), ms);
        return m_lines.mid(0, end - m_timesMs.begin());
    }

private:
    QProcess &m_process;
    QElapsedTimer m_time;
    QList<QByteArray> m_lines;
    QList<qint64> m_timesMs;
};

/// What is printed has no block checksums and an L field without them: frame format B counts them in.
bool isSame(const QByteArray &received, const QByteArray &printed)
{
    return received.mid(2).startsWith(printed.mid(2));
}

/// How many of `wanted` are in `all`, in this order.
qsizetype countInOrder(const QList<QByteArray> &wanted, const QList<QByteArray> &all)
{
    qsizetype found = 0;
    for (const auto &each : all)
        found += found < wanted.size() && isSame(each, wanted[found]) ? 1 : 0;
    return found;
}

} // namespace

/// `receive --capture` at 500 telegrams a second, killed without a warning: the file is whole and at most the last
/// second is missing.
class TestCliKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAtMostASecond()
    {
        constexpr qint64 kPromisedMs = 1000;
        constexpr std::uint32_t kSeed = 20261122;
        std::mt19937 random(kSeed);
        QProcess simulator;
        QVERIFY(startSimulator(simulator));
        const auto endSimulator = qScopeGuard([&simulator] {
            simulator.kill();
            simulator.waitForFinished();
        });
        qsizetype telegrams = 0;
        for (int kill = 0; kill < killCount(); ++kill) {
            const QString capture = m_folder.filePath(QStringLiteral("%1.meterscope").arg(kill));
            const int lifeMs = std::uniform_int_distribution(100, 3000)(random);
            const QList<QByteArray> promised = runAndKill(capture, lifeMs, kPromisedMs);
            const QList<QByteArray> kept = telegramsIn(capture);
            QCOMPARE(integrity(capture), std::string("ok"));
            QVERIFY2(countInOrder(promised, kept) == promised.size(),
                     qPrintable(QStringLiteral("kill %1 after %2 ms: %3 of %4 kept, %5 in the file")
                                    .arg(kill)
                                    .arg(lifeMs)
                                    .arg(countInOrder(promised, kept))
                                    .arg(promised.size())
                                    .arg(kept.size())));
            telegrams += promised.size();
            QVERIFY(QFile::remove(capture));
        }
        qInfo("%d kills, %lld telegrams that had to be there", killCount(), qlonglong(telegrams));
    }

private:
    [[nodiscard]] bool startSimulator(QProcess &simulator) const
    {
        simulator.start(QStringLiteral(METERSCOPE_CLI),
                        words(u"simulate --stick im871a --rate 500 --seed 7 --link") + QStringList{stick()});
        return simulator.waitForStarted() && QTest::qWaitFor([this] { return QFile::exists(stick()); });
    }

    /// What was printed, and so heard, longer than `ageMs` before the end.
    [[nodiscard]] QList<QByteArray> runAndKill(const QString &capture, int lifeMs, qint64 ageMs) const
    {
        QProcess receiver;
        receiver.start(QStringLiteral(METERSCOPE_CLI), words(u"receive --port") + QStringList{stick()}
                                                           + words(u"--stick im871a --format csv --capture")
                                                           + QStringList{capture});
        TimedLines lines(receiver);
        const auto hasLines = [&] {
            lines.take();
            return !lines.isEmpty();
        };
        if (!QTest::qWaitFor(hasLines, 10'000))
            return {"nothing was heard"};
        const qint64 end = lines.nowMs() + lifeMs;
        while (lines.nowMs() < end) {
            QTest::qWait(1);
            lines.take();
        }
        const qint64 killedMs = lines.nowMs();
        receiver.kill();
        receiver.waitForFinished();
        return lines.until(killedMs - ageMs);
    }

    [[nodiscard]] QString stick() const { return m_folder.filePath(QStringLiteral("stick")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliKilled)
#include "tst_cli_killed.moc"
