// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/survey_group.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace ui {

class ExpectedList;
class MeterTableModel;

/// "Show only: (Mine 4) (New 3) …": one click shows a part of the survey, the next one all of it. Parts that nobody is
/// in are not offered.
class SurveyChips : public QWidget
{
    Q_OBJECT

public:
    SurveyChips(MeterTableModel &model, const ExpectedList &expected, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void groupChosen();

private:
    void choose(SurveyGroup group, bool on);
    [[nodiscard]] static QString title(SurveyGroup group);
    [[nodiscard]] static QString tip(SurveyGroup group);

    [[nodiscard]] QString sizeText(SurveyGroup group) const;

    MeterTableModel &m_model;
    const ExpectedList &m_expected;
    std::array<QToolButton *, kSurveyGroups.size()> m_chips{};
};

} // namespace ui
