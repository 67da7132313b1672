// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/privacy_curtain.h"

#include "ui/theme/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace ui {

PrivacyCurtain::PrivacyCurtain(QWidget *view, const PrivacyMask &privacy, HiddenPart hiddenPart, QWidget *parent)
    : QWidget(parent), m_hiddenPart(std::move(hiddenPart)), m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("privacyCurtain"));
    auto *cover = new QWidget(this);
    auto *note = new QLabel(PrivacyMask::explanation(), cover);
    note->setAlignment(Qt::AlignCenter);
    note->setWordWrap(true);
    auto *show = new QPushButton(icon(QStringLiteral("show")), tr("Show it"), cover);
    show->setObjectName(QStringLiteral("openCurtain"));
    show->setAutoDefault(false);
    auto *layout = new QVBoxLayout(cover);
    layout->addStretch(1);
    layout->addWidget(note);
    layout->addWidget(show, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_pages->addWidget(view);
    m_pages->addWidget(cover);
    connect(show, &QPushButton::clicked, this, [this] {
        m_openFor = m_hiddenPart();
        refresh();
    });
    connect(&privacy, &PrivacyMask::changed, this, [this] {
        m_openFor.reset();
        refresh();
    });
    refresh();
}

void PrivacyCurtain::refresh()
{
    const auto hidden = m_hiddenPart();
    if (m_openFor != hidden)
        m_openFor.reset();
    m_pages->setCurrentIndex(hidden && !m_openFor ? 1 : 0);
}

} // namespace ui
