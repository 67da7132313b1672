// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/next_steps.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace ui {

/// A button for each step that an outcome offers.
class StepButtons : public QWidget
{
    Q_OBJECT

public:
    explicit StepButtons(QWidget *parent = nullptr);

    /// The same steps again change nothing: a button in use must not go while telegrams come in.
    void setSteps(const std::vector<NextStep> &steps);

Q_SIGNALS:
    void stepRequested(ui::NextStep step);

private:
    void clear();

    QHBoxLayout *m_layout;
    std::vector<NextStep> m_steps;
};

} // namespace ui
