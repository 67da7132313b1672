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

/// Control byte, then a time of type I; the reserved bytes behind it are not published.
std::size_t readClock(TelegramBuilder &builder, std::size_t at, std::size_t end)
{
    constexpr std::size_t kTimeBytes = 6;
    if (at + 1 + kTimeBytes > end)
        return at;
    const DateReading time = readDate(builder.view().subspan(at + 1, kTimeBytes));
    builder.leaf("clock-control", at, 1, Group::Transport, 1, RawBytes{});
    builder.leaf("clock", at + 1, kTimeBytes, Group::Transport, 1, time.error.empty() ? Value(time.time) : Value());
    return at + 1 + kTimeBytes;
}

} // namespace

void readShortContent(TelegramBuilder &builder, const ApplicationContent &content, Content kind)
{
    if (content.first >= content.end)
        return;
    const std::size_t layer = builder.beginLayer("application-layer", content.first, Group::Transport);
    std::size_t at = content.first;
    if (kind == Content::WiredSelection && at + 8 <= content.end) {
        describeTransportAddress(builder, readTransportAddress(builder.view(), at), at, 1);
        at += 8;
    } else if (kind == Content::ResetOrSelect) {
        at = readSubcode(builder, at);
    } else if (kind == Content::Clock) {
        at = readClock(builder, at, content.end);
    } else if (kind == Content::Alarm) {
        builder.leaf("alarm", at, content.end - at, Group::Maker, 1, RawBytes{});
        at = content.end;
    }
    addRest(builder, at, content.end);
    builder.endLayer(layer, content.end);
}

void readApplicationError(TelegramBuilder &builder, const ApplicationContent &content)
{
    if (content.first >= content.end)
        return; // no byte at all is the unspecified error
    const std::size_t layer = builder.beginLayer("application-layer", content.first, Group::Transport);
    const std::uint8_t code = builder.view()[content.first];
    builder.leaf("application-error", content.first, 1, Group::Transport, 1, Symbol{applicationErrorId(code), code});
    builder.finding({remarks::kApplicationError, range(content.first, content.first + 1), {code}});
    addRest(builder, content.first + 1, content.end);
    builder.endLayer(layer, content.end);
}

} // namespace wmbus
