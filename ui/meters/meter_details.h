// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/state_look.h"
#include "ui/theme/palette.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace engine {
class Session;
struct Meter;
struct Reading;
} // namespace engine

namespace ui {

class AgeTicker;
class LowTable;
class PrivacyMask;
class Selection;

/// Everything known about the selected meter: its newest readings, signal, rhythm, radio and security.
class MeterDetails : public QWidget
{
    Q_OBJECT

public:
    MeterDetails(engine::Session &session, Selection &selection, const PrivacyMask &privacy, const Palette &palette,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void showTelegramsOfMeterRequested(std::uint32_t meter);
    void showChartRequested(std::uint32_t meter);
    void enterKeyRequested(std::uint32_t meter);

private:
    void buildLayout();
    void buildReadings();
    [[nodiscard]] QWidget *buildFacts();
    [[nodiscard]] QWidget *buildButtons();
    void connectSession();
    void refresh();
    void showMeter(const engine::Meter &meter);
    void showState(const engine::Meter &meter);
    void showReadings(const engine::Meter &meter);
    void showReading(int row, const engine::Meter &meter, std::uint32_t newestTelegram);
    void showFacts(const engine::Meter &meter);
    void showRelation(const engine::Meter &meter);
    void chooseRelation();
    void copyAll() const;
    [[nodiscard]] const engine::Meter *current() const;
    [[nodiscard]] QString radioText(const engine::Meter &meter) const;

    engine::Session &m_session;
    Selection &m_selection;
    const PrivacyMask &m_privacy;
    const Palette &m_palette;
    StateLook m_look;
    QStackedLayout *m_pages;
    QWidget *m_page;
    QLabel *m_mine;
    QLabel *m_title;
    QLabel *m_subtitle;
    QComboBox *m_relation;
    QLabel *m_stateIcon;
    QLabel *m_state;
    LowTable *m_readings;
    QLabel *m_noReadings;
    QLabel *m_signal;
    QLabel *m_heard;
    QLabel *m_interval;
    QLabel *m_radio;
    QLabel *m_security;
    QPushButton *m_key;
    AgeTicker *m_ticker;
};

} // namespace ui
