// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/control_information.h"

#include <array>

namespace wmbus {

namespace {

using enum HeaderKind;

constexpr CiRow kRows[] = {
    {0x00, 0x1F, None, Content::Opaque, "dlms"},
    {0x50, 0x50, None, Content::ResetOrSelect, "application-reset"},
    {0x51, 0x51, None, Content::Commands, "command-records"},
    {0x52, 0x52, None, Content::WiredSelection, "selection"},
    {0x53, 0x53, Long, Content::ResetOrSelect, "application-reset"},
    {0x54, 0x54, None, Content::Opaque, "request-application"},
    {0x55, 0x55, Long, Content::Opaque, "request-application"},
    {0x56, 0x56, Short, Content::Opaque, "request-application"},
    {0x57, 0x57, Short, Content::ResetOrSelect, "application-reset"},
    {0x5A, 0x5A, Short, Content::Commands, "command-records"},
    {0x5B, 0x5B, Long, Content::Commands, "command-records"},
    {0x5C, 0x5C, None, Content::Nothing, "synchronise"},
    {0x5F, 0x5F, Long, Content::Opaque, "security-handshake"},
    {0x60, 0x60, Long, Content::Opaque, "cosem"},
    {0x61, 0x61, Short, Content::Opaque, "cosem"},
    {0x64, 0x64, Long, Content::Opaque, "obis-descriptors"},
    {0x65, 0x65, Short, Content::Opaque, "obis-descriptors"},
    {0x66, 0x66, None, Content::Opaque, "response-application"},
    {0x67, 0x67, Short, Content::Opaque, "response-application"},
    {0x68, 0x68, Long, Content::Opaque, "response-application"},
    {0x69, 0x69, None, Content::FormatFrame, "format-frame"},
    {0x6A, 0x6A, Short, Content::FormatFrame, "format-frame"},
    {0x6B, 0x6B, Long, Content::FormatFrame, "format-frame"},
    {0x6C, 0x6C, Long, Content::Clock, "clock"},
    {0x6D, 0x6D, Long, Content::ClockDifference, "clock-difference"},
    {0x6E, 0x6E, Short, Content::ApplicationError, "application-error"},
    {0x6F, 0x6F, Long, Content::ApplicationError, "application-error"},
    {0x70, 0x70, None, Content::ApplicationError, "application-error"},
    {0x71, 0x71, None, Content::Alarm, "alarm"},
    {0x72, 0x72, Long, Content::Records, "response-records"},
    {0x73, 0x73, Long, Content::CompactFrame, "response-compact"},
    {0x74, 0x74, Short, Content::Alarm, "alarm"},
    {0x75, 0x75, Long, Content::Alarm, "alarm"},
    {0x78, 0x78, None, Content::Records, "response-records"},
    {0x79, 0x79, None, Content::CompactFrame, "response-compact"},
    {0x7A, 0x7A, Short, Content::Records, "response-records"},
    {0x7B, 0x7B, Short, Content::CompactFrame, "response-compact"},
    {0x7C, 0x7C, Long, Content::Opaque, "cosem"},
    {0x7D, 0x7D, Short, Content::Opaque, "cosem"},
    {0x7E, 0x7E, Long, Content::Opaque, "obis-descriptors"},
    {0x7F, 0x7F, Short, Content::Opaque, "obis-descriptors"},
    {0x80, 0x80, Long, Content::Nothing, "transport-only"},
    {0x81, 0x81, None, Content::NetworkLayer, "network-layer"},
    {0x82, 0x82, Long, Content::Opaque, "network-management"},
    {0x83, 0x83, None, Content::Opaque, "network-management"},
    {0x84, 0x85, Long, Content::Nothing, "transport-only"},
    {0x86, 0x86, None, Content::ExtendedLink, "extended-link-layer"},
    {0x87, 0x87, Long, Content::Opaque, "network-management"},
    {0x88, 0x88, Short, Content::Opaque, "network-management"},
    {0x89, 0x89, None, Content::Opaque, "network-management"},
    {0x8A, 0x8A, Short, Content::Nothing, "transport-only"},
    {0x8B, 0x8B, Long, Content::Nothing, "transport-only"},
    {0x8C, 0x8F, None, Content::ExtendedLink, "extended-link-layer"},
    {0x90, 0x90, None, Content::Authentication, "authentication-layer"},
    {0x9E, 0x9E, Short, Content::Opaque, "security-handshake"},
    {0x9F, 0x9F, Long, Content::Opaque, "security-handshake"},
    {0xA0, 0xB7, None, Content::Maker, "maker-payload"},
    {0xB8, 0xBF, None, Content::Nothing, "baud-rate"},
    {0xC0, 0xC0, Long, Content::Opaque, "image-transfer"},
    {0xC1, 0xC1, Short, Content::Opaque, "image-transfer"},
    {0xC2, 0xC2, Long, Content::Opaque, "image-transfer"},
    {0xC3, 0xC3, Long, Content::Opaque, "security-transfer"},
    {0xC4, 0xC4, Short, Content::Opaque, "security-transfer"},
    {0xC5, 0xC5, Long, Content::Opaque, "security-transfer"},
};

constexpr CiRow kReserved{0, 0, None, Content::Reserved, {}};

constexpr std::array<const CiRow *, 256> makeLookup()
{
    std::array<const CiRow *, 256> table{};
    table.fill(&kReserved);
    for (const CiRow &row : kRows) {
        for (unsigned ci = row.first; ci <= row.last; ++ci)
            table[ci] = &row;
    }
    return table;
}

constexpr std::array<const CiRow *, 256> kLookup = makeLookup();

} // namespace

std::span<const CiRow> ciRows()
{
    return kRows;
}

const CiRow &ciMeaning(std::uint8_t ci)
{
    return *kLookup[ci];
}

} // namespace wmbus
