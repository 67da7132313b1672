// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/hex_text.h"

#include <QStringList>

namespace ui {

namespace {

QByteArray borrowed(radio::ByteView bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

QString hexText(radio::ByteView bytes)
{
    return QString::fromLatin1(borrowed(bytes).toHex().toUpper());
}

QString spacedHexText(radio::ByteView bytes)
{
    return QString::fromLatin1(borrowed(bytes).toHex(' ').toUpper());
}

QString cArrayText(radio::ByteView bytes)
{
    constexpr std::size_t kPerLine = 16;
    QStringList lines;
    for (std::size_t start = 0; start < bytes.size(); start += kPerLine) {
        QStringList items;
        for (const std::uint8_t byte : bytes.subspan(start, std::min(kPerLine, bytes.size() - start)))
            items << QStringLiteral("0x%1").arg(hexText({&byte, 1}));
        lines << items.join(QStringLiteral(", "));
    }
    return QStringLiteral("{%1}").arg(lines.join(QStringLiteral(",\n ")));
}

} // namespace ui
