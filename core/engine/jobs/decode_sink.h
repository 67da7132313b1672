// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/decode_worker.h"
#include "engine/receiving/reception_sink.h"

#include <atomic>
#include <cstddef>
#include <utility>

namespace engine {

/// Hands what a receiver hears to the decode thread. Called from any thread.
class DecodeSink : public ReceptionSink
{
public:
    explicit DecodeSink(DecodeWorker &worker) : m_worker(worker) { }

    void receptionArrived(const Reception &reception) override
    {
        give({.receptions = {reception}, .extras = {}, .importEnd = {}});
    }
    void receiverEvent(const ReceiverEvent & /*event*/) override { }
    [[nodiscard]] bool hasRoom() const override { return m_underWay < kMostUnderWay; }

    /// All that came was taken().
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }

    /// Telegrams that a receiver heard, also those that are decoded once more: each comes back to taken().
    void give(NewTelegrams heard)
    {
        m_underWay += heard.receptions.size();
        m_worker.give(std::move(heard));
    }
    /// Telegrams have arrived at the session.
    void taken(std::size_t telegrams) { m_underWay -= telegrams; }

private:
    static constexpr std::size_t kMostUnderWay = 16'384;

    DecodeWorker &m_worker;
    std::atomic<std::size_t> m_underWay = 0;
};

} // namespace engine
