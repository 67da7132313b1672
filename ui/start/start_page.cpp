// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/receiving/capture_control.h"
#include "ui/start/start_card.h"
#include "ui/theme/icons.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype kMaxRecentLinks = 3;
constexpr int kCardWidthEm = 50; ///< in heights of the font: lines stay short on wide screens

} // namespace

StartPage::StartPage(CaptureControl &control, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_control(control), m_palette(palette)
{
    setObjectName(QStringLiteral("startPage"));
    auto *title = new QLabel(tr("What meters are around you?"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    title->setAlignment(Qt::AlignHCenter);

    auto *column = new QWidget(this);
    const int em = fontMetrics().height();
    column->setMaximumWidth(kCardWidthEm * em);
    auto *cards = new QVBoxLayout(column);
    cards->setSpacing(em * 2 / 3);
    cards->addWidget(title);
    cards->addSpacing(em);
    buildCards();
    for (StartCard *card : findChildren<StartCard *>())
        cards->addWidget(card);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(column, 20);
    centre->addStretch(1);
    layout->addLayout(centre);
    layout->addStretch(3);

    connect(&m_control, &CaptureControl::choicesChanged, this, &StartPage::updateStick);
    connect(&m_palette, &Palette::changed, this, &StartPage::updateStick);
    updateStick();
}

void StartPage::buildCards()
{
    m_stickCard = new StartCard(QStringLiteral("stick"), tr("Plug in a receiver stick"), tr("Start capture"), this);
    m_start = m_stickCard->button();
    m_start->setObjectName(QStringLiteral("startCaptureButton"));
    m_start->setIcon(icon(QStringLiteral("start")));
    connect(m_start, &QPushButton::clicked, this, &StartPage::startRequested);
    QPushButton *otherPort = m_stickCard->addLink(tr("Other port…"));
    otherPort->setObjectName(QStringLiteral("otherPortLink"));
    connect(otherPort, &QPushButton::clicked, this, &StartPage::otherPortRequested);

    m_fileCard = new StartCard(QStringLiteral("open"), tr("Or open a file"), tr("Open…"), this);
    m_fileCard->button()->setObjectName(QStringLiteral("openButton"));
    connect(m_fileCard->button(), &QPushButton::clicked, this, &StartPage::openRequested);
    m_fileCard->setFacts(tr("A capture, a log or hex text of any program; or drop it here."));

    auto *paste = new StartCard(QStringLiteral("paste"), tr("Or paste a telegram"), tr("Paste…"), this);
    paste->button()->setObjectName(QStringLiteral("pasteButton"));
    connect(paste->button(), &QPushButton::clicked, this, &StartPage::pasteRequested);
    paste->setFacts(tr("Hex digits as other programs and forums show them."));

    auto *simulation =
        new StartCard(QStringLiteral("simulate"), tr("Or just look around"), tr("Try the simulated stick"), this);
    m_simulate = simulation->button();
    m_simulate->setObjectName(QStringLiteral("simulateButton"));
    connect(m_simulate, &QPushButton::clicked, this, &StartPage::simulationRequested);
    simulation->setFacts(tr("Receives made-up meters from a stick that exists only in the program."));
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_start->isEnabled() ? m_start : m_simulate)->setFocus();
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    for (QWidget *link : std::as_const(m_recentLinks))
        m_fileCard->removeLink(link);
    m_recentLinks.clear();
    for (const QString &path : paths.mid(0, kMaxRecentLinks)) {
        QPushButton *link = m_fileCard->addLink(QFileInfo(path).fileName());
        link->setToolTip(path);
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT openFileRequested(path); });
        m_recentLinks.append(link);
    }
}

void StartPage::updateStick()
{
    const ReceiverChoice *found = m_control.bestFound();
    m_start->setEnabled(found != nullptr);
    m_start->setDefault(found != nullptr);
    if (found) {
        m_stickCard->setFacts(tr("● %1 found").arg(found->label));
        m_stickCard->setFactsColor(m_palette.color(Token::StateGood));
    } else {
        m_stickCard->setFacts(tr("None found yet; it appears here as soon as it is plugged in."));
        m_stickCard->setFactsColor(m_palette.color(Token::Muted));
    }
}

} // namespace ui
