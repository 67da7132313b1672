// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QProgressBar;
QT_END_NAMESPACE

namespace ui {

/// How far a long job is, and a button to stop it. Hidden while there is none.
class JobProgress : public QWidget
{
    Q_OBJECT

public:
    /// `label`: "Reading"; `stopText`: "Stop reading the file", empty for what cannot be stopped.
    JobProgress(const QString &label, const QString &stopText, QWidget *parent = nullptr);

    void setProgress(bool running, int percent);

Q_SIGNALS:
    void stopRequested();

private:
    QProgressBar *m_bar;
};

} // namespace ui
