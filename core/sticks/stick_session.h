// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "sticks/stick_type.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sticks {

/// What a stick said about itself.
struct StickInfo
{
    StickType type = StickType::Auto;
    std::string product; ///< "iM871A"
    std::string serial; ///< "12345678", empty if unknown
    std::string firmware; ///< "1.4"
    std::vector<ModeSet> modes; ///< what it can be set to
    std::optional<ModeSet> currentMode; ///< as read back, absent if the stick cannot tell
};

enum class Failure : std::uint8_t {
    Silent, ///< no answer to any try
    WrongDevice, ///< something answers, but it is not this kind of stick
    ModeRefused, ///< set, read back, found different
    LostContact, ///< answered before, misses its pings now
};

struct TelegramHeard
{
    radio::RawTelegram telegram;
    radio::Bytes original; ///< the bytes as read, the evidence in a diagnostic tool
    bool modeFollows = false; ///< the stick has still to say how it is set: ModeLearnt, Ready or Failed comes
};
/// The mode of the telegrams before this whose mode follows.
struct ModeLearnt
{
    radio::LinkMode mode = radio::LinkMode::Unknown;
};
struct InfoLearnt
{
    StickInfo info;
};
struct Ready
{
    ModeSet mode; ///< what the stick confirmed
};
struct Failed
{
    Failure failure = Failure::Silent;
    std::string detail; ///< English technical detail for logs: step, bytes; never shown alone
};
/// A frame whose check value, header or length was wrong; counted, never decoded.
struct BadFrame
{
    radio::Bytes bytes;
};

using Event = std::variant<TelegramHeard, ModeLearnt, InfoLearnt, Ready, Failed, BadFrame>;

/// Ask who the stick is and how it is set; set nothing. Ends with InfoLearnt or Failed.
struct ProbeOnly
{
};
/// Receive in defaultMode() of whatever stick answers.
struct DefaultMode
{
};
/// What a session is to reach.
using Wish = std::variant<ProbeOnly, DefaultMode, ModeSet>;

/// c,t where the stick can, else t, else the first mode that it has; empty if it has none.
[[nodiscard]] ModeSet defaultMode(const StickInfo &info);

/// The dialogue with one receiver as a pure machine: bytes and time in, bytes and events out. No port, no clock.
/// The caller feeds what it reads in whatever pieces it comes, asks for what to write, and calls tick() when
/// nextDeadlineMs() has come. Every byte that leaves comes from an allow-list: nothing can make a stick transmit.
class StickSession
{
public:
    virtual ~StickSession() = default;

    [[nodiscard]] virtual int baudRate() const = 0;
    /// Begins the start-up dialogue of the stick from anew, right after the port was opened. Ends with Ready or Failed
    /// (ProbeOnly: InfoLearnt or Failed). Telegrams heard meanwhile are delivered.
    virtual void start(const Wish &wish, std::int64_t nowMs) = 0;
    virtual void feed(radio::ByteView bytes, std::int64_t nowMs) = 0;
    virtual void tick(std::int64_t nowMs) = 0;
    [[nodiscard]] virtual std::optional<std::int64_t> nextDeadlineMs() const = 0;

    [[nodiscard]] virtual radio::Bytes takeOutput() = 0;
    [[nodiscard]] virtual std::vector<Event> takeEvents() = 0;
    /// Bytes that belonged to no frame since the start: a silent stick differs from one at a wrong speed.
    [[nodiscard]] virtual std::uint64_t garbageBytes() const = 0;
};

/// nullptr where the type has no dialogue of its own (text lines, raw) or is not built yet.
[[nodiscard]] std::unique_ptr<StickSession> makeSession(StickType type);

} // namespace sticks
