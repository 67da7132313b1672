// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/transport_layer.h"

#include "wmbus/compound_bytes.h"
#include "wmbus/link/link_layer.h"
#include "wmbus/records/numbers.h"

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::uint8_t kKdfMode = 7;
constexpr std::uint8_t kCcmMode = 10;
constexpr std::uint8_t kTlsMode = 13;
constexpr std::uint16_t kHasCounter = 0x2000; ///< Z of the configuration field
constexpr std::uint16_t kHasKeyVersion = 0x0040; ///< V of the extension

std::uint8_t extensionSizeOf(std::uint8_t mode)
{
    return mode == kCcmMode ? 2 : mode == kKdfMode || mode == kTlsMode ? 1 : 0;
}

/// False where the telegram ends inside the extension.
bool parseExtension(ByteView bytes, TransportLayer &layer)
{
    std::size_t at = layer.end();
    layer.extensionSize = extensionSizeOf(layer.mode());
    if (layer.extensionSize == 0)
        return true;
    if (at + layer.extensionSize > bytes.size())
        return false;
    layer.extension = std::uint16_t(littleEndian(bytes.subspan(at, layer.extensionSize)));
    at += layer.extensionSize;
    const bool derived = layer.mode() != kTlsMode;
    if (derived && (layer.extension & kHasKeyVersion)) {
        if (at >= bytes.size())
            return false;
        layer.keyVersion = bytes[at++];
    }
    layer.counterAt = at;
    if (derived && (*layer.configuration & kHasCounter)) {
        if (at + 4 > bytes.size())
            return false;
        layer.counter = std::uint32_t(littleEndian(bytes.subspan(at, 4)));
        at += 4;
    }
    layer.size = at - layer.first;
    return true;
}

void describeConfiguration(TelegramBuilder &builder, const TransportLayer &layer, std::size_t at)
{
    builder.leaf("configuration", at, 2, Group::Security, 1, Symbol{{}, *layer.configuration});
    describeConfigurationBits(builder, {at, 2}, *layer.configuration);
    at += 2;
    if (layer.extensionSize > 0) {
        builder.leaf("configuration-extension", at, layer.extensionSize, Group::Security, 1,
                     Symbol{{}, layer.extension});
        describeExtensionBits(builder, {at, layer.extensionSize}, layer.mode(), layer.extension);
        at += layer.extensionSize;
    }
    if (layer.keyVersion)
        builder.leaf("key-version", at, 1, Group::Security, 1, Decimal{*layer.keyVersion, 0});
    if (layer.counter)
        builder.leaf("message-counter", layer.counterAt, 4, Group::Security, 1,
                     Decimal{std::int64_t(*layer.counter), 0});
}

} // namespace

std::optional<TransportLayer> parseTransport(ByteView bytes, std::size_t at)
{
    TransportLayer layer;
    layer.first = at;
    layer.ci = bytes[at];
    layer.meaning = &ciMeaning(layer.ci);
    const std::size_t address = layer.meaning->header == HeaderKind::Long ? 8 : 0;
    layer.size = layer.meaning->header == HeaderKind::None ? 1 : 1 + address + 4;
    if (layer.end() > bytes.size())
        return std::nullopt;
    if (layer.meaning->header == HeaderKind::None)
        return layer;
    if (address > 0)
        layer.meter = readTransportAddress(bytes, at + 1);
    const std::size_t next = at + 1 + address;
    layer.accessNumber = bytes[next];
    layer.status = bytes[next + 1];
    layer.configuration = std::uint16_t(littleEndian(bytes.subspan(next + 2, 2)));
    if (!parseExtension(bytes, layer))
        return std::nullopt;
    return layer;
}

void readTransport(TelegramBuilder &builder, const TransportLayer &layer)
{
    DecodedTelegram &out = builder.out();
    const std::size_t index = builder.beginLayer("transport-layer", layer.first, Group::Transport);
    std::size_t at = layer.first;
    builder.leaf("ci", at, 1, Group::Transport, 1, Symbol{layer.meaning->id, layer.ci});
    ++at;
    if (layer.meter) {
        out.meter = layer.meter;
        describeTransportAddress(builder, *layer.meter, at, 1);
        at += 8;
    }
    if (layer.configuration) {
        out.accessNumber = layer.accessNumber;
        out.status = layer.status;
        out.security.mode = layer.mode();
        builder.leaf("access-number", at, 1, Group::Transport, 1, Decimal{layer.accessNumber, 0});
        builder.leaf("status", at + 1, 1, Group::Transport, 1, Symbol{{}, layer.status});
        describeStatusBits(builder, {at + 1, 1}, layer.status);
        describeConfiguration(builder, layer, at + 2);
    }
    builder.endLayer(index, layer.end());
}

} // namespace wmbus
