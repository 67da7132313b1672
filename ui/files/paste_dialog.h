// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/hex_reading.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

/// Takes telegrams as text: what lies in the clipboard is there already, unless it is keys. Shows what each line is
/// taken for, and lets the user say what bare hex digits are.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] engine::HexReading reading() const;

private:
    void addText(QVBoxLayout &layout);
    void addReading(QVBoxLayout &layout);
    void addButtons(QVBoxLayout &layout);
    void updateOk();
    void updatePreview();

    QPlainTextEdit *m_text;
    QComboBox *m_reading;
    QPlainTextEdit *m_preview;
    QPushButton *m_ok = nullptr;
    QTimer m_previewSoon; ///< not with every key
};

} // namespace ui
