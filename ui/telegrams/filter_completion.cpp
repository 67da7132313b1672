// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/filter_completion.h"

#include "ui/models/cell_text.h"
#include "ui/models/meter_words.h"

#include <algorithm>

namespace ui {

namespace {

QString valueOf(FilterField field, const engine::Meter &meter)
{
    if (meter.anonymous)
        return {};
    switch (field) {
    case FilterField::Meter:
        return meterFilterName(meter);
    case FilterField::MeterNumber:
        return cellText(wmbus::idText(meter.address.id));
    case FilterField::Maker:
        return cellText(wmbus::manufacturerText(meter.address.manufacturer)).toLower();
    case FilterField::Medium:
        return cellText(meter.medium);
    case FilterField::Product:
        return cellText(meter.product);
    case FilterField::Version:
        return hexByteText(meter.address.version).toLower();
    case FilterField::Security:
        return meter.securityMode < 0 ? QStringLiteral("none") : QString::number(meter.securityMode);
    default:
        return {};
    }
}

QStringList existingValues(FilterField field, const engine::MeterRegistry &meters)
{
    QStringList values = TelegramFilter::valuesOf(field);
    if (!values.isEmpty())
        return values;
    for (std::uint32_t i = 0; i < meters.count(); ++i) {
        const QString value = valueOf(field, meters.meter(i));
        if (!value.isEmpty())
            values.append(TelegramFilter::quoted(value));
    }
    values.removeDuplicates();
    values.sort();
    return values;
}

} // namespace

FilterPiece filterPieceAt(const QString &line, qsizetype cursor)
{
    qsizetype start = cursor;
    while (start > 0 && !line[start - 1].isSpace())
        --start;
    if (start < cursor && line[start] == QLatin1Char('-'))
        ++start;
    return {start, line.sliced(start, cursor - start)};
}

QStringList filterCompletions(const QString &piece, const engine::MeterRegistry &meters)
{
    QStringList completions;
    const qsizetype colon = piece.indexOf(QLatin1Char(':'));
    for (const TelegramFilter::Field &field : TelegramFilter::fields()) {
        const QString name = QString::fromLatin1(field.name) + QLatin1Char(':');
        if (colon < 0)
            completions.append(name);
        else if (piece.startsWith(name, Qt::CaseInsensitive))
            for (const QString &value : existingValues(field.field, meters))
                completions.append(name + value);
    }
    completions.removeIf(
        [&piece](const QString &c) { return !c.startsWith(piece, Qt::CaseInsensitive) || c == piece; });
    return completions;
}

} // namespace ui
