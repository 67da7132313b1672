// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/import_report.h"
#include "engine/importing/text_preview.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace ui {

/// What an input was taken for and what was done to it, in plain words.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportWords)

public:
    [[nodiscard]] static QString form(std::string_view id); ///< "Lines of rtl_wmbus"
    [[nodiscard]] static QString repair(std::string_view id); ///< "The last digit of an odd number was dropped"
    [[nodiscard]] static QString damage(std::string_view id); ///< "The end is missing"
    /// Why a line holds no telegram: "too few bytes for a telegram".
    [[nodiscard]] static QString notUnderstood(std::string_view id);
    /// "Line 3: hex digits. Checksums of frame format A were right and taken out."
    [[nodiscard]] static QString preview(const engine::PreviewLine &line);
    /// The whole report as text, one fact per line.
    [[nodiscard]] static QString report(const engine::ImportReport &report);
};

} // namespace ui
