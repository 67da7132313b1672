// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/empty_note.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyNote::EmptyNote(QWidget *area) : QWidget(area), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyNote"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_action->setObjectName(QStringLiteral("emptyNoteAction"));
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyNote::actionTriggered);
    area->installEventFilter(this);
    setGeometry(area->rect());
    setNote({});
}

void EmptyNote::setNote(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
}

QString EmptyNote::text() const
{
    return m_text->text();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
