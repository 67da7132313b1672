// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/link_layer.h"

#include "wmbus/compound_bytes.h"
#include "wmbus/layouts/diehl_address.h"
#include "wmbus/link/control_field.h"
#include "wmbus/remark_ids.h"
#include "wmbus/words.h"

namespace wmbus {

namespace {

using radio::ByteView;

std::uint16_t littleEndian16(ByteView bytes, std::size_t at)
{
    return std::uint16_t(bytes[at] | bytes[at + 1] << 8);
}

std::uint32_t littleEndian32(ByteView bytes, std::size_t at)
{
    return littleEndian16(bytes, at) | std::uint32_t(littleEndian16(bytes, at + 2)) << 16;
}

void describeManufacturer(TelegramBuilder &builder, const Address &address, std::size_t at, std::uint8_t depth)
{
    builder.leaf("manufacturer", at, 2, Group::Address, depth, Symbol{{}, address.manufacturer});
    describeManufacturerBits(builder, {at, 2, std::uint8_t(depth + 1)}, address.manufacturer);
}

void describeNumber(TelegramBuilder &builder, const Address &address, std::size_t at, std::uint8_t depth)
{
    builder.leaf("number", at, 4, Group::Address, depth, Symbol{{}, address.id});
}

void describeVersionAndType(TelegramBuilder &builder, const Address &address, std::size_t at, std::uint8_t depth)
{
    builder.leaf("version", at, 1, Group::Address, depth, Symbol{{}, address.version});
    builder.leaf("device-type", at + 1, 1, Group::Address, depth, Symbol{deviceTypeId(address.type), address.type});
}

} // namespace

Address readLinkAddress(ByteView bytes, std::size_t at)
{
    return {littleEndian16(bytes, at), littleEndian32(bytes, at + 2), bytes[at + 6], bytes[at + 7]};
}

Address readTransportAddress(ByteView bytes, std::size_t at)
{
    return {littleEndian16(bytes, at + 4), littleEndian32(bytes, at), bytes[at + 6], bytes[at + 7]};
}

void describeLinkAddress(TelegramBuilder &builder, const Address &address, std::size_t at, std::uint8_t depth)
{
    if (!builder.wantsFields()) {
        builder.explain(at, 8);
        return;
    }
    describeManufacturer(builder, address, at, depth);
    describeNumber(builder, address, at + 2, depth);
    describeVersionAndType(builder, address, at + 6, depth);
}

void describeTransportAddress(TelegramBuilder &builder, const Address &address, std::size_t at, std::uint8_t depth)
{
    if (!builder.wantsFields()) {
        builder.explain(at, 8);
        return;
    }
    describeNumber(builder, address, at, depth);
    describeManufacturer(builder, address, at + 4, depth);
    describeVersionAndType(builder, address, at + 6, depth);
}

std::size_t readLinkLayer(TelegramBuilder &builder)
{
    DecodedTelegram &out = builder.out();
    const ByteView bytes = out.bytes;
    const std::size_t layer = builder.beginLayer("link-layer", 0, Group::Link);
    if (!bytes.empty())
        builder.leaf("length", 0, 1, Group::Link, 1, Decimal{bytes[0], 0});
    if (bytes.size() >= 2) {
        out.control = bytes[1];
        builder.leaf("control", 1, 1, Group::Link, 1, controlSymbol(bytes[1]));
        describeControlBits(builder, {1, 1}, bytes[1]);
    }
    if (bytes.size() < kLinkHeaderBytes) {
        if (bytes.size() > 2)
            builder.leaf("address-part", 2, bytes.size() - 2, Group::Address, 1, RawBytes{});
        builder.endLayer(layer, bytes.size());
        return bytes.size();
    }
    const std::optional<Address> reordered = diehlAddress(bytes);
    out.link = out.meter = reordered ? *reordered : readLinkAddress(bytes, 2);
    if (reordered)
        describeDiehlAddress(builder, *reordered);
    else
        describeLinkAddress(builder, *out.link, 2, 1);
    builder.endLayer(layer, kLinkHeaderBytes);
    return kLinkHeaderBytes;
}

} // namespace wmbus
