// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sticks/im871a_configuration.h"
#include "sticks/im871a_framer.h"
#include "sticks/im871a_request.h"
#include "sticks/stick_session.h"

#include <optional>
#include <vector>

namespace sticks {

/// The dialogue with an iM871A or iM170A: ping, device information, read the configuration, set the mode in RAM, read
/// it back. After a minute without a frame the stick is asked whether it is still there and still configured: one that
/// restarted has forgotten its mode, is configured anew, and Ready comes once more.
class Im871aSession : public StickSession
{
public:
    explicit Im871aSession(Im871aOptions options = {});

    [[nodiscard]] int baudRate() const override { return 57600; }
    void start(const Wish &wish, std::int64_t nowMs) override;
    void feed(radio::ByteView bytes, std::int64_t nowMs) override;
    void tick(std::int64_t nowMs) override;
    [[nodiscard]] std::optional<std::int64_t> nextDeadlineMs() const override;
    [[nodiscard]] radio::Bytes takeOutput() override;
    [[nodiscard]] std::vector<Event> takeEvents() override;
    [[nodiscard]] std::uint64_t garbageBytes() const override { return m_framer.garbageBytes(); }

private:
    enum class Step : std::uint8_t {
        Idle, ///< not started, probed, or failed
        Settle, ///< just opened: what comes now is left over or garbled
        Ping,
        DeviceInformation,
        ReadConfiguration,
        SetConfiguration,
        ReadBack,
        Receive,
        WatchPing,
        WatchConfiguration,
    };

    void enter(Step step, std::int64_t nowMs);
    void ask(std::int64_t nowMs);
    void askAgainOrFail(Failure failure, const std::string &detail, std::int64_t nowMs);
    void fail(Failure failure, std::string detail);
    void onDeadline(std::int64_t nowMs);
    void handle(std::vector<Im871aFramer::Item> items, std::int64_t nowMs);
    void onFrame(HciFrame frame, std::int64_t nowMs);
    void onTelegram(HciFrame frame);
    void onAnswer(const HciFrame &answer, std::int64_t nowMs);
    void onDeviceInformation(const HciFrame &answer, std::int64_t nowMs);
    void onConfiguration(const HciFrame &answer, std::int64_t nowMs);
    void chooseMode(std::int64_t nowMs);
    void onReadBack(std::int64_t nowMs);
    [[nodiscard]] StickInfo info() const;
    [[nodiscard]] bool isConfigured() const;
    [[nodiscard]] Failure reasonForNoAnswer() const;

    Im871aOptions m_options;
    Wish m_wish;
    Step m_step = Step::Idle;
    int m_triesLeft = 0;
    std::optional<std::int64_t> m_deadlineMs; ///< of the current step
    Im871aFramer m_framer;
    bool m_frameSeen = false;
    Im871aDevice m_device;
    Im871aConfiguration m_configuration;
    Im871aSettings m_settings;
    radio::LinkMode m_heardIn = radio::LinkMode::Unknown; ///< how telegrams come at the moment
    radio::Bytes m_output;
    std::vector<Event> m_events;
};

} // namespace sticks
