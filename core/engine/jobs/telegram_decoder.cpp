// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/telegram_decoder.h"

#include "wmbus/remark_ids.h"

#include <algorithm>

namespace engine {

namespace {

constexpr std::uint32_t kFarthestFragment = 10'000; ///< rows; a sender's fragments follow each other in seconds
constexpr std::size_t kMostFragments = 32; ///< 8 KB at most; no longer message is known
constexpr std::size_t kSenderEnd = 10; ///< L field, then C, M and A: EN 13757-4 11.2

} // namespace

void TelegramDecoder::decode(std::uint32_t telegram, wmbus::Depth depth, wmbus::DecodedTelegram &out)
{
    // What was looked at before has nothing to do with the fragments of this telegram.
    m_decoder.forgetFragments();
    decodeAlone(telegram, depth, out);
    if (out.reason.id != wmbus::remarks::kFragmentWaiting)
        return;
    m_decoder.forgetFragments();
    for (const auto earlier : fragmentsBefore(telegram))
        decodeAlone(earlier, wmbus::Depth::Readings, out);
    decodeAlone(telegram, depth, out);
}

void TelegramDecoder::decodeAlone(std::uint32_t telegram, wmbus::Depth depth, wmbus::DecodedTelegram &out)
{
    m_decoder.decode(m_store.raw(telegram), m_store.key(telegram), depth, out);
}

/// The newest telegrams of the same sender that could be fragments, oldest first.
std::vector<std::uint32_t> TelegramDecoder::fragmentsBefore(std::uint32_t telegram) const
{
    const auto sender = [this](std::uint32_t index) {
        const auto bytes = m_store.bytes(index);
        return bytes.subspan(1, std::min(bytes.size(), kSenderEnd) - 1);
    };
    std::vector<std::uint32_t> found;
    const auto last = telegram - std::min(telegram - m_store.first(), kFarthestFragment);
    for (auto index = telegram; index-- > last && found.size() < kMostFragments;) {
        if (m_store.row(index).outcome == wmbus::Outcome::Partial
            && std::ranges::equal(sender(index), sender(telegram)))
            found.push_back(index);
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace engine
