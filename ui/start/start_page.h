// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class CaptureControl;
class StartCard;

/// What the window shows while there is nothing to show: four ways to the first telegram, nothing to configure.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(CaptureControl &control, const Palette &palette, QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void startRequested(); ///< with the stick found
    void otherPortRequested();
    void openRequested();
    void openFileRequested(const QString &path);
    void pasteRequested();
    void simulationRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildCards();
    void updateStick();

    CaptureControl &m_control;
    const Palette &m_palette;
    StartCard *m_stickCard = nullptr;
    StartCard *m_fileCard = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_simulate = nullptr;
    QList<QWidget *> m_recentLinks;
};

} // namespace ui
