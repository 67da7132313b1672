// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/des_date.h"

#include "wmbus/records/record_probe.h"

namespace wmbus {

namespace {

constexpr std::size_t kDateAt = 6; ///< of the two bytes in the first block
constexpr std::size_t kFirstBlock = 8;
constexpr std::uint8_t kCheckByte = 0x2F;
constexpr std::uint8_t kDateVif = 0x6C; ///< a date of type G follows
constexpr std::uint8_t kDateTimeVif = 0x6D; ///< a time of type F follows; its last two bytes are a date of type G

void combine(std::span<std::uint8_t> content, std::uint8_t low, std::uint8_t high)
{
    content[kDateAt] = std::uint8_t(content[kDateAt] ^ low);
    content[kDateAt + 1] = std::uint8_t(content[kDateAt + 1] ^ high);
}

/// Where the two bytes of a date stand, if one may follow `vif`; 0 for none.
std::size_t dateBehind(std::span<const std::uint8_t> content, std::size_t vif)
{
    const bool isDate = content[vif] == kDateVif || content[vif] == kDateTimeVif;
    const std::size_t date = content[vif] == kDateVif ? vif + 1 : vif + 3;
    return isDate && date + 2 <= content.size() ? date : 0;
}

} // namespace

void completeDatedBlock(std::span<std::uint8_t> content)
{
    if (content.size() <= kFirstBlock || content[0] != kCheckByte || content[1] != kCheckByte)
        return;
    for (std::size_t vif = kFirstBlock; vif < content.size(); ++vif) {
        const std::size_t date = dateBehind(content, vif);
        if (date == 0)
            continue;
        combine(content, content[date], content[date + 1]);
        if (probeRecords(content, 0, Direction::FromMeter).complete)
            return;
        combine(content, content[date], content[date + 1]);
    }
}

std::array<std::uint8_t, 2> firstDate(std::span<const std::uint8_t> content)
{
    for (std::size_t vif = kFirstBlock; vif < content.size(); ++vif) {
        if (const std::size_t date = dateBehind(content, vif))
            return {content[date], content[date + 1]};
    }
    return {};
}

} // namespace wmbus
