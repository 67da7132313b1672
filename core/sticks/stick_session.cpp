// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/stick_session.h"

#include "sticks/im871a_session.h"

#include <algorithm>

namespace sticks {

ModeSet defaultMode(const StickInfo &info)
{
    for (const ModeSet wanted : {ModeSet{.t = true, .c = true}, ModeSet{.t = true}}) {
        if (std::find(info.modes.begin(), info.modes.end(), wanted) != info.modes.end())
            return wanted;
    }
    return info.modes.empty() ? ModeSet{} : info.modes.front();
}

std::unique_ptr<StickSession> makeSession(StickType type)
{
    if (type == StickType::Im871a)
        return std::make_unique<Im871aSession>();
    return nullptr;
}

} // namespace sticks
