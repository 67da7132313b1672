// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/survey_chips.h"

#include "ui/models/meter_table_model.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

SurveyChips::SurveyChips(MeterTableModel &model, const ExpectedList &expected, QWidget *parent)
    : QWidget(parent), m_model(model), m_expected(expected)
{
    setObjectName(QStringLiteral("surveyChips"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        auto *chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setToolTip(tip(kSurveyGroups[i]));
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, group = kSurveyGroups[i]](bool on) { choose(group, on); });
        layout->addWidget(chip);
        m_chips[i] = chip;
    }
    refresh();
}

void SurveyChips::choose(SurveyGroup group, bool on)
{
    m_model.setGroup(on ? group : SurveyGroup::All);
    refresh();
    Q_EMIT groupChosen();
}

void SurveyChips::refresh()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const SurveyGroup group = kSurveyGroups[i];
        const bool isOffered = group == SurveyGroup::OnList ? !m_expected.isEmpty() : m_model.groupSize(group) > 0;
        const bool chosen = m_model.group() == group;
        m_chips[i]->setText(tr("%1 %2", "a group of meters and how many").arg(title(group), sizeText(group)));
        m_chips[i]->setAccessibleName(m_chips[i]->text());
        m_chips[i]->setChecked(chosen);
        m_chips[i]->setVisible(isOffered || chosen);
    }
}

QString SurveyChips::sizeText(SurveyGroup group) const
{
    if (group != SurveyGroup::OnList)
        return locale().toString(m_model.groupSize(group));
    return tr("%1/%2", "heard, on the list")
        .arg(locale().toString(m_expected.heardCount()), locale().toString(qlonglong(m_expected.all().size())));
}

QString SurveyChips::title(SurveyGroup group)
{
    switch (group) {
    case SurveyGroup::Mine:
        return tr("Mine");
    case SurveyGroup::OnList:
        return tr("On list");
    case SurveyGroup::New:
        return tr("New");
    case SurveyGroup::Changed:
        return tr("Changed");
    case SurveyGroup::KeyMissing:
        return tr("Key missing");
    case SurveyGroup::Errors:
        return tr("Errors");
    case SurveyGroup::Ignored:
        return tr("Ignored");
    case SurveyGroup::All:
        break;
    }
    return {};
}

QString SurveyChips::tip(SurveyGroup group)
{
    switch (group) {
    case SurveyGroup::Mine:
        return tr("Show only the meters marked as mine");
    case SurveyGroup::OnList:
        return tr("Show only the expected meters; how many of them are heard");
    case SurveyGroup::New:
        return tr(
            "Show only the meters heard for the first time since the mark; without a mark, those first heard more "
            "than a quarter of an hour after the first meter of all");
    case SurveyGroup::Changed:
        return tr("Show only the meters whose main value is another one than at the mark");
    case SurveyGroup::KeyMissing:
        return tr("Show only the meters whose key is missing or wrong");
    case SurveyGroup::Errors:
        return tr("Show only what is damaged or cannot be read");
    case SurveyGroup::Ignored:
        return tr("Show the meters that are left out of the list");
    case SurveyGroup::All:
        break;
    }
    return {};
}

} // namespace ui
