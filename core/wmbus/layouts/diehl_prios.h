// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/telegram_builder.h"

#include <cstddef>

namespace wmbus {

/// Records of a descrambled PRIOS telegram, in the builder's source; offsets in the telegram:
///
///     11  alarm, radio interval     15     4B
///     12  leakage, battery          16-19  total
///     13  flow and fraud flags      20-23  value at the due date  } absent in short
///     14  VIF of the volumes        24-25  due date, type G       } telegrams
void readPrios(TelegramBuilder &builder, std::size_t end);

} // namespace wmbus
