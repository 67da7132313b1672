// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_file.h"

#include <QString>

namespace ui {

/// One input in which keys were sought.
struct KeySource
{
    QString name; ///< of its file, empty for a text
    engine::KeyFile file;
};

} // namespace ui
