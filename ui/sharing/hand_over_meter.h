// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sharing/collectors.h"

#include <QString>

namespace ui {

/// A meter that may be handed over.
struct HandOverMeter
{
    engine::CollectorMeter meter; ///< with its key, if there is one
    QString label; ///< "KAM 12345678 · Kitchen"
    bool mine = false; ///< ticked at first
    bool ignored = false; ///< goes to the list of blocked devices
};

} // namespace ui
