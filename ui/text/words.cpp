// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "ui/text/word_table.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

QString labelled(std::span<const Word> table, std::string_view id)
{
    const QString text = translated(table, id);
    return text.isEmpty() ? readableId(id) : text;
}

QString argumentText(std::int64_t value, char format)
{
    switch (format) {
    case 'h':
        return QStringLiteral("%1").arg(value, 2, 16, QLatin1Char('0')).toUpper();
    case 'w':
        return QStringLiteral("%1").arg(value, 4, 16, QLatin1Char('0')).toUpper();
    default:
        return QString::number(value);
    }
}

/// What makes one record differ from another of the same quantity.
struct Distinction
{
    wmbus::Function function = wmbus::Function::Instantaneous;
    std::uint64_t storage = 0;
    std::uint32_t tariff = 0;
    std::uint16_t subunit = 0;
};

QStringList distinctionWords(const Distinction &record)
{
    QStringList words;
    if (record.function != wmbus::Function::Instantaneous)
        words << Words::function(record.function);
    if (record.storage != 0)
        words << Words::tr("stored %1", "value number %1 in the meter's memory").arg(record.storage);
    if (record.tariff != 0)
        words << Words::tr("tariff %1").arg(record.tariff);
    if (record.subunit != 0)
        words << Words::tr("unit %1", "sub-device of a meter").arg(record.subunit);
    return words;
}

QString wrongKeyExplanation(wmbus::Verdict verdict)
{
    if (verdict == wmbus::Verdict::FitsOtherMeter)
        return Words::tr("The key given for this meter opens the telegrams of another meter. Two keys may have been "
                         "swapped.");
    return Words::tr("A key was tried, but the check bytes do not match. Compare it digit by digit with the "
                     "supplier's letter.");
}

QString decodedExplanation(wmbus::Verdict verdict)
{
    if (verdict == wmbus::Verdict::Plausible)
        return Words::tr("The records can be read, but nothing in this telegram proves the key. Compare a value with "
                         "the meter's display.");
    return {};
}

} // namespace

QString Words::quantity(std::string_view id)
{
    return labelled(quantityWords(), id);
}

QString Words::qualifier(std::string_view id)
{
    const QString text = translated(qualifierWords(), id);
    return text.isEmpty() ? readableId(id).toLower() : text;
}

QString Words::recordError(std::string_view id)
{
    const QString text = translated(recordErrorWords(), id);
    return text.isEmpty() ? readableId(id).toLower() : text;
}

QString Words::field(std::string_view id)
{
    return labelled(fieldWords(), id);
}

QString Words::fieldHelp(std::string_view id)
{
    return translated(fieldHelpWords(), id);
}

QString Words::symbol(std::string_view id)
{
    const QString text = translated(symbolWords(), id);
    return text.isEmpty() ? labelled(mediumWords(), id) : text;
}

QString Words::vife(std::string_view id)
{
    for (const auto table : {qualifierWords(), recordErrorWords()}) {
        if (QString text = translated(table, id); !text.isEmpty())
            return text;
    }
    return symbol(id);
}

QString Words::medium(std::string_view deviceTypeId)
{
    return labelled(mediumWords(), deviceTypeId);
}

QString Words::outcome(wmbus::Outcome outcome)
{
    switch (outcome) {
    case wmbus::Outcome::Decoded:
        return tr("Decoded");
    case wmbus::Outcome::Partial:
        return tr("Partly decoded");
    case wmbus::Outcome::NoKey:
        return tr("Key missing");
    case wmbus::Outcome::WrongKey:
        return tr("Wrong key");
    case wmbus::Outcome::NoLayout:
        return tr("Waiting", "for the full telegram that explains the compact one");
    case wmbus::Outcome::Unsupported:
        return tr("Unsupported");
    case wmbus::Outcome::Damaged:
        return tr("Damaged");
    }
    return {};
}

QString Words::verdict(wmbus::Verdict verdict)
{
    switch (verdict) {
    case wmbus::Verdict::NotJudged:
        return tr("Cannot be judged");
    case wmbus::Verdict::NotEncrypted:
        return tr("Not encrypted");
    case wmbus::Verdict::NoKey:
        return tr("No key");
    case wmbus::Verdict::Fits:
        return tr("Key fits");
    case wmbus::Verdict::Plausible:
        return tr("Key plausible, not proven");
    case wmbus::Verdict::WrongKey:
        return tr("Wrong key");
    case wmbus::Verdict::FitsOtherMeter:
        return tr("Key of another meter");
    case wmbus::Verdict::AlreadyDecrypted:
        return tr("Already decrypted");
    case wmbus::Verdict::Damaged:
        return tr("Damaged");
    }
    return {};
}

QString Words::linkMode(radio::LinkMode mode)
{
    switch (mode) {
    case radio::LinkMode::Unknown:
        return {};
    case radio::LinkMode::S:
        return QStringLiteral("S");
    case radio::LinkMode::T:
        return QStringLiteral("T");
    case radio::LinkMode::C:
        return QStringLiteral("C");
    case radio::LinkMode::R:
        return QStringLiteral("R");
    case radio::LinkMode::N:
        return QStringLiteral("N");
    case radio::LinkMode::CT:
        return tr("C or T", "radio modes");
    }
    return {};
}

QString Words::sentence(const wmbus::Remark &remark)
{
    const auto table = remarkWords();
    const auto word = std::find_if(table.begin(), table.end(),
                                   [&remark](const SentenceWord &entry) { return entry.id == remark.id; });
    if (word == table.end())
        return readableId(remark.id);
    const std::string_view formats = word->formats;
    const bool counts = formats.find('n') != std::string_view::npos;
    // The number that chooses the plural form is always the first one of its remark.
    QString text = counts ? tr(word->text, nullptr, int(remark.args[0])) : tr(word->text);
    std::size_t next = counts ? 1 : 0;
    for (const char format : formats) {
        if (format == 'o')
            text = text.arg(remark.range.first);
        else if (format != 'n')
            text = text.arg(argumentText(remark.args[next++], format));
    }
    return text;
}

QString Words::explanation(const wmbus::DecodedTelegram &telegram)
{
    switch (telegram.outcome) {
    case wmbus::Outcome::Decoded:
        return decodedExplanation(telegram.security.verdict);
    case wmbus::Outcome::Partial:
        return tr("%n byte(s) have no known meaning; they are shown as they came.", nullptr, telegram.counts.unknown);
    case wmbus::Outcome::NoKey:
        return telegram.security.mode ? tr("This meter sends encrypted (mode %1). You need its key from the supplier.")
                                            .arg(int(*telegram.security.mode))
                                      : tr("This meter sends encrypted. You need its key from the supplier.");
    case wmbus::Outcome::WrongKey:
        return wrongKeyExplanation(telegram.security.verdict);
    case wmbus::Outcome::NoLayout:
        return tr("This is a compact telegram without descriptions. The meter sends a full one now and then; after "
                  "that, this one can be read.");
    case wmbus::Outcome::Unsupported:
        return tr("The program does not know this kind of content yet: %1").arg(sentence(telegram.reason));
    case wmbus::Outcome::Damaged:
        return tr("The telegram did not arrive whole, often because of a weak signal: %1")
            .arg(sentence(telegram.reason));
    }
    return {};
}

QString Words::function(wmbus::Function function)
{
    switch (function) {
    case wmbus::Function::Instantaneous:
        return tr("current value");
    case wmbus::Function::Maximum:
        return tr("maximum");
    case wmbus::Function::Minimum:
        return tr("minimum");
    case wmbus::Function::Error:
        return tr("during an error");
    }
    return {};
}

QString Words::recordLabel(const wmbus::Record &record)
{
    QStringList words{quantity(record.quantity)};
    for (const std::string_view id : record.qualifiers) {
        if (!id.empty())
            words << qualifier(id);
    }
    words += distinctionWords({record.function, record.storage, record.tariff, record.subunit});
    return words.join(tr(", ", "between the parts of a reading's name"));
}

QString Words::readingLabel(const engine::Reading &reading)
{
    QStringList words{quantity(reading.quantity)};
    words += distinctionWords({reading.function, reading.storage, reading.tariff, reading.subunit});
    return words.join(tr(", ", "between the parts of a reading's name"));
}

} // namespace ui
