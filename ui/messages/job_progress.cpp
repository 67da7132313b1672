// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/job_progress.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace ui {

JobProgress::JobProgress(const QString &label, const QString &stopText, QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this))
{
    const int em = fontMetrics().height();
    m_bar->setFixedWidth(8 * em);
    m_bar->setMaximumHeight(em);
    m_bar->setAccessibleName(label);
    auto *stop = new QToolButton(this);
    stop->setIcon(icon(QStringLiteral("close")));
    stop->setAutoRaise(true);
    stop->setFocusPolicy(Qt::TabFocus);
    stop->setToolTip(stopText);
    stop->setAccessibleName(stopText);
    connect(stop, &QToolButton::clicked, this, &JobProgress::stopRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em / 2, 0, 0, 0);
    layout->setSpacing(em / 3);
    layout->addWidget(new QLabel(label, this));
    layout->addWidget(m_bar);
    layout->addWidget(stop);
    stop->setVisible(!stopText.isEmpty());
    hide();
}

void JobProgress::setProgress(bool running, int percent)
{
    m_bar->setValue(percent);
    setVisible(running);
}

} // namespace ui
