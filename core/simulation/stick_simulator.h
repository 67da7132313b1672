// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/device_link.h"
#include "simulation/pseudo_terminal.h"
#include "simulation/scenario.h"
#include "simulation/simulated_stick.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace simulation {

struct SimulatorOptions
{
    Scenario scenario = builtInScenario();
    StickOptions stick;
    std::string linkPath; ///< a symbolic link to the terminal; empty: none
};

/// Runs a simulated stick on a pseudo terminal in a thread of its own, as fast as the line of the real one: 57600 baud.
/// With a rate of telegrams it writes as fast as it must. A client with another speed sees random bytes. Clients may
/// come and go. What nobody reads is lost in the end, as with a stick.
class StickSimulator
{
public:
    explicit StickSimulator(SimulatorOptions options);
    ~StickSimulator(); ///< stops
    StickSimulator(const StickSimulator &) = delete;
    StickSimulator &operator=(const StickSimulator &) = delete;

    /// 0, or the errno of what failed: the terminal, or the link.
    [[nodiscard]] int start();
    /// Returns within a tenth of a second; the terminal and the link are gone then.
    void stop();

    /// Name of the terminal, "/dev/pts/3"; another one after replug(), empty while there is none.
    [[nodiscard]] std::string path() const;
    /// Pulls the stick out: the client's port dies, the link is gone.
    void unplug();
    /// Puts it in again; its settings are those of power-on. 0 or errno, as start().
    int replug();
    /// Lets it hang, plugged in as it is, or work again.
    void setSilent(bool silent);

    /// Telegrams handed to the line since the start.
    [[nodiscard]] std::uint64_t telegramCount() const { return m_telegramCount; }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] int openTerminal();
    void closeTerminal();
    void run();
    /// One round of work; returns how long nothing is to be done.
    [[nodiscard]] int work();
    void readHost(std::int64_t nowMs);
    void queueFrames(std::int64_t nowMs);
    void writeLine();
    void dropUnread();
    [[nodiscard]] int idleMs(std::int64_t nowMs) const;
    [[nodiscard]] std::int64_t nowMs() const;
    [[nodiscard]] bool isPaced() const { return m_options.stick.telegramsPerSecond <= 0; }
    [[nodiscard]] radio::Bytes atWrongSpeed(const radio::Bytes &frame);
    void wake() const;

    const SimulatorOptions m_options;
    const Clock::time_point m_started = Clock::now();
    int m_wakeUp = -1; ///< eventfd
    std::atomic<bool> m_stopping = false;
    std::atomic<std::uint64_t> m_telegramCount = 0;
    std::thread m_thread;

    mutable std::mutex m_mutex; ///< guards what follows
    std::optional<PseudoTerminal> m_terminal;
    DeviceLink m_link;
    SimulatedStick m_stick;
    Random m_noise;
    std::deque<radio::Bytes> m_output; ///< frames on their way to the line
    std::size_t m_queuedBytes = 0;
    Clock::time_point m_lineFreeAt;
    std::int64_t m_holdUntilMs = 0; ///< while output is merged
};

} // namespace simulation
