// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reception.h"
#include "wmbus/decoded_telegram.h"

#include <string_view>
#include <vector>

namespace engine {

/// What was done to the bytes of a telegram before anything was read from them.
struct FrameVerdict
{
    std::vector<std::string_view> repairs; ///< ids: of the text form, then of the decoder
    std::string_view damage; ///< the decoder's id of what is wrong; empty for a whole telegram
};

/// `frame`: the caller's buffer; afterwards its `bytes` are those of the telegram without checksums.
[[nodiscard]] FrameVerdict frameVerdict(const Reception &reception, wmbus::DecodedTelegram &frame);

} // namespace engine
