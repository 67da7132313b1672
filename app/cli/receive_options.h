// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common_options.h"
#include "engine/receiving/receiver_config.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace cli {

struct ReceiveOptions
{
    CommonOptions common;
    std::vector<engine::ReceiverConfig> receivers; ///< at least one
    QString capture; ///< empty: none
    bool verbose = false; ///< the log of the engine goes to standard error
    std::optional<quint64> count; ///< telegrams to print
    std::optional<std::chrono::milliseconds> duration;
};

[[nodiscard]] std::span<const OptionSpec> receiveOptionSpecs();

/// On failure returns nothing and sets `error` to a sentence.
[[nodiscard]] std::optional<ReceiveOptions> readReceiveOptions(const ParsedArguments &arguments, QString &error);

} // namespace cli
