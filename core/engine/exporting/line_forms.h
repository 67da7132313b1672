// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/result_writer.h"

namespace engine {

/// The telegram's digits alone.
class HexLines : public ResultWriter
{
public:
    void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) override;
};

/// Simulation lines of wmbusmeters: "telegram=|HEX|+seconds", the seconds since the first telegram.
class WmbusmetersLines : public ResultWriter
{
public:
    void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) override;

private:
    std::optional<std::int64_t> m_firstUs;
};

/// Lines of rtl_wmbus: "T1;1;1;2019-04-03 19:00:42.000;97;97;88888888;0xHEX". The levels are rtl_wmbus' own amplitude,
/// or dBm as a negative number, or 0. Wired frames were never on the air and are left out.
class RtlWmbusLines : public ResultWriter
{
public:
    explicit RtlWmbusLines(bool utc);
    void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) override;

private:
    bool m_utc;
};

} // namespace engine
