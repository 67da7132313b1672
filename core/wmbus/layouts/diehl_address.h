// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/address.h"
#include "wmbus/telegram_builder.h"

#include <optional>

namespace wmbus {

/// Diehl, Hydrometer, Sappel, Elin and their sister brands send some telegrams with an A field of their own order:
/// PRIOS (CI A0-A7), PRIOS SCR (B1-B3) and scrambled records ("real data": CI 71, or 7A with configuration bit 12).
/// Version and type come before the number; Sappel packs a serial number instead. Nothing for all other telegrams.
[[nodiscard]] std::optional<Address> diehlAddress(radio::ByteView telegram);
/// Describes bytes 2 to 9 of such a telegram and reports the order.
void describeDiehlAddress(TelegramBuilder &builder, const Address &address);

/// PRIOS: CI A0-A7 of these makers.
[[nodiscard]] bool isDiehlPrios(radio::ByteView telegram);
/// Scrambled records: the configuration field names no security mode then.
[[nodiscard]] bool isDiehlRealData(radio::ByteView telegram);

} // namespace wmbus
