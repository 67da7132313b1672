// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layouts/diehl_address.h"

#include "wmbus/remark_ids.h"
#include "wmbus/words.h"

#include <algorithm>
#include <array>

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::uint16_t kSappel = 0x4C30; ///< SAP
constexpr std::array<std::uint16_t, 5> kMakers = {0x11A5, 0x16F4, 0x2324, kSappel, 0x4E0C}; ///< DME EWT HYD SAP SPL

std::uint16_t manufacturer(ByteView telegram)
{
    return std::uint16_t(telegram[2] | telegram[3] << 8);
}

bool ofDiehl(ByteView telegram)
{
    if (telegram.size() < 11 || (telegram[1] != 0x44 && telegram[1] != 0x46))
        return false;
    return std::find(kMakers.begin(), kMakers.end(), manufacturer(telegram)) != kMakers.end();
}

std::uint32_t toBcd(std::uint32_t number)
{
    std::uint32_t bcd = 0;
    for (unsigned shift = 0; shift < 32; shift += 4, number /= 10)
        bcd |= number % 10 << shift;
    return bcd;
}

/// The packed serial of Sappel: 26 bits of number; the letters around it are not part of an address.
Address sappelAddress(ByteView t)
{
    const std::uint32_t serial =
        std::uint32_t(t[7] & 0x03) << 24 | std::uint32_t(t[6]) << 16 | std::uint32_t(t[5]) << 8 | t[4];
    return {manufacturer(t), toBcd(serial), 0x00, 0x07};
}

} // namespace

bool isDiehlPrios(ByteView telegram)
{
    return ofDiehl(telegram) && telegram[10] >= 0xA0 && telegram[10] <= 0xA7;
}

bool isDiehlRealData(ByteView telegram)
{
    if (!ofDiehl(telegram))
        return false;
    constexpr std::uint8_t kShortHeader = 0x7A;
    constexpr std::uint8_t kAlarm = 0x71;
    return telegram[10] == kAlarm || (telegram[10] == kShortHeader && telegram.size() > 14 && (telegram[14] & 0x10));
}

std::optional<Address> diehlAddress(ByteView telegram)
{
    if (!ofDiehl(telegram))
        return std::nullopt;
    const bool prios = isDiehlPrios(telegram);
    const bool scr = telegram[10] >= 0xB1 && telegram[10] <= 0xB3;
    if (prios && manufacturer(telegram) == kSappel)
        return sappelAddress(telegram);
    if (!prios && !scr && !isDiehlRealData(telegram))
        return std::nullopt;
    const std::uint32_t id = telegram[6] | std::uint32_t(telegram[7]) << 8 | std::uint32_t(telegram[8]) << 16
                             | std::uint32_t(telegram[9]) << 24;
    return Address{manufacturer(telegram), id, telegram[4], telegram[5]};
}

void describeDiehlAddress(TelegramBuilder &builder, const Address &address)
{
    builder.leaf("manufacturer", 2, 2, Group::Address, 1, Symbol{{}, address.manufacturer});
    if (address.manufacturer == kSappel && isDiehlPrios(builder.out().bytes)) {
        builder.leaf("packed-serial", 4, 6, Group::Address, 1, Symbol{{}, address.id});
    } else {
        builder.leaf("version", 4, 1, Group::Address, 1, Symbol{{}, address.version});
        builder.leaf("device-type", 5, 1, Group::Address, 1, Symbol{deviceTypeId(address.type), address.type});
        builder.leaf("number", 6, 4, Group::Address, 1, Symbol{{}, address.id});
    }
    builder.out().repairs.push_back({remarks::kAddressReordered, {4, 6}, {}});
}

} // namespace wmbus
