// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/frame_shape.h"

#include "wmbus/link/air_frame.h"
#include "wmbus/remark_ids.h"

#include <algorithm>

namespace engine {

namespace {

constexpr std::size_t kCrc = 2;

bool has(const wmbus::DecodedTelegram &decoded, std::string_view repair)
{
    return std::ranges::any_of(decoded.repairs, [repair](const wmbus::Remark &r) { return r.id == repair; });
}

} // namespace

FrameShape::FrameShape(const radio::RawTelegram &raw, const wmbus::DecodedTelegram &decoded)
    : m_length(raw.bytes.empty() ? std::uint8_t(0) : raw.bytes[0]), m_rawSize(raw.bytes.size()),
      m_bodySize(decoded.bytes.size())
{
    if (has(decoded, wmbus::remarks::kCrcRemovedA))
        m_blocks = Blocks::A;
    else if (has(decoded, wmbus::remarks::kCrcRemovedB))
        m_blocks = Blocks::B;
}

radio::Bytes FrameShape::shaped(radio::ByteView body) const
{
    radio::Bytes bytes;
    switch (m_blocks) {
    case Blocks::None:
        bytes.assign(body.begin(), body.end());
        break;
    case Blocks::A:
        bytes = wmbus::withFormatACrcs(body);
        break;
    case Blocks::B:
        bytes = wmbus::withFormatBCrcs(body);
        break;
    }
    if (bytes.empty() || bytes.size() > m_rawSize)
        return {};
    bytes[0] = m_length;
    bytes.resize(m_rawSize);
    return bytes;
}

std::optional<std::size_t> FrameShape::bodyOffset(std::size_t offset) const
{
    const std::size_t first = m_blocks == Blocks::A ? 10 : m_blocks == Blocks::B ? 126 : m_bodySize;
    const std::size_t following = m_blocks == Blocks::A ? 16 : m_bodySize;
    std::size_t body = 0;
    for (std::size_t at = 0; body < m_bodySize; at += kCrc) {
        const std::size_t size = std::min(body == 0 ? first : following, m_bodySize - body);
        if (offset < at)
            return std::nullopt;
        if (offset < at + size)
            return body + offset - at;
        at += size;
        body += size;
    }
    return std::nullopt;
}

} // namespace engine
