// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/authentication_layer.h"

#include "wmbus/compound_bytes.h"
#include "wmbus/layers/control_information.h"
#include "wmbus/records/numbers.h"

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::uint16_t kHasMessageControl = 0x2000;
constexpr std::uint16_t kHasMessageLength = 0x1000;
constexpr std::uint16_t kHasCounter = 0x0800;
constexpr std::uint16_t kHasMac = 0x0400;
constexpr std::uint16_t kHasKeyInformation = 0x0200;

/// Takes the next field of the layer; none once one did not fit.
class FieldCursor
{
public:
    FieldCursor(ByteView bytes, std::size_t at, std::size_t end) : m_bytes(bytes), m_at(at), m_end(end) { }

    std::optional<ByteView> take(std::size_t size)
    {
        if (m_at + size > m_end) {
            m_end = m_at;
            return std::nullopt;
        }
        m_at += size;
        return m_bytes.subspan(m_at - size, size);
    }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::size_t left() const { return m_end - m_at; }

private:
    ByteView m_bytes;
    std::size_t m_at;
    std::size_t m_end;
};

} // namespace

std::size_t macSize(std::uint8_t messageControl)
{
    constexpr std::size_t kSizes[16] = {0, 0, 0, 2, 4, 8, 12, 16, 12, 16, 0, 0, 0, 0, 0, 0};
    return kSizes[macType(messageControl)];
}

std::optional<AuthenticationLayer> parseAuthentication(ByteView bytes, std::size_t at)
{
    constexpr std::size_t kFixed = 4; // CI, AFLL, FCL
    if (at + kFixed > bytes.size() || at + 2U + bytes[at + 1] > bytes.size() || bytes[at + 1] < 2)
        return std::nullopt;
    AuthenticationLayer layer;
    layer.first = at;
    layer.size = 2U + bytes[at + 1];
    layer.fragmentControl = std::uint16_t(littleEndian(bytes.subspan(at + 2, 2)));
    FieldCursor cursor(bytes, at + kFixed, layer.end());
    if (layer.fragmentControl & kHasMessageControl) {
        if (const auto field = cursor.take(1))
            layer.messageControl = (*field)[0];
    }
    if (layer.fragmentControl & kHasKeyInformation) {
        if (const auto field = cursor.take(2))
            layer.keyInformation = std::uint16_t(littleEndian(*field));
    }
    if (layer.fragmentControl & kHasCounter) {
        if (const auto field = cursor.take(4))
            layer.counter = std::uint32_t(littleEndian(*field));
    }
    if (layer.fragmentControl & kHasMac) {
        // Without MCL the authentication type is only known to the fragment that carries it: the rest is the MAC then.
        const std::size_t length = layer.fragmentControl & kHasMessageLength ? 2 : 0;
        const std::size_t rest = cursor.left() >= length ? cursor.left() - length : 0;
        if (const auto field = cursor.take(layer.messageControl ? macSize(*layer.messageControl) : rest))
            layer.mac = *field;
    }
    if (layer.fragmentControl & kHasMessageLength) {
        if (const auto field = cursor.take(2))
            layer.messageLength = std::uint16_t(littleEndian(*field));
    }
    layer.fieldsEnd = cursor.at();
    return layer;
}

void describeAuthentication(TelegramBuilder &builder, const AuthenticationLayer &layer)
{
    const ByteView bytes = builder.view();
    const std::size_t index = builder.beginLayer("authentication-layer", layer.first, Group::Security);
    std::size_t at = layer.first;
    const auto field = [&](std::string_view id, std::size_t size, const Value &value) {
        builder.leaf(id, at, size, Group::Security, 1, value);
        at += size;
    };
    field("ci", 1, Symbol{ciMeaning(bytes[at]).id, bytes[at]});
    field("authentication-length", 1, Decimal{bytes[at], 0});
    field("fragment-control", 2, Symbol{{}, layer.fragmentControl});
    describeFragmentBits(builder, {at - 2, 2}, layer.fragmentControl);
    if (layer.messageControl) {
        field("message-control", 1, Symbol{{}, *layer.messageControl});
        describeMessageControlBits(builder, {at - 1, 1}, *layer.messageControl);
    }
    if (layer.keyInformation) {
        field("key-information", 2, Symbol{{}, *layer.keyInformation});
        describeKeyBits(builder, {at - 2, 2}, *layer.keyInformation);
    }
    if (layer.counter)
        field("message-counter", 4, Decimal{std::int64_t(*layer.counter), 0});
    if (!layer.mac.empty())
        field("mac", layer.mac.size(), RawBytes{});
    if (layer.messageLength)
        field("message-length", 2, Decimal{*layer.messageLength, 0});
    if (at < layer.end())
        builder.leaf("unknown", at, layer.end() - at, Group::Unknown, 1, RawBytes{});
    builder.endLayer(index, layer.end());
}

} // namespace wmbus
