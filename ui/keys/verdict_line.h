// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/key_words.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui {

/// What became of trying a key: icon, and a sentence in its colour.
class VerdictLine : public QWidget
{
    Q_OBJECT

public:
    /// `name`: object name of the sentence.
    VerdictLine(const QString &name, const Palette &palette, QWidget *parent = nullptr);

    void showVerdict(const KeyWords::Verdict &verdict);

private:
    void refresh();

    const Palette &m_palette;
    KeyWords::Verdict m_verdict;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui
