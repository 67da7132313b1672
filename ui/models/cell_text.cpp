// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_text.h"

#include <QDateTime>

namespace ui {

QString cellText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString noValue()
{
    return QString(QChar(0x2013));
}

QString hexByteText(std::uint8_t byte)
{
    return QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper();
}

QString isoTimeText(std::int64_t utcUs)
{
    if (utcUs == engine::kNoTime)
        return {};
    return QDateTime::fromMSecsSinceEpoch(utcUs / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString plainRssiText(std::int16_t deciDbm)
{
    return deciDbm == engine::kNoRssi ? QString() : QString::number(deciDbm / 10.0, 'f', 1);
}

} // namespace ui
