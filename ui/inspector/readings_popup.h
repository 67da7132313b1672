// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <QFrame>

class QTreeWidget;

namespace ui {

/// All readings of the selected bytes, each to be copied: Enter or a double click copies the value and closes, Ctrl+C
/// copies and stays. Deletes itself when closed.
class ReadingsPopup : public QFrame
{
    Q_OBJECT

public:
    ReadingsPopup(radio::ByteView bytes, QWidget *parent);

    /// Above `place` (global coordinates), below it where there is no room.
    void showBeside(const QRect &place);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString titleOf(radio::ByteView bytes);
    void copyCurrent() const;

    QTreeWidget *m_list;
};

} // namespace ui
