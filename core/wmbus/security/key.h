// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace wmbus {

/// A meter key: 16 bytes (AES) or 8 (DES, PRIOS). Wipes itself, compares in constant time, has no way to text.
class Key
{
public:
    Key() = default;
    Key(const Key &) = default;
    Key &operator=(const Key &) = default;
    ~Key();

    /// 32 or 16 hex digits; blanks, colons, dashes and a leading 0x are passed over. Nothing else is accepted.
    [[nodiscard]] static std::optional<Key> fromHex(std::string_view hex);
    [[nodiscard]] static std::optional<Key> fromBytes(std::span<const std::uint8_t> bytes);

    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {m_bytes.data(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }

    friend bool operator==(const Key &a, const Key &b);

private:
    std::array<std::uint8_t, 16> m_bytes{};
    std::uint8_t m_size = 0;
};

} // namespace wmbus
