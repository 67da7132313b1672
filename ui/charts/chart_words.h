// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_lines.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace ui {

/// What a chart says about its lines and points, in the user's language.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChartWords)

public:
    [[nodiscard]] static QString unit(const engine::SeriesKey &key);
    [[nodiscard]] static QString label(const LineId &id); ///< "Volume", "Signal", "Volume, stored in the meter"
    [[nodiscard]] static QString label(const ChartLine &line); ///< "Volume per hour"
    [[nodiscard]] static QString withUnit(const QString &label, const engine::SeriesKey &key); ///< "Volume (m³)"
    /// Time, value, signal and telegram of one point.
    [[nodiscard]] static QString point(const engine::Session &session, const ChartLine &line, std::size_t index,
                                       const QLocale &locale);
    /// "Nothing was heard from 08:31:00 to 08:52:10."
    [[nodiscard]] static QString gap(TimeSpan span, bool receiverOff, const QLocale &locale);
};

} // namespace ui
