// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/address.h"
#include "wmbus/security/ciphers.h"
#include "wmbus/security/key_ring.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace wmbus {

/// One key with the cipher contexts that are worth keeping; each is made when it is first asked for.
class PreparedKey
{
public:
    explicit PreparedKey(const KeyEntry &entry) : m_entry(&entry) { }

    [[nodiscard]] std::int32_t id() const { return m_entry->id; }
    [[nodiscard]] bool published() const { return m_entry->published; } ///< a default to try, not the owner's
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return m_entry->key.bytes(); }
    [[nodiscard]] bool knownToAll() const; ///< everybody has it, whoever gave it to us
    [[nodiscard]] bool aes() const { return m_entry->key.size() == 16; }
    [[nodiscard]] BlockView block() const { return bytes().first<16>(); } ///< only where aes()
    [[nodiscard]] CbcDecryptor &cbc();
    [[nodiscard]] CtrCipher &ctr();
    [[nodiscard]] CmacCalculator &cmac();

private:
    const KeyEntry *m_entry;
    std::optional<CbcDecryptor> m_cbc;
    std::optional<CtrCipher> m_ctr;
    std::optional<CmacCalculator> m_cmac;
};

/// The keys to try for an address, remembered: looking through the key ring costs more than decrypting.
class KeyCandidates
{
public:
    using List = std::vector<PreparedKey *>;

    void setKeys(std::shared_ptr<const KeyRing> keys);
    /// Best first. Valid until the next call of either function.
    [[nodiscard]] const List &find(const std::optional<Address> &link, const std::optional<Address> &meter);

private:
    using Addresses = std::pair<std::optional<Address>, std::optional<Address>>;

    std::shared_ptr<const KeyRing> m_keys;
    std::map<const KeyEntry *, PreparedKey> m_prepared;
    std::map<Addresses, List> m_lists;
};

} // namespace wmbus
