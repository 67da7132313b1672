// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace engine {
struct MeterNote;
}

namespace ui {

/// What a person says about one meter: name, whose it is, a note.
class MeterNoteDialog : public QDialog
{
    Q_OBJECT

public:
    MeterNoteDialog(const QString &meter, const engine::MeterNote &note, QWidget *parent = nullptr);

    [[nodiscard]] engine::MeterNote note() const;

private:
    QLineEdit *m_name;
    QComboBox *m_relation;
    QCheckBox *m_ignored;
    QPlainTextEdit *m_text;
};

} // namespace ui
