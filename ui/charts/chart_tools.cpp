// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_tools.h"

#include "ui/theme/icons.h"
#include "ui/widgets/quiet_combo_box.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace ui {

namespace {

constexpr qint64 kMinuteUs = 60'000'000;
constexpr qint64 kHourUs = 60 * kMinuteUs;
constexpr qint64 kDayUs = 24 * kHourUs;

} // namespace

ChartTools::ChartTools(QWidget *parent) : QWidget(parent), m_lines(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    auto *lines = addButton(QStringLiteral("chartLines"), QStringLiteral("chart"), tr("Lines"),
                            tr("Choose which numbers of the meter are drawn"));
    lines->setPopupMode(QToolButton::InstantPopup);
    lines->setMenu(m_lines);
    m_lines->setObjectName(QStringLiteral("chartLinesMenu"));
    m_lines->setToolTipsVisible(true);

    m_shown = addChoice(QStringLiteral("chartShown"), tr("Counters as"),
                        tr("Show what a counter stands at, or how much it counted"));
    m_shown->addItem(tr("Total"), int(Shown::Total));
    m_shown->addItem(tr("Per telegram"), int(Shown::PerTelegram));
    m_shown->addItem(tr("Per hour"), int(Shown::PerHour));
    m_shown->addItem(tr("Per day"), int(Shown::PerDay));
    m_shown->addItem(tr("Per week"), int(Shown::PerWeek));
    m_shown->addItem(tr("Per month"), int(Shown::PerMonth));
    connect(m_shown, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT shownChosen(Shown(m_shown->currentData().toInt())); });

    m_compare = addButton(QStringLiteral("chartCompare"), QStringLiteral("survey"), tr("Compare"),
                          tr("Keep these lines, and add those of every meter that you select"));
    m_compare->setCheckable(true);
    connect(m_compare, &QToolButton::toggled, this, &ChartTools::comparingToggled);

    row->addStretch();
    m_range = addChoice(QStringLiteral("chartRange"), tr("Range of time"), tr("How much time is shown"));
    m_range->setPlaceholderText(tr("Zoomed"));
    for (const auto &[text, length] :
         {std::pair(tr("10 minutes"), 10 * kMinuteUs), std::pair(tr("1 hour"), kHourUs),
          std::pair(tr("6 hours"), 6 * kHourUs), std::pair(tr("24 hours"), kDayUs), std::pair(tr("7 days"), 7 * kDayUs),
          std::pair(tr("30 days"), 30 * kDayUs), std::pair(tr("All"), qint64(kAll))})
        m_range->addItem(text, length);
    setRange(kAll);
    connect(m_range, &QComboBox::activated, this, [this] { Q_EMIT rangeChosen(m_range->currentData().toLongLong()); });

    m_live =
        addButton(QStringLiteral("chartLive"), QStringLiteral("newest"), tr("Live"), tr("Follow the newest point"));
    m_live->setCheckable(true);
    m_live->setChecked(true);
    connect(m_live, &QToolButton::toggled, this, &ChartTools::liveToggled);
    addSaveMenu();
}

QToolButton *ChartTools::addButton(const QString &name, const QString &iconName, const QString &text,
                                   const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QComboBox *ChartTools::addChoice(const QString &name, const QString &accessibleName, const QString &tip)
{
    auto *choice = new QuietComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    choice->setToolTip(tip);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(choice);
    return choice;
}

void ChartTools::addSaveMenu()
{
    auto *save = addButton(QStringLiteral("chartSave"), QStringLiteral("export"), tr("Save"),
                           tr("Save what is shown as a picture or a table"));
    save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(save);
    menu->addAction(tr("Picture (PNG)…"), this, &ChartTools::pngRequested);
    menu->addAction(tr("Drawing (SVG)…"), this, &ChartTools::svgRequested);
    menu->addAction(tr("Table of the points (CSV)…"), this, &ChartTools::csvRequested);
    save->setMenu(menu);
}

void ChartTools::setRange(std::int64_t lengthUs)
{
    m_range->setCurrentIndex(m_range->findData(qint64(lengthUs)));
}

void ChartTools::setLive(bool live)
{
    const QSignalBlocker blocker(m_live);
    m_live->setChecked(live);
}

void ChartTools::setComparing(bool comparing)
{
    const QSignalBlocker blocker(m_compare);
    m_compare->setChecked(comparing);
}

void ChartTools::setShown(Shown shown)
{
    const QSignalBlocker blocker(m_shown);
    m_shown->setCurrentIndex(m_shown->findData(int(shown)));
}

void ChartTools::setHasCounters(bool hasCounters)
{
    m_shown->setEnabled(hasCounters);
}

} // namespace ui
