// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/capture/telegram_store.h"
#include "engine/survey/meter_notes.h"
#include "ui/models/privacy_mask.h"
#include "ui/models/telegram_filter.h"

#include <QStringList>

namespace ui {

/// The piece of a filter line that the cursor stands in.
struct FilterPiece
{
    qsizetype position = 0; ///< behind a leading dash
    QString text; ///< up to the cursor
};

[[nodiscard]] FilterPiece filterPieceAt(const QString &line, qsizetype cursor);

/// Where values come from; they outlive whoever keeps this.
struct FilterSources
{
    const engine::TelegramStore &telegrams;
    const engine::MeterRegistry &meters;
    const engine::MeterNotes &notes;
};

/// What the piece may become: fields while there is no sign behind one, then values that exist in this survey and are
/// not hidden.
[[nodiscard]] QStringList filterCompletions(const QString &piece, const FilterSources &sources,
                                            const PrivacyMask *privacy = nullptr);

} // namespace ui
