// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_items.h"
#include "engine/capture/telegram_store.h"
#include "engine/mailbox.h"
#include "engine/save_report.h"

#include <QString>

#include <atomic>
#include <functional>
#include <semaphore>
#include <thread>
#include <vector>

namespace engine {

/// What a capture file of a whole session is made of.
struct SessionContent
{
    const TelegramStore &telegrams;
    CaptureExtras extras; ///< of what was imported, and what was said about meters
    /// The capture of this session's receivers, with every reception and event; empty where it has none. It replaces
    /// what the store holds of them.
    QString recorded;

    /// Telegrams that left the store and are not recorded either.
    [[nodiscard]] std::uint32_t missing() const
    {
        return recorded.isEmpty() ? telegrams.first() : telegrams.trimmedImports();
    }
};

/// Writes one capture with everything of a session, in a thread of its own. The store belongs to the thread of the
/// owner, so the job asks for lumps of it: feed() hands out the next one. No telegram may leave the store meanwhile.
class SaveJob
{
public:
    /// `wake` is called in the thread of the job when it wants to be fed, and when it has ended.
    SaveJob(SessionContent content, const QString &path, std::function<void()> wake);
    ~SaveJob(); ///< cancels, joins: returns within the time of one lump
    SaveJob(const SaveJob &) = delete;
    SaveJob &operator=(const SaveJob &) = delete;

    /// Answers every request there is. Thread of the store.
    void feed();
    /// Feeds until the file is complete. Blocks.
    void complete();
    void cancel();
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] int percent() const;
    [[nodiscard]] const SaveReport &report() const { return m_report; } ///< once it has ended

private:
    static constexpr std::uint32_t kLump = 4096; ///< rows looked at

    void run();
    void request();
    [[nodiscard]] std::vector<CaptureItem> nextLump();

    SessionContent m_content;
    std::function<void()> m_wake;
    std::uint32_t m_next; ///< row, of the owner's thread
    const std::uint32_t m_end; ///< of the rows when it began: those that come later stay out
    const quint64 m_expected; ///< about so many will be written
    std::counting_semaphore<> m_requests{0};
    WaitingMailbox<std::vector<CaptureItem>> m_lumps; ///< an empty one is the last
    std::atomic<quint64> m_written = 0;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_ended = false;
    SaveReport m_report; ///< of the thread until it has ended
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace engine
