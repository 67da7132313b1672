// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoding_help.h"

#include <vector>

namespace help {

/// A telegram that was published with its key and its meaning.
struct PublishedTelegram
{
    const char *name;
    const char *telegram;
    Keys keys;
    wmbus::Outcome outcome;
    wmbus::Verdict verdict;
    int proof;
    const char *meter; ///< addressText(), empty for none
    const char *records; ///< recordTexts()
};

/// Telegrams of the annexes of the standards and of public test suites.
[[nodiscard]] const std::vector<PublishedTelegram> &publishedTelegrams();

} // namespace help
