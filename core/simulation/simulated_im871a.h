// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "sticks/hci_frame.h"
#include "sticks/im871a_configuration.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace simulation {

/// Which stick is played.
enum class Im871aVariant : std::uint8_t {
    Firmware14, ///< iM871A, id 12345678, with the combined C+T mode
    Firmware13, ///< iM871A, id 00003AF1, one mode at a time
    Im170a, ///< for 169 MHz, id 12345678
};

/// An iM871A from the host's side, as a pure machine: requests in, answers out, telegrams wrapped as its settings say.
/// Starts as delivered: S2, no RSSI. Settings of a set request are kept in RAM, with its first byte 01 for good.
class SimulatedIm871a
{
public:
    explicit SimulatedIm871a(Im871aVariant variant = Im871aVariant::Firmware14);

    /// Answers to the whole requests among what has come, in order. What is no valid request is passed over, as are
    /// requests that would make the stick transmit.
    [[nodiscard]] std::vector<radio::Bytes> receive(radio::ByteView bytes, std::int64_t nowMs);

    /// The frame in which the stick hands over a telegram, given from the L field on. Attachments follow the settings.
    [[nodiscard]] radio::Bytes indication(radio::ByteView telegram, std::uint8_t rssi, std::int64_t nowMs) const;
    /// The frame that follows a telegram which the stick should have decrypted and could not; takes the telegram.
    [[nodiscard]] static radio::Bytes decryptionError(radio::ByteView telegram);

    /// Whether a telegram sent in this mode is heard at the moment: not after a reset, not in another mode.
    [[nodiscard]] bool hears(radio::LinkMode sentIn, std::int64_t nowMs) const;
    /// Whether a host has set the configuration since power-on.
    [[nodiscard]] bool isConfigured() const { return m_configured; }

    /// The stick answers a request for this link mode as if all were well, and stays in its old one.
    void refuseLinkMode(std::uint8_t mode) { m_refusedMode = mode; }
    /// As pulled out and put in again: RAM settings are gone.
    void powerOn();

private:
    [[nodiscard]] std::optional<radio::Bytes> answer(const sticks::HciFrame &request, std::int64_t nowMs);
    void configure(radio::ByteView payload, std::int64_t nowMs);
    [[nodiscard]] bool knowsLinkMode(std::uint8_t mode) const;
    [[nodiscard]] std::uint32_t clockSeconds(std::int64_t nowMs) const;

    sticks::Im871aDevice m_device;
    sticks::Im871aConfiguration m_stored;
    sticks::Im871aConfiguration m_active;
    std::optional<std::uint8_t> m_refusedMode;
    bool m_configured = false;
    std::int64_t m_clockSetMs = 0; ///< when the clock began to run
    std::int64_t m_silentUntilMs = 0; ///< restarting
    radio::Bytes m_pending; ///< a request that is not complete yet
    std::int64_t m_lastByteMs = 0;
};

} // namespace simulation
