// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace engine {

/// What was read from a file or a paste.
struct ImportReport
{
    /// Why nothing could be read. What was read before a later failure stays.
    enum class Error : std::uint8_t { None, Missing, Folder, Empty, Forbidden, BadCapture, ReadFailed };

    QString source; ///< the file as named; empty for a paste
    quint64 telegrams = 0; ///< found, repeats included
    quint64 notUnderstood = 0; ///< places that should hold a telegram but do not
    quint64 firstProblemPlace = 0; ///< the first of these: line from 1, or byte offset
    QString firstProblem; ///< and its reason, an id
    Error error = Error::None;
    QString errorDetail; ///< technical, English
    bool cancelled = false;
};

} // namespace engine

Q_DECLARE_METATYPE(engine::ImportReport)
