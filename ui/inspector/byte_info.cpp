// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/byte_info.h"

#include "ui/inspector/byte_readings.h"
#include "ui/text/hex_text.h"
#include "ui/text/words.h"

#include <QStringList>

namespace ui {

namespace {

const QString &separator()
{
    static const QString text = QStringLiteral(" · ");
    return text;
}

QString partOfRecord(const wmbus::Record &record, int position)
{
    const auto place = std::uint32_t(position);
    if (record.data.contains(place)) {
        return ByteInfo::tr("value byte %1 of %2").arg(position - record.data.first + 1).arg(record.data.count);
    }
    if (record.header.contains(place)) {
        return ByteInfo::tr("header byte %1 of %2").arg(position - record.header.first + 1).arg(record.header.count);
    }
    return {};
}

} // namespace

QString ByteInfo::position(const FieldTreeModel &fields, const HexRanges &ranges, radio::ByteView bytes, int position)
{
    if (position < 0 || std::size_t(position) >= bytes.size())
        return {};
    QStringList parts{tr("at 0x%1: byte %2")
                          .arg(QStringLiteral("%1").arg(position, 2, 16, QLatin1Char('0')).toUpper(),
                               hexText(bytes.subspan(std::size_t(position), 1)))};
    if (fields.changes().isChanged(ranges.source(), position)) {
        const std::optional<std::uint8_t> before = fields.changes().byteBefore(ranges.source(), position);
        parts << (before ? tr("before %1").arg(hexText({&*before, 1})) : tr("of another length before"));
    }
    const int index = ranges.fieldAt(position);
    if (index < 0)
        return parts.join(separator());
    const wmbus::Field &field = fields.telegram().fields[std::size_t(index)];
    QString part;
    if (field.record >= 0) {
        const wmbus::Record &record = fields.telegram().records[std::size_t(field.record)];
        parts << tr("record %1, %2").arg(QString::number(field.record + 1), Words::recordLabel(record));
        part = partOfRecord(record, position);
    } else {
        parts << fields.fieldName(index);
    }
    if (part.isEmpty() && field.range.count > 1)
        part = tr("byte %1 of %2").arg(position - field.range.first + 1).arg(field.range.count);
    if (!part.isEmpty())
        parts << part;
    return parts.join(separator());
}

QString ByteInfo::selection(radio::ByteView bytes, wmbus::ByteRange range)
{
    if (range.empty() || range.end() > bytes.size())
        return {};
    QStringList parts{range.count == 1 ? tr("byte %1 selected").arg(range.first)
                                       : tr("bytes %1–%2 selected: %3")
                                             .arg(QString::number(range.first), QString::number(range.end() - 1),
                                                  tr("%n byte(s)", nullptr, range.count))};
    parts += ByteReadings::brief(bytes.subspan(range.first, range.count));
    return parts.join(separator());
}

} // namespace ui
