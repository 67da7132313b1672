// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_value.h"

#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "wmbus/words.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

QString hexCode(const wmbus::Symbol &symbol, const wmbus::Field &field)
{
    const int digits = field.bits != 0 ? 1 : 2 * field.range.count;
    return QStringLiteral("%1").arg(symbol.code, digits, 16, QLatin1Char('0')).toUpper();
}

QString manufacturerText(std::uint32_t code)
{
    const auto manufacturer = std::uint16_t(code);
    QString letters = QString::fromStdString(wmbus::manufacturerText(manufacturer));
    const std::string_view company = wmbus::companyName(manufacturer);
    if (company.empty())
        return letters;
    return QStringLiteral("%1, %2").arg(letters, QString::fromUtf8(company.data(), qsizetype(company.size())));
}

QString statusText(std::uint32_t code)
{
    const wmbus::StatusWords words = wmbus::statusWords(std::uint8_t(code));
    QStringList texts;
    for (std::size_t i = 0; i < words.count; ++i)
        texts << Words::symbol(words.ids[i]);
    return texts.isEmpty() ? FieldValue::tr("no error") : texts.join(QStringLiteral(", "));
}

/// The code is what people look up; the word is what it means.
QString symbolText(const wmbus::Symbol &symbol, const wmbus::Field &field)
{
    if (field.id == "manufacturer")
        return manufacturerText(symbol.code);
    if (field.id == "number" || field.id == "packed-serial")
        return QString::fromStdString(wmbus::idText(symbol.code));
    if (field.id == "status")
        return statusText(symbol.code);
    if (symbol.id.empty())
        return hexCode(symbol, field);
    if (field.id == "vif")
        return QStringLiteral("%1 · %2").arg(hexCode(symbol, field), Words::quantity(symbol.id));
    if (field.id == "vife")
        return QStringLiteral("%1 · %2").arg(hexCode(symbol, field), Words::vife(symbol.id));
    return field.id == "security-mode"
               ? QStringLiteral("%1 · %2").arg(symbol.code).arg(Words::symbol(symbol.id))
               : QStringLiteral("%1 · %2").arg(hexCode(symbol, field), Words::symbol(symbol.id));
}

bool isWorthOnlyItsLength(const wmbus::Field &field)
{
    constexpr std::string_view kIds[] = {"encrypted-data", "filler", "padding", "fragment"};
    return std::find(std::begin(kIds), std::end(kIds), field.id) != std::end(kIds);
}

} // namespace

QString FieldValue::text(const wmbus::DecodedTelegram &telegram, const wmbus::Field &field, const QLocale &locale)
{
    if (isWorthOnlyItsLength(field))
        return tr("%n byte(s)", nullptr, field.range.count);
    if (const auto *symbol = std::get_if<wmbus::Symbol>(&field.value))
        return symbolText(*symbol, field);
    return valueText(telegram, field, locale);
}

} // namespace ui
