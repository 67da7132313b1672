// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/verdict_line.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

VerdictLine::VerdictLine(const QString &name, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_palette(palette), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setObjectName(name);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setMinimumHeight(2 * fontMetrics().lineSpacing()); // nothing jumps when a sentence gets longer
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(&palette, &Palette::changed, this, &VerdictLine::refresh);
}

void VerdictLine::showVerdict(const KeyWords::Verdict &verdict)
{
    m_verdict = verdict;
    refresh();
}

void VerdictLine::refresh()
{
    const QColor color = m_palette.color(m_verdict.token);
    const int size = fontMetrics().height();
    m_icon->setVisible(!m_verdict.icon.isEmpty());
    if (!m_verdict.icon.isEmpty())
        m_icon->setPixmap(icon(m_verdict.icon, color).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_text->setPalette(colors);
    m_text->setText(m_verdict.text);
}

} // namespace ui
