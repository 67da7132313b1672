// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sticks/hci_frame.h"
#include "sticks/stick_session.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace sticks {

/// Finds HCI frames in a stream of bytes that may hold anything, in whatever pieces it comes.
///
/// A start that turns out wrong costs one byte: the search goes on with the next, so that a good frame hidden behind a
/// false start is found. A start whose rest is missing waits for kGapMs of silence and then costs one byte as well.
/// At most kMaxBuffered bytes are kept.
class Im871aFramer
{
public:
    static constexpr std::int64_t kGapMs = 200; ///< the longest frame lasts 46 ms on the line
    static constexpr std::size_t kMaxBuffered = 4096;

    using Item = std::variant<HciFrame, BadFrame>;

    /// The id at endpoint Management that is accepted without a CRC.
    void awaitAnswer(std::optional<std::uint8_t> id) { m_awaitedAnswer = id; }
    [[nodiscard]] std::optional<std::uint8_t> awaitedAnswer() const { return m_awaitedAnswer; }

    /// Adds what was found in `bytes` and before to `found`.
    void feed(radio::ByteView bytes, std::int64_t nowMs, std::vector<Item> &found);
    /// Gives up on an incomplete frame once the gap has passed.
    void tick(std::int64_t nowMs, std::vector<Item> &found);
    /// When tick() has something to do.
    [[nodiscard]] std::optional<std::int64_t> nextDeadlineMs() const;

    [[nodiscard]] std::uint64_t garbageBytes() const { return m_garbageBytes; }
    [[nodiscard]] std::size_t bufferedBytes() const { return m_buffer.size(); }

private:
    enum class Incomplete : std::uint8_t { Wait, Skip };
    void scan(Incomplete incomplete, std::vector<Item> &found);

    radio::Bytes m_buffer;
    std::int64_t m_lastByteMs = 0;
    std::uint64_t m_garbageBytes = 0;
    std::optional<std::uint8_t> m_awaitedAnswer;
};

} // namespace sticks
