// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/layouts/compact_layouts.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Layouts of compact frames, one per line: their signature, which people know them by, and the record headers as hex
/// digits, "A9F3,02FF2004134413", maybe with a column of names between. Blank lines, a header line and lines starting
/// with # are fine.
struct LayoutFile
{
    std::vector<wmbus::CompactLayout> layouts;
    std::vector<int> badLines; ///< from 1: no hex digits, or headers that the signature does not fit
};

[[nodiscard]] LayoutFile parseLayoutFile(std::string_view content);
[[nodiscard]] std::string layoutLine(const wmbus::CompactLayout &layout);

/// Adds layouts to the end of a file, which is made where it is missing. An empty string, or what went wrong.
[[nodiscard]] QString appendLayouts(const QString &path, std::span<const wmbus::CompactLayout> layouts);

} // namespace engine
