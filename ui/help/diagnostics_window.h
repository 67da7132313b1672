// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace ui {

/// Shows the diagnostics beside the work: with the newest facts on demand.
class DiagnosticsWindow : public QDialog
{
    Q_OBJECT

public:
    /// `source` makes the text of the moment.
    explicit DiagnosticsWindow(std::function<QString()> source, QWidget *parent = nullptr);

private:
    void refresh();

    std::function<QString()> m_source;
    QPlainTextEdit *m_text;
};

} // namespace ui
