// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace wmbus {

/// "m³" per "d" is "m³/d". The text lives as long as the program; empty where one of the two is no unit of the tables.
[[nodiscard]] std::string_view unitPer(std::string_view unit, std::string_view per);
/// "kW" times "s" is "kW·s".
[[nodiscard]] std::string_view unitTimes(std::string_view unit, std::string_view factor);

} // namespace wmbus
