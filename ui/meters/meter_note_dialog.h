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

namespace wmbus {
struct Address;
}

namespace ui {

class PrivacyMask;

/// What a person says about one meter: name, whose it is, a note.
class MeterNoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `title`: its number, or what covers it.
    MeterNoteDialog(const QString &title, const wmbus::Address &meter, const engine::MeterNote &note,
                    const PrivacyMask &privacy, QWidget *parent = nullptr);

    [[nodiscard]] engine::MeterNote note() const;

private:
    QLineEdit *m_name;
    QComboBox *m_relation;
    QCheckBox *m_ignored;
    QPlainTextEdit *m_text;
};

} // namespace ui
