// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/text_preview.h"

#include "engine/importing/telegram_file.h"

#include <algorithm>

namespace engine {

std::vector<PreviewLine> previewOf(const QByteArray &utf8, HexReading reading, std::size_t most)
{
    TelegramFile input;
    input.openText(utf8, reading);
    wmbus::DecodedTelegram frame;
    std::vector<PreviewLine> lines;
    while (lines.size() < most) {
        const auto lump = input.next();
        if (!lump)
            break;
        for (std::size_t i = 0; i < lump->receptions.size(); ++i) {
            const Reception &reception = lump->receptions[i];
            lines.push_back({reception.place, textforms::formName(lump->forms[i]), frameVerdict(reception, frame), {}});
        }
        for (const textforms::NotUnderstood &place : lump->notUnderstood)
            lines.push_back({place.place, {}, {}, place.reason});
    }
    std::ranges::stable_sort(lines, {}, &PreviewLine::place);
    lines.resize(std::min(lines.size(), most));
    return lines;
}

} // namespace engine
