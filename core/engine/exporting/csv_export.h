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

/// What of a session goes into a CSV file, and how.
struct CsvRequest
{
    ResultView view = ResultView::Telegrams;
    CsvDialect dialect;
    std::optional<std::vector<std::uint32_t>> telegrams; ///< in this order; absent: all. ResultView::Meters: all meters
};

/// Writes a CSV file in slices, so that the thread of the session stays free for other things in between. The file
/// appears, or replaces one of its name, only when it is complete.
class CsvExport
{
public:
    CsvExport(const Session &session, CsvRequest request, const QString &path);

    /// Writes some more; false when there is nothing left to do: finished, or failed.
    bool writeSlice();
    [[nodiscard]] int percent() const;
    /// An id of capture_error, or what the system said (English); empty while all is well.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] bool begin();
    bool finish();
    bool flush();
    bool fail();

    const Session &m_session;
    CsvRequest m_request;
    QString m_path;
    QSaveFile m_file;
    std::unique_ptr<ResultWriter> m_writer;
    wmbus::DecodedTelegram m_decoded;
    std::string m_buffer;
    std::size_t m_count = 0; ///< telegrams when it began: those that come later stay out
    std::size_t m_next = 0;
    QString m_error;
};

} // namespace engine
