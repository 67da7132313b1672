// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/row_cells.h"

#include "engine/exporting/record_parts.h"
#include "engine/exporting/text_append.h"

namespace engine {

void appendTextOrNull(RowWriter &row, std::string &out, std::string_view text)
{
    if (text.empty())
        row.null(out);
    else
        row.text(out, text);
}

void appendReceived(RowWriter &row, std::string &out, const Reception &reception)
{
    if (!reception.utcUs) {
        row.null(out);
        return;
    }
    std::string time;
    appendUtc(time, *reception.utcUs);
    row.text(out, time);
}

void appendRssi(RowWriter &row, std::string &out, const Reception &reception)
{
    if (!reception.telegram.rssiDbm) {
        row.null(out);
        return;
    }
    std::string digits;
    appendDbm(digits, *reception.telegram.rssiDbm);
    row.number(out, digits);
}

void appendAccessNumber(RowWriter &row, std::string &out, const wmbus::DecodedTelegram &decoded)
{
    if (decoded.accessNumber)
        row.number(out, *decoded.accessNumber);
    else
        row.null(out);
}

void appendValueCell(RowWriter &row, std::string &out, const wmbus::DecodedTelegram &decoded,
                     const wmbus::Record &record)
{
    if (std::holds_alternative<std::monostate>(record.value)) {
        row.null(out);
        return;
    }
    std::string text;
    appendValueText(text, decoded, record);
    if (std::holds_alternative<wmbus::Decimal>(record.value))
        row.number(out, std::string_view(text));
    else
        row.text(out, text);
}

} // namespace engine
