// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/display_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace wmbus {

namespace {

constexpr std::uint64_t kFewestNumber = 100; ///< three digits
constexpr int kMostDigits = 15;
constexpr int kWidestPower = 6;
constexpr std::size_t kNarrowestNumber = 2;
constexpr std::size_t kWidestNumber = 6;

std::uint64_t powerOfTen(int exponent)
{
    std::uint64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

enum class Fit : std::uint8_t { None, Rounded, Same };

/// Whether mantissa × 10^exponent is what the display shows, perhaps with fewer decimals.
Fit fit(std::uint64_t mantissa, int exponent, DisplayNumber shown)
{
    const int surplus = -exponent - shown.decimals; // decimals that are sent and not shown
    if (std::abs(surplus) > kMostDigits)
        return Fit::None;
    const std::uint64_t scale = powerOfTen(std::abs(surplus));
    if (surplus <= 0) {
        const std::uint64_t rest = shown.digits % scale;
        return rest == 0 && shown.digits / scale == mantissa ? Fit::Same : Fit::None;
    }
    if (mantissa % scale == 0 && mantissa / scale == shown.digits)
        return Fit::Same;
    const bool isCut = mantissa / scale == shown.digits;
    const bool isRounded = mantissa / scale + (mantissa % scale >= scale / 2 ? 1 : 0) == shown.digits;
    return isCut || isRounded ? Fit::Rounded : Fit::None;
}

std::uint64_t magnitude(std::int64_t number)
{
    return number < 0 ? std::uint64_t(0) - std::uint64_t(number) : std::uint64_t(number);
}

/// Units of energy that displays and telegrams choose apart; 1 kWh = 3.6 MJ.
struct Energy
{
    std::string_view unit;
    double megajoules;
    bool isWattHours;
};

constexpr std::array<Energy, 5> kEnergies{{
    {"Wh", 0.0036, true},
    {"kWh", 3.6, true},
    {"MWh", 3600, true},
    {"MJ", 1, false},
    {"GJ", 1000, false},
}};

/// Converted numbers are seldom round: the display shows them cut or rounded.
bool isShownAs(double value, DisplayNumber shown)
{
    const double last = std::pow(10.0, -int(shown.decimals));
    const double number = double(shown.digits) * last;
    return number <= value + last / 2 && value < number + last;
}

/// A unit and the one that is `power` decimal places smaller.
struct Scale
{
    std::string_view unit;
    int power;
    std::string_view smaller;
};

constexpr std::array<Scale, 10> kScales{{
    {"m³", 3, "l"},
    {"m³/h", 3, "l/h"},
    {"MWh", 3, "kWh"},
    {"MWh", 6, "Wh"},
    {"kWh", 3, "Wh"},
    {"GJ", 3, "MJ"},
    {"GJ", 6, "kJ"},
    {"MJ", 3, "kJ"},
    {"MJ", 6, "J"},
    {"kW", 3, "W"},
}};

/// Empty where the power makes no unit that displays use.
std::string_view scaledUnit(std::string_view unit, int power)
{
    for (const Scale &scale : kScales) {
        if (unit == scale.unit && power == scale.power)
            return scale.smaller;
        if (unit == scale.smaller && power == -scale.power)
            return scale.unit;
    }
    return {};
}

std::string_view otherUnit(const Record &record, Decimal value, DisplayNumber shown)
{
    const auto sent = std::ranges::find(kEnergies, record.unit, &Energy::unit);
    if (sent == kEnergies.end())
        return {};
    const auto fits = std::ranges::find_if(kEnergies, [&](const Energy &other) {
        return other.isWattHours != sent->isWattHours
               && isShownAs(decimalToDouble(value) * sent->megajoules / other.megajoules, shown);
    });
    return fits == kEnergies.end() ? std::string_view() : fits->unit;
}

std::optional<DisplayMatch> matchRecord(const Record &record, Decimal value, DisplayNumber shown)
{
    DisplayMatch match;
    match.source = record.source;
    match.range = record.data;
    const std::uint64_t mantissa = magnitude(value.mantissa);
    const Fit asSent = fit(mantissa, value.exponent, shown);
    if (asSent == Fit::Same)
        return match;
    if (shown.digits < kFewestNumber)
        return std::nullopt;
    if (asSent == Fit::Rounded) {
        match.agreement = DisplayAgreement::Rounded;
        return match;
    }
    for (int power = -kWidestPower; power <= kWidestPower; ++power) {
        if (power == 0 || fit(mantissa, value.exponent + power, shown) == Fit::None)
            continue;
        match.agreement = DisplayAgreement::OtherScale;
        match.power = std::int8_t(power);
        match.unit = scaledUnit(record.unit, power);
        return match;
    }
    match.unit = otherUnit(record, value, shown);
    if (match.unit.empty())
        return std::nullopt;
    match.agreement = DisplayAgreement::OtherUnit;
    return match;
}

bool mayHoldNumbers(Group group)
{
    return group == Group::Record || group == Group::Maker || group == Group::Unknown;
}

/// Bytes of the content that no record reads as a number.
std::vector<bool> unexplained(const DecodedTelegram &telegram, Source source)
{
    std::vector<bool> wanted(telegram.source(source).size(), false);
    const auto mark = [&wanted](ByteRange range, bool value) {
        for (std::size_t i = range.first; i < range.end() && i < wanted.size(); ++i)
            wanted[i] = value;
    };
    for (const Field &field : telegram.fields) {
        if (field.source == source && mayHoldNumbers(field.group))
            mark(field.range, true);
    }
    for (const Record &record : telegram.records) {
        if (record.source != source || !std::holds_alternative<Decimal>(record.value))
            continue;
        mark(record.header, false);
        mark(record.data, false);
    }
    return wanted;
}

/// Highest byte first. None where a nibble is no digit.
std::optional<std::uint64_t> bcdNumber(std::span<const std::uint8_t> bytes)
{
    std::uint64_t number = 0;
    for (const std::uint8_t byte : bytes) {
        if ((byte & 0x0F) > 9 || byte >> 4 > 9)
            return std::nullopt;
        number = number * 100 + std::uint64_t(byte >> 4) * 10 + (byte & 0x0F);
    }
    return number;
}

std::optional<std::uint64_t> numberIn(radio::ByteView bytes, ByteForm form)
{
    std::array<std::uint8_t, kWidestNumber> ordered{}; // highest byte first
    const bool isReversed = form == ByteForm::LittleEndian || form == ByteForm::BcdLittleEndian;
    if (isReversed)
        std::reverse_copy(bytes.begin(), bytes.end(), ordered.begin());
    else
        std::copy(bytes.begin(), bytes.end(), ordered.begin());
    const std::span<const std::uint8_t> digits(ordered.data(), bytes.size());
    if (digits[0] == 0 && digits.size() > kNarrowestNumber)
        return std::nullopt; // the same number is found in fewer bytes
    if (form == ByteForm::BcdLittleEndian || form == ByteForm::BcdBigEndian)
        return bcdNumber(digits);
    std::uint64_t number = 0;
    for (const std::uint8_t byte : digits)
        number = number << 8 | byte;
    return number;
}

std::optional<DisplayMatch> matchBytes(radio::ByteView bytes, ByteForm form, DisplayNumber shown)
{
    const std::optional<std::uint64_t> number = numberIn(bytes, form);
    if (!number)
        return std::nullopt;
    constexpr int kMostHidden = 3; // decimals that are sent and not shown
    for (int hidden = 0; hidden <= kMostHidden; ++hidden) {
        const Fit found = fit(*number, -hidden - int(shown.decimals), shown);
        if (found == Fit::None || (hidden > 0 && shown.digits < 10 * kFewestNumber))
            continue;
        DisplayMatch match;
        match.agreement = DisplayAgreement::Bytes;
        match.power = std::int8_t(-hidden - int(shown.decimals));
        match.form = form;
        match.number = *number;
        return match;
    }
    return std::nullopt;
}

/// Bytes with a nought beside them hold a hundred times the number, too.
void dropPoorerOverlaps(std::vector<DisplayMatch> &matches)
{
    const std::vector<DisplayMatch> all = matches;
    std::erase_if(matches, [&all](const DisplayMatch &each) {
        return std::ranges::any_of(all, [&each](const DisplayMatch &other) {
            return other.power > each.power && other.range.first < each.range.end()
                   && each.range.first < other.range.end();
        });
    });
}

std::vector<DisplayMatch> searchBytes(const DecodedTelegram &telegram, Source source, DisplayNumber shown)
{
    std::vector<DisplayMatch> matches;
    const radio::ByteView bytes = telegram.source(source);
    const std::vector<bool> wanted = unexplained(telegram, source);
    for (std::size_t first = 0; first < wanted.size(); ++first) {
        for (std::size_t count = 1; count <= kWidestNumber && first + count <= wanted.size(); ++count) {
            if (!wanted[first + count - 1])
                break;
            if (count < kNarrowestNumber)
                continue;
            for (const ByteForm form :
                 {ByteForm::LittleEndian, ByteForm::BcdLittleEndian, ByteForm::BigEndian, ByteForm::BcdBigEndian}) {
                auto match = matchBytes(bytes.subspan(first, count), form, shown);
                if (!match)
                    continue;
                match->source = source;
                match->range = {std::uint16_t(first), std::uint16_t(count)};
                matches.push_back(*match);
            }
        }
    }
    dropPoorerOverlaps(matches);
    return matches;
}

} // namespace

std::optional<DisplayNumber> displayNumber(std::string_view text)
{
    const std::size_t last = text.find_last_of(".,");
    const bool isDecimal = last != std::string_view::npos && text.find(text[last]) == last;
    DisplayNumber number;
    int digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char sign = text[i];
        if (sign >= '0' && sign <= '9') {
            number.digits = number.digits * 10 + std::uint64_t(sign - '0');
            number.decimals = std::uint8_t(number.decimals + (isDecimal && i > last ? 1 : 0));
            if (++digits > kMostDigits)
                return std::nullopt;
        } else if (sign != '.' && sign != ',' && sign != ' ' && sign != '\'') {
            return std::nullopt;
        }
    }
    return digits > 0 ? std::optional(number) : std::nullopt;
}

std::vector<DisplayMatch> findDisplayNumber(const DecodedTelegram &telegram, DisplayNumber shown)
{
    std::vector<DisplayMatch> matches;
    for (std::size_t i = 0; i < telegram.records.size(); ++i) {
        const auto *const value = std::get_if<Decimal>(&telegram.records[i].value);
        if (!value)
            continue;
        if (auto match = matchRecord(telegram.records[i], *value, shown)) {
            match->record = std::int16_t(i);
            matches.push_back(*match);
        }
    }
    if (shown.digits >= kFewestNumber) {
        for (const Source source : {Source::Received, Source::Decrypted, Source::Message}) {
            const std::vector<DisplayMatch> found = searchBytes(telegram, source, shown);
            matches.insert(matches.end(), found.begin(), found.end());
        }
    }
    std::ranges::stable_sort(matches, {}, &DisplayMatch::agreement);
    return matches;
}

} // namespace wmbus
