// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sharing/anonymised_telegram.h"
#include "engine/sharing/anonymiser_options.h"

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class ChangeTable;

/// Shows what of a telegram would be given away: every changed byte, and the text of the report. Nothing leaves before
/// Copy or Save is pressed.
class BugReportDialog : public QDialog
{
    Q_OBJECT

public:
    using Anonymise = std::function<engine::AnonymisedTelegram(const engine::AnonymiserOptions &options)>;

    explicit BugReportDialog(Anonymise anonymise, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< of the report; empty while there is none

private:
    void build();
    [[nodiscard]] QVBoxLayout *buildOptions();
    [[nodiscard]] QCheckBox *addOption(QVBoxLayout *layout, const QString &name, const QString &label);
    void refresh();
    void copy();
    void save();

    Anonymise m_anonymise;
    engine::AnonymiserOptions m_options; ///< one shift and one scale for this report
    int m_percent;
    QLabel *m_summary;
    ChangeTable *m_changes;
    QPlainTextEdit *m_text;
    QCheckBox *m_scale = nullptr;
    QCheckBox *m_keepUnknown = nullptr;
    QCheckBox *m_noise = nullptr;
    QCheckBox *m_plain = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
