// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What a table says in the middle of its empty area: why nothing is there, and one thing to do about it.
class EmptyNote : public QWidget
{
    Q_OBJECT

public:
    /// Covers `area` and follows its size.
    explicit EmptyNote(QWidget *area);

    /// An empty text hides the note, an empty action the button.
    void setNote(const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace ui
