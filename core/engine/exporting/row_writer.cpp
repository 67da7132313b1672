// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/row_writer.h"

#include "engine/exporting/text_append.h"

namespace engine {

namespace {

void appendCsvText(std::string &out, std::string_view text, char separator)
{
    const bool formula = !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
    const bool quoted =
        text.find_first_of("\"\r\n") != std::string_view::npos || text.find(separator) != std::string_view::npos;
    if (quoted)
        out += '"';
    if (formula)
        out += '\'';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    if (quoted)
        out += '"';
}

} // namespace

RowWriter::RowWriter(std::span<const std::string_view> columns, ResultFormat format, CsvDialect dialect)
    : m_columns(columns), m_json(format == ResultFormat::Json), m_dialect(dialect)
{
}

void RowWriter::header(std::string &out) const
{
    if (m_json)
        return;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            out += m_dialect.separator;
        appendCsvText(out, m_columns[i], m_dialect.separator);
    }
    out += '\n';
}

void RowWriter::beginRow(std::string &out)
{
    m_column = 0;
    if (m_json)
        out += '{';
}

void RowWriter::beginCell(std::string &out)
{
    if (m_column > 0)
        out += m_json ? ',' : m_dialect.separator;
    if (m_json) {
        appendJsonString(out, m_columns[m_column]);
        out += ':';
    }
    ++m_column;
}

void RowWriter::text(std::string &out, std::string_view text)
{
    beginCell(out);
    if (m_json)
        appendJsonString(out, text);
    else
        appendCsvText(out, text, m_dialect.separator);
}

void RowWriter::number(std::string &out, std::string_view digits)
{
    beginCell(out);
    const std::size_t start = out.size();
    out += digits;
    if (m_json)
        return;
    const std::size_t point = out.find('.', start);
    if (point != std::string::npos)
        out[point] = m_dialect.decimalPoint;
}

void RowWriter::number(std::string &out, std::int64_t number)
{
    beginCell(out);
    appendNumber(out, number);
}

void RowWriter::null(std::string &out)
{
    beginCell(out);
    if (m_json)
        out += "null";
}

void RowWriter::endRow(std::string &out) const
{
    out += m_json ? "}\n" : "\n";
}

} // namespace engine
