// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/im871a_framer.h"

#include <algorithm>

namespace sticks {

void Im871aFramer::feed(radio::ByteView bytes, std::int64_t nowMs, std::vector<Item> &found)
{
    tick(nowMs, found);
    while (!bytes.empty()) {
        // An incomplete frame is shorter than kMaxSize, so there is always room for the next piece.
        const radio::ByteView piece = bytes.first(std::min(bytes.size(), kMaxBuffered - HciFrame::kMaxSize));
        bytes = bytes.subspan(piece.size());
        m_buffer.insert(m_buffer.end(), piece.begin(), piece.end());
        m_lastByteMs = nowMs;
        scan(Incomplete::Wait, found);
    }
}

void Im871aFramer::tick(std::int64_t nowMs, std::vector<Item> &found)
{
    if (!m_buffer.empty() && nowMs - m_lastByteMs >= kGapMs)
        scan(Incomplete::Skip, found);
}

std::optional<std::int64_t> Im871aFramer::nextDeadlineMs() const
{
    return m_buffer.empty() ? std::nullopt : std::optional(m_lastByteMs + kGapMs);
}

void Im871aFramer::scan(Incomplete incomplete, std::vector<Item> &found)
{
    const radio::ByteView bytes(m_buffer);
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto start = std::find(bytes.begin() + std::ptrdiff_t(at), bytes.end(), HciFrame::kStart);
        m_garbageBytes += std::uint64_t(start - bytes.begin()) - at;
        at = std::size_t(start - bytes.begin());
        const HciCandidate candidate = examineHci(bytes.subspan(at), m_awaitedAnswer);
        const auto end = start + std::ptrdiff_t(candidate.verdict == HciVerdict::Incomplete ? 0 : candidate.size);
        if (candidate.verdict == HciVerdict::Frame) {
            found.emplace_back(HciFrame{{start, end}});
            at += candidate.size;
            continue;
        }
        if (at == bytes.size() || (candidate.verdict == HciVerdict::Incomplete && incomplete == Incomplete::Wait))
            break;
        if (candidate.verdict == HciVerdict::BadCheck)
            found.emplace_back(BadFrame{{start, end}});
        ++at;
        ++m_garbageBytes;
    }
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + std::ptrdiff_t(at));
}

} // namespace sticks
