// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_im871a.h"

#include "sticks/crc16_x25.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace simulation {

namespace {

constexpr std::int64_t kRestartMs = 500;
constexpr std::int64_t kRequestGapMs = 200;
constexpr std::uint32_t kClockAtStart = 100;
constexpr std::size_t kSystemStatusSize = 38;
constexpr std::size_t kLinkHeaderSize = 9;
constexpr std::uint8_t kHciVersion = 0x01;

constexpr std::uint8_t kTimeStampFlag = 0x20;
constexpr std::uint8_t kRssiFlag = 0x40;
constexpr std::uint8_t kCrcFlag = 0x80;

/// Requests at the management endpoint that are answered. The answer has the next id.
enum class Request : std::uint8_t {
    Ping = 0x01,
    SetConfiguration = 0x03,
    GetConfiguration = 0x05,
    Reset = 0x07,
    GetOperationMode = 0x0B,
    DeviceInformation = 0x0F,
    SystemStatus = 0x11,
    GetClock = 0x19,
};
constexpr std::uint8_t kDecryptionErrorIndication = 0x27;

void appendLittleEndian(radio::Bytes &bytes, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(std::uint8_t(value >> shift));
}

/// A5, flags and endpoint, id, length, payload, attachments as given, CRC.
radio::Bytes frame(std::uint8_t flagsAndEndpoint, std::uint8_t id, radio::ByteView payload,
                   const radio::Bytes &attachments = {})
{
    radio::Bytes bytes{sticks::HciFrame::kStart, std::uint8_t(flagsAndEndpoint | kCrcFlag), id,
                       std::uint8_t(payload.size())};
    std::copy(payload.begin(), payload.end(), std::back_inserter(bytes));
    std::copy(attachments.begin(), attachments.end(), std::back_inserter(bytes));
    const std::uint16_t crc = sticks::crc16X25(radio::ByteView(bytes).subspan(1));
    bytes.push_back(std::uint8_t(crc & 0xFF));
    bytes.push_back(std::uint8_t(crc >> 8));
    return bytes;
}

sticks::Im871aDevice deviceOf(Im871aVariant variant)
{
    switch (variant) {
    case Im871aVariant::Firmware13:
        return {sticks::Im871aModule::Im871a, 0x13, 0x00003AF1};
    case Im871aVariant::Im170a:
        return {sticks::Im871aModule::Im170a, 0x14, 0x12345678};
    case Im871aVariant::Firmware14:
        break;
    }
    return {sticks::Im871aModule::Im871a, 0x14, 0x12345678};
}

sticks::Im871aConfiguration delivered(const sticks::Im871aDevice &device)
{
    sticks::Im871aConfiguration configuration;
    configuration.linkMode = std::uint8_t(device.module == sticks::Im871aModule::Im170a ? sticks::Im871aLinkMode::N1a
                                                                                        : sticks::Im871aLinkMode::S2);
    configuration.manufacturer = {0xB3, 0x25};
    radio::Bytes id;
    appendLittleEndian(id, device.id);
    std::copy(id.begin(), id.end(), configuration.deviceId.begin());
    configuration.version = 1;
    configuration.radioChannel = 1;
    configuration.powerLevel = 7;
    configuration.dataRate = 2;
    configuration.receiveWindow = 50;
    return configuration;
}

} // namespace

SimulatedIm871a::SimulatedIm871a(Im871aVariant variant)
    : m_device(deviceOf(variant)), m_stored(delivered(m_device)), m_active(m_stored)
{
}

void SimulatedIm871a::powerOn()
{
    m_active = m_stored;
    m_configured = false;
    m_silentUntilMs = 0;
    m_pending.clear();
}

std::vector<radio::Bytes> SimulatedIm871a::receive(radio::ByteView bytes, std::int64_t nowMs)
{
    if (nowMs - m_lastByteMs >= kRequestGapMs)
        m_pending.clear();
    m_lastByteMs = nowMs;
    m_pending.insert(m_pending.end(), bytes.begin(), bytes.end());

    const radio::Bytes waiting = std::exchange(m_pending, {});
    std::vector<radio::Bytes> answers;
    std::size_t at = 0;
    while (at < waiting.size()) {
        const radio::ByteView rest = radio::ByteView(waiting).subspan(at);
        // The stick takes requests with and without a CRC: whatever id stands there is one it waits for.
        const auto awaited = rest.size() > 2 ? std::optional(rest[2]) : std::nullopt;
        const sticks::HciCandidate candidate = sticks::examineHci(rest, awaited);
        if (candidate.verdict == sticks::HciVerdict::Incomplete)
            break;
        if (candidate.verdict != sticks::HciVerdict::Frame) {
            ++at;
            continue;
        }
        const sticks::HciFrame request{{rest.begin(), rest.begin() + std::ptrdiff_t(candidate.size)}};
        at += candidate.size;
        if (auto bytesOfAnswer = answer(request, nowMs))
            answers.push_back(std::move(*bytesOfAnswer));
    }
    m_pending.assign(waiting.begin() + std::ptrdiff_t(at), waiting.end());
    return answers;
}

std::optional<radio::Bytes> SimulatedIm871a::answer(const sticks::HciFrame &request, std::int64_t nowMs)
{
    if (request.endpoint() != sticks::HciFrame::Management || nowMs < m_silentUntilMs)
        return std::nullopt;
    radio::Bytes payload;
    switch (Request(request.id())) {
    case Request::Ping:
        break;
    case Request::SetConfiguration:
        configure(request.payload(), nowMs);
        break;
    case Request::GetConfiguration:
        payload = parameterList(m_active);
        break;
    case Request::Reset:
        powerOn();
        m_silentUntilMs = nowMs + kRestartMs;
        break;
    case Request::GetOperationMode:
        payload = {0x00};
        break;
    case Request::DeviceInformation:
        payload = {std::uint8_t(m_device.module), 0x00, m_device.firmware, kHciVersion};
        appendLittleEndian(payload, m_device.id);
        break;
    case Request::SystemStatus:
        payload.resize(kSystemStatusSize);
        break;
    case Request::GetClock:
        appendLittleEndian(payload, clockSeconds(nowMs));
        break;
    default:
        return std::nullopt;
    }
    return frame(sticks::HciFrame::Management, std::uint8_t(request.id() + 1), payload);
}

void SimulatedIm871a::configure(radio::ByteView payload, std::int64_t nowMs)
{
    sticks::Im871aConfiguration wanted = m_active;
    if (payload.empty() || !applyParameters(payload.subspan(1), wanted))
        return;
    wanted.manufacturer = m_active.manufacturer; // the stick's identity is read-only
    wanted.deviceId = m_active.deviceId;
    wanted.version = m_active.version;
    wanted.deviceType = m_active.deviceType;
    wanted.radioChannel = m_active.radioChannel;
    if (!knowsLinkMode(wanted.linkMode) || m_refusedMode == wanted.linkMode)
        wanted.linkMode = m_active.linkMode; // there is no error code
    if (wanted.clock == 1 && m_active.clock == 0)
        m_clockSetMs = nowMs;
    m_active = wanted;
    m_configured = true;
    if (payload[0] == 1)
        m_stored = m_active;
}

bool SimulatedIm871a::knowsLinkMode(std::uint8_t mode) const
{
    return m_device.heardIn(mode) != radio::LinkMode::Unknown;
}

std::uint32_t SimulatedIm871a::clockSeconds(std::int64_t nowMs) const
{
    return m_active.clock == 1 ? kClockAtStart + std::uint32_t((nowMs - m_clockSetMs) / 1000) : kClockAtStart;
}

radio::Bytes SimulatedIm871a::indication(radio::ByteView telegram, std::uint8_t rssi, std::int64_t nowMs) const
{
    std::uint8_t flags = sticks::HciFrame::RadioLink;
    radio::Bytes attachments;
    if (m_active.timeStamp == 1) {
        flags |= kTimeStampFlag;
        appendLittleEndian(attachments, m_active.clock == 1 ? clockSeconds(nowMs) : 0);
    }
    if (m_active.rssi == 1) {
        flags |= kRssiFlag;
        attachments.push_back(rssi);
    }
    return frame(flags, sticks::HciFrame::kTelegramIndication, telegram.subspan(1), attachments);
}

radio::Bytes SimulatedIm871a::decryptionError(radio::ByteView telegram)
{
    return frame(sticks::HciFrame::Management, kDecryptionErrorIndication, telegram.subspan(1, kLinkHeaderSize));
}

bool SimulatedIm871a::hears(radio::LinkMode sentIn, std::int64_t nowMs) const
{
    if (nowMs < m_silentUntilMs || m_active.deviceMode != 0 || m_active.powerSaving != 0)
        return false;
    const radio::LinkMode listening = m_device.heardIn(m_active.linkMode);
    if (listening == radio::LinkMode::CT)
        return sentIn == radio::LinkMode::C || sentIn == radio::LinkMode::T;
    return listening == sentIn;
}

} // namespace simulation
