// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/filter_completion.h"

#include "ui/models/cell_text.h"
#include "ui/models/meter_words.h"

#include <QRegularExpression>

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

QStringList existingValues(FilterField field, const engine::MeterRegistry &meters, const PrivacyMask *privacy)
{
    QStringList values = TelegramFilter::valuesOf(field);
    if (!values.isEmpty())
        return values;
    for (std::uint32_t i = 0; i < meters.count(); ++i) {
        if (privacy != nullptr && privacy->hides(meters.meter(i)))
            continue;
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
    qsizetype start = 0;
    bool inQuotes = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        inQuotes ^= line[i] == QLatin1Char('"');
        if (!inQuotes && line[i].isSpace())
            start = i + 1;
    }
    if (start < cursor && line[start] == QLatin1Char('-'))
        ++start;
    return {start, line.sliced(start, cursor - start)};
}

QStringList filterCompletions(const QString &piece, const engine::MeterRegistry &meters, const PrivacyMask *privacy)
{
    static const QRegularExpression sign(QStringLiteral("[:=]"));
    const qsizetype end = piece.indexOf(sign);
    QStringList completions;
    if (end < 0) {
        for (const TelegramFilter::Field &field : TelegramFilter::fields())
            completions.append(QString::fromLatin1(field.name) + QLatin1Char(':'));
    } else if (const auto field = TelegramFilter::fieldNamed(QStringView(piece).first(end))) {
        for (const QString &value : existingValues(*field, meters, privacy))
            completions.append(piece.first(end + 1) + value);
    }
    const auto plain = [](QString text) { return text.remove(QLatin1Char('"')); };
    completions.removeIf([&](const QString &completion) {
        return !plain(completion).startsWith(plain(piece), Qt::CaseInsensitive) || completion == piece;
    });
    return completions;
}

} // namespace ui
