// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/result_writer.h"
#include "wmbus/decoded_telegram.h"

#include <QSaveFile>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace engine {

class Session;

/// What of a session goes out, and how.
struct ExportRequest
{
    ResultOptions result; ///< the names of meters are those of the session
    std::optional<std::vector<std::uint32_t>> telegrams; ///< in this order; absent: all
};

/// Writes telegrams of a session to a file in slices, so that the thread of the session stays free for other things in
/// between. The file appears, or replaces one of its name, only when it is complete.
class SessionExport
{
public:
    static constexpr QLatin1StringView kNotWritten{"not-written"}; ///< the disk is full, or gone

    SessionExport(const Session &session, ExportRequest request, const QString &path);

    /// Writes some more; false when there is nothing left to do: finished, or failed.
    bool writeSlice();
    [[nodiscard]] int percent() const;
    /// An id of capture_error, or kNotWritten; empty while all is well.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QString &errorDetail() const { return m_errorDetail; } ///< what the system said
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] std::size_t sliceEnd() const;
    void lookAtSlice();
    [[nodiscard]] bool writeTelegrams();
    bool finish();
    [[nodiscard]] bool flush();
    bool fail();

    const Session &m_session;
    std::shared_ptr<const void> m_hold; ///< so that none of them leaves the session meanwhile
    ExportRequest m_request;
    QString m_path;
    QSaveFile m_file;
    std::unique_ptr<ResultWriter> m_writer;
    wmbus::DecodedTelegram m_decoded;
    std::string m_buffer;
    std::size_t m_count = 0; ///< telegrams when it began: those that come later stay out
    std::size_t m_next = 0;
    bool m_looking = false; ///< the first of two rounds
    QString m_error;
    QString m_errorDetail;
};

/// The same as text, of the first `most` telegrams: for the clipboard and for a look before. Blocks.
[[nodiscard]] std::string exportText(const Session &session, const ExportRequest &request, std::size_t most);

} // namespace engine
