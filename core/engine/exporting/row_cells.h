// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/row_writer.h"
#include "engine/reception.h"
#include "wmbus/decoded_telegram.h"

#include <string>
#include <string_view>

/// Cells that several kinds of rows have in common; null where there is nothing to say.
namespace engine {

void appendTextOrNull(RowWriter &row, std::string &out, std::string_view text);
void appendReceived(RowWriter &row, std::string &out, const Reception &reception);
void appendRssi(RowWriter &row, std::string &out, const Reception &reception);
void appendAccessNumber(RowWriter &row, std::string &out, const wmbus::DecodedTelegram &decoded);
/// Decimals as numbers, everything else as text.
void appendValueCell(RowWriter &row, std::string &out, const wmbus::DecodedTelegram &decoded,
                     const wmbus::Record &record);

} // namespace engine
