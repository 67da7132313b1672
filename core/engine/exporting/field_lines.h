// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"

#include <string>

namespace engine {

/// The field tree as lines for people: offset, bytes, meaning. Parts of a byte show which bits they are, long runs of
/// bytes are folded, and decrypted or joined bytes stand under a heading of their own.
void appendFieldLines(std::string &out, const wmbus::DecodedTelegram &decoded);

} // namespace engine
