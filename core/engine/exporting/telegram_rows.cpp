// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/telegram_rows.h"

#include "engine/capture/meter_registry.h"
#include "engine/exporting/english.h"
#include "engine/exporting/record_parts.h"
#include "engine/exporting/row_cells.h"
#include "engine/exporting/text_append.h"
#include "wmbus/words.h"

#include <array>

namespace engine {

namespace {

constexpr std::array<std::string_view, 17> kTelegramColumns{
    "received",      "receiver",   "link_mode",  "rssi_dbm",  "manufacturer", "id",
    "version",       "type",       "medium",     "product",   "status",       "reason",
    "access_number", "main_label", "main_value", "main_unit", "telegram"};

constexpr std::array<std::string_view, 15> kReadingColumns{
    "received", "meter", "manufacturer", "id",      "version", "type",    "label",   "quantity",
    "value",    "unit",  "function",     "storage", "tariff",  "subunit", "rssi_dbm"};

void appendIdentity(RowWriter &row, std::string &out, const std::optional<wmbus::Address> &meter)
{
    if (!meter) {
        for (int i = 0; i < 4; ++i)
            row.null(out);
        return;
    }
    row.text(out, wmbus::manufacturerText(meter->manufacturer));
    row.text(out, wmbus::idText(meter->id));
    row.number(out, meter->version);
    row.number(out, meter->type);
}

void appendMainReading(RowWriter &row, std::string &out, const wmbus::DecodedTelegram &decoded)
{
    const int main = mainRecord(decoded);
    if (main < 0) {
        for (int i = 0; i < 3; ++i)
            row.null(out);
        return;
    }
    const wmbus::Record &record = decoded.records[std::size_t(main)];
    std::string label;
    english::appendLabel(label, record);
    row.text(out, label);
    appendValueCell(row, out, decoded, record);
    row.text(out, unitOf(decoded, record));
}

} // namespace

TelegramRows::TelegramRows(ResultFormat format, CsvDialect dialect) : m_row(kTelegramColumns, format, dialect) { }

void TelegramRows::begin(std::string &out)
{
    m_row.header(out);
}

void TelegramRows::write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out)
{
    m_row.beginRow(out);
    appendReceived(m_row, out, reception);
    appendTextOrNull(m_row, out,
                     reception.stick == sticks::StickType::Auto ? std::string_view()
                                                                : sticks::stickTypeName(reception.stick));
    appendTextOrNull(m_row, out, english::linkMode(reception.telegram.mode));
    appendRssi(m_row, out, reception);
    appendIdentity(m_row, out, decoded.meter);
    m_row.text(out, decoded.meter ? english::medium(*decoded.meter) : std::string_view());
    m_row.text(out, decoded.meter
                        ? wmbus::productName(decoded.meter->manufacturer, decoded.meter->version, decoded.meter->type)
                        : std::string_view());
    m_row.text(out, english::outcome(decoded.outcome));
    m_row.text(out, english::sentence(decoded.reason));
    appendAccessNumber(m_row, out, decoded);
    appendMainReading(m_row, out, decoded);
    std::string hex;
    appendHex(hex, decoded.bytes);
    m_row.text(out, hex);
    m_row.endRow(out);
}

ReadingRows::ReadingRows(const ResultOptions &options)
    : m_row(kReadingColumns, options.format, options.csv), m_notes(options.notes)
{
}

void ReadingRows::begin(std::string &out)
{
    m_row.header(out);
}

void ReadingRows::write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out)
{
    const std::string meter = decoded.meter ? meterName(*decoded.meter, m_notes) : std::string();
    std::string label;
    for (const wmbus::Record &record : decoded.records) {
        m_row.beginRow(out);
        appendReceived(m_row, out, reception);
        appendTextOrNull(m_row, out, meter);
        appendIdentity(m_row, out, decoded.meter);
        label.clear();
        english::appendLabel(label, record);
        m_row.text(out, label);
        m_row.text(out, record.quantity);
        appendValueCell(m_row, out, decoded, record);
        m_row.text(out, unitOf(decoded, record));
        m_row.text(out, english::function(record.function));
        m_row.number(out, std::int64_t(record.storage));
        m_row.number(out, record.tariff);
        m_row.number(out, record.subunit);
        appendRssi(m_row, out, reception);
        m_row.endRow(out);
    }
}

} // namespace engine
