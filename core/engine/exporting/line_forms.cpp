// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/line_forms.h"

#include "engine/exporting/text_append.h"

#include <algorithm>

namespace engine {

namespace {

std::string_view rtlMode(const Reception &reception, const wmbus::DecodedTelegram &decoded)
{
    using radio::LinkMode;
    if (reception.telegram.mode == LinkMode::S)
        return "S1";
    const bool formatB = decoded.format == radio::FrameFormat::B; // only C mode sends it
    return reception.telegram.mode == LinkMode::C || formatB ? "C1" : "T1";
}

/// The amplitude that rtl_wmbus itself has no unit for, else dBm, which bridges write as a negative number.
void appendLevel(std::string &out, const Reception &reception)
{
    const radio::RawTelegram &telegram = reception.telegram;
    if (reception.stick == sticks::StickType::RtlWmbus && telegram.rssiRaw)
        appendNumber(out, *telegram.rssiRaw);
    else if (telegram.rssiDbm && *telegram.rssiDbm < 0)
        appendDbm(out, *telegram.rssiDbm);
    else
        out += '0';
}

} // namespace

void HexLines::write(const Reception & /*reception*/, const wmbus::DecodedTelegram &decoded, std::string &out)
{
    appendHex(out, decoded.bytes);
    out += '\n';
}

void WmbusmetersLines::write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out)
{
    out += "telegram=|";
    appendHex(out, decoded.bytes);
    out += '|';
    if (reception.utcUs) {
        if (!m_firstUs)
            m_firstUs = reception.utcUs;
        out += '+';
        appendNumber(out, std::max<std::int64_t>(0, (*reception.utcUs - *m_firstUs) / 1'000'000));
    }
    out += '\n';
}

RtlWmbusLines::RtlWmbusLines(bool utc) : m_utc(utc) { }

void RtlWmbusLines::write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out)
{
    if (decoded.format == radio::FrameFormat::Wired)
        return;
    out += rtlMode(reception, decoded);
    out += decoded.outcome == wmbus::Outcome::Damaged ? ";0;1;" : ";1;1;";
    if (reception.utcUs)
        appendClock(out, *reception.utcUs, m_utc ? ClockZone::Utc : ClockZone::Local);
    for (int i = 0; i < 2; ++i) {
        out += ';';
        appendLevel(out, reception);
    }
    out += ';';
    for (std::size_t i = 7; i >= 4; --i) // identification number, sent with its lowest byte first
        appendHexByte(out, i < decoded.bytes.size() ? decoded.bytes[i] : 0);
    out += ";0x";
    appendHex(out, decoded.bytes);
    out += '\n';
}

} // namespace engine
