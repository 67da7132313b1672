// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace ui {

class CaptureControl;

/// Always tells: running or not, which stick, in which mode, since when.
class CaptureBar : public QWidget
{
    Q_OBJECT

public:
    /// `toggle` starts and stops; its text and icon are kept by the owner of the action.
    CaptureBar(CaptureControl &control, QAction *toggle, const Palette &palette, QWidget *parent = nullptr);

Q_SIGNALS:
    void otherPortRequested();

private:
    void build(QAction *toggle);
    void updateChoices();
    void updateModes();
    void updateState();
    void updateTime();
    void onSourceActivated(int index);
    void onModeActivated(int index);

    CaptureControl &m_control;
    const Palette &m_palette;
    QComboBox *m_source;
    QComboBox *m_mode;
    QLabel *m_facts;
    QLabel *m_light;
    QLabel *m_state;
    QLabel *m_time;
    QTimer m_second; ///< runs while receiving only
};

} // namespace ui
