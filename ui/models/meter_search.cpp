// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meter_search.h"

#include "engine/survey/printed_numbers.h"
#include "ui/models/cell_text.h"
#include "ui/models/meter_terms.h"
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

bool hasWord(const FilterTerm &term, const engine::Meter &meter, const SearchFacts &facts)
{
    if (((term.mask >> unsigned(meter.outcome)) & 1) != 0
        || StateLook::word(meter.outcome, meter.verdict).toLower().contains(term.text))
        return true;
    if (facts.isHidden)
        return meterKindWords(meter).contains(term.text);
    return meterHolds(term, meter, facts.index, facts.note)
           || QString::fromStdString(facts.note.note).toLower().contains(term.text) || hasNumber(meter, term.text)
           || showsValue(meter, term.text);
}

bool holds(const FilterTerm &term, const engine::Meter &meter, const SearchFacts &facts)
{
    switch (term.field) {
    case FilterField::Words:
        return hasWord(term, meter, facts);
    case FilterField::State:
        return ((term.mask >> unsigned(meter.outcome)) & 1) != 0;
    case FilterField::Mode:
        return (meter.modes & term.mask) != 0;
    case FilterField::Rssi: {
        const auto dbm = meter.signal.newestDbm();
        return dbm && rssiHolds(term, std::int16_t(std::lround(*dbm * 10)));
    }
    case FilterField::Age:
        return meter.lastHeardUs != engine::kNoTime
               && compares(term.comparison, facts.nowUtcUs - meter.lastHeardUs, term.number);
    case FilterField::Security:
        return compares(term.comparison, meter.securityMode, term.number);
    case FilterField::Meter:
    case FilterField::MeterNumber:
    case FilterField::Name:
        return !facts.isHidden && meterHolds(term, meter, facts.index, facts.note);
    default:
        return meterHolds(term, meter, facts.index, facts.note);
    }
}

} // namespace

bool MeterSearch::accepts(const engine::Meter &meter, const SearchFacts &facts) const
{
    return std::ranges::all_of(m_filter.terms(),
                               [&](const FilterTerm &term) { return holds(term, meter, facts) != term.negated; });
}

} // namespace ui
