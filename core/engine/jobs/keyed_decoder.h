// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoder.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace engine {

/// A decoder with the keys of the session, which also takes a key that came with one telegram. One per thread.
class KeyedDecoder
{
public:
    void setKeys(std::shared_ptr<const wmbus::KeyRing> keys);
    /// Layouts that another decoder of the session heard.
    void addLayouts(std::span<const wmbus::CompactLayout> layouts) { m_decoder.addLayouts(layouts); }
    [[nodiscard]] std::vector<wmbus::CompactLayout> takeHeardLayouts() { return m_decoder.takeHeardLayouts(); }
    void forgetFragments() { m_decoder.forgetFragments(); }
    /// `own`: tried for this telegram only, besides the keys of the session.
    void decode(const radio::RawTelegram &raw, const std::optional<wmbus::Key> &own, wmbus::Depth depth,
                wmbus::DecodedTelegram &out);

private:
    wmbus::Decoder m_decoder;
    std::shared_ptr<const wmbus::KeyRing> m_keys;
};

} // namespace engine
