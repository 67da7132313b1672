// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "ui/meters/signal_trend.h"
#include "ui/theme/palette.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
QT_END_NAMESPACE

namespace ui {

/// The signal of one meter, to be read from the other end of a cellar: a number as large as the window allows, a bar,
/// and whether it grows. Screen readers hear every new telegram.
class SignalGauge : public QWidget
{
    Q_OBJECT

public:
    explicit SignalGauge(const Palette &palette, QWidget *parent = nullptr);

    void showSignal(const engine::Meter &meter, SignalTrend trend);
    [[nodiscard]] static QString trendText(SignalTrend trend);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitNumber();
    void showTrend();

    const Palette &m_palette;
    QLabel *m_number;
    QProgressBar *m_bar;
    QLabel *m_trendIcon;
    QLabel *m_trendText;
    SignalTrend m_trend = SignalTrend::Unknown;
};

} // namespace ui
