// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/meter_park.h"
#include "simulation/simulated_im871a.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace simulation {

/// What can go wrong with a stick and its line; all off by default.
struct StickFaults
{
    std::size_t pieceSize = 0; ///< write pieces of so many bytes, one after the other; 0: as they come
    int mergeMs = 0; ///< hold back what is to be written and write it at once
    std::size_t garbageInFront = 0; ///< random bytes before every frame
    int dropAnswerEvery = 0; ///< one answer in n is lost
    int wrongCheckEvery = 0; ///< one frame in n has a wrong check value
    std::optional<std::uint8_t> refusedLinkMode = std::nullopt;
    bool silent = false; ///< neither answers nor telegrams
};

struct StickOptions
{
    Im871aVariant variant = Im871aVariant::Firmware14;
    StickFaults faults{};
    std::uint32_t seed = 1;
    double telegramsPerSecond = 0; ///< of those that the mode set can hear; 0: the meters' own intervals
};

/// A stick between host and virtual meters as a pure machine: what the host writes goes in, frames come out when they
/// are due. The meters begin once a host has set the configuration, so that a list fills from its first second.
class SimulatedStick
{
public:
    SimulatedStick(const StickOptions &options, MeterPark meters);

    /// What the host has written.
    void receive(radio::ByteView bytes, std::int64_t nowMs);
    /// Frames that leave the stick up to now, in order.
    [[nodiscard]] std::vector<radio::Bytes> sentUntil(std::int64_t nowMs);
    [[nodiscard]] std::optional<std::int64_t> nextDueMs() const;
    /// As pulled out and put in again.
    void powerOn();
    /// As the fault of this name, from now on: it hangs, and what comes meanwhile is lost.
    void setSilent(bool silent) { m_options.faults.silent = silent; }

    [[nodiscard]] std::uint64_t telegramCount() const { return m_telegrams; }

private:
    struct Answer
    {
        std::int64_t dueMs;
        radio::Bytes bytes;
    };

    void startMeters(std::int64_t nowMs);
    [[nodiscard]] std::vector<Transmission> onAir(std::int64_t nowMs);
    void append(std::vector<radio::Bytes> &frames, radio::Bytes frame);

    StickOptions m_options;
    SimulatedIm871a m_stick;
    MeterPark m_meters;
    Random m_random;
    std::deque<Answer> m_answers;
    bool m_metersStarted = false;
    std::int64_t m_rateStartMs = 0;
    std::uint64_t m_sentAtRate = 0;
    std::uint64_t m_telegrams = 0;
    int m_answerCount = 0;
    int m_frameCount = 0;
};

} // namespace simulation
