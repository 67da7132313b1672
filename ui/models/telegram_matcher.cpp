// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegram_matcher.h"

#include "ui/models/cell_text.h"
#include "ui/models/meter_terms.h"

#include <algorithm>

namespace ui {

namespace {

bool markHolds(const FilterTerm &term, const engine::TelegramMark &mark)
{
    const bool anyMark = term.text == QLatin1String("yes");
    return anyMark || QString::fromStdString(mark.comment).toLower().contains(term.text);
}

const engine::MeterNote &noteOf(const engine::Meter &meter, const engine::MeterNotes &notes)
{
    return notes.note(meter.anonymous ? wmbus::Address{} : meter.address);
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
    case FilterField::Whose:
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
        answer = ui::meterHolds(term, m_meters.meter(meter), meter, noteOf(m_meters.meter(meter), m_notes)) ? 2 : 1;
    return answer == 2;
}

bool TelegramMatcher::receiverHolds(const FilterTerm &term, const engine::TelegramRow &row) const
{
    return textHolds(term, cellText(m_telegrams.sourceText(row.source)).toLower());
}

bool TelegramMatcher::bytesHold(const FilterTerm &term, std::uint32_t telegram) const
{
    const auto bytes = m_telegrams.bytes(telegram);
    const auto *wanted = reinterpret_cast<const std::uint8_t *>(term.bytes.constData());
    return std::search(bytes.begin(), bytes.end(), wanted, wanted + term.bytes.size()) != bytes.end();
}

} // namespace ui
