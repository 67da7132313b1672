// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_buttons.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

StepButtons::StepButtons(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void StepButtons::setSteps(const std::vector<NextStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    clear();
    for (const NextStep step : steps) {
        auto *button = new QPushButton(icon(NextSteps::icon(step)), NextSteps::text(step), this);
        button->setObjectName(NextSteps::objectName(step));
        button->setToolTip(NextSteps::tip(step));
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
        m_layout->addWidget(button);
    }
}

void StepButtons::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName(QString());
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
}

} // namespace ui
