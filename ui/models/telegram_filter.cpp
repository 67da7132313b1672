// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegram_filter.h"

#include "ui/models/meter_texts.h"
#include "ui/text/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace ui {

namespace {

using Field = TelegramFilter::Field;

constexpr std::array kFields{
    Field{"state", "state:no-key", FilterField::State},
    Field{"number", "number:76348799", FilterField::MeterNumber},
    Field{"name", "name:kitchen", FilterField::Name},
    Field{"meter", "meter:KAM-76348799-1B-16", FilterField::Meter},
    Field{"mfct", "mfct:kam", FilterField::Maker},
    Field{"medium", "medium:water", FilterField::Medium},
    Field{"product", "product:multical", FilterField::Product},
    Field{"whose", "whose:mine", FilterField::Whose},
    Field{"rssi", "rssi>-80", FilterField::Rssi},
    Field{"age", "age<10m", FilterField::Age},
    Field{"mode", "mode:c", FilterField::Mode},
    Field{"len", "len>60", FilterField::Length},
    Field{"ci", "ci:7a", FilterField::Ci},
    Field{"access", "access:21", FilterField::Access},
    Field{"security", "security:5", FilterField::Security},
    Field{"version", "version:1b", FilterField::Version},
    Field{"receiver", "receiver:ttyUSB0", FilterField::Receiver},
    Field{"no", "no>1000", FilterField::Number},
    Field{"hex", "hex:\"04 13\"", FilterField::Hex},
    Field{"mark", "mark:yes", FilterField::Mark},
};

/// Names that people try first.
constexpr std::array kAliases{
    Field{"maker", nullptr, FilterField::Maker}, Field{"manufacturer", nullptr, FilterField::Maker},
    Field{"type", nullptr, FilterField::Medium}, Field{"id", nullptr, FilterField::MeterNumber},
    Field{"signal", nullptr, FilterField::Rssi}, Field{"length", nullptr, FilterField::Length},
};

constexpr std::array kStates{"decoded", "partial", "no-key", "wrong-key", "no-layout", "unsupported", "damaged"};
/// In the order of MeterRelation, and one that is beside it.
constexpr std::array kOwners{"unknown", "mine", "authorised", "foreign", "ignored"};
constexpr std::array kModes{"", "s", "t", "c", "r", "n", "c+t"};

QString exampleOf(FilterField field)
{
    const auto it = std::find_if(kFields.begin(), kFields.end(), [field](const Field &f) { return f.field == field; });
    // A bare word has no field and so no row in the table.
    return it == kFields.end() ? QStringLiteral("water") : QString::fromLatin1(it->example);
}

bool isOrdered(FilterField field)
{
    switch (field) {
    case FilterField::Number:
    case FilterField::Rssi:
    case FilterField::Length:
    case FilterField::Age:
    case FilterField::Ci:
    case FilterField::Access:
    case FilterField::Security:
    case FilterField::Version:
        return true;
    default:
        return false;
    }
}

/// A state by its name in files and commands or by its word on screen; a part of either will do.
std::uint32_t statesNamed(const QString &text)
{
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (text == QLatin1String(kStates[i]))
            return 1u << i;
        const QString word = Words::outcome(wmbus::Outcome(i)).toLower();
        if (QLatin1String(kStates[i]).contains(text) || word.contains(text))
            mask |= 1u << i;
    }
    return mask;
}

/// By their names, or by a part of the words on screen.
std::uint32_t ownersNamed(const QString &text)
{
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < kOwners.size(); ++i) {
        const bool isIgnored = i + 1 == kOwners.size();
        const QString word = isIgnored ? QString() : relationText(engine::MeterRelation(i)).toLower();
        if (QLatin1String(kOwners[i]).contains(text) || word.contains(text))
            mask |= isIgnored ? kIgnoredBit : 1U << i;
    }
    return mask;
}

/// "c", "C1", "t1"; a telegram of a receiver in combined mode may be either of C and T.
std::uint32_t modesNamed(const QString &text)
{
    constexpr auto bit = [](radio::LinkMode mode) { return 1u << unsigned(mode); };
    if (text == QLatin1String("c+t") || text == QLatin1String("ct"))
        return bit(radio::LinkMode::CT);
    if (text.isEmpty() || text.size() > 2 || (text.size() == 2 && !text[1].isDigit()))
        return 0;
    for (std::size_t i = 1; i < kModes.size(); ++i) {
        if (text.first(1) == QLatin1String(kModes[i])) {
            const auto mode = radio::LinkMode(i);
            const bool combined = mode == radio::LinkMode::C || mode == radio::LinkMode::T;
            return bit(mode) | (combined ? bit(radio::LinkMode::CT) : 0);
        }
    }
    return 0;
}

std::optional<std::int64_t> duration(QString text)
{
    constexpr std::int64_t kSecondUs = 1'000'000;
    std::int64_t unit = kSecondUs;
    if (!text.isEmpty() && !text.back().isDigit()) {
        const char letter = text.back().toLatin1();
        const std::int64_t seconds = letter == 's'   ? 1
                                     : letter == 'm' ? 60
                                     : letter == 'h' ? 3600
                                     : letter == 'd' ? 86400
                                                     : 0;
        unit = seconds * kSecondUs;
        text.chop(1);
    }
    bool ok = false;
    const double number = text.toDouble(&ok);
    // A century: more would not fit into microseconds for long.
    if (!ok || unit == 0 || !(number >= 0) || number * double(unit) > 3.2e15)
        return std::nullopt;
    return std::int64_t(number * double(unit));
}

std::optional<std::int64_t> wholeNumber(const QString &text, int base)
{
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok, base);
    return ok ? std::optional<std::int64_t>(number) : std::nullopt;
}

std::optional<std::int64_t> deciDbm(const QString &text)
{
    QString plain = text;
    plain.replace(QChar(0x2212), QLatin1Char('-')); // the minus sign that the list itself shows
    bool ok = false;
    const double dbm = plain.toDouble(&ok);
    return ok && std::abs(dbm) < 1000 ? std::optional<std::int64_t>(std::llround(dbm * 10)) : std::nullopt;
}

std::optional<QByteArray> hexBytes(QString text)
{
    text.remove(QLatin1Char(' '));
    const QByteArray digits = text.toLatin1();
    const bool allHex =
        std::all_of(digits.begin(), digits.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
    if (digits.isEmpty() || digits.size() % 2 != 0 || !allHex)
        return std::nullopt;
    return QByteArray::fromHex(digits);
}

bool takeNumber(FilterTerm &term, std::optional<std::int64_t> number)
{
    term.number = number.value_or(0);
    return number.has_value();
}

/// Fills in what the field compares with; false where the text does not fit the field.
bool takeValue(FilterTerm &term, const QString &value)
{
    term.text = value.toLower();
    switch (term.field) {
    case FilterField::Number:
    case FilterField::Length:
    case FilterField::Access:
        return takeNumber(term, wholeNumber(term.text, 10));
    case FilterField::Ci:
    case FilterField::Version:
        return takeNumber(term, wholeNumber(term.text, 16));
    case FilterField::Security:
        return takeNumber(term, term.text == QLatin1String("none") ? -1 : wholeNumber(term.text, 10));
    case FilterField::Rssi:
        return takeNumber(term, deciDbm(term.text));
    case FilterField::Age:
        return takeNumber(term, duration(term.text));
    case FilterField::Words: // a word that names no state may still be part of a meter's words
        term.mask = statesNamed(term.text);
        return true;
    case FilterField::State:
        term.mask = statesNamed(term.text);
        return term.mask != 0;
    case FilterField::Whose:
        term.mask = ownersNamed(term.text);
        return term.mask != 0;
    case FilterField::Mode:
        term.mask = modesNamed(term.text);
        return term.mask != 0;
    case FilterField::Hex: {
        const auto bytes = hexBytes(term.text);
        term.bytes = bytes.value_or(QByteArray());
        return bytes.has_value();
    }
    case FilterField::Meter:
    case FilterField::MeterNumber:
    case FilterField::Name:
    case FilterField::Maker:
    case FilterField::Medium:
    case FilterField::Product:
    case FilterField::Receiver:
    case FilterField::Mark:
        return true;
    }
    return false;
}

/// A piece between blanks, with its place in the line; quotes are still there.
struct Token
{
    qsizetype position;
    QStringView text;
};

std::vector<Token> tokens(const QString &line)
{
    std::vector<Token> found;
    for (qsizetype i = 0; i < line.size();) {
        if (line[i].isSpace()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        bool inQuotes = false;
        for (; i < line.size() && (inQuotes || !line[i].isSpace()); ++i)
            inQuotes ^= line[i] == QLatin1Char('"');
        found.push_back({start, QStringView(line).sliced(start, i - start)});
    }
    return found;
}

/// A token taken apart: -name:value. Without a name before a sign it is a bare word.
struct Parts
{
    bool negated = false;
    QStringView name;
    Comparison comparison = Comparison::Has;
    QString value;
};

Parts partsOf(QStringView token)
{
    Parts parts;
    if (token.size() > 1 && token.startsWith(QLatin1Char('-'))) {
        parts.negated = true;
        token = token.sliced(1);
    }
    qsizetype end = 0;
    while (end < token.size() && token[end].isLetter())
        ++end;
    QStringView rest = token;
    const auto sign = end > 0 && end < token.size() ? token[end].toLatin1() : '\0';
    if (sign == ':' || sign == '=' || sign == '<' || sign == '>') {
        parts.name = token.first(end);
        rest = token.sliced(end + 1);
        const bool orEqual = (sign == '<' || sign == '>') && rest.startsWith(QLatin1Char('='));
        if (orEqual)
            rest = rest.sliced(1);
        if (sign == '=')
            parts.comparison = Comparison::Equal;
        else if (sign == '<')
            parts.comparison = orEqual ? Comparison::AtMost : Comparison::Less;
        else if (sign == '>')
            parts.comparison = orEqual ? Comparison::AtLeast : Comparison::Greater;
    }
    parts.value = rest.toString().remove(QLatin1Char('"'));
    return parts;
}

bool isFieldOf(FilterSubject subject, FilterField field)
{
    switch (field) {
    case FilterField::Number:
    case FilterField::Length:
    case FilterField::Ci:
    case FilterField::Access:
    case FilterField::Receiver:
    case FilterField::Hex:
    case FilterField::Mark:
        return subject == FilterSubject::Telegrams;
    default:
        return true;
    }
}

QString knownFields(FilterSubject subject)
{
    QStringList names;
    for (const Field &field : kFields)
        if (isFieldOf(subject, field.field))
            names.append(QString::fromLatin1(field.name));
    return names.join(QStringLiteral(", "));
}

/// The term, or a sentence about what is wrong with it.
std::optional<FilterTerm> termOf(QStringView token, FilterSubject subject, QString &problem)
{
    const Parts parts = partsOf(token);
    FilterTerm term;
    term.negated = parts.negated;
    term.comparison = parts.comparison;
    if (!parts.name.isEmpty()) {
        const auto field = TelegramFilter::fieldNamed(parts.name);
        if (!field || !isFieldOf(subject, *field)) {
            problem =
                TelegramFilter::tr("There is no field “%1”. Known are: %2.").arg(parts.name, knownFields(subject));
            return std::nullopt;
        }
        term.field = *field;
    }
    const bool ordering = parts.comparison != Comparison::Has && parts.comparison != Comparison::Equal;
    if (ordering && !isOrdered(term.field)) {
        problem = TelegramFilter::tr("“%1” has no greater and smaller. Write for example %2.")
                      .arg(parts.name, exampleOf(term.field));
        return std::nullopt;
    }
    if (parts.value.isEmpty()) {
        problem = TelegramFilter::tr("A value is missing. Write for example %1.").arg(exampleOf(term.field));
        return std::nullopt;
    }
    if (takeValue(term, parts.value))
        return term;
    const QStringList values = TelegramFilter::valuesOf(term.field);
    if (values.isEmpty())
        problem =
            TelegramFilter::tr("“%1” does not fit here. Write for example %2.").arg(parts.value, exampleOf(term.field));
    else
        problem = TelegramFilter::tr("“%1” does not fit here. Known are: %2.")
                      .arg(parts.value, values.join(QStringLiteral(", ")));
    return std::nullopt;
}

} // namespace

std::optional<TelegramFilter> TelegramFilter::parse(const QString &text, Problem &problem, FilterSubject subject)
{
    TelegramFilter filter;
    for (const Token &token : tokens(text)) {
        auto term = termOf(token.text, subject, problem.text);
        if (!term) {
            problem.position = token.position;
            problem.length = token.text.size();
            return std::nullopt;
        }
        filter.m_terms.push_back(std::move(*term));
    }
    return filter;
}

std::optional<FilterField> TelegramFilter::fieldNamed(QStringView name)
{
    const auto named = [name](const Field &f) { return name.compare(QLatin1String(f.name), Qt::CaseInsensitive) == 0; };
    if (const auto it = std::find_if(kFields.begin(), kFields.end(), named); it != kFields.end())
        return it->field;
    if (const auto it = std::find_if(kAliases.begin(), kAliases.end(), named); it != kAliases.end())
        return it->field;
    return std::nullopt;
}

bool TelegramFilter::dependsOnTime() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const FilterTerm &t) { return t.field == FilterField::Age; });
}

bool TelegramFilter::canNameMeter(const QString &text)
{
    Problem problem;
    const auto filter = parse(text, problem);
    return !filter || std::any_of(filter->m_terms.begin(), filter->m_terms.end(), [](const FilterTerm &term) {
        switch (term.field) {
        case FilterField::Words:
        case FilterField::Meter:
        case FilterField::MeterNumber:
        case FilterField::Name:
        case FilterField::Hex:
        case FilterField::Mark:
            return true;
        default:
            return false;
        }
    });
}

std::span<const TelegramFilter::Field> TelegramFilter::fields()
{
    return kFields;
}

QStringList TelegramFilter::valuesOf(FilterField field)
{
    const auto list = [](std::span<const char *const> names) {
        QStringList values;
        for (const char *name : names)
            values.append(QString::fromLatin1(name));
        return values;
    };
    if (field == FilterField::State)
        return list(kStates);
    if (field == FilterField::Whose)
        return list(kOwners);
    if (field == FilterField::Mode)
        return list(std::span(kModes).subspan(1)); // the first stands for an unknown mode
    if (field == FilterField::Mark)
        return {QStringLiteral("yes")};
    return {};
}

QString TelegramFilter::stateName(wmbus::Outcome outcome)
{
    return QString::fromLatin1(kStates[std::size_t(outcome)]);
}

QString TelegramFilter::modeName(radio::LinkMode mode)
{
    return QString::fromLatin1(kModes[std::size_t(mode)]);
}

QString TelegramFilter::quoted(const QString &value)
{
    return value.contains(QLatin1Char(' ')) ? QLatin1Char('"') + value + QLatin1Char('"') : value;
}

} // namespace ui
