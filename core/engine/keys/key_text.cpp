// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_text.h"

#include "engine/exporting/text_append.h"

namespace engine {

std::string keyText(const wmbus::Key &key)
{
    std::string text;
    appendHex(text, key.bytes());
    return text;
}

} // namespace engine
