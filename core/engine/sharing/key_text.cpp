// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/key_text.h"

#include <fmt/format.h>

#include <iterator>

namespace engine {

std::string keyText(const wmbus::Key &key)
{
    std::string text;
    for (const std::uint8_t byte : key.bytes())
        fmt::format_to(std::back_inserter(text), "{:02X}", byte);
    return text;
}

} // namespace engine
