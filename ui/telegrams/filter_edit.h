// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineEdit>

namespace ui {

/// A line that can underline a part of its text with a wave.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Length 0 takes the wave away.
    void setWave(qsizetype position, qsizetype length, const QColor &color);

Q_SIGNALS:
    void escapePressed();
    void olderWanted(); ///< arrow up
    void newerWanted(); ///< arrow down

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
