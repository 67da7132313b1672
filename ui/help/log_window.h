// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace ui {

/// The program's log, beside the work: the newest lines while they come, all or those that hold the words looked for,
/// or warnings only. It looks for new lines only while it is shown.
class LogWindow : public QDialog
{
    Q_OBJECT

public:
    /// `lines`: what is kept of the log, oldest first, without keys and telegrams: see engine::LogRing.
    explicit LogWindow(std::function<QStringList()> lines, QWidget *parent = nullptr);

    /// Stands where `before` stands, and looks for the same.
    void takeOver(const LogWindow &before);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildButtons();
    void readLines();
    void showLines();
    void save();

    std::function<QStringList()> m_source;
    QStringList m_lines;
    QTimer m_poll;
    QLineEdit *m_search;
    QCheckBox *m_onlyWarnings;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
};

} // namespace ui
