// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/security/key.h"

#include <cstdint>
#include <vector>

namespace engine {

/// A number that names one meter: neither 0 nor a placeholder for any.
[[nodiscard]] bool isMeterNumber(std::uint32_t number);

/// Looks for secrets in bytes that are to be given away, however they may be written there.
class LeakSearch
{
public:
    LeakSearch() = default;
    LeakSearch(const LeakSearch &) = delete;
    LeakSearch &operator=(const LeakSearch &) = delete;
    ~LeakSearch(); ///< wipes the keys

    /// A meter number as in wmbus::Address::id: as BCD and as a binary number, in every order of bytes, 16-bit words
    /// and nibbles, and as text forwards and backwards. Nothing for a number of no meter.
    void addNumber(std::uint32_t number);
    /// A key: its bytes and its hex digits forwards and backwards, also half of the bytes. Keys that everybody has are
    /// none.
    void addKey(const wmbus::Key &key);

    [[nodiscard]] bool foundIn(radio::ByteView bytes) const;

private:
    void addBothWays(radio::Bytes pattern);
    void addText(std::string_view text);

    std::vector<radio::Bytes> m_patterns;
};

} // namespace engine
