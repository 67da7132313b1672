// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include "wmbus/outcome.h"

#include <QColor>
#include <QCoreApplication>
#include <QIcon>
#include <QString>

#include <array>

namespace ui {

/// Word, colour and icon of an outcome, always shown together: colour is never the only carrier.
class StateLook
{
    Q_DECLARE_TR_FUNCTIONS(ui::StateLook)

public:
    explicit StateLook(const Palette &palette);
    void refresh(); ///< makes the icons again, after Palette::changed()

    [[nodiscard]] static QString word(wmbus::Outcome outcome, wmbus::Verdict verdict);
    [[nodiscard]] QColor color(wmbus::Outcome outcome, wmbus::Verdict verdict) const;
    [[nodiscard]] QIcon icon(wmbus::Outcome outcome, wmbus::Verdict verdict) const;

private:
    static constexpr std::size_t kLooks = 8; ///< the outcomes, and "decoded, unchecked"

    const Palette &m_palette;
    std::array<QIcon, kLooks> m_icons;
};

} // namespace ui
