// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/control_field.h"

#include <algorithm>

namespace wmbus {

namespace {

constexpr ControlRow kRows[] = {
    {0x00, "ack"},     {0x01, "nack"},    {0x06, "cnf-ir"}, {0x08, "rsp-ud"},  {0x10, "ack"},     {0x18, "rsp-ud"},
    {0x20, "ack"},     {0x28, "rsp-ud"},  {0x30, "ack"},    {0x38, "rsp-ud"},  {0x40, "snd-nke"}, {0x43, "snd-ud2"},
    {0x44, "snd-nr"},  {0x45, "snd-ud3"}, {0x46, "snd-ir"}, {0x47, "acc-nr"},  {0x48, "acc-dmd"}, {0x49, "req-ske"},
    {0x4A, "req-ud1"}, {0x4B, "req-ud2"}, {0x53, "snd-ud"}, {0x5A, "req-ud1"}, {0x5B, "req-ud2"}, {0x73, "snd-ud"},
    {0x7A, "req-ud1"}, {0x7B, "req-ud2"},
};

} // namespace

std::span<const ControlRow> controlRows()
{
    return kRows;
}

Symbol controlSymbol(std::uint8_t control)
{
    const auto *const row = std::lower_bound(std::begin(kRows), std::end(kRows), control,
                                             [](const ControlRow &r, std::uint8_t code) { return r.code < code; });
    return {row != std::end(kRows) && row->code == control ? row->id : std::string_view(), control};
}

bool sentToMeter(std::uint8_t control)
{
    switch (control) {
    case 0x06:
    case 0x40:
    case 0x43:
    case 0x45:
    case 0x49:
    case 0x4A:
    case 0x4B:
    case 0x53:
    case 0x5A:
    case 0x5B:
    case 0x73:
    case 0x7A:
    case 0x7B:
        return true;
    default:
        return false;
    }
}

} // namespace wmbus
