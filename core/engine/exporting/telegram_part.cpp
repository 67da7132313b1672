// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/telegram_part.h"

#include <algorithm>

namespace engine {

bool TelegramPart::contains(const Reception &reception, const wmbus::DecodedTelegram &decoded) const
{
    if (fromUs && (!reception.utcUs || *reception.utcUs < *fromUs))
        return false;
    if (untilUs && (!reception.utcUs || *reception.utcUs >= *untilUs))
        return false;
    const auto fits = [&decoded](const wmbus::AddressPattern &pattern) {
        return (decoded.link && pattern.matches(*decoded.link)) || (decoded.meter && pattern.matches(*decoded.meter));
    };
    return meters.empty() || std::ranges::any_of(meters, fits);
}

} // namespace engine
