// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_ranges.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kNoField = -1;

HexStyle styleOf(const wmbus::Field &field)
{
    switch (field.group) {
    case wmbus::Group::Link:
        return HexStyle::Link;
    case wmbus::Group::Address:
        return HexStyle::Address;
    case wmbus::Group::Transport:
    case wmbus::Group::Security:
        return HexStyle::Transport;
    case wmbus::Group::Encrypted:
        return HexStyle::Encrypted;
    case wmbus::Group::Record:
        return field.record % 2 == 0 ? HexStyle::RecordOdd : HexStyle::RecordEven;
    case wmbus::Group::Maker:
        return HexStyle::Maker;
    case wmbus::Group::Checksum:
        return HexStyle::Checksum;
    case wmbus::Group::Filler:
        return HexStyle::Filler;
    case wmbus::Group::Unknown:
        return HexStyle::Unknown;
    }
    return HexStyle::Unknown;
}

QString markOf(HexStyle style, int record)
{
    switch (style) {
    case HexStyle::Link:
        return QStringLiteral("L");
    case HexStyle::Address:
        return QStringLiteral("A");
    case HexStyle::Transport:
        return QStringLiteral("T");
    case HexStyle::Encrypted:
        return QStringLiteral("X");
    case HexStyle::RecordOdd:
    case HexStyle::RecordEven:
        return record >= 0 ? QString::number(record + 1) : QStringLiteral("R");
    case HexStyle::Maker:
        return QStringLiteral("M");
    case HexStyle::Checksum:
        return QStringLiteral("C");
    case HexStyle::Filler:
        return {};
    case HexStyle::Unknown:
        return QStringLiteral("?");
    }
    return {};
}

/// Decrypted content stands at the places where it was received; a joined message has places of its own.
bool isShownIn(wmbus::Source shown, wmbus::Source own)
{
    return own == shown || (shown == wmbus::Source::Decrypted && own == wmbus::Source::Received);
}

bool covers(wmbus::ByteRange outer, wmbus::ByteRange inner)
{
    return !outer.empty() && outer.first <= inner.first && outer.end() >= inner.end();
}

} // namespace

HexRanges::HexRanges(const wmbus::DecodedTelegram &telegram, wmbus::Source source)
    : m_fieldOfByte(telegram.source(source).size(), kNoField), m_styleOfByte(m_fieldOfByte.size(), HexStyle::Unknown),
      m_source(source)
{
    if (telegram.outcome == wmbus::Outcome::Damaged)
        m_faulty = telegram.reason.range;
    assignFields(telegram);
    assignStyles(telegram);
}

bool HexRanges::isCloser(int candidate, int current) const
{
    if (current == kNoField)
        return true;
    const Place &a = m_fields[std::size_t(candidate)];
    const Place &b = m_fields[std::size_t(current)];
    // Decrypted content says more about a byte than the encrypted block it came in, however small that is.
    if (a.source != b.source && a.encrypted != b.encrypted)
        return b.encrypted;
    return a.range.count <= b.range.count; // of two equal ones the later is the inner one
}

void HexRanges::assignFields(const wmbus::DecodedTelegram &telegram)
{
    m_fields.reserve(telegram.fields.size());
    for (const wmbus::Field &field : telegram.fields) {
        // A byte belongs to the field that has all of it, not to one that has some of its bits.
        const bool shown = isShownIn(m_source, field.source) && field.bits == 0;
        m_fields.push_back(
            {shown ? field.range : wmbus::ByteRange{}, field.source, field.group == wmbus::Group::Encrypted});
        const int index = int(m_fields.size()) - 1;
        const auto end = std::min<std::size_t>(m_fields.back().range.end(), m_fieldOfByte.size());
        for (std::size_t position = m_fields.back().range.first; position < end; ++position) {
            if (isCloser(index, m_fieldOfByte[position]))
                m_fieldOfByte[position] = index;
        }
    }
}

void HexRanges::assignStyles(const wmbus::DecodedTelegram &telegram)
{
    int runRecord = kNoField;
    bool isRunFaulty = false;
    for (std::size_t position = 0; position < m_fieldOfByte.size(); ++position) {
        const int index = m_fieldOfByte[position];
        int record = kNoField;
        if (index != kNoField) {
            const wmbus::Field &field = telegram.fields[std::size_t(index)];
            m_styleOfByte[position] = styleOf(field);
            record = field.record;
        }
        const HexStyle style = m_styleOfByte[position];
        const bool isBad = isFaulty(int(position));
        if (m_runs.empty() || m_runs.back().style != style || runRecord != record || isRunFaulty != isBad)
            m_runs.push_back(
                {{std::uint16_t(position), 0}, style, isBad ? QStringLiteral("!") : markOf(style, record)});
        ++m_runs.back().range.count;
        runRecord = record;
        isRunFaulty = isBad;
    }
}

int HexRanges::fieldAt(int position) const
{
    return position >= 0 && position < byteCount() ? m_fieldOfByte[std::size_t(position)] : kNoField;
}

wmbus::ByteRange HexRanges::fieldRangeAt(int position) const
{
    if (position < 0 || position >= byteCount())
        return {};
    const int field = fieldAt(position);
    int first = position;
    int last = position;
    if (field != kNoField) {
        while (first > 0 && fieldAt(first - 1) == field)
            --first;
        while (fieldAt(last + 1) == field)
            ++last;
    }
    return {std::uint16_t(first), std::uint16_t(last - first + 1)};
}

int HexRanges::fieldCovering(wmbus::ByteRange range) const
{
    if (range.empty())
        return kNoField;
    if (range.count == 1)
        return fieldAt(range.first);
    int best = kNoField;
    for (int index = 0; index < int(m_fields.size()); ++index) {
        if (covers(m_fields[std::size_t(index)].range, range) && isCloser(index, best))
            best = index;
    }
    return best;
}

int HexRanges::nextField(int position) const
{
    if (position < 0)
        return 0;
    const int next = int(fieldRangeAt(position).end());
    return next < byteCount() ? next : position;
}

int HexRanges::previousField(int position) const
{
    const int start = fieldRangeAt(position).first;
    if (position > start)
        return start;
    return start > 0 ? fieldRangeAt(start - 1).first : 0;
}

const HexRun &HexRanges::runAt(int position) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), position,
                                        [](int wanted, const HexRun &run) { return wanted < run.range.first; });
    return *std::prev(after);
}

} // namespace ui
