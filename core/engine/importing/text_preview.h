// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/frame_verdict.h"
#include "engine/importing/hex_reading.h"

#include <QByteArray>

#include <cstdint>
#include <string_view>
#include <vector>

namespace engine {

/// What one place of a text would be taken for.
struct PreviewLine
{
    std::uint64_t place = 0; ///< line from 1
    std::string_view form; ///< textforms::formName()
    FrameVerdict verdict;
    std::string_view problem; ///< why the line is not understood; the others are empty then
};

/// The first telegrams of a text and what is not understood between them, in the order of the text; at most `most`.
[[nodiscard]] std::vector<PreviewLine> previewOf(const QByteArray &utf8, HexReading reading, std::size_t most);

} // namespace engine
