// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/decode_task.h"
#include "engine/jobs/keyed_decoder.h"
#include "engine/mailbox.h"
#include "engine/survey/duplicate_filter.h"

#include <functional>
#include <map>
#include <thread>
#include <vector>

namespace engine {

/// The decode thread: tasks in, batches out, in the order given.
class DecodeWorker
{
public:
    /// `wake` is called in the decode thread when results are there for an empty-handed owner: once until the next
    /// takeResults().
    explicit DecodeWorker(std::function<void()> wake);
    ~DecodeWorker(); ///< abandons what is not decoded yet, joins
    DecodeWorker(const DecodeWorker &) = delete;
    DecodeWorker &operator=(const DecodeWorker &) = delete;

    void give(DecodeTask task); ///< from any thread, never blocks
    [[nodiscard]] std::vector<DecodedBatch> takeResults();

private:
    void run();
    void handle(NewTelegrams task);
    void handle(const OldTelegrams &task);
    void handle(NewKeys task);
    void handle(NewSession task);
    [[nodiscard]] BatchTelegram decode(const radio::RawTelegram &raw, const std::optional<wmbus::Key> &key);
    [[nodiscard]] std::uint32_t repeatOf(const Reception &reception);
    void keepForReadings(const TelegramSummary &summary, std::size_t index);
    [[nodiscard]] std::size_t placeForReadings(const wmbus::Address &meter);
    void deliver(DecodedBatch batch);

    std::function<void()> m_wake;
    WaitingMailbox<DecodeTask> m_tasks;
    Mailbox<DecodedBatch> m_results;

    // Of the decode thread:
    KeyedDecoder m_decoder;
    wmbus::DecodedTelegram m_decoded;
    DuplicateFilter m_duplicates;
    std::uint32_t m_epoch = 0;
    std::uint32_t m_generation = 0;
    std::uint32_t m_nextRow = 0;
    struct Newest
    {
        std::size_t index = 0;
        wmbus::DecodedTelegram decoded;
    };
    /// Of the batch in hand, one for each set of readings that a meter sends; index into m_newest.
    std::multimap<wmbus::Address, std::size_t> m_newestOf;
    std::vector<Newest> m_newest; ///< buffers, reused from batch to batch
    std::size_t m_newestUsed = 0;

    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace engine
