// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QtGlobal>

namespace engine {

/// What was read from a file or a paste.
struct ImportReport
{
    QString source; ///< the file as named; empty for a paste
    quint64 telegrams = 0; ///< found, repeats included
    quint64 notUnderstood = 0; ///< places that should hold a telegram but do not
    quint64 firstProblemPlace = 0; ///< the first of these: line from 1, or byte offset
    QString firstProblem; ///< and its reason, an id
    /// Why reading failed: an id of capture_error, empty if it did not. What was read before a failure stays.
    QString error;
    QString errorDetail; ///< technical, English, may be empty
    bool damaged = false; ///< parts of a capture could not be read and were passed over
    bool cancelled = false;
};

} // namespace engine

Q_DECLARE_METATYPE(engine::ImportReport)
