// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegram_matcher.h"

#include "ui/models/cell_text.h"
#include "ui/models/meter_words.h"
#include "ui/text/words.h"
#include "wmbus/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

QString lower(std::string_view text)
{
    return cellText(text).toLower();
}

bool compares(Comparison comparison, std::int64_t value, std::int64_t wanted)
{
    switch (comparison) {
    case Comparison::Has:
    case Comparison::Equal:
        return value == wanted;
    case Comparison::Less:
        return value < wanted;
    case Comparison::AtMost:
        return value <= wanted;
    case Comparison::Greater:
        return value > wanted;
    case Comparison::AtLeast:
        return value >= wanted;
    }
    return false;
}

bool textHolds(const FilterTerm &term, const QString &text)
{
    return term.comparison == Comparison::Equal ? text == term.text : text.contains(term.text);
}

/// The list shows whole dBm, so "rssi:-71" means what is shown as -71.
bool rssiHolds(const FilterTerm &term, std::int16_t deciDbm)
{
    if (deciDbm == engine::kNoRssi)
        return false;
    if (term.comparison == Comparison::Has || term.comparison == Comparison::Equal)
        return std::lround(deciDbm / 10.0) == std::lround(double(term.number) / 10.0);
    return compares(term.comparison, deciDbm, term.number);
}

bool markHolds(const FilterTerm &term, const engine::TelegramMark &mark)
{
    const bool anyMark = term.text == QLatin1String("yes");
    return anyMark || QString::fromStdString(mark.comment).toLower().contains(term.text);
}

bool meterTermHolds(const FilterTerm &term, const engine::MeterRegistry &meters, std::uint32_t index,
                    const engine::MeterNotes &notes)
{
    const engine::Meter &meter = meters.meter(index);
    const auto name = [&] {
        return meter.anonymous ? QString() : QString::fromStdString(notes.note(meter.address).name).toLower();
    };
    switch (term.field) {
    case FilterField::Words:
        return meterWords(meter).contains(term.text) || name().contains(term.text);
    case FilterField::Name:
        return textHolds(term, name());
    case FilterField::Meter:
        return textHolds(term, meterFilterName(meter).toLower()) || term.text == meterFilterPlace(index);
    case FilterField::MeterNumber:
        return !meter.anonymous && textHolds(term, lower(wmbus::idText(meter.address.id)));
    case FilterField::Maker:
        return !meter.anonymous
               && (textHolds(term, lower(wmbus::manufacturerText(meter.address.manufacturer)))
                   || textHolds(term, lower(wmbus::companyName(meter.address.manufacturer))));
    case FilterField::Medium:
        return textHolds(term, lower(meter.medium)) || textHolds(term, Words::medium(meter.medium).toLower());
    case FilterField::Product:
        return textHolds(term, lower(meter.product));
    case FilterField::Version:
        return !meter.anonymous && compares(term.comparison, meter.address.version, term.number);
    default:
        return false;
    }
}

} // namespace

TelegramMatcher::TelegramMatcher(const engine::TelegramStore &telegrams, const engine::MeterRegistry &meters,
                                 const engine::MeterNotes &notes)
    : m_telegrams(telegrams), m_meters(meters), m_notes(notes)
{
}

void TelegramMatcher::setFilter(TelegramFilter filter, std::int64_t nowUtcUs)
{
    m_filter = std::move(filter);
    m_nowUtcUs = nowUtcUs;
    forgetMeters();
}

void TelegramMatcher::forgetMeters()
{
    m_answers.assign(m_filter.terms().size(), {});
}

bool TelegramMatcher::matches(std::uint32_t telegram) const
{
    const auto &terms = m_filter.terms();
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (holds(terms[i], m_answers[i], telegram) == terms[i].negated)
            return false;
    }
    return true;
}

bool TelegramMatcher::holds(const FilterTerm &term, MeterAnswers &answers, std::uint32_t telegram) const
{
    const engine::TelegramRow &row = m_telegrams.row(telegram);
    switch (term.field) {
    case FilterField::Words:
        return ((term.mask >> unsigned(row.outcome)) & 1) != 0 || meterHolds(term, answers, row.meter);
    case FilterField::State:
        return ((term.mask >> unsigned(row.outcome)) & 1) != 0;
    case FilterField::Mode:
        return ((term.mask >> unsigned(row.mode)) & 1) != 0;
    case FilterField::Number:
        return compares(term.comparison, std::int64_t(telegram) + 1, term.number);
    case FilterField::Rssi:
        return rssiHolds(term, row.rssiDeciDbm);
    case FilterField::Length:
        return compares(term.comparison, row.length, term.number);
    case FilterField::Age:
        return row.utcUs != engine::kNoTime && compares(term.comparison, m_nowUtcUs - row.utcUs, term.number);
    case FilterField::Ci:
        return compares(term.comparison, row.ci, term.number);
    case FilterField::Access:
        return row.hasAccessNumber && compares(term.comparison, row.accessNumber, term.number);
    case FilterField::Security:
        return compares(term.comparison, row.securityMode, term.number);
    case FilterField::Receiver:
        return receiverHolds(term, row);
    case FilterField::Hex:
        return bytesHold(term, telegram);
    case FilterField::Mark:
        return row.hasMark && markHolds(term, m_telegrams.mark(telegram));
    case FilterField::Meter:
    case FilterField::MeterNumber:
    case FilterField::Name:
    case FilterField::Maker:
    case FilterField::Medium:
    case FilterField::Product:
    case FilterField::Version:
        return meterHolds(term, answers, row.meter);
    }
    return false;
}

bool TelegramMatcher::meterHolds(const FilterTerm &term, MeterAnswers &answers, std::uint32_t meter) const
{
    if (meter >= m_meters.count())
        return false;
    if (answers.size() <= meter)
        answers.resize(m_meters.count(), 0);
    auto &answer = answers[meter];
    if (answer == 0)
        answer = meterTermHolds(term, m_meters, meter, m_notes) ? 2 : 1;
    return answer == 2;
}

bool TelegramMatcher::receiverHolds(const FilterTerm &term, const engine::TelegramRow &row) const
{
    return textHolds(term, lower(m_telegrams.sourceText(row.source)));
}

bool TelegramMatcher::bytesHold(const FilterTerm &term, std::uint32_t telegram) const
{
    const auto bytes = m_telegrams.bytes(telegram);
    const auto *wanted = reinterpret_cast<const std::uint8_t *>(term.bytes.constData());
    return std::search(bytes.begin(), bytes.end(), wanted, wanted + term.bytes.size()) != bytes.end();
}

} // namespace ui
