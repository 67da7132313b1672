// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/telegram_builder.h"

#include <cstddef>

namespace wmbus {

/// What bytes that are no record could mean: number, decimal digits, date, as guessed fields of depth 2. The data of a
/// broken record end where the next record begins, so the last four and the last two bytes of [first, end) are read.
void addCandidates(TelegramBuilder &builder, std::size_t first, std::size_t end);

} // namespace wmbus
