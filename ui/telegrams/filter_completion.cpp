// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/filter_completion.h"

#include "ui/models/cell_text.h"
#include "ui/models/meter_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace ui {

namespace {

QString valueOf(FilterField field, const engine::Meter &meter, const engine::MeterNotes &notes)
{
    if (meter.anonymous)
        return {};
    switch (field) {
    case FilterField::Name:
        return cellText(notes.note(meter.address).name);
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

QStringList valuesOfMeters(FilterField field, const FilterSources &sources, const PrivacyMask *privacy)
{
    QStringList values;
    for (std::uint32_t i = 0; i < sources.meters.count(); ++i) {
        const engine::Meter &meter = sources.meters.meter(i);
        if (privacy == nullptr || !privacy->hides(meter))
            values.append(valueOf(field, meter, sources.notes));
    }
    return values;
}

/// Each number once: texts are made of the few different ones, not of a million telegrams.
QStringList valuesOfTelegrams(FilterField field, const engine::TelegramStore &telegrams)
{
    std::set<std::uint16_t> numbers;
    for (std::uint32_t i = telegrams.first(); i < telegrams.end(); ++i) {
        const engine::TelegramRow &row = telegrams.row(i);
        numbers.insert(field == FilterField::Ci ? row.ci : row.source);
    }
    if (field == FilterField::Ci)
        numbers.erase(0); // there is none
    QStringList values;
    for (const std::uint16_t number : numbers)
        values.append(field == FilterField::Ci ? hexByteText(std::uint8_t(number)).toLower()
                                               : cellText(telegrams.sourceText(number)));
    return values;
}

QStringList existingValues(FilterField field, const FilterSources &sources, const PrivacyMask *privacy)
{
    QStringList values = TelegramFilter::valuesOf(field);
    if (!values.isEmpty())
        return values;
    values = field == FilterField::Ci || field == FilterField::Receiver ? valuesOfTelegrams(field, sources.telegrams)
                                                                        : valuesOfMeters(field, sources, privacy);
    values.removeAll(QString());
    std::ranges::transform(values, values.begin(), TelegramFilter::quoted);
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

QStringList filterCompletions(const QString &piece, const FilterSources &sources, const PrivacyMask *privacy)
{
    static const QRegularExpression sign(QStringLiteral("[:=]"));
    const qsizetype end = piece.indexOf(sign);
    QStringList completions;
    if (end < 0) {
        for (const TelegramFilter::Field &field : TelegramFilter::fields())
            completions.append(QString::fromLatin1(field.name) + QLatin1Char(':'));
    } else if (const auto field = TelegramFilter::fieldNamed(QStringView(piece).first(end))) {
        for (const QString &value : existingValues(*field, sources, privacy))
            completions.append(piece.first(end + 1) + value);
    }
    const auto plain = [](QString text) { return text.remove(QLatin1Char('"')); };
    completions.removeIf([&](const QString &completion) {
        return !plain(completion).startsWith(plain(piece), Qt::CaseInsensitive) || completion == piece;
    });
    return completions;
}

} // namespace ui
