// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_row.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {

QString iconName(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Note:
        return QStringLiteral("note");
    case Message::Severity::Good:
        return QStringLiteral("good");
    case Message::Severity::Warning:
        return QStringLiteral("warning");
    case Message::Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

Token token(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Note:
        return Token::StateNote;
    case Message::Severity::Good:
        return Token::StateGood;
    case Message::Severity::Warning:
        return Token::StateWarning;
    case Message::Severity::Error:
        return Token::StateError;
    }
    return Token::StateNote;
}

} // namespace

MessageRow::MessageRow(const Message &message, const Palette &palette, QWidget *parent)
    : QFrame(parent), m_message(message), m_palette(palette), m_icon(new QLabel(this)),
      m_text(new QLabel(message.text, this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(message.text);
    m_text->setTextFormat(Qt::PlainText);

    auto *layout = new QHBoxLayout(this);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em / 3, em / 2, em / 3);
    layout->setSpacing(em / 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (const MessageAction &action : message.actions)
        addAction(action);
    if (message.undo)
        addAction({tr("Undo"), message.undo});
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageRow::closed);
    layout->addWidget(close);

    if (message.hideAfterMs > 0)
        QTimer::singleShot(message.hideAfterMs, this, &MessageRow::closed);
    connect(&m_palette, &Palette::changed, this, &MessageRow::updateIcon);
    updateIcon();
}

void MessageRow::addAction(const MessageAction &action)
{
    auto *button = new QPushButton(action.text, this);
    connect(button, &QPushButton::clicked, this, [this, action] {
        if (action.closes)
            Q_EMIT closed(); // before the action, which may have something to say itself
        action.run();
    });
    layout()->addWidget(button);
}

void MessageRow::undo()
{
    Q_EMIT closed();
    m_message.undo();
}

QString MessageRow::text() const
{
    return m_text->text();
}

QColor MessageRow::stateColor() const
{
    return m_palette.color(token(m_message.severity));
}

void MessageRow::updateIcon()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(icon(iconName(m_message.severity), stateColor()).pixmap(QSize(size, size), devicePixelRatioF()));
    update();
}

void MessageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = stateColor();
    painter.fillRect(rect(), palette().color(QPalette::Base));
    tint.setAlphaF(Palette::isHighContrast() ? 0 : 0.10F);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, fontMetrics().height() / 4, height()), stateColor());
    tint.setAlphaF(Palette::isHighContrast() ? 1 : 0.35F);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tint);
}

void MessageRow::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
