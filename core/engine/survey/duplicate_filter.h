// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>

namespace engine {

/// Recognises a telegram that is heard again within two seconds: by a second receiver, by a second demodulator, or
/// through a repeater. Telegrams that are really sent twice differ in their access number or are further apart.
class DuplicateFilter
{
public:
    static constexpr std::int64_t kWindowUs = 2'000'000;

    /// `telegram`: as DecodedTelegram::bytes, so that receivers that leave the block CRCs in agree with those that do
    /// not. `timeUs`: microseconds of any one clock. `number`: the caller's own number for this telegram.
    /// Returns the number under which the same bytes were first heard within the window; otherwise remembers these.
    [[nodiscard]] std::optional<std::uint64_t> repeatOf(radio::ByteView telegram, std::int64_t timeUs,
                                                        std::uint64_t number);
    void clear();

private:
    struct Heard
    {
        radio::Bytes bytes;
        std::int64_t timeUs = 0;
        std::uint64_t number = 0;
    };
    struct Age
    {
        std::int64_t timeUs = 0;
        std::size_t hash = 0;
    };
    void forgetBefore(std::int64_t timeUs);

    std::unordered_map<std::size_t, Heard> m_heard; ///< by hash of the bytes
    std::deque<Age> m_ages; ///< in the order heard
};

} // namespace engine
