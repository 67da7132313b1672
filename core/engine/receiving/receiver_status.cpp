// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/receiver_status.h"

#include <array>

namespace engine {

std::string_view receiverStateName(ReceiverState state)
{
    static constexpr std::array<std::string_view, 6> kNames{"closed",    "opening", "configuring",
                                                            "receiving", "lost",    "reopening"};
    return kNames[std::size_t(state)];
}

std::string_view problemName(Problem problem)
{
    static constexpr std::array<std::string_view, 13> kNames{
        "none",           "missing",      "not-a-device", "busy",     "forbidden",
        "silent",         "wrong-device", "mode-refused", "vanished", "connection-refused",
        "program-failed", "unreadable",   "not-supported"};
    return kNames[std::size_t(problem)];
}

Problem problemOf(sticks::Failure failure)
{
    switch (failure) {
    case sticks::Failure::Silent:
    case sticks::Failure::LostContact:
        return Problem::Silent;
    case sticks::Failure::WrongDevice:
        return Problem::WrongDevice;
    case sticks::Failure::ModeRefused:
        return Problem::ModeRefused;
    }
    return Problem::Silent;
}

} // namespace engine
