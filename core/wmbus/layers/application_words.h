// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// A code of the application layer with its stable id.
struct ApplicationWord
{
    std::uint8_t code;
    std::string_view id;
};

/// EN 13757-3 table 22: the first byte of an application error.
[[nodiscard]] std::span<const ApplicationWord> applicationErrors();
/// EN 13757-7 table 16: which data a reset selects; the code is in bits 7-4 of the byte.
[[nodiscard]] std::span<const ApplicationWord> applications();

/// Ids of the two tables; empty for codes that no standard names.
[[nodiscard]] std::string_view applicationErrorId(std::uint8_t code);
[[nodiscard]] std::string_view applicationId(std::uint8_t subcode);

} // namespace wmbus
