// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/keyed_decoder.h"

#include <QStringList>

#include <vector>

namespace cli {

/// Reads the files of --layouts; one that is missing is made later. Lines that are no layout are named on standard
/// error. False with a message where a file cannot be read.
[[nodiscard]] bool readLayouts(const QStringList &files, engine::KeyedDecoder &decoder);

/// Adds the layouts that full frames brought to the last of the files. False with a message where that fails.
[[nodiscard]] bool writeHeardLayouts(const QStringList &files, engine::KeyedDecoder &decoder);
[[nodiscard]] bool writeLayouts(const QStringList &files, const std::vector<wmbus::CompactLayout> &heard);

} // namespace cli
