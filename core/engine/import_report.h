// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textforms/line_reader.h"
#include "wmbus/security/key_ring.h"

#include <QMetaType>
#include <QString>
#include <QtGlobal>

#include <map>
#include <string_view>
#include <vector>

namespace engine {

/// What was read from a file or a paste: what was taken for what, what was repaired, and what was not understood.
struct ImportReport
{
    /// How many of the places that were not understood are kept; all are counted.
    static constexpr std::size_t kMostProblems = 1000;
    using Counts = std::map<std::string_view, quint64>; ///< of an id; ids have static storage

    QString source; ///< the file as named; empty for a paste
    quint64 telegrams = 0; ///< found, repeats included
    Counts forms; ///< telegrams by textforms::formName(), or "capture"
    Counts repairs; ///< telegrams by what they were freed from: ids of the text forms and of the decoder's repairs
    Counts damage; ///< telegrams that cannot be trusted to their end, by the decoder's id: "truncated", "bad-block"
    quint64 repeats = 0; ///< the same telegram again within two seconds
    quint64 withoutTime = 0; ///< neither their line nor one before it says when they were heard
    /// Keys that came with telegrams and fit them, each once for each meter. Never written anywhere.
    std::vector<wmbus::KeyEntry> keys;
    quint64 uselessKeys = 0; ///< telegrams that came with a key that does not fit them

    quint64 notUnderstood = 0; ///< places that should hold a telegram but do not
    std::vector<textforms::NotUnderstood> problems; ///< the first of these

    /// Why reading failed: an id of capture_error, empty if it did not. What was read before a failure stays.
    QString error;
    QString errorDetail; ///< technical, English, may be empty
    bool damaged = false; ///< parts of a capture could not be read and were passed over
    bool cancelled = false;
};

} // namespace engine

Q_DECLARE_METATYPE(engine::ImportReport)
