// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/extended_link_layer.h"

#include "wmbus/compound_bytes.h"
#include "wmbus/layers/control_information.h"
#include "wmbus/link/link_layer.h"
#include "wmbus/records/numbers.h"

namespace wmbus {

namespace {

constexpr std::uint8_t kFirstForm = 0x8C;
constexpr std::uint8_t kFourthForm = 0x8F;

} // namespace

std::optional<ExtendedLinkLayer> parseExtendedLink(radio::ByteView bytes, std::size_t at)
{
    constexpr std::size_t kSizes[] = {3, 9, 11, 17};
    const std::uint8_t ci = bytes[at];
    if (ci < kFirstForm || ci > kFourthForm)
        return std::nullopt;
    ExtendedLinkLayer layer;
    layer.first = at;
    layer.size = kSizes[ci - kFirstForm];
    if (layer.end() > bytes.size())
        return std::nullopt;
    const bool hasReceiver = ci >= 0x8E;
    const bool hasSession = ci & 1;
    layer.control = bytes[at + 1];
    layer.accessNumber = bytes[at + 2];
    layer.sessionAt = at + (hasReceiver ? 11 : 3);
    if (hasReceiver)
        layer.receiver = readLinkAddress(bytes, at + 3);
    if (hasSession)
        layer.session = std::uint32_t(littleEndian(bytes.subspan(layer.sessionAt, 4)));
    return layer;
}

void describeExtendedLink(TelegramBuilder &builder, const ExtendedLinkLayer &layer)
{
    const radio::ByteView bytes = builder.view();
    const std::size_t at = layer.first;
    const std::size_t end = layer.session ? layer.payloadCrcAt() : layer.end();
    const std::size_t index = builder.beginLayer("extended-link-layer", at, Group::Link);
    builder.leaf("ci", at, 1, Group::Link, 1, Symbol{ciMeaning(bytes[at]).id, bytes[at]});
    builder.leaf("communication-control", at + 1, 1, Group::Link, 1, Symbol{{}, layer.control});
    describeCommunicationBits(builder, {at + 1, 1}, layer.control);
    builder.leaf("access-number", at + 2, 1, Group::Link, 1, Decimal{layer.accessNumber, 0});
    if (layer.receiver) {
        builder.branch("receiver", at + 3, 8, Group::Address, 1);
        describeLinkAddress(builder, *layer.receiver, at + 3, 2);
    }
    if (layer.session) {
        builder.leaf("session-number", layer.sessionAt, 4, Group::Security, 1, Symbol{{}, *layer.session});
        describeSessionBits(builder, {layer.sessionAt, 4}, *layer.session);
    }
    builder.endLayer(index, end);
}

} // namespace wmbus
