// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/survey.h"
#include "ui/theme/palette.h"

#include <QDialog>

#include <cstdint>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QStackedLayout;
QT_END_NAMESPACE

namespace ui {

class AgeTicker;
class MovedMeters;
class Selection;
class SignalGauge;

/// For a walk through the cellar: how strong one meter is heard now and whether it comes nearer; below, which meters
/// move. Follows the selection unless it is told to keep its meter.
class FindMeterWindow : public QDialog
{
    Q_OBJECT

public:
    FindMeterWindow(const engine::Session &session, Selection &selection, Survey &survey, const Palette &palette,
                    QWidget *parent = nullptr);

    /// Stands where `before` stands, with its meter.
    void takeOver(const FindMeterWindow &before);

private:
    [[nodiscard]] QWidget *buildMeter(const Palette &palette);
    void connectSession();
    void followSelection();
    void setMeter(std::optional<std::uint32_t> meter);
    void refresh(); ///< everything
    void refreshTimes();
    [[nodiscard]] const engine::Meter *current() const;
    [[nodiscard]] QString heardText(const engine::Meter &meter) const;

    const engine::Session &m_session;
    Selection &m_selection;
    Survey &m_survey;
    std::optional<std::uint32_t> m_meter;
    std::uint32_t m_announced = engine::kNoTelegram; ///< the telegram that the gauge shows
    QStackedLayout *m_pages;
    QLabel *m_title;
    QLabel *m_subtitle;
    QCheckBox *m_keep;
    SignalGauge *m_gauge;
    QLabel *m_heard;
    QLabel *m_signal;
    QLabel *m_reading;
    MovedMeters *m_moved;
    AgeTicker *m_ticker;
};

} // namespace ui
