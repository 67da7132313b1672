// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/telegram_builder.h"

#include "wmbus/remark_ids.h"

#include <algorithm>
#include <span>

namespace wmbus {

namespace {

constexpr std::size_t kNoLayer = std::size_t(-1);

/// What matters more to the user hides what matters less: a damaged telegram says nothing about its key.
int severity(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Decoded:
        return 0;
    case Outcome::Partial:
        return 1;
    case Outcome::Unsupported:
        return 2;
    case Outcome::NoLayout:
        return 3;
    case Outcome::NoKey:
        return 4;
    case Outcome::WrongKey:
        return 5;
    case Outcome::Damaged:
        return 6;
    }
    return 0;
}

ByteRange range(std::size_t first, std::size_t count)
{
    return {std::uint16_t(first), std::uint16_t(count)};
}

} // namespace

std::size_t TelegramBuilder::beginLayer(std::string_view id, std::size_t first, Group group)
{
    if (!m_wantsFields)
        return kNoLayer;
    (void)addField(id, first, 0, group, 0, -1);
    return m_out.fields.size() - 1;
}

void TelegramBuilder::endLayer(std::size_t layer, std::size_t end)
{
    if (layer != kNoLayer)
        m_out.fields[layer].range.count = std::uint16_t(end - m_out.fields[layer].range.first);
}

void TelegramBuilder::markBytes(std::size_t first, std::size_t count, ByteState state)
{
    const std::size_t end = std::min(first + count, m_states.size());
    if (first < end)
        std::fill(m_states.begin() + std::ptrdiff_t(first), m_states.begin() + std::ptrdiff_t(end), state);
}

void TelegramBuilder::goBack(const Mark &position, std::size_t first, std::size_t end)
{
    m_out.fields.resize(position.fields);
    m_out.records.resize(position.records);
    m_out.texts.resize(position.texts);
    mark(first, end - first, ByteState::Unknown);
}

void TelegramBuilder::conclude(Outcome outcome, const Remark &reason)
{
    if (m_concluded && severity(outcome) <= severity(m_out.outcome))
        return;
    m_concluded = true;
    m_out.outcome = outcome;
    m_out.reason = reason;
}

void TelegramBuilder::finish()
{
    const std::size_t total = std::min(m_out.bytes.size(), m_states.size());
    const auto states = std::span(m_states).first(total);
    const auto bytesThatAre = [states](ByteState wanted) {
        std::uint16_t count = 0; // as narrow as it may be: eight bytes or more are counted in one step
        for (const ByteState state : states)
            count = std::uint16_t(count + (state == wanted));
        return count;
    };
    ByteCounts counts;
    counts.total = std::uint16_t(total);
    counts.explained = bytesThatAre(ByteState::Explained);
    counts.encrypted = bytesThatAre(ByteState::Encrypted);
    counts.unknown = std::uint16_t(counts.total - counts.explained - counts.encrypted);
    m_out.counts = counts;
    if (!m_concluded) {
        m_out.outcome = Outcome::Decoded;
        m_out.reason = {};
    }
    if (counts.unknown > 0 && m_out.outcome == Outcome::Decoded) {
        const auto firstUnknown =
            std::size_t(std::find(states.begin(), states.end(), ByteState::Unknown) - states.begin());
        conclude(Outcome::Partial, {remarks::kUnknownBytes, range(firstUnknown, 1), {counts.unknown}});
    }
}

} // namespace wmbus
