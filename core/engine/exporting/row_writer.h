// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/result_writer.h"

#include <span>
#include <string>
#include <string_view>

namespace engine {

/// Rows of named columns, as CSV (RFC 4180) or as one JSON object per line. Cells are given in the order of the
/// columns, between beginRow() and endRow().
class RowWriter
{
public:
    /// `columns` must outlive the writer. Any format but Json means CSV.
    RowWriter(std::span<const std::string_view> columns, ResultFormat format, CsvDialect dialect);

    void header(std::string &out) const; ///< nothing for JSON
    void beginRow(std::string &out);
    /// A text that a spreadsheet would run as a formula gets an apostrophe in front in CSV.
    void text(std::string &out, std::string_view text);
    /// Digits with a dot, as JSON writes numbers.
    void number(std::string &out, std::string_view digits);
    void number(std::string &out, std::int64_t number);
    void null(std::string &out);
    void endRow(std::string &out) const;

private:
    void beginCell(std::string &out);

    std::span<const std::string_view> m_columns;
    bool m_json;
    CsvDialect m_dialect;
    std::size_t m_column = 0;
};

} // namespace engine
