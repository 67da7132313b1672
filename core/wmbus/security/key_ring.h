// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/address.h"
#include "wmbus/security/key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wmbus {

/// Which meters a key is for: "12345678", "KAM-12345678", "KAM-12345678-1B-16", "APA-44*", "*", in either case.
class AddressPattern
{
public:
    /// Matching goes from the most exact to the widest; a higher value is tried first.
    enum class Width : std::uint8_t { Any, Maker, Prefix, Number, Exact };

    [[nodiscard]] static std::optional<AddressPattern> parse(std::string_view text);
    [[nodiscard]] static AddressPattern exact(const Address &address);

    [[nodiscard]] bool matches(const Address &address) const;
    /// The same for an address written down before: addressText() and idText() of it.
    [[nodiscard]] bool matches(std::string_view addressText, std::string_view idText) const;
    [[nodiscard]] Width width() const;
    [[nodiscard]] const std::string &text() const { return m_text; } ///< as normalised, upper case

private:
    std::string m_text;
};

struct KeyEntry
{
    AddressPattern pattern;
    Key key;
    std::int32_t id = -1; ///< the owner's number, comes back as Security::key
    bool published = false; ///< a maker's default: tried last, and its failing says nothing about the meter's key
};

/// An immutable set of keys, ordered from exact to wide, published ones last. Shared between threads by value.
class KeyRing
{
public:
    KeyRing() = default;
    explicit KeyRing(std::vector<KeyEntry> entries);

    /// Entries whose pattern fits one of the two addresses, best first.
    [[nodiscard]] std::vector<const KeyEntry *> candidates(const std::optional<Address> &link,
                                                           const std::optional<Address> &meter) const;
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] const std::vector<KeyEntry> &entries() const { return m_entries; }

private:
    std::vector<KeyEntry> m_entries;
};

} // namespace wmbus
