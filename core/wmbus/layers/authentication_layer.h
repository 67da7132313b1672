// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/telegram_builder.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace wmbus {

/// Authentication and fragmentation layer, EN 13757-7 6:
///
///     90 AFLL FCL(2) [MCL(1)] [KI(2)] [MCR(4)] [MAC(n)] [ML(2)]
struct AuthenticationLayer
{
    std::size_t first = 0; ///< of the CI
    std::size_t size = 0; ///< CI and AFLL included
    std::uint16_t fragmentControl = 0; ///< FCL
    std::optional<std::uint8_t> messageControl; ///< MCL
    std::optional<std::uint16_t> keyInformation; ///< KI
    std::optional<std::uint32_t> counter; ///< MCR
    radio::ByteView mac; ///< in the telegram
    std::optional<std::uint16_t> messageLength; ///< ML
    std::size_t fieldsEnd = 0; ///< what is left to the end of the layer was not understood

    [[nodiscard]] std::uint8_t fragment() const { return std::uint8_t(fragmentControl); }
    [[nodiscard]] bool moreFragments() const { return fragmentControl & 0x4000; }
    [[nodiscard]] bool fragmented() const { return fragment() > 0 && (fragment() > 1 || moreFragments()); }
    [[nodiscard]] std::size_t end() const { return first + size; }
};

/// None where the telegram ends inside the layer.
[[nodiscard]] std::optional<AuthenticationLayer> parseAuthentication(radio::ByteView bytes, std::size_t at);
void describeAuthentication(TelegramBuilder &builder, const AuthenticationLayer &layer);

/// AT of the MCL.
[[nodiscard]] constexpr std::uint8_t macType(std::uint8_t messageControl)
{
    return messageControl & 0x0F;
}
/// Bytes of a MAC by the authentication type of the MCL: EN 13757-7 table 12. 0 where it is reserved or none.
[[nodiscard]] std::size_t macSize(std::uint8_t messageControl);

} // namespace wmbus
