// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_database.h"
#include "engine/capture/capture_items.h"

#include <QString>

#include <map>
#include <span>
#include <string>
#include <utility>

namespace engine {

/// The writing side of one capture file, without a thread of its own.
class CaptureFile
{
public:
    /// Makes the file or opens it to add to it. An id of capture_error, or empty.
    [[nodiscard]] QString open(const QString &path);
    /// All of them in one transaction: after a failure none is in the file. Empty, or what SQLite said.
    [[nodiscard]] QString write(std::span<const CaptureItem> items);
    /// Leaves one file without others beside it, that can be read from any medium.
    void close();

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool insert(const CaptureItem &item);
    [[nodiscard]] bool insert(const Reception &reception);
    [[nodiscard]] bool insert(const ReceiverEvent &event);
    [[nodiscard]] bool insert(const NotedMeter &meter);
    [[nodiscard]] bool insert(const MarkedTelegram &telegram);
    [[nodiscard]] bool insert(const wmbus::CompactLayout &layout);
    [[nodiscard]] bool insertMark(const TelegramMark &mark);
    [[nodiscard]] std::optional<std::int64_t> sourceId(std::string_view port, std::string_view receiver);
    void forgetConnection();

    CaptureDatabase m_database;
    CaptureStatement m_insertTelegram; ///< statements after the connection: they go first
    CaptureStatement m_insertEvent;
    CaptureStatement m_insertMark;
    CaptureStatement m_insertSource;
    CaptureStatement m_findSource;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_sources;
};

} // namespace engine
