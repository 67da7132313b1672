// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/moved_meters.h"

#include "ui/models/cell_text.h"
#include "ui/models/meter_texts.h"
#include "ui/models/table_roles.h"
#include "ui/tables/age_ticker.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"
#include "ui/widgets/low_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum Column { Meter, Growth, Reading, Age, ColumnCount };

} // namespace

MovedMeters::MovedMeters(const engine::Session &session, Survey &survey, QWidget *parent)
    : QWidget(parent), m_session(session), m_survey(survey),
      m_mark(new QPushButton(icon(QStringLiteral("refresh")), QString(), this)), m_hint(new QLabel(this)),
      m_table(new LowTable({tr("Meter"), tr("Change"), tr("Reading"), tr("Age")}, this))
{
    m_mark->setObjectName(QStringLiteral("finderMark"));
    m_mark->setAutoDefault(false);
    m_hint->setObjectName(QStringLiteral("finderHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    constexpr int kLinesOfHint = 4; // room for longer languages, and the table stays where it is
    m_hint->setMinimumHeight(kLinesOfHint * fontMetrics().lineSpacing());
    buildTable();
    auto *head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_mark, &QPushButton::clicked, this, [this] { m_survey.watch().setMark(true); });
    connect(&survey.watch(), &SurveyWatch::changesChanged, this, &MovedMeters::refresh);
    connect(&survey.privacy(), &PrivacyMask::changed, this, &MovedMeters::refresh);
    connect(&session, &engine::Session::notesChanged, this, &MovedMeters::refresh);
    refresh();
}

void MovedMeters::buildTable()
{
    m_table->setObjectName(QStringLiteral("movedTable"));
    m_table->setAccessibleName(tr("Meters that moved"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Meter, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int kRowsInSight = 3;
    m_table->setMinimumHeight(fontMetrics().height() * 2 * (kRowsInSight + 1));
    connect(m_table, &QTableView::clicked, this, &MovedMeters::choose);
    connect(m_table, &QTableView::activated, this, &MovedMeters::choose);
}

void MovedMeters::choose(const QModelIndex &index)
{
    Q_EMIT meterChosen(m_survey.watch().changes()[std::size_t(m_table->itemRow(index))].meter);
}

void MovedMeters::refresh()
{
    const bool isSet = m_survey.watch().mark().isSet();
    const auto &changes = m_survey.watch().changes();
    m_mark->setText(isSet ? tr("&Mark again") : tr("&Mark now"));
    m_hint->setText(!isSet ? tr("Press “Mark now”, then open a tap or press a button at the meter: whatever moves is "
                                "listed here, the latest first.")
                    : changes.empty() ? tr("Nothing has moved since the mark.")
                                      : tr("%n meter(s) moved since the mark.", nullptr, int(changes.size())));
    m_table->items().setRowCount(int(changes.size()));
    for (int row = 0; row < int(changes.size()); ++row)
        fillRow(row, changes[std::size_t(row)]);
}

void MovedMeters::fillRow(int row, const SurveyWatch::Change &change)
{
    const engine::Meter &meter = m_session.meters().meter(change.meter);
    const bool isHidden = m_survey.privacy().hides(meter) || meter.readings.empty();
    const QString age = change.utcUs == engine::kNoTime
                            ? noValue()
                            : ageText(std::max<std::int64_t>((nowUtcUs() - change.utcUs) / 1'000'000, 0), locale());
    const QStringList texts{m_survey.privacy().title(meter),
                            isHidden ? PrivacyMask::cover()
                                     : changeText(change.growth, meter.readings.front(), locale()),
                            isHidden ? PrivacyMask::cover() : valueText(meter.readings.front(), locale()), age};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->cell(row, column, column == Meter ? Qt::AlignLeft : Qt::AlignRight).setText(texts[column]);
    m_table->cell(row, Age).setData(-qlonglong(change.utcUs), SortRole);
    m_table->cell(row, Growth).setData(isHidden ? QVariant() : QVariant(change.growth), SortRole);
    m_table->cell(row, Reading).setData(isHidden ? QVariant() : QVariant(meter.readings.front().number), SortRole);
}

} // namespace ui
