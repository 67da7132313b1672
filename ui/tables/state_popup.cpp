// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/state_popup.h"

#include "ui/text/words.h"
#include "ui/widgets/step_buttons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace ui {

QString StatePopup::explanation(const wmbus::DecodedTelegram &telegram)
{
    const QString text = Words::explanation(telegram);
    return text.isEmpty() ? tr("Every byte of this telegram is understood.") : text;
}

StatePopup::StatePopup(const wmbus::DecodedTelegram &telegram, const StateLook &look, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    const auto verdict = telegram.security.verdict;
    const QString title = StateLook::word(telegram.outcome, verdict);
    setObjectName(QStringLiteral("statePopup"));
    setAccessibleName(title);
    setAccessibleDescription(explanation(telegram));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);

    auto *layout = new QGridLayout(this);
    layout->setColumnStretch(1, 1);
    auto *picture = new QLabel(this);
    const int size = fontMetrics().height() * 5 / 4;
    picture->setPixmap(look.icon(telegram.outcome, verdict).pixmap(QSize(size, size), devicePixelRatioF()));
    layout->addWidget(picture, 0, 0);
    auto *heading = new QLabel(title, this);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading, 0, 1);
    auto *text = new QLabel(explanation(telegram), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    layout->addWidget(text, 1, 0, 1, 2);
    if (const std::vector<NextStep> steps = NextSteps::of(telegram.outcome, verdict); !steps.empty())
        layout->addWidget(buttons(steps), 2, 0, 1, 2, Qt::AlignRight);
}

QWidget *StatePopup::buttons(const std::vector<NextStep> &steps)
{
    auto *buttons = new StepButtons(this);
    buttons->setSteps(steps);
    connect(buttons, &StepButtons::stepRequested, this, [this](NextStep step) {
        close();
        Q_EMIT stepRequested(step);
    });
    auto *likeliest = buttons->findChild<QPushButton *>();
    likeliest->setDefault(true);
    likeliest->setFocus();
    return buttons;
}

void StatePopup::showBeside(const QRect &cell)
{
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const bool below = cell.bottom() + height() < screen.bottom();
    const int top = below ? cell.bottom() + 1 : cell.top() - height();
    const int left = std::clamp(cell.left(), screen.left(), std::max(screen.left(), screen.right() - width()));
    move(left, top);
    show();
}

} // namespace ui
