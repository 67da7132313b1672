// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace ui {

/// What became of an input, beside the work, to read and to copy.
class ImportReportWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportWindow(const QString &report, QWidget *parent = nullptr);

private:
    QPlainTextEdit *m_text;
};

} // namespace ui
