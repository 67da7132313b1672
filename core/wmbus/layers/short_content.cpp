// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/application_layer.h"
#include "wmbus/layers/application_words.h"
#include "wmbus/link/link_layer.h"
#include "wmbus/records/dates.h"
#include "wmbus/records/numbers.h"
#include "wmbus/remark_ids.h"

#include <algorithm>

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::uint8_t kFiller = 0x2F;

ByteRange range(std::size_t first, std::size_t end)
{
    return {std::uint16_t(first), std::uint16_t(end - first)};
}

/// Fillers behind short content, then what nobody can explain.
void addRest(TelegramBuilder &builder, std::size_t first, std::size_t end)
{
    const ByteView bytes = builder.view();
    std::size_t at = first;
    while (at < end && bytes[at] == kFiller)
        ++at;
    if (at > first)
        builder.leaf("filler", first, at - first, Group::Filler, 1);
    if (at < end)
        builder.leaf("unknown", at, end - at, Group::Unknown, 1, RawBytes{});
}

/// 16.3: bits 7-4 name the application, bits 3-0 are free for the maker.
std::size_t readSubcode(TelegramBuilder &builder, std::size_t at)
{
    const std::uint8_t byte = builder.view()[at];
    builder.leaf("application", at, 1, Group::Transport, 1, Symbol{applicationId(byte), byte});
    return at + 1;
}

/// Control byte, then a time of type I or a difference; what else there is has no published layout.
std::size_t readClock(TelegramBuilder &builder, std::size_t at, std::size_t end, Content kind)
{
    constexpr std::size_t kTimeBytes = 6;
    builder.leaf("clock-control", at++, 1, Group::Transport, 1, RawBytes{});
    if (kind == Content::Clock && at + kTimeBytes <= end) {
        const DateReading time = readDate(builder.view().subspan(at, kTimeBytes));
        builder.leaf("clock", at, kTimeBytes, Group::Transport, 1, time.error.empty() ? Value(time.time) : Value());
        at += kTimeBytes;
    }
    std::size_t filler = end;
    while (filler > at && builder.view()[filler - 1] == kFiller)
        --filler;
    if (at == filler)
        return at;
    const std::string_view id = kind == Content::Clock ? "unknown" : "time-difference";
    builder.leaf(id, at, filler - at, Group::Unknown, 1, RawBytes{});
    builder.conclude(Outcome::Partial, {remarks::kClockBytes, range(at, filler), {std::int64_t(filler - at)}});
    return filler;
}

/// Secondary address with F as wildcard; enhanced selection adds records, as the fabrication number.
std::size_t readSelection(TelegramBuilder &builder, const ApplicationContent &content)
{
    constexpr std::size_t kAddressBytes = 8;
    const std::size_t at = content.first;
    if (at + kAddressBytes > content.end)
        return at;
    describeTransportAddress(builder, readTransportAddress(builder.view(), at), at, 1);
    return at + kAddressBytes;
}

void readAlarm(TelegramBuilder &builder, const ApplicationContent &content)
{
    const auto count = std::int64_t(content.end - content.first);
    builder.leaf("alarm", content.first, std::size_t(count), Group::Maker, 1, RawBytes{});
    builder.conclude(Outcome::Partial, {remarks::kAlarmBits, range(content.first, content.end), {count}});
}

} // namespace

std::size_t readShortContent(TelegramBuilder &builder, const ApplicationContent &content, Content kind)
{
    if (content.first >= content.end)
        return content.end;
    const std::size_t layer = builder.beginLayer("application-layer", content.first, Group::Transport);
    std::size_t at = content.first;
    if (kind == Content::WiredSelection) {
        at = readSelection(builder, content);
        builder.endLayer(layer, at);
        return at;
    }
    if (kind == Content::ResetOrSelect) {
        at = readSubcode(builder, at);
    } else if (kind == Content::Clock || kind == Content::ClockDifference) {
        at = readClock(builder, at, content.end, kind);
    } else if (kind == Content::Alarm) {
        readAlarm(builder, content);
        at = content.end;
    }
    addRest(builder, at, content.end);
    builder.endLayer(layer, content.end);
    return content.end;
}

void readApplicationError(TelegramBuilder &builder, const ApplicationContent &content)
{
    if (content.first >= content.end) { // no byte at all is the unspecified error
        builder.finding({remarks::kApplicationError, {}, {0}});
        return;
    }
    const std::size_t layer = builder.beginLayer("application-layer", content.first, Group::Transport);
    const std::uint8_t code = builder.view()[content.first];
    builder.leaf("application-error", content.first, 1, Group::Transport, 1, Symbol{applicationErrorId(code), code});
    builder.finding({remarks::kApplicationError, range(content.first, content.first + 1), {code}});
    addRest(builder, content.first + 1, content.end);
    builder.endLayer(layer, content.end);
}

} // namespace wmbus
