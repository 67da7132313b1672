// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outcome_panel.h"

#include "ui/text/words.h"
#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ui {

namespace {

struct OutcomeLook
{
    QString icon;
    Token color;
};

OutcomeLook lookOf(wmbus::Outcome outcome, wmbus::Verdict verdict)
{
    switch (outcome) {
    case wmbus::Outcome::Decoded:
        return verdict == wmbus::Verdict::Plausible ? OutcomeLook{QStringLiteral("warning"), Token::StateWarning}
                                                    : OutcomeLook{QStringLiteral("good"), Token::StateGood};
    case wmbus::Outcome::Partial:
        return {QStringLiteral("partial"), Token::StateNote};
    case wmbus::Outcome::NoKey:
        return {QStringLiteral("key"), Token::StateWarning};
    case wmbus::Outcome::WrongKey:
        return {QStringLiteral("error"), Token::StateError};
    case wmbus::Outcome::NoLayout:
        return {QStringLiteral("waiting"), Token::StateNote};
    case wmbus::Outcome::Unsupported:
        return {QStringLiteral("unknown"), Token::StateNote};
    case wmbus::Outcome::Damaged:
        return {QStringLiteral("damaged"), Token::StateError};
    }
    return {QStringLiteral("unknown"), Token::Muted};
}

} // namespace

OutcomePanel::OutcomePanel(const Palette &palette, QWidget *parent)
    : QFrame(parent), m_palette(palette), m_title(new QLabel(this)), m_icon(new QLabel(this)), m_word(new QLabel(this)),
      m_explanation(new QLabel(this)), m_keyButton(new QPushButton(this))
{
    setObjectName(QStringLiteral("outcomePanel"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("telegramTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_word->setFont(bold);
    m_word->setObjectName(QStringLiteral("outcomeWord"));
    m_explanation->setObjectName(QStringLiteral("outcomeExplanation"));
    m_explanation->setWordWrap(true);
    m_keyButton->setObjectName(QStringLiteral("enterKeyButton"));
    m_keyButton->setIcon(ui::icon(QStringLiteral("key")));

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_icon, 1, 0);
    grid->addWidget(m_word, 1, 1);
    grid->addWidget(m_explanation, 1, 2);
    grid->addWidget(m_keyButton, 0, 3, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(2, 1);

    connect(m_keyButton, &QPushButton::clicked, this, &OutcomePanel::enterKeyRequested);
    connect(&palette, &Palette::changed, this, &OutcomePanel::refreshColors);
}

void OutcomePanel::showTelegram(const QString &title, const wmbus::DecodedTelegram &telegram)
{
    m_outcome = telegram.outcome;
    m_verdict = telegram.security.verdict;
    m_title->setText(title);
    const bool unchecked = m_outcome == wmbus::Outcome::Decoded && m_verdict == wmbus::Verdict::Plausible;
    m_word->setText(unchecked ? tr("Decoded, unchecked") : Words::outcome(m_outcome));
    m_explanation->setText(Words::explanation(telegram));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_keyButton->setVisible(m_outcome == wmbus::Outcome::NoKey || m_outcome == wmbus::Outcome::WrongKey);
    m_keyButton->setText(m_outcome == wmbus::Outcome::WrongKey ? tr("Edit key…") : tr("Enter key…"));
    refreshColors();
}

void OutcomePanel::refreshColors()
{
    const OutcomeLook look = lookOf(m_outcome, m_verdict);
    const QColor color = m_palette.color(look.color);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(ui::icon(look.icon, color).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette colors = m_word->palette();
    colors.setColor(QPalette::WindowText, color);
    m_word->setPalette(colors);
}

} // namespace ui
