// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/stick_simulator.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace simulation {

namespace {

constexpr int kBaudRate = 57600;
constexpr std::int64_t kBytesPerSecond = kBaudRate / 10; // 8N1: ten bits a byte
constexpr std::size_t kUsbPacket = 64;
constexpr std::size_t kLargestWrite = 16384; // about what a terminal takes at once
constexpr int kLongestIdleMs = 50;
constexpr int kBusyIdleMs = 1;
constexpr int kFullIdleMs = 5;
/// What a stick and its driver hold for a host that reads slowly; much more where a rate is wanted.
constexpr std::size_t kPacedQueue = 2048;
constexpr std::size_t kRateQueue = 1 << 20;

std::int64_t utcSeconds()
{
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

StickSimulator::StickSimulator(SimulatorOptions options)
    : m_options(std::move(options)),
      m_stick(m_options.stick, MeterPark(m_options.scenario, m_options.stick.seed, utcSeconds())),
      m_noise(m_options.stick.seed)
{
}

StickSimulator::~StickSimulator()
{
    stop();
}

int StickSimulator::start()
{
    const std::lock_guard lock(m_mutex);
    if (const int reason = openTerminal())
        return reason;
    m_wakeUp = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_wakeUp < 0) {
        const int reason = errno;
        closeTerminal();
        return reason;
    }
    m_thread = std::thread([this] { run(); });
    return 0;
}

void StickSimulator::stop()
{
    if (!m_thread.joinable())
        return;
    m_stopping = true;
    wake();
    m_thread.join();
    const std::lock_guard lock(m_mutex);
    closeTerminal();
    ::close(std::exchange(m_wakeUp, -1));
}

std::string StickSimulator::path() const
{
    const std::lock_guard lock(m_mutex);
    return m_terminal ? m_terminal->path() : std::string();
}

void StickSimulator::unplug()
{
    const std::lock_guard lock(m_mutex);
    closeTerminal();
    wake();
}

int StickSimulator::replug()
{
    const std::lock_guard lock(m_mutex);
    closeTerminal();
    m_stick.powerOn();
    const int reason = openTerminal();
    wake();
    return reason;
}

void StickSimulator::setSilent(bool silent)
{
    const std::lock_guard lock(m_mutex);
    m_stick.setSilent(silent);
}

int StickSimulator::openTerminal()
{
    m_terminal.emplace();
    int reason = m_terminal->isOpen() ? 0 : errno;
    if (reason == 0 && !m_options.linkPath.empty())
        reason = m_link.make(m_options.linkPath, m_terminal->path());
    if (reason != 0)
        m_terminal.reset();
    return reason;
}

void StickSimulator::closeTerminal()
{
    m_link.remove();
    m_terminal.reset();
    m_output.clear();
    m_queuedBytes = 0;
}

void StickSimulator::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wakeUp, &one, sizeof one);
}

std::int64_t StickSimulator::nowMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_started).count();
}

void StickSimulator::run()
{
    while (!m_stopping) {
        std::array<pollfd, 2> waits{{{m_wakeUp, POLLIN, 0}, {-1, POLLIN, 0}}};
        int idle = kLongestIdleMs;
        {
            const std::lock_guard lock(m_mutex);
            idle = work();
            if (m_terminal)
                waits[1].fd = m_terminal->descriptor();
        }
        ::poll(waits.data(), waits.size(), idle);
        std::uint64_t wakeUps = 0;
        [[maybe_unused]] const ssize_t taken = ::read(m_wakeUp, &wakeUps, sizeof wakeUps);
    }
}

int StickSimulator::work()
{
    if (!m_terminal)
        return kLongestIdleMs;
    const std::int64_t now = nowMs();
    readHost(now);
    queueFrames(now);
    writeLine();
    m_telegramCount = m_stick.telegramCount();
    return idleMs(now);
}

void StickSimulator::readHost(std::int64_t now)
{
    const radio::Bytes bytes = m_terminal->read();
    if (!bytes.empty() && m_terminal->clientBaudRate() == kBaudRate)
        m_stick.receive(bytes, now);
}

void StickSimulator::queueFrames(std::int64_t now)
{
    for (radio::Bytes &frame : m_stick.sentUntil(now)) {
        if (m_terminal->clientBaudRate() != kBaudRate)
            frame = atWrongSpeed(frame);
        if (m_output.empty())
            m_holdUntilMs = now + m_options.stick.faults.mergeMs;
        m_queuedBytes += frame.size();
        m_output.push_back(std::move(frame));
    }
    if (m_queuedBytes > (isPaced() ? kPacedQueue : kRateQueue))
        dropUnread();
}

/// A slower or faster reader samples the bits at wrong moments: other bytes, in proportion fewer or more.
radio::Bytes StickSimulator::atWrongSpeed(const radio::Bytes &frame)
{
    constexpr std::array<std::uint8_t, 6> kTypical{0x00, 0x80, 0xE0, 0xF8, 0xFE, 0xFF};
    const std::size_t rate = std::size_t(std::max(m_terminal->clientBaudRate(), 0));
    radio::Bytes noise(frame.size() * std::min<std::size_t>(rate, 2 * kBaudRate) / kBaudRate);
    for (std::uint8_t &byte : noise)
        byte = kTypical[m_noise.next() % kTypical.size()];
    return noise;
}

/// Everything but the frame that is half written: a host that comes back finds whole frames.
void StickSimulator::dropUnread()
{
    if (m_output.empty())
        return;
    m_output.erase(m_output.begin() + 1, m_output.end());
    m_queuedBytes = m_output.front().size();
}

void StickSimulator::writeLine()
{
    const auto now = Clock::now();
    if (m_output.empty() || nowMs() < m_holdUntilMs || (isPaced() && now < m_lineFreeAt))
        return;
    const StickFaults &faults = m_options.stick.faults;
    const bool isLump = !isPaced() || faults.mergeMs > 0;
    const std::size_t limit = faults.pieceSize > 0 ? faults.pieceSize : (isLump ? kLargestWrite : kUsbPacket);
    radio::Bytes lump;
    while (lump.size() < limit && !m_output.empty()) {
        radio::Bytes &frame = m_output.front();
        const std::size_t count = std::min(frame.size(), limit - lump.size());
        lump.insert(lump.end(), frame.begin(), frame.begin() + std::ptrdiff_t(count));
        frame.erase(frame.begin(), frame.begin() + std::ptrdiff_t(count));
        if (frame.empty())
            m_output.pop_front();
    }
    const std::size_t taken = m_terminal->write(lump);
    m_queuedBytes -= taken;
    if (taken < lump.size())
        m_output.emplace_front(lump.begin() + std::ptrdiff_t(taken), lump.end());
    m_lineFreeAt = now + std::chrono::microseconds(std::int64_t(taken) * 1'000'000 / kBytesPerSecond);
}

int StickSimulator::idleMs(std::int64_t now) const
{
    if (!m_output.empty())
        return isPaced() || m_options.stick.faults.pieceSize > 0 ? kBusyIdleMs : kFullIdleMs;
    const std::int64_t next = m_stick.nextDueMs().value_or(now + kLongestIdleMs);
    return int(std::clamp<std::int64_t>(next - now, kBusyIdleMs, kLongestIdleMs));
}

} // namespace simulation
