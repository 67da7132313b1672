// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/im871a_session.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace sticks {

namespace {

constexpr std::int64_t kSettleMs = 100;
constexpr std::int64_t kAnswerMs = 500;
constexpr std::int64_t kSetAnswerMs = 1000;
constexpr std::int64_t kSilenceMs = 60'000;
constexpr int kTries = 3;
constexpr std::size_t kLinkHeaderSize = 9; ///< C, M, ID, version, type: no telegram is shorter
/// More bytes that form no frame than the half telegram and line noise that a real stick may begin with.
constexpr std::uint64_t kMuchGarbage = 16;

std::string productName(Im871aModule module)
{
    return module == Im871aModule::Im170a ? "iM170A" : "iM871A";
}

std::string firmwareText(std::uint8_t bcd)
{
    return fmt::format("{:X}.{:X}", bcd >> 4, bcd & 0x0F);
}

} // namespace

Im871aSession::Im871aSession(Im871aOptions options) : m_options(options) { }

void Im871aSession::start(const Wish &wish, std::int64_t nowMs)
{
    *this = Im871aSession(m_options);
    m_wish = wish;
    m_step = Step::Settle;
    m_deadlineMs = nowMs + kSettleMs;
}

void Im871aSession::feed(radio::ByteView bytes, std::int64_t nowMs)
{
    tick(nowMs);
    if (m_step == Step::Settle)
        return;
    std::vector<Im871aFramer::Item> found;
    m_framer.feed(bytes, nowMs, found);
    handle(std::move(found), nowMs);
}

void Im871aSession::tick(std::int64_t nowMs)
{
    std::vector<Im871aFramer::Item> found;
    m_framer.tick(nowMs, found);
    handle(std::move(found), nowMs);
    if (m_deadlineMs && nowMs >= *m_deadlineMs)
        onDeadline(nowMs);
}

std::optional<std::int64_t> Im871aSession::nextDeadlineMs() const
{
    const std::optional<std::int64_t> gap = m_framer.nextDeadlineMs();
    return m_deadlineMs && gap ? std::min(m_deadlineMs, gap) : (m_deadlineMs ? m_deadlineMs : gap);
}

radio::Bytes Im871aSession::takeOutput()
{
    return std::exchange(m_output, {});
}

std::vector<Event> Im871aSession::takeEvents()
{
    return std::exchange(m_events, {});
}

void Im871aSession::enter(Step step, std::int64_t nowMs)
{
    m_step = step;
    m_triesLeft = kTries;
    m_framer.awaitAnswer(std::nullopt);
    switch (step) {
    case Step::Idle:
        m_deadlineMs.reset();
        break;
    case Step::Receive:
        m_deadlineMs = nowMs + kSilenceMs;
        break;
    default:
        ask(nowMs);
    }
}

void Im871aSession::ask(std::int64_t nowMs)
{
    Im871aRequest request = Im871aRequest::Ping;
    switch (m_step) {
    case Step::DeviceInformation:
        request = Im871aRequest::DeviceInformation;
        break;
    case Step::ReadConfiguration:
    case Step::ReadBack:
    case Step::WatchConfiguration:
        request = Im871aRequest::GetConfiguration;
        break;
    case Step::SetConfiguration:
        request = Im871aRequest::SetConfiguration;
        if (m_triesLeft < kTries) // the answer to the one before may be all that was lost
            m_heardIn = radio::LinkMode::Unknown;
        break;
    default:
        break;
    }
    const radio::Bytes frame = requestFrame(request, m_settings);
    m_output.insert(m_output.end(), frame.begin(), frame.end());
    m_framer.awaitAnswer(answerId(request));
    m_deadlineMs = nowMs + (request == Im871aRequest::SetConfiguration ? kSetAnswerMs : kAnswerMs);
    --m_triesLeft;
}

void Im871aSession::askAgainOrFail(Failure failure, const std::string &detail, std::int64_t nowMs)
{
    if (m_triesLeft > 0)
        ask(nowMs);
    else
        fail(failure, detail);
}

void Im871aSession::fail(Failure failure, std::string detail)
{
    m_events.emplace_back(Failed{failure, std::move(detail)});
    enter(Step::Idle, 0);
}

void Im871aSession::onDeadline(std::int64_t nowMs)
{
    switch (m_step) {
    case Step::Idle:
        break;
    case Step::Settle:
        enter(Step::Ping, nowMs);
        break;
    case Step::Receive:
        enter(Step::WatchPing, nowMs);
        break;
    default:
        askAgainOrFail(
            reasonForNoAnswer(),
            fmt::format("step {}: no answer to {} tries, {} bytes of garbage", int(m_step), kTries, garbageBytes()),
            nowMs);
    }
}

Failure Im871aSession::reasonForNoAnswer() const
{
    if (m_step == Step::WatchPing || m_step == Step::WatchConfiguration)
        return Failure::LostContact;
    return !m_frameSeen && garbageBytes() >= kMuchGarbage ? Failure::WrongDevice : Failure::Silent;
}

void Im871aSession::handle(std::vector<Im871aFramer::Item> items, std::int64_t nowMs)
{
    for (Im871aFramer::Item &item : items) {
        if (auto *frame = std::get_if<HciFrame>(&item))
            onFrame(std::move(*frame), nowMs);
        else
            m_events.emplace_back(std::get<BadFrame>(std::move(item)));
    }
}

void Im871aSession::onFrame(HciFrame frame, std::int64_t nowMs)
{
    m_frameSeen = true;
    const bool isAwaited = frame.endpoint() == HciFrame::Management && frame.id() == m_framer.awaitedAnswer();
    if (isAwaited)
        onAnswer(frame, nowMs);
    else if (m_step == Step::Receive || m_step == Step::WatchPing || m_step == Step::WatchConfiguration)
        enter(Step::Receive, nowMs); // any frame shows that the stick lives
    if (frame.isTelegram())
        onTelegram(std::move(frame));
}

void Im871aSession::onTelegram(HciFrame frame)
{
    const radio::ByteView payload = frame.payload();
    if (payload.size() < kLinkHeaderSize) {
        m_events.emplace_back(BadFrame{std::move(frame.bytes)});
        return;
    }
    radio::RawTelegram telegram;
    telegram.bytes.reserve(payload.size() + 1);
    telegram.bytes.push_back(std::uint8_t(payload.size())); // the length of the frame is the L field
    telegram.bytes.insert(telegram.bytes.end(), payload.begin(), payload.end());
    telegram.mode = m_heardIn;
    telegram.crc = radio::CrcState::VerifiedByDevice;
    telegram.rssiRaw = frame.rssi();
    if (telegram.rssiRaw)
        telegram.rssiDbm = im871aRssiDbm(*telegram.rssiRaw);
    telegram.deviceTime = frame.timeStamp();
    const bool modeFollows = m_heardIn == radio::LinkMode::Unknown && m_step != Step::Idle && m_step != Step::Receive;
    m_events.emplace_back(TelegramHeard{std::move(telegram), std::move(frame.bytes), modeFollows});
}

void Im871aSession::onAnswer(const HciFrame &answer, std::int64_t nowMs)
{
    switch (m_step) {
    case Step::Ping:
        enter(Step::DeviceInformation, nowMs);
        break;
    case Step::DeviceInformation:
        onDeviceInformation(answer, nowMs);
        break;
    case Step::SetConfiguration:
        m_heardIn = radio::LinkMode::Unknown; // the answer does not say whether the mode was taken
        enter(Step::ReadBack, nowMs);
        break;
    case Step::WatchPing:
        enter(Step::WatchConfiguration, nowMs);
        break;
    case Step::ReadConfiguration:
    case Step::ReadBack:
    case Step::WatchConfiguration:
        onConfiguration(answer, nowMs);
        break;
    case Step::Idle:
    case Step::Settle:
    case Step::Receive:
        break;
    }
}

void Im871aSession::onDeviceInformation(const HciFrame &answer, std::int64_t nowMs)
{
    const std::optional<Im871aDevice> device = im871aDevice(answer.payload());
    if (!device) {
        const std::string type = answer.payload().empty() ? "none" : fmt::format("{:02X}", answer.payload().front());
        fail(Failure::WrongDevice, fmt::format("module type {}, {} bytes", type, answer.payload().size()));
        return;
    }
    m_device = *device;
    enter(Step::ReadConfiguration, nowMs);
}

void Im871aSession::onConfiguration(const HciFrame &answer, std::int64_t nowMs)
{
    if (!applyParameters(answer.payload(), m_configuration)) {
        m_events.emplace_back(BadFrame{answer.bytes});
        return;
    }
    m_heardIn = m_device.heardIn(m_configuration.linkMode);
    m_events.emplace_back(ModeLearnt{m_heardIn});
    if (m_step == Step::ReadConfiguration) {
        m_events.emplace_back(InfoLearnt{info()});
        chooseMode(nowMs);
    } else if (m_step == Step::ReadBack) {
        onReadBack(nowMs);
    } else {
        enter(isConfigured() ? Step::Receive : Step::SetConfiguration, nowMs);
    }
}

void Im871aSession::chooseMode(std::int64_t nowMs)
{
    if (std::holds_alternative<ProbeOnly>(m_wish)) {
        enter(Step::Idle, nowMs);
        return;
    }
    const ModeSet *asked = std::get_if<ModeSet>(&m_wish);
    const ModeSet mode = asked != nullptr ? *asked : defaultMode(info());
    const std::optional<std::uint8_t> linkMode = m_device.linkModeFor(mode, m_configuration.linkMode);
    if (!linkMode) {
        // Setting it would look like success: the answer to a set request carries no status.
        fail(Failure::ModeRefused, fmt::format("{} firmware {} has no mode {}", productName(m_device.module),
                                               firmwareText(m_device.firmware), modeSetText(mode)));
        return;
    }
    m_settings = {*linkMode, m_options};
    enter(Step::SetConfiguration, nowMs);
}

void Im871aSession::onReadBack(std::int64_t nowMs)
{
    if (!isConfigured()) {
        askAgainOrFail(
            Failure::ModeRefused,
            fmt::format("link mode {:02X} asked, read back link mode {:02X}, device mode {}, power saving {}, RSSI {}",
                        m_settings.linkMode, m_configuration.linkMode, m_configuration.deviceMode,
                        m_configuration.powerSaving, m_configuration.rssi),
            nowMs);
        return;
    }
    m_events.emplace_back(InfoLearnt{info()});
    m_events.emplace_back(Ready{m_device.modeSet(m_configuration.linkMode).value_or(ModeSet{})});
    enter(Step::Receive, nowMs);
}

StickInfo Im871aSession::info() const
{
    StickInfo info;
    info.type = StickType::Im871a;
    info.product = productName(m_device.module);
    info.serial = fmt::format("{:08X}", m_device.id);
    info.firmware = firmwareText(m_device.firmware);
    info.modes = m_device.modes();
    info.currentMode = m_device.modeSet(m_configuration.linkMode);
    return info;
}

bool Im871aSession::isConfigured() const
{
    const bool stamps = m_options.timeStamps;
    return m_configuration.linkMode == m_settings.linkMode && m_configuration.deviceMode == 0
           && m_configuration.powerSaving == 0 && m_configuration.rssi == 1
           && (!stamps || (m_configuration.timeStamp == 1 && m_configuration.clock == 1));
}

} // namespace sticks
