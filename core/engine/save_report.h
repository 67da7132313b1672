// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace engine {

/// What became of a capture that was to be saved.
struct SaveReport
{
    QString path; ///< as named
    /// Empty, an id of capture_error, or what SQLite said: whatever was at `path` is still there.
    QString error;
    quint64 missing = 0; ///< telegrams that are not in it: they had left the list, and no capture in work holds them
    bool cancelled = false; ///< as asked; whatever was at `path` is still there
};

} // namespace engine

Q_DECLARE_METATYPE(engine::SaveReport)
