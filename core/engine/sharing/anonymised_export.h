// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/result_writer.h"
#include "engine/sharing/anonymiser.h"

#include <QSaveFile>
#include <QString>

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace engine {

class Session;

/// Writes telegrams of a session to a file, anonymised, in slices, so that the thread of the session stays free for
/// other things in between. The file appears only when it is complete. All telegrams of a meter get one new number.
class AnonymisedExport
{
public:
    AnonymisedExport(const Session &session, std::vector<std::uint32_t> telegrams, const AnonymiserOptions &options,
                     ResultFormat format, const QString &path);

    /// Writes some more; false when there is nothing left to do: finished, or failed.
    bool writeSlice();
    [[nodiscard]] int percent() const;
    [[nodiscard]] const QString &error() const { return m_error; } ///< what the system said; empty while all is well
    [[nodiscard]] std::size_t written() const { return m_written; }
    /// Telegrams that stayed out, by ids of refusals.
    [[nodiscard]] const std::map<std::string_view, int> &refused() const { return m_refused; }
    [[nodiscard]] std::string_view keyText() const { return m_anonymiser.throwAwayKeyText(); }

private:
    void learn(std::uint32_t telegram);
    void write(std::uint32_t telegram);
    bool finish();

    const Session &m_session;
    std::shared_ptr<const void> m_hold; ///< so that none of them leaves the session meanwhile
    std::vector<std::uint32_t> m_telegrams;
    Anonymiser m_anonymiser;
    QSaveFile m_file;
    std::unique_ptr<ResultWriter> m_writer;
    std::string m_buffer;
    std::size_t m_next = 0; ///< twice through the telegrams: layouts first
    std::size_t m_written = 0;
    std::map<std::string_view, int> m_refused;
    QString m_error;
};

} // namespace engine
