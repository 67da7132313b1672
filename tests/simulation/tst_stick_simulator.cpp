// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/stick_simulator.h"

#include "sticks/im871a_framer.h"
#include "sticks/im871a_vectors.h"
#include "support/hex.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

using simulation::SimulatorOptions;
using simulation::StickSimulator;
using support::fromHex;
using support::toHex;

namespace {

/// A program that opens a serial port as POSIX says.
class Client
{
public:
    explicit Client(const std::string &path, speed_t speed = B57600)
        : m_port(::open(path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        termios settings{};
        tcgetattr(m_port, &settings);
        cfmakeraw(&settings);
        cfsetspeed(&settings, speed);
        tcsetattr(m_port, TCSANOW, &settings);
    }
    ~Client() { ::close(m_port); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    [[nodiscard]] bool isOpen() const { return m_port >= 0; }
    void write(const char *hex) const
    {
        const radio::Bytes bytes = fromHex(hex);
        QCOMPARE(::write(m_port, bytes.data(), bytes.size()), ssize_t(bytes.size()));
    }
    /// Waits for bytes at most so long; empty at the end of time or of the port.
    [[nodiscard]] radio::Bytes read(int timeoutMs)
    {
        pollfd wait{m_port, POLLIN, 0};
        ::poll(&wait, 1, timeoutMs);
        std::array<std::uint8_t, 4096> piece{};
        const ssize_t count = ::read(m_port, piece.data(), piece.size());
        m_isGone = count == 0 || (count < 0 && errno != EAGAIN);
        ++m_reads;
        return {piece.begin(), piece.begin() + std::max<ssize_t>(count, 0)};
    }
    /// Frames until there are so many or time is up.
    [[nodiscard]] std::vector<radio::Bytes> frames(std::size_t wanted, int timeoutMs)
    {
        std::vector<radio::Bytes> frames;
        QElapsedTimer timer;
        timer.start();
        while (frames.size() < wanted && timer.elapsed() < timeoutMs && !m_isGone) {
            std::vector<sticks::Im871aFramer::Item> items;
            m_framer.feed(read(int(timeoutMs - timer.elapsed())), timer.elapsed(), items);
            for (auto &item : items) {
                if (auto *frame = std::get_if<sticks::HciFrame>(&item))
                    frames.push_back(frame->bytes);
            }
        }
        return frames;
    }
    /// The answer to a request, which has the next id; telegrams may come before it.
    [[nodiscard]] QByteArray ask(const char *request)
    {
        write(request);
        const std::uint8_t awaited = std::uint8_t(fromHex(request)[2] + 1);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 2000) {
            for (const radio::Bytes &frame : frames(1, 200)) {
                const sticks::HciFrame answer{frame};
                if (answer.endpoint() == sticks::HciFrame::Management && answer.id() == awaited)
                    return toHex(frame);
            }
        }
        return {};
    }
    [[nodiscard]] bool isGone() const { return m_isGone; }
    [[nodiscard]] int reads() const { return m_reads; }

private:
    int m_port;
    bool m_isGone = false;
    int m_reads = 0;
    sticks::Im871aFramer m_framer;
};

SimulatorOptions fast(double rate = 50)
{
    SimulatorOptions options;
    options.stick.telegramsPerSecond = rate;
    return options;
}

} // namespace

class TestStickSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talksAndSendsTelegrams();
    void linkComesAndGoes();
    void linkReplacesLinksOnly();
    void wrongSpeedIsGarbage();
    void unplugAndReplug();
    void clientComesBack();
    void piecesAndLumps();
    void rateAboveTheLine();
    void nobodyReads();
    void stopIsQuick();
};

void TestStickSimulator::talksAndSendsTelegrams()
{
    StickSimulator simulator(fast());
    QCOMPARE(simulator.start(), 0);
    Client client(simulator.path());
    QVERIFY(client.isOpen());
    QCOMPARE(client.ask("A5010100"), QByteArray(vectors::kPingAnswer));
    QCOMPARE(client.ask("A5010F00"), QByteArray(vectors::kDeviceFirmware14));
    QCOMPARE(client.ask(vectors::kSetT1), QByteArray(vectors::kSetAnswer));
    QCOMPARE(client.frames(20, 5000).size(), 20U);
    QVERIFY(simulator.telegramCount() >= 20);
}

void TestStickSimulator::linkComesAndGoes()
{
    QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("stick"));
    SimulatorOptions options = fast();
    options.linkPath = link.toStdString();
    {
        StickSimulator simulator(options);
        QCOMPARE(simulator.start(), 0);
        QCOMPARE(QFile::symLinkTarget(link).toStdString(), simulator.path());
        Client client(options.linkPath);
        QCOMPARE(client.ask("A5010100"), QByteArray(vectors::kPingAnswer));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(), 1);
    }
    QVERIFY(!QFileInfo(link).isSymLink());
}

void TestStickSimulator::linkReplacesLinksOnly()
{
    QTemporaryDir folder;
    SimulatorOptions options = fast();
    options.linkPath = folder.filePath(QStringLiteral("stick")).toStdString();
    QVERIFY(QFile::link(QStringLiteral("/dev/pts/nobody"), QString::fromStdString(options.linkPath)));
    {
        StickSimulator simulator(options);
        QCOMPARE(simulator.start(), 0);
    }
    QFile file(QString::fromStdString(options.linkPath));
    QVERIFY(file.open(QIODevice::WriteOnly));
    StickSimulator simulator(options);
    QCOMPARE(simulator.start(), EEXIST);
    QVERIFY(file.exists());
    options.linkPath = folder.filePath(QStringLiteral("missing/stick")).toStdString();
    StickSimulator other(options);
    QCOMPARE(other.start(), ENOENT);
    QVERIFY(other.path().empty());
}

void TestStickSimulator::wrongSpeedIsGarbage()
{
    StickSimulator simulator(fast());
    QCOMPARE(simulator.start(), 0);
    {
        Client right(simulator.path());
        QCOMPARE(right.ask(vectors::kSetT1), QByteArray(vectors::kSetAnswer));
    }
    Client wrong(simulator.path(), B9600);
    for (int i = 0; i < 5; ++i) // what was on its way at the right speed
        (void)wrong.frames(100, 60);
    wrong.write(vectors::kPing);
    radio::Bytes bytes;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 500) {
        const radio::Bytes piece = wrong.read(50);
        bytes.insert(bytes.end(), piece.begin(), piece.end());
    }
    QVERIFY(bytes.size() > 20);
    sticks::Im871aFramer framer;
    std::vector<sticks::Im871aFramer::Item> items;
    framer.feed(bytes, 0, items);
    framer.tick(1000, items);
    QVERIFY(items.empty());
}

void TestStickSimulator::unplugAndReplug()
{
    QTemporaryDir folder;
    SimulatorOptions options = fast();
    options.linkPath = folder.filePath(QStringLiteral("stick")).toStdString();
    StickSimulator simulator(options);
    QCOMPARE(simulator.start(), 0);
    Client client(options.linkPath);
    QCOMPARE(client.ask(vectors::kSetT1), QByteArray(vectors::kSetAnswer));
    simulator.unplug();
    QVERIFY(simulator.path().empty());
    QVERIFY(!QFileInfo(QString::fromStdString(options.linkPath)).isSymLink());
    for (int i = 0; i < 100 && !client.isGone(); ++i)
        (void)client.read(20);
    QVERIFY(client.isGone());
    QCOMPARE(simulator.replug(), 0);
    Client again(options.linkPath);
    QCOMPARE(again.ask(vectors::kAskConfiguration), QByteArray(vectors::kConfigurationS2)); // it forgot
    QCOMPARE(again.ask(vectors::kSetT1), QByteArray(vectors::kSetAnswer));
    QVERIFY(again.frames(5, 5000).size() >= 5U); // a late reader gets several in one piece
}

void TestStickSimulator::clientComesBack()
{
    StickSimulator simulator(fast());
    QCOMPARE(simulator.start(), 0);
    for (int i = 0; i < 3; ++i) {
        Client client(simulator.path());
        client.write(vectors::kSetT1);
        QVERIFY(client.frames(5, 5000).size() >= 5U);
    }
}

void TestStickSimulator::piecesAndLumps()
{
    for (const std::size_t size : {1, 7, 16, 64}) {
        SimulatorOptions options = fast(20);
        options.stick.faults.pieceSize = size;
        StickSimulator simulator(options);
        QCOMPARE(simulator.start(), 0);
        Client client(simulator.path());
        client.write(vectors::kSetT1);
        QCOMPARE(client.frames(6, 5000).size(), 6U);
    }
    SimulatorOptions options = fast(100);
    options.stick.faults.mergeMs = 100;
    StickSimulator simulator(options);
    QCOMPARE(simulator.start(), 0);
    Client client(simulator.path());
    client.write(vectors::kSetT1);
    QVERIFY(client.frames(50, 5000).size() >= 50);
    QVERIFY(client.reads() < 30);
}

void TestStickSimulator::rateAboveTheLine()
{
    StickSimulator simulator(fast(2000)); // the line of a real stick carries about a hundred
    QCOMPARE(simulator.start(), 0);
    Client client(simulator.path());
    QCOMPARE(client.ask(vectors::kSetCT), QByteArray(vectors::kSetAnswer));
    QCOMPARE(client.frames(2000, 10'000).size() >= 2000, true);
}

void TestStickSimulator::nobodyReads()
{
    StickSimulator simulator(fast(20'000));
    QCOMPARE(simulator.start(), 0);
    {
        Client client(simulator.path());
        client.write(vectors::kSetCT);
        QTest::qWait(500);
    }
    Client late(simulator.path());
    QVERIFY(late.frames(100, 5000).size() >= 100);
}

void TestStickSimulator::stopIsQuick()
{
    StickSimulator simulator(SimulatorOptions{});
    QCOMPARE(simulator.start(), 0);
    QElapsedTimer timer;
    timer.start();
    simulator.stop();
    QVERIFY(timer.elapsed() < 1000);
    simulator.stop();
    QVERIFY(simulator.path().empty());
}

QTEST_GUILESS_MAIN(TestStickSimulator)
#include "tst_stick_simulator.moc"
