// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include "ui/charts/line_style.h"
#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kPerRow = 3;

} // namespace

ChartLegend::ChartLegend(const Palette &palette, QWidget *parent)
    : QWidget(parent), m_palette(palette), m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("chartLegend"));
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(0);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnStretch(2 * kPerRow, 1);
    connect(&palette, &Palette::changed, this, &ChartLegend::rebuild);
}

void ChartLegend::setEntries(std::vector<LegendEntry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    rebuild();
}

void ChartLegend::rebuild()
{
    // Deleted later: it may be one of them that was clicked.
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->hide();
        button->setObjectName(QString());
        button->deleteLater();
    }
    m_names.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        addEntry(i);
}

void ChartLegend::addEntry(std::size_t entry)
{
    const QString &text = m_entries[entry].text;
    const int side = fontMetrics().height();
    auto *name = new QToolButton(this);
    name->setObjectName(QStringLiteral("legendLine%1").arg(entry));
    name->setAutoRaise(true);
    name->setCheckable(true);
    name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    name->setIcon(lineSample(m_entries[entry].style, m_palette, *this));
    name->setIconSize({2 * side, side});
    name->setText(text);
    name->setToolTip(tr("Move along this line with the arrow keys"));
    connect(name, &QToolButton::clicked, this, [this, entry] { Q_EMIT chosen(entry); });
    m_names.push_back(name);

    auto *remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("legendRemove%1").arg(entry));
    remove->setAutoRaise(true);
    remove->setIcon(icon(QStringLiteral("close")));
    remove->setIconSize({side * 3 / 4, side * 3 / 4});
    remove->setToolTip(tr("Take %1 out of the chart").arg(text));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, entry] { Q_EMIT removed(entry); });

    const int row = int(entry) / kPerRow;
    const int column = int(entry) % kPerRow * 2;
    m_layout->addWidget(name, row, column, Qt::AlignLeft);
    m_layout->addWidget(remove, row, column + 1, Qt::AlignLeft);
}

void ChartLegend::setCurrent(std::size_t entry)
{
    for (std::size_t i = 0; i < m_names.size(); ++i)
        m_names[i]->setChecked(m_names.size() > 1 && i == entry);
}

} // namespace ui
