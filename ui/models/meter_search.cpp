// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meter_search.h"

#include "engine/survey/printed_numbers.h"
#include "ui/models/cell_text.h"
#include "ui/models/meter_words.h"
#include "ui/models/state_look.h"
#include "wmbus/address.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

/// A display and the newest telegram are seldom of the same second.
constexpr double kDisplayTolerance = 0.05;
constexpr double kWholeTolerance = 0.999; // below 1: 5678 on the display is not the 5679 of another meter
/// Fewer digits are in every second number.
constexpr qsizetype kFewestDigits = 3;

/// The digits of "KAM12345678", "kam-12345678" or "12-34-56-78"; empty where the word is no number of this maker.
QString digitsOf(QString word, const engine::Meter &meter)
{
    const QString maker = cellText(wmbus::manufacturerText(meter.address.manufacturer)).toLower();
    if (word.startsWith(maker))
        word.remove(0, maker.size());
    word.remove(QLatin1Char('-'));
    const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isDigit() || (c >= QLatin1Char('a') && c <= QLatin1Char('f')); // makers with hexadecimal numbers
    });
    return isNumber && word.size() >= kFewestDigits ? word : QString();
}

bool hasNumber(const engine::Meter &meter, const QString &word)
{
    const std::string digits = digitsOf(word, meter).toUpper().toStdString();
    if (meter.anonymous || digits.empty())
        return false;
    const std::vector<std::string> numbers = engine::printedNumbers(meter.address.id);
    return std::any_of(numbers.begin(), numbers.end(),
                       [&digits](const std::string &number) { return number.find(digits) != std::string::npos; });
}

/// What a display may mean, and how far a reading may be from it.
struct Displayed
{
    double value = 0;
    double tolerance = 0;
};

/// A comma or a point may be the decimal sign, whatever the language of the desktop: people type what the display
/// shows. Without either the display shows whole units, and cuts off what the telegram has behind them.
std::optional<Displayed> displayed(QString word)
{
    const qsizetype sign = word.lastIndexOf(QRegularExpression(QStringLiteral("[.,]")));
    if (sign < 0 && word.size() < kFewestDigits)
        return std::nullopt;
    if (sign >= 0) {
        const QString decimals = word.sliced(sign + 1);
        word = word.first(sign).remove(QLatin1Char('.')).remove(QLatin1Char(',')) + QLatin1Char('.') + decimals;
    }
    bool ok = false;
    const double value = QLocale::c().toDouble(word, &ok);
    if (!ok)
        return std::nullopt;
    return Displayed{value, sign >= 0 ? kDisplayTolerance : kWholeTolerance};
}

/// The value stands on its display, give or take what changed meanwhile.
bool showsValue(const engine::Meter &meter, const QString &word)
{
    const auto shown = displayed(word);
    return shown && std::any_of(meter.readings.begin(), meter.readings.end(), [&](const engine::Reading &reading) {
               return std::abs(reading.number - shown->value) <= shown->tolerance; // false for what is no number
           });
}

} // namespace

MeterSearch::MeterSearch(const QString &text)
    : m_words(text.toLower().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
}

bool MeterSearch::accepts(const engine::Meter &meter, const engine::MeterNote &note) const
{
    if (m_words.isEmpty())
        return true;
    const QString text =
        QStringList{meterWords(meter), StateLook::word(meter.outcome, meter.verdict).toLower(),
                    QString::fromStdString(note.name).toLower(), QString::fromStdString(note.note).toLower()}
            .join(QLatin1Char('\n'));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return text.contains(word) || hasNumber(meter, word) || showsValue(meter, word);
    });
}

} // namespace ui
