// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Takes telegrams as text: what lies in the clipboard is there already.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    void updateOk();

    QPlainTextEdit *m_text;
    QPushButton *m_ok;
};

} // namespace ui
