// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace ui {

class PrivacyMask;

/// A letter to be completed, copied or saved.
class LetterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `isHidden`: the letter names a meter that is hidden now, and waits behind the curtain.
    LetterDialog(const QString &letter, const PrivacyMask &privacy, bool isHidden, QWidget *parent = nullptr);

private:
    void copy();
    void save();

    QPlainTextEdit *m_text;
    QLabel *m_done; ///< what became of copying or saving
};

} // namespace ui
