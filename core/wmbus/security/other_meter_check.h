// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/address.h"
#include "wmbus/security/key_ring.h"

#include <functional>
#include <map>
#include <optional>

namespace wmbus {

/// Finds keys that were given for one meter and belong to another in range, the commonest mistake with a list of keys.
/// Remembers the last encrypted telegram of each meter heard; bounded.
class OtherMeterCheck
{
public:
    /// Decodes a telegram with one key alone: true where check bytes, payload CRC or MAC and the records agree.
    using Trial = std::function<bool(const radio::Bytes &telegram, const KeyEntry &key)>;

    void clear() { m_verdicts.clear(); } ///< other keys: earlier answers no longer hold
    void remember(const Address &meter, const radio::Bytes &telegram);
    /// Whether one of the keys given for just this meter fits another one.
    [[nodiscard]] bool keyOfOther(const KeyRing &keys, const std::optional<Address> &link, const Address &meter,
                                  const Trial &trial);

private:
    std::map<Address, radio::Bytes> m_telegrams;
    std::map<Address, bool> m_verdicts; ///< of meters whose keys were tried on all telegrams at hand
};

} // namespace wmbus
