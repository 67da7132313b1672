// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/english.h"
#include "engine/keys/key_file.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Whatever a file with keys holds, also archives and encrypted ones with this password: every key is one, and for
/// everything else there is a reason in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr std::array<std::uint8_t, 5> kPassword{'1', '2', '3', '4', '5'};
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const engine::KeyFile file = engine::parseKeyFile(input, kPassword);
    for (const engine::FoundKey &found : file.entries) {
        if ((found.key.size() != 16 && found.key.size() != 8) || found.pattern.text().empty())
            std::abort();
    }
    for (const engine::KeyFileProblem &problem : file.problems) {
        if (engine::english::keyFileProblem(problem.id) == problem.id)
            std::abort();
    }
    if (file.isLocked && (!file.entries.empty() || file.problems.empty()))
        std::abort();
    return 0;
}
