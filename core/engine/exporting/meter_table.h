// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/exporting/result_writer.h"

namespace engine {

/// The survey: one row per meter in the order heard, as CSV, JSON lines or, for any other format, an aligned table.
void appendMeterTable(std::string &out, const MeterRegistry &meters, const ResultOptions &options);

} // namespace engine
