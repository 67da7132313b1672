// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// Every way in which the number of a meter is printed on it, shown by its display or written into a list: its eight
/// digits as sent (EN 13757-7 7.5.1), the same bytes in the order they travel in, and what either gives when it is read
/// as a binary number, which makers with hexadecimal numbers print. Without repetitions, the digits as sent first.
[[nodiscard]] std::vector<std::string> printedNumbers(std::uint32_t id);

} // namespace engine
