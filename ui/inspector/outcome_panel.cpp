// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outcome_panel.h"

#include "ui/text/words.h"
#include "ui/widgets/step_buttons.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace ui {

OutcomePanel::OutcomePanel(const Palette &palette, QWidget *parent)
    : QFrame(parent), m_look(palette), m_title(new QLabel(this)), m_icon(new QLabel(this)), m_word(new QLabel(this)),
      m_explanation(new QLabel(this)), m_steps(new StepButtons(this))
{
    setObjectName(QStringLiteral("outcomePanel"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("telegramTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true); // else the longest one says how narrow the window may be
    m_word->setFont(bold);
    m_word->setObjectName(QStringLiteral("outcomeWord"));
    m_explanation->setObjectName(QStringLiteral("outcomeExplanation"));
    m_explanation->setWordWrap(true);

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_icon, 1, 0);
    grid->addWidget(m_word, 1, 1);
    grid->addWidget(m_explanation, 1, 2);
    grid->addWidget(m_steps, 0, 3, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(2, 1);

    connect(m_steps, &StepButtons::stepRequested, this, &OutcomePanel::stepRequested);
    connect(&palette, &Palette::changed, this, [this] {
        m_look.refresh();
        refreshColors();
    });
}

void OutcomePanel::showTelegram(const QString &title, const wmbus::DecodedTelegram &telegram,
                                const QStringList &details)
{
    m_outcome = telegram.outcome;
    m_verdict = telegram.security.verdict;
    m_title->setText(title);
    m_word->setText(StateLook::word(m_outcome, m_verdict));
    QStringList sentences{Words::explanation(telegram)};
    sentences += details;
    sentences.removeAll(QString());
    m_explanation->setText(sentences.join(QLatin1Char(' ')));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_steps->setSteps(NextSteps::of(m_outcome, m_verdict));
    refreshColors();
}

void OutcomePanel::refreshColors()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(m_look.icon(m_outcome, m_verdict).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette colors = m_word->palette();
    colors.setColor(QPalette::WindowText, m_look.color(m_outcome, m_verdict));
    m_word->setPalette(colors);
}

} // namespace ui
