// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <cstdint>

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace ui {

/// The chapters of the manual, in its order: the headings of second level.
enum class HelpTopic : std::uint8_t { FirstSurvey, Meters, Telegrams, Bytes, Chart, Keys, Files, Receivers, Shortcuts };

/// The manual, beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(HelpTopic topic);

private:
    QTextBrowser *m_browser;
};

} // namespace ui
