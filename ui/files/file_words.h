// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What became of a file, in plain sentences.
class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::FileWords)

public:
    /// Why `path` cannot be read or written, from the id of the engine; `detail` is technical and may be empty.
    [[nodiscard]] static QString problem(const QString &id, const QString &path, const QString &detail);
    /// What was read, and what could not be.
    [[nodiscard]] static QString summary(const engine::ImportReport &report);
};

} // namespace ui
