// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/keyed_decoder.h"

#include <utility>
#include <vector>

namespace engine {

namespace {

std::shared_ptr<const wmbus::KeyRing> withKey(const std::shared_ptr<const wmbus::KeyRing> &keys, const wmbus::Key &own)
{
    auto entries = keys ? keys->entries() : std::vector<wmbus::KeyEntry>();
    if (auto any = wmbus::AddressPattern::parse("*"))
        entries.push_back({.pattern = std::move(*any), .key = own, .id = -1});
    return std::make_shared<const wmbus::KeyRing>(std::move(entries));
}

} // namespace

void KeyedDecoder::setKeys(std::shared_ptr<const wmbus::KeyRing> keys)
{
    m_keys = std::move(keys);
    m_decoder.setKeys(m_keys);
}

void KeyedDecoder::decode(const radio::RawTelegram &raw, const std::optional<wmbus::Key> &own, wmbus::Depth depth,
                          wmbus::DecodedTelegram &out)
{
    if (own)
        m_decoder.setKeys(withKey(m_keys, *own));
    m_decoder.decode(raw, depth, out);
    if (own)
        m_decoder.setKeys(m_keys);
}

} // namespace engine
