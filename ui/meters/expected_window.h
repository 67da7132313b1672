// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/survey.h"
#include "ui/theme/palette.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class SortedTable;

/// The list of expected meters beside the work: what is still missing, to be copied or written to a file.
class ExpectedWindow : public QDialog
{
    Q_OBJECT

public:
    ExpectedWindow(ExpectedList &expected, const Palette &palette, QWidget *parent = nullptr);

    /// Stands where `before` stands, with the same choice.
    void takeOver(const ExpectedWindow &before);

Q_SIGNALS:
    void importRequested();
    void exportRequested();
    void removeRequested();

private:
    void buildTable();
    [[nodiscard]] QWidget *buildButtons();
    void refresh();
    void addRow(std::size_t place);
    void copy();

    ExpectedList &m_expected;
    const Palette &m_palette;
    QLabel *m_headline;
    QCheckBox *m_onlyMissing;
    SortedTable *m_table;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_remove;
};

} // namespace ui
