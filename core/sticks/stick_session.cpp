// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/stick_session.h"

namespace sticks {

std::unique_ptr<StickSession> makeSession(StickType)
{
    return nullptr;
}

} // namespace sticks
