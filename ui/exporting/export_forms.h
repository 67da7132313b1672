// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/result_writer.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>

namespace ui {

/// What the window can write, with its words.
class ExportForms
{
    Q_DECLARE_TR_FUNCTIONS(ui::ExportForms)

public:
    static constexpr int kCount = int(ExportForm::Text) + 1;

    [[nodiscard]] static QString title(ExportForm form); ///< "CSV, one row per telegram"
    [[nodiscard]] static QString hint(ExportForm form); ///< what is in it and what is not
    [[nodiscard]] static bool isCsv(ExportForm form);
    [[nodiscard]] static engine::ResultOptions options(ExportForm form, NumberStyle style);
    /// A name that sorts by day: "meterscope-readings-2026-07-03.csv". English, as what is in the file.
    [[nodiscard]] static QString suggestedName(ExportForm form);
    [[nodiscard]] static QString suffix(ExportForm form);
};

} // namespace ui
