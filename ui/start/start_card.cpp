// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_card.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

StartCard::StartCard(const QString &iconName, const QString &title, const QString &buttonText, QWidget *parent)
    : QFrame(parent), m_iconName(iconName), m_icon(new QLabel(this)), m_facts(new QLabel(this)),
      m_links(new QHBoxLayout), m_button(new QPushButton(buttonText, this))
{
    const int em = fontMetrics().height();
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_button->setMinimumWidth(11 * em);
    m_button->setMinimumHeight(2 * em);

    auto *words = new QVBoxLayout;
    words->setSpacing(em / 5);
    words->addStretch();
    words->addWidget(heading);
    words->addWidget(m_facts);
    m_links->setSpacing(em);
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->addStretch();
    words->addLayout(m_links);
    words->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em, em * 3 / 4, em, em * 3 / 4);
    layout->setSpacing(em);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    setMinimumHeight(5 * em);
    updateIcon();
}

void StartCard::setFacts(const QString &text)
{
    m_facts->setText(text);
}

void StartCard::setFactsColor(const QColor &color)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_facts->setPalette(colors);
}

QString StartCard::facts() const
{
    return m_facts->text();
}

QPushButton *StartCard::addLink(const QString &text)
{
    auto *link = new QPushButton(text, this);
    link->setFlat(true);
    link->setStyleSheet(QStringLiteral("QPushButton { text-align: left; padding: 0; border: 1px solid transparent; }"
                                       "QPushButton:focus { border: 1px dotted palette(link); }"));
    link->setCursor(Qt::PointingHandCursor);
    link->setAccessibleName(text);
    QPalette colors = palette();
    colors.setColor(QPalette::ButtonText, colors.color(QPalette::Link));
    link->setPalette(colors);
    m_links->insertWidget(m_links->count() - 1, link);
    return link;
}

void StartCard::removeLink(QWidget *link)
{
    m_links->removeWidget(link);
    link->deleteLater();
}

void StartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = palette().color(QPalette::WindowText);
    if (!Palette::isHighContrast())
        edge.setAlphaF(0.15F);
    painter.setPen(edge);
    painter.setBrush(palette().base());
    const qreal radius = fontMetrics().height() / 3.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void StartCard::updateIcon()
{
    const int size = 2 * fontMetrics().height();
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace ui
