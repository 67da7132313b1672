// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/display_search.h"

#include <QFrame>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace ui {

class FieldTreeModel;

/// "Why is the value not what the display shows?": takes the number that somebody read from the meter and says which
/// record of the telegram holds it, in which unit, or which bytes that no record explains. Looks again when the
/// telegram changes. Hidden until it is opened.
class DisplayPanel : public QFrame
{
    Q_OBJECT

public:
    DisplayPanel(const FieldTreeModel &fields, QWidget *parent);

    void open();

Q_SIGNALS:
    void bytesChosen(wmbus::Source source, wmbus::ByteRange range);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc closes

private:
    void build();
    void search();
    void addRow(const wmbus::DisplayMatch &match);
    void choose();
    [[nodiscard]] QString summary(bool isNumber) const;
    [[nodiscard]] static QString fitText(const wmbus::DisplayMatch &match);

    const FieldTreeModel &m_fields;
    QLineEdit *m_shown;
    QLabel *m_summary;
    QTreeWidget *m_list;
    std::vector<wmbus::DisplayMatch> m_matches;
};

} // namespace ui
