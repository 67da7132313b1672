// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/survey/expected_meters.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace ui {

/// Words about lists of expected meters.
class ExpectedWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ExpectedWords)

public:
    [[nodiscard]] static QString problem(std::string_view id); ///< why a line was left out
    [[nodiscard]] static QString number(const engine::ExpectedMeter &meter); ///< "KAM 12345678"
};

} // namespace ui
