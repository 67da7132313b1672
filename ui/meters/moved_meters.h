// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/survey.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QModelIndex;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class LowTable;

/// "What changed since now": open the tap, press a button at the meter, and see which one moves; the latest first.
class MovedMeters : public QWidget
{
    Q_OBJECT

public:
    MovedMeters(const engine::Session &session, Survey &survey, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void meterChosen(std::uint32_t meter);

private:
    void buildTable();
    void fillRow(int row, const SurveyWatch::Change &change);
    void choose(const QModelIndex &index);

    const engine::Session &m_session;
    Survey &m_survey;
    QPushButton *m_mark;
    QLabel *m_hint;
    LowTable *m_table;
};

} // namespace ui
