// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/address_notation.h"

namespace engine {

std::string addressOfWmbusmeters(std::string_view id)
{
    if (id == "ANYID" || id == "anyid")
        return "*";
    const auto part = [id](std::string_view tag) {
        const std::size_t position = id.find(tag);
        return position == std::string_view::npos
                   ? std::string_view()
                   : id.substr(position + tag.size(), id.find('.', position + 1) - position - tag.size());
    };
    const std::string_view maker = part(".M=");
    if (maker.empty())
        return std::string(id.substr(0, id.find('.')));
    std::string address = std::string(maker) + '-' + std::string(id.substr(0, id.find('.')));
    if (const std::string_view version = part(".V="), type = part(".T="); !version.empty() && !type.empty())
        address.append("-").append(version).append("-").append(type);
    return address;
}

} // namespace engine
