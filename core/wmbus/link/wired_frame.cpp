// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/wired_frame.h"

#include "wmbus/compound_bytes.h"
#include "wmbus/link/control_field.h"
#include "wmbus/remark_ids.h"

#include <algorithm>
#include <numeric>

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::uint8_t kLongStart = 0x68;
constexpr std::uint8_t kShortStart = 0x10;
constexpr std::uint8_t kStop = 0x16;
constexpr std::uint8_t kAcknowledge = 0xE5;
constexpr std::size_t kShortBytes = 5;
constexpr std::uint8_t kLeastLength = 3; ///< C, A and CI
constexpr std::size_t kLongOverhead = 6; ///< two starts, two lengths, checksum, stop

ByteRange range(std::size_t first, std::size_t count)
{
    return {std::uint16_t(first), std::uint16_t(count)};
}

std::uint8_t sum(ByteView bytes)
{
    return std::accumulate(bytes.begin(), bytes.end(), std::uint8_t(0),
                           [](std::uint8_t total, std::uint8_t byte) { return std::uint8_t(total + byte); });
}

constexpr std::string_view kAddressIds[] = {"unconfigured", "reserved-address", "secondary-addressing",
                                            "broadcast-with-answer", "broadcast-without-answer"};

/// 1 to 250 are meters; the others have a meaning of their own.
Value addressValue(std::uint8_t address)
{
    constexpr std::uint8_t kLastMeter = 250;
    constexpr std::uint8_t kLastReserved = 252;
    if (address == 0)
        return Symbol{kAddressIds[0], address};
    if (address <= kLastMeter)
        return Decimal{address, 0};
    return Symbol{kAddressIds[address <= kLastReserved ? 1 : 1 + address - kLastReserved], address};
}

/// Size that the frame's own bytes state; of two lengths that differ the one that fits is believed.
std::size_t statedSize(ByteView bytes)
{
    if (bytes[0] == kLongStart && bytes[1] != bytes[2])
        return bytes.size();
    return bytes[0] == kLongStart ? bytes[1] + kLongOverhead : bytes[0] == kShortStart ? kShortBytes : 1;
}

} // namespace

std::span<const std::string_view> wiredAddressIds()
{
    return kAddressIds;
}

bool isWiredFrame(ByteView bytes)
{
    if (bytes.size() == 1)
        return bytes[0] == kAcknowledge;
    if (bytes.size() == kShortBytes)
        return bytes[0] == kShortStart && bytes[4] == kStop;
    if (bytes.size() < 4 || bytes[0] != kLongStart || bytes[3] != kLongStart)
        return false;
    const bool fitsOneLength =
        bytes.back() == kStop && (bytes.size() == bytes[1] + kLongOverhead || bytes.size() == bytes[2] + kLongOverhead);
    return bytes[1] == bytes[2] ? bytes[1] >= kLeastLength : fitsOneLength;
}

Frame unpackWiredFrame(ByteView in, DecodedTelegram &out)
{
    out.format = radio::FrameFormat::Wired;
    const std::size_t stated = statedSize(in);
    const std::size_t used = std::min(in.size(), stated);
    out.bytes.assign(in.begin(), in.begin() + std::ptrdiff_t(used));
    if (in.size() > used)
        out.repairs.push_back({remarks::kTrailingBytes, {}, {std::int64_t(in.size() - used)}});
    if (used < stated)
        return {used, Remark{remarks::kTruncated, {}, {std::int64_t(stated - used)}}};
    if (used == 1)
        return {used, {}};
    if (in[0] == kLongStart && in[1] != in[2])
        return {used, Remark{remarks::kWiredLengths, range(1, 2), {in[1], in[2]}}};
    const std::size_t first = in[0] == kLongStart ? 4 : 1;
    const std::uint8_t computed = sum(in.subspan(first, used - 2 - first));
    const std::uint8_t received = in[used - 2];
    if (received != computed)
        return {used, Remark{remarks::kBadChecksum, range(used - 2, 1), {received, computed}}};
    if (in[used - 1] != kStop)
        return {used, Remark{remarks::kBadStop, range(used - 1, 1), {in[used - 1]}}};
    return {used, {}};
}

WiredContent readWiredFrame(TelegramBuilder &builder)
{
    DecodedTelegram &out = builder.out();
    const ByteView bytes = out.bytes;
    const std::size_t layer = builder.beginLayer("wired-link-layer", 0, Group::Link);
    WiredContent content;
    if (bytes[0] == kAcknowledge) {
        builder.leaf("acknowledge", 0, 1, Group::Link, 1);
        builder.endLayer(layer, 1);
        return content;
    }
    const bool isLong = bytes[0] == kLongStart;
    builder.leaf("start", 0, 1, Group::Link, 1);
    if (isLong) {
        builder.leaf("length", 1, 2, Group::Link, 1, Decimal{bytes[1], 0});
        builder.leaf("start", 3, 1, Group::Link, 1);
    }
    const std::size_t control = isLong ? 4 : 1;
    if (bytes.size() > control + 1) {
        out.control = bytes[control];
        out.wiredAddress = bytes[control + 1];
        builder.leaf("control", control, 1, Group::Link, 1, controlSymbol(bytes[control]));
        describeControlBits(builder, {control, 1}, bytes[control]);
        builder.leaf("wired-address", control + 1, 1, Group::Address, 1, addressValue(bytes[control + 1]));
        content.first = content.end = control + 2;
    }
    builder.endLayer(layer, std::min(bytes.size(), control + 2));
    const std::size_t stated = statedSize(bytes);
    if (isLong && content.first > 0)
        content.end = std::max(content.first, std::min(bytes.size(), stated - 2));
    return content;
}

void readWiredEnd(TelegramBuilder &builder)
{
    const ByteView bytes = builder.out().bytes;
    const std::size_t stated = statedSize(bytes);
    if (stated < kShortBytes || bytes.size() + 1 < stated)
        return; // an acknowledge, or cut before the checksum
    const std::size_t checksum = stated - 2;
    builder.useSource(Source::Received);
    const std::size_t layer = builder.beginLayer("wired-end", checksum, Group::Checksum);
    builder.leaf("checksum", checksum, 1, Group::Checksum, 1, RawBytes{});
    if (bytes.size() == stated)
        builder.leaf("stop", stated - 1, 1, Group::Link, 1, RawBytes{});
    builder.endLayer(layer, bytes.size());
}

} // namespace wmbus
