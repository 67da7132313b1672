// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/next_steps.h"
#include "ui/models/state_look.h"
#include "ui/theme/palette.h"
#include "wmbus/decoded_telegram.h"

#include <QFrame>

class QLabel;

namespace ui {

class StepButtons;

/// What became of a telegram: icon, word, explanation and the next steps.
class OutcomePanel : public QFrame
{
    Q_OBJECT

public:
    explicit OutcomePanel(const Palette &palette, QWidget *parent = nullptr);

    /// `title` names the telegram: meter, product, time, signal. `details`: sentences behind the explanation.
    void showTelegram(const QString &title, const wmbus::DecodedTelegram &telegram, const QStringList &details = {});

Q_SIGNALS:
    void stepRequested(ui::NextStep step);

private:
    void refreshColors();

    StateLook m_look;
    QLabel *m_title;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_explanation;
    StepButtons *m_steps;
    wmbus::Outcome m_outcome = wmbus::Outcome::Decoded;
    wmbus::Verdict m_verdict = wmbus::Verdict::NotJudged;
};

} // namespace ui
