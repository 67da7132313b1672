// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key_ring.h"

#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A place of a keys file that was not understood. Says where and why, never what stands there.
struct KeyFileProblem
{
    int line = 0; ///< from 1
    std::string_view id; ///< "no-address", "no-key", "bad-key", "bad-address", "bad-json"
};

struct KeyFile
{
    std::vector<wmbus::KeyEntry> entries; ///< in the order of the file; ids are the caller's
    std::vector<KeyFileProblem> problems; ///< everything else was used
};

/// Reads keys in any of the notations that people have: a JSON object or JSON lines {"ADDRESS":"KEY"}, CSV with an
/// address and a key column, wmbusmeters meter files (id=, key=), key lists of ioBroker's wireless-mbus, plain lines
/// "ADDRESS KEY". Blank lines and lines starting with # are fine. Found out line by line: a file may mix them.
[[nodiscard]] KeyFile parseKeyFile(std::string_view content);

} // namespace engine
