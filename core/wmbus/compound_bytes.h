// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/telegram_builder.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// Bytes whose bits have meanings of their own. Each function adds one field for each of them, with the bytes of the
/// field that stands before it and one step deeper. Flags are Symbols "yes" and "no", numbers are Decimals; reserved
/// bits appear where they are set.
namespace wmbus {

/// Where the compound field stands.
struct CompoundPlace
{
    std::size_t first = 0;
    std::size_t count = 1;
    std::uint8_t depth = 2; ///< of the parts
    std::int16_t record = -1; ///< that the bytes belong to
};

/// C field, EN 13757-4 11.4: PRM, FCB and FCV or ACD and DFC, function.
void describeControlBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t control);
/// M field: the flag of an address that is unique in one installation only. Nothing where it is not set.
void describeManufacturerBits(TelegramBuilder &builder, CompoundPlace place, std::uint16_t manufacturer);
/// CC of the extended link layer, EN 13757-4 13.2.7.
void describeCommunicationBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t control);
/// SN of the extended link layer, EN 13757-4 13.2.10: session, minute counter, encryption.
void describeSessionBits(TelegramBuilder &builder, CompoundPlace place, std::uint32_t session);
/// FCL, MCL and KI of the authentication layer, EN 13757-7 6.3.
void describeFragmentBits(TelegramBuilder &builder, CompoundPlace place, std::uint16_t control);
void describeMessageControlBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t control);
void describeKeyBits(TelegramBuilder &builder, CompoundPlace place, std::uint16_t information);
/// Bits 1-0 of the status byte, EN 13757-7 table 18: "no-error", "application-busy" …
[[nodiscard]] std::string_view applicationStatusId(std::uint8_t status);
/// Status byte, EN 13757-7 7.6; bits 5 to 7 are the maker's.
void describeStatusBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t status);
/// Configuration field and its extension, EN 13757-7 7.7: their layout depends on the security mode in bits 12-8.
void describeConfigurationBits(TelegramBuilder &builder, CompoundPlace place, std::uint16_t configuration);
void describeExtensionBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t mode, std::uint16_t extension);

/// Status byte of the fixed data structure, EN 13757-3 annex on the historic wired answer (CI 73).
void describeFixedStatusBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t status);
/// DIFE, EN 13757-3 6.3.5: what it adds to the storage number, the tariff and the subunit.
void describeDifeBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t extension);

/// Type K of EN 13757-3 annex A, four bytes: when daylight saving begins and ends, and how far it shifts the clock.
void describeDaylightSaving(TelegramBuilder &builder, CompoundPlace place, std::uint32_t rule);

/// Ids of the Symbols that these fields hold, apart from those of other tables.
[[nodiscard]] std::span<const std::string_view> compoundSymbolIds();

} // namespace wmbus
