// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/import_tally.h"
#include "engine/jobs/decode_task.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <semaphore>
#include <thread>
#include <variant>

namespace engine {

/// A text that was pasted or dropped.
struct PastedText
{
    QByteArray utf8;
    HexReading reading = HexReading::Detected;
};

/// A file by its path.
struct InputFile
{
    QString path;
};

using ImportSource = std::variant<InputFile, PastedText>;

/// Reads one source in a thread of its own and hands its telegrams out in lumps. At most 16 lumps are on their way
/// at once, so that memory stays flat however big the file is. The last lump carries the report.
class ImportJob
{
public:
    /// `deliver` is called in the thread of the job.
    ImportJob(ImportSource source, std::function<void(NewTelegrams)> deliver);
    ~ImportJob(); ///< cancels, joins: returns within the time of one lump
    ImportJob(const ImportJob &) = delete;
    ImportJob &operator=(const ImportJob &) = delete;

    /// A lump has arrived at its end: there is room for another.
    void lumpTaken();
    void cancel();
    [[nodiscard]] int percent() const { return m_percent; }

private:
    static constexpr std::ptrdiff_t kLumpsUnderWay = 16;
    static constexpr std::size_t kLump = 4096;
    static constexpr quint64 kLumpBytes = quint64(1) << 20; ///< of input: progress shows where no telegrams are, too

    void run(const ImportSource &source);
    [[nodiscard]] QString open(const InputFile &file);
    [[nodiscard]] QString open(const PastedText &text);
    void read();
    void add(Reception reception);
    void sendLump();

    std::function<void(NewTelegrams)> m_deliver;
    std::counting_semaphore<> m_room{kLumpsUnderWay};
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_percent = 0;
    TelegramFile m_input; ///< this and all that follows: of the thread
    ImportTally m_tally;
    NewTelegrams m_lump;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace engine
