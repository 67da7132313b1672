// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_csv.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

QByteArray utcText(std::int64_t timeUs)
{
    return QDateTime::fromMSecsSinceEpoch(timeUs / 1000, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

QByteArray chartCsv(std::span<const engine::Series *const> lines, TimeSpan window)
{
    QByteArray csv = "received,quantity,value,unit,telegram\r\n";
    for (const engine::Series *line : lines) {
        const auto first = std::lower_bound(line->timesUs.begin(), line->timesUs.end(), window.fromUs);
        for (auto i = std::size_t(first - line->timesUs.begin());
             i < line->timesUs.size() && line->timesUs[i] <= window.toUs; ++i) {
            const QByteArrayList cells{utcText(line->timesUs[i]), bytesOf(line->key.quantity),
                                       QByteArray::number(line->values[i], 'g', QLocale::FloatingPointShortest),
                                       bytesOf(line->key.unit), QByteArray::number(line->telegrams[i] + 1)};
            csv += cells.join(',') + "\r\n";
        }
    }
    return csv;
}

} // namespace ui
