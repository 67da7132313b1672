// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/message_bar.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui {

/// One message of the bar: icon, sentence, buttons, close.
class MessageRow : public QFrame
{
    Q_OBJECT

public:
    MessageRow(const Message &message, const Palette &palette, QWidget *parent);

    [[nodiscard]] const Message &message() const { return m_message; }
    [[nodiscard]] const QString &id() const { return m_message.id; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool canUndo() const { return bool(m_message.undo); }
    void undo(); ///< and closes

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addAction(const MessageAction &action);
    [[nodiscard]] QColor stateColor() const;
    void updateIcon();

    Message m_message;
    const Palette &m_palette;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui
