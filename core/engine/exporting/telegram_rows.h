// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/result_writer.h"
#include "engine/exporting/row_writer.h"

namespace engine {

/// One row per telegram.
class TelegramRows : public ResultWriter
{
public:
    TelegramRows(ResultFormat format, CsvDialect dialect);
    void begin(std::string &out) override;
    void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) override;

private:
    RowWriter m_row;
};

/// One row per reading: the long form.
class ReadingRows : public ResultWriter
{
public:
    explicit ReadingRows(const ResultOptions &options);
    void begin(std::string &out) override;
    void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) override;

private:
    RowWriter m_row;
    MeterNotes m_notes;
};

} // namespace engine
