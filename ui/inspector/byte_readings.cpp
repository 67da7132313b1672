// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/byte_readings.h"

#include "ui/text/hex_text.h"
#include "wmbus/plausible_date.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr std::size_t kWidestNumber = 8;
constexpr std::size_t kMostBits = 4; ///< bytes whose bits are still readable in one line

radio::Bytes reversed(radio::ByteView bytes)
{
    return {bytes.rbegin(), bytes.rend()};
}

/// Highest byte first.
std::uint64_t bigEndian(radio::ByteView bytes)
{
    std::uint64_t number = 0;
    for (const std::uint8_t byte : bytes)
        number = number << 8 | byte;
    return number;
}

std::int64_t withSign(std::uint64_t number, std::size_t size)
{
    const auto unused = unsigned(64 - 8 * size);
    return std::int64_t(number << unused) >> unused;
}

bool isBcd(radio::ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return (byte & 0x0F) <= 9 && byte >> 4 <= 9; });
}

bool isPrintable(radio::ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte >= 0x20 && byte < 0x7F; });
}

QString asciiText(radio::ByteView bytes)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// The shortest digits that give the same number back. Empty for infinities, for what is no number, and for what is
/// too small to be meant as one.
template <typename Real>
QString shortestText(Real number)
{
    if (!std::isnormal(number) && number != 0)
        return {};
    std::array<char, 32> text;
    const std::to_chars_result result = std::to_chars(text.data(), text.data() + text.size(), number);
    return QString::fromLatin1(text.data(), result.ptr - text.data());
}

/// IEEE 754, highest byte first; four or eight.
QString realText(radio::ByteView bytes)
{
    return bytes.size() == sizeof(float) ? shortestText(std::bit_cast<float>(std::uint32_t(bigEndian(bytes))))
                                         : shortestText(std::bit_cast<double>(bigEndian(bytes)));
}

QString bitText(radio::ByteView bytes)
{
    QStringList groups;
    for (const std::uint8_t byte : bytes)
        groups << QStringLiteral("%1").arg(byte, 8, 2, QLatin1Char('0'));
    return groups.join(QLatin1Char(' '));
}

QString dateText(radio::ByteView bytes)
{
    const std::optional<wmbus::CivilTime> date = wmbus::plausibleDate(bytes);
    return date ? QString::fromStdString(wmbus::civilTimeText(*date)) : QString();
}

/// Most pairs of bytes are some date; worth a mention are those of a meter's life.
bool isLikelyDate(radio::ByteView bytes)
{
    constexpr int kFirstYear = 2000;
    constexpr int kLastYear = 2045;
    const std::optional<wmbus::CivilTime> date = wmbus::plausibleDate(bytes);
    return date && date->hasDate && !date->everyYear && date->year >= kFirstYear && date->year <= kLastYear;
}

} // namespace

void ByteReadings::addNumbers(std::vector<ByteReading> &readings, radio::ByteView bytes)
{
    if (bytes.size() > kWidestNumber)
        return;
    const auto add = [&](const QString &unsignedName, const QString &signedName, std::uint64_t number) {
        readings.push_back({unsignedName, QString::number(number)});
        readings.push_back({signedName, QString::number(withSign(number, bytes.size()))});
    };
    if (bytes.size() == 1) {
        add(tr("Unsigned"), tr("Signed"), bytes[0]);
        return;
    }
    add(tr("Unsigned, little endian"), tr("Signed, little endian"), bigEndian(reversed(bytes)));
    add(tr("Unsigned, big endian"), tr("Signed, big endian"), bigEndian(bytes));
}

void ByteReadings::addDecimals(std::vector<ByteReading> &readings, radio::ByteView bytes)
{
    if (!isBcd(bytes) || bytes.size() > kWidestNumber)
        return;
    if (bytes.size() == 1) {
        readings.push_back({tr("BCD"), hexText(bytes)});
        return;
    }
    readings.push_back({tr("BCD, little endian"), hexText(reversed(bytes))});
    readings.push_back({tr("BCD, big endian"), hexText(bytes)});
}

void ByteReadings::addReals(std::vector<ByteReading> &readings, radio::ByteView bytes)
{
    if (bytes.size() != sizeof(float) && bytes.size() != sizeof(double))
        return;
    const bool isSingle = bytes.size() == sizeof(float);
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            readings.push_back({name, text});
    };
    add(isSingle ? tr("Float (32 bits), little endian") : tr("Float (64 bits), little endian"),
        realText(reversed(bytes)));
    add(isSingle ? tr("Float (32 bits), big endian") : tr("Float (64 bits), big endian"), realText(bytes));
}

/// EN 13757-3 Annex A.
void ByteReadings::addDate(std::vector<ByteReading> &readings, radio::ByteView bytes)
{
    const QString text = dateText(bytes);
    if (text.isEmpty())
        return;
    switch (bytes.size()) {
    case 2:
        readings.push_back({tr("Date (type G)"), text});
        break;
    case 3:
        readings.push_back({tr("Time (type J)"), text});
        break;
    case 4:
        readings.push_back({tr("Date and time (type F)"), text});
        break;
    default:
        readings.push_back({tr("Date and time (type I)"), text});
    }
}

void ByteReadings::addTexts(std::vector<ByteReading> &readings, radio::ByteView bytes)
{
    if (bytes.size() <= kMostBits)
        readings.push_back({tr("Bits, highest first"), bitText(bytes)});
    if (!isPrintable(bytes))
        return;
    readings.push_back({tr("Text"), asciiText(bytes)});
    if (bytes.size() > 1)
        readings.push_back({tr("Text, last character first"), asciiText(reversed(bytes))});
}

std::vector<ByteReading> ByteReadings::all(radio::ByteView bytes)
{
    std::vector<ByteReading> readings;
    if (bytes.empty())
        return readings;
    addNumbers(readings, bytes);
    addDecimals(readings, bytes);
    addReals(readings, bytes);
    addDate(readings, bytes);
    addTexts(readings, bytes);
    return readings;
}

QStringList ByteReadings::brief(radio::ByteView bytes)
{
    QStringList texts;
    if (bytes.empty() || bytes.size() > kWidestNumber)
        return texts;
    const std::uint64_t number = bigEndian(reversed(bytes));
    const std::int64_t withItsSign = withSign(number, bytes.size());
    texts << tr("unsigned %1").arg(number);
    if (withItsSign < 0)
        texts << tr("signed %1").arg(withItsSign);
    if (isBcd(bytes))
        texts << tr("BCD %1").arg(hexText(reversed(bytes)));
    if (isLikelyDate(bytes))
        texts << tr("date %1").arg(dateText(bytes));
    if (bytes.size() == 1)
        texts << tr("bits %1").arg(bitText(bytes));
    return texts;
}

} // namespace ui
