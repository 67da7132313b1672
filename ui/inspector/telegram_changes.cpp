// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/telegram_changes.h"

#include "ui/inspector/hex_ranges.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace ui {

namespace {

constexpr wmbus::Source kSources[] = {wmbus::Source::Received, wmbus::Source::Decrypted, wmbus::Source::Message};

/// What a record says about its value. The coding is no part of it: a compact frame has none.
std::string recordKey(const wmbus::DecodedTelegram &telegram, const wmbus::Record &record)
{
    std::string key("record:");
    key.append(record.quantity).append(1, '/').append(record.unit);
    for (const std::uint64_t number :
         {std::uint64_t(record.function), record.storage, std::uint64_t(record.tariff), std::uint64_t(record.subunit)})
        key.append(1, '/').append(std::to_string(number));
    for (const std::string_view qualifier : record.qualifiers)
        key.append(1, '/').append(qualifier);
    if (record.unknown) { // then its header is all that is known
        const radio::ByteView bytes = telegram.source(record.source);
        if (record.header.end() <= bytes.size()) {
            for (const std::uint8_t byte : bytes.subspan(record.header.first, record.header.count))
                key.append(1, '/').append(std::to_string(byte));
        }
    }
    return key;
}

/// A name for each field by which its counterpart in another telegram is found: the path of ids, from the record on
/// for what is in one, and a number where several are called the same.
std::vector<std::string> fieldKeys(const wmbus::DecodedTelegram &telegram)
{
    std::vector<std::string> keys;
    std::vector<std::string> path;
    std::map<std::string, int> seen;
    int record = -1;
    for (const wmbus::Field &field : telegram.fields) {
        path.resize(std::min<std::size_t>(field.depth, path.size()));
        std::string key;
        if (field.record >= 0 && field.record != record)
            key = recordKey(telegram, telegram.records[std::size_t(field.record)]);
        else
            key = (path.empty() ? std::string() : path.back()) + '>' + std::string(field.id);
        record = field.record;
        key.append(1, '@').append(std::to_string(int(field.source)));
        key.append(1, '#').append(std::to_string(seen[key]++));
        path.push_back(key);
        keys.push_back(std::move(key));
    }
    return keys;
}

radio::ByteView bytesOf(const wmbus::DecodedTelegram &telegram, const wmbus::Field &field)
{
    const radio::ByteView bytes = telegram.source(field.source);
    return field.range.end() <= bytes.size() ? bytes.subspan(field.range.first, field.range.count) : radio::ByteView();
}

std::uint32_t bitsOf(radio::ByteView bytes, std::uint32_t mask)
{
    std::uint32_t number = 0;
    for (std::size_t i = std::min<std::size_t>(bytes.size(), 4); i-- > 0;)
        number = number << 8 | bytes[i];
    return number & mask;
}

bool differ(const wmbus::DecodedTelegram &now, const wmbus::Field &field, const wmbus::DecodedTelegram &before,
            const wmbus::Field &fieldBefore)
{
    const radio::ByteView bytes = bytesOf(now, field);
    const radio::ByteView bytesBefore = bytesOf(before, fieldBefore);
    if (field.bits != 0)
        return bitsOf(bytes, field.bits) != bitsOf(bytesBefore, field.bits);
    return !std::ranges::equal(bytes, bytesBefore);
}

} // namespace

TelegramChanges::TelegramChanges(const wmbus::DecodedTelegram &now, wmbus::DecodedTelegram before)
    : m_before(std::move(before))
{
    matchFields(now);
    for (const wmbus::Source source : kSources)
        compareBytes(now, source);
    judge(now);
}

void TelegramChanges::matchFields(const wmbus::DecodedTelegram &now)
{
    std::map<std::string, int> placeOf;
    int place = 0;
    for (std::string &key : fieldKeys(m_before))
        placeOf.emplace(std::move(key), place++);
    for (const std::string &key : fieldKeys(now)) {
        const auto found = placeOf.find(key);
        Match &match = m_matches.emplace_back();
        if (found == placeOf.end())
            continue;
        match.before = found->second;
        match.changed =
            differ(now, now.fields[m_matches.size() - 1], m_before, m_before.fields[std::size_t(match.before)]);
    }
}

void TelegramChanges::compareBytes(const wmbus::DecodedTelegram &now, wmbus::Source source)
{
    const radio::ByteView bytes = now.source(source);
    const radio::ByteView bytesBefore = m_before.source(source);
    if (bytes.empty() || bytesBefore.empty())
        return;
    const HexRanges ranges(now, source);
    Bytes &result = m_bytes[std::size_t(source)];
    result.changed.assign(bytes.size(), false);
    result.placeBefore.assign(bytes.size(), -1);
    for (std::size_t position = 0; position < bytes.size(); ++position) {
        const int field = ranges.fieldAt(int(position));
        if (fieldBefore(field) < 0)
            continue;
        const wmbus::ByteRange range = now.fields[std::size_t(field)].range;
        const wmbus::ByteRange rangeBefore = m_before.fields[std::size_t(fieldBefore(field))].range;
        const std::size_t place = rangeBefore.first + position - range.first;
        if (range.count != rangeBefore.count || place >= bytesBefore.size()) {
            result.changed[position] = true;
        } else {
            result.placeBefore[position] = std::int32_t(place);
            result.changed[position] = bytes[position] != bytesBefore[place];
        }
    }
}

void TelegramChanges::judge(const wmbus::DecodedTelegram &now)
{
    const auto matched =
        std::size_t(std::ranges::count_if(m_matches, [](const Match &match) { return match.before >= 0; }));
    const bool sameSize = now.bytes.size() == m_before.bytes.size();
    if (matched == 0)
        m_kind = Kind::Apart;
    else if (sameSize && matched == m_matches.size() && matched == m_before.fields.size())
        m_kind = Kind::SameShape;
    else
        m_kind = Kind::CommonFields;
}

const std::vector<bool> &TelegramChanges::changedBytes(wmbus::Source source) const
{
    return m_bytes[std::size_t(source)].changed;
}

bool TelegramChanges::isChanged(wmbus::Source source, int position) const
{
    const std::vector<bool> &changed = changedBytes(source);
    return position >= 0 && std::size_t(position) < changed.size() && changed[std::size_t(position)];
}

std::optional<std::uint8_t> TelegramChanges::byteBefore(wmbus::Source source, int position) const
{
    const std::vector<std::int32_t> &places = m_bytes[std::size_t(source)].placeBefore;
    if (position < 0 || std::size_t(position) >= places.size() || places[std::size_t(position)] < 0)
        return std::nullopt;
    return m_before.source(source)[std::size_t(places[std::size_t(position)])];
}

int TelegramChanges::fieldBefore(int field) const
{
    return field >= 0 && std::size_t(field) < m_matches.size() ? m_matches[std::size_t(field)].before : -1;
}

bool TelegramChanges::isFieldChanged(int field) const
{
    return fieldBefore(field) >= 0 && m_matches[std::size_t(field)].changed;
}

} // namespace ui
