// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/outcome.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace ui {

/// What a person can do about a telegram's outcome.
enum class NextStep : std::uint8_t {
    EnterKey,
    EditKey,
    ImportKeys,
    TryAllKeys,
    Compare, ///< with the display of the meter
    Report,
    ShowBytes,
    Chart,
    Copy
};

/// Which steps an outcome offers, the likeliest first, and their words.
class NextSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::NextSteps)

public:
    [[nodiscard]] static std::vector<NextStep> of(wmbus::Outcome outcome, wmbus::Verdict verdict);
    [[nodiscard]] static QString text(NextStep step); ///< "Enter key…"
    [[nodiscard]] static QString tip(NextStep step); ///< a whole sentence
    [[nodiscard]] static QString icon(NextStep step);
    /// Of the button: "enterKeyButton".
    [[nodiscard]] static QString objectName(NextStep step);
};

} // namespace ui
