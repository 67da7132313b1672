// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "engine/exporting/result_writer.h"
#include "wmbus/security/key_ring.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <span>

namespace cli {

/// The options that decode, receive, survey and export share.
struct CommonOptions
{
    engine::ResultOptions result;
    bool utc = false; ///< input times without a zone are UTC; `text` shows UTC
    std::shared_ptr<const wmbus::KeyRing> keys; ///< never null
    QStringList layoutFiles;
};

[[nodiscard]] std::span<const OptionSpec> commonOptionSpecs();

/// True for rows that are known as soon as their telegram is; the others need all telegrams first.
[[nodiscard]] bool isKnownAtOnce(engine::ResultView view);

/// Reads them, key files included; lines of a key file that are not understood are named on standard error.
/// `format` is what the command writes without --format. On failure returns nothing and sets `error` to a sentence.
[[nodiscard]] std::optional<CommonOptions> readCommonOptions(const ParsedArguments &arguments, QString &error,
                                                             engine::ResultFormat format = engine::ResultFormat::Text);

} // namespace cli
