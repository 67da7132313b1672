// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layouts/compact_layouts.h"

#include "wmbus/layouts/known_layouts.h"
#include "wmbus/link/crc16.h"
#include "wmbus/records/record_reader.h"
#include "wmbus/records/record_walk.h"

#include <utility>

namespace wmbus {

namespace {

/// Noise from wrong keys or bit errors must not fill the memory.
constexpr std::size_t kMostLayouts = 4096;

std::uint8_t hexValue(char c)
{
    return std::uint8_t(c <= '9' ? c - '0' : c - 'A' + 10);
}

radio::Bytes bytesOf(std::string_view hex)
{
    radio::Bytes bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += hex[i] == ' ' ? 1 : 2) {
        if (hex[i] != ' ')
            bytes.push_back(std::uint8_t(hexValue(hex[i]) << 4 | hexValue(hex[i + 1])));
    }
    return bytes;
}

} // namespace

std::uint16_t CompactLayout::signature() const
{
    return crc16(headers);
}

CompactLayouts::CompactLayouts()
{
    for (const KnownLayoutRow &row : knownLayoutRows())
        add({bytesOf(row.headers)});
}

const CompactLayout *CompactLayouts::find(std::uint16_t signature) const
{
    const auto found = m_layouts.find(signature);
    return found == m_layouts.end() ? nullptr : &found->second;
}

bool CompactLayouts::add(const CompactLayout &layout)
{
    if (layout.headers.empty() || m_layouts.size() >= kMostLayouts)
        return false;
    return m_layouts.try_emplace(layout.signature(), layout).second;
}

void CompactLayouts::learn(CompactLayout layout)
{
    if (add(layout))
        m_heard.push_back(std::move(layout));
}

void CompactLayouts::hear(std::uint16_t signature, radio::ByteView bytes, std::size_t first)
{
    if (find(signature))
        return;
    CompactLayout layout;
    RecordHeader header;
    std::size_t at = first;
    while (at < bytes.size()) {
        if (bytes[at] == dif::kFiller) {
            ++at;
            continue;
        }
        if (readRecordHeader(bytes, at, Direction::FromMeter, header) != HeaderFault::None)
            return;
        const auto begin = bytes.begin() + std::ptrdiff_t(at);
        layout.headers.insert(layout.headers.end(), begin, begin + header.size);
        at = locateData(header, bytes, at + header.size).end();
    }
    if (layout.signature() == signature)
        learn(std::move(layout));
}

std::vector<CompactLayout> CompactLayouts::takeHeard()
{
    return std::exchange(m_heard, {});
}

} // namespace wmbus
