// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_topic.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace ui {

/// The manual, beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(HelpTopic topic);
    [[nodiscard]] HelpTopic topic() const { return m_topic; } ///< shown last

private:
    QTextBrowser *m_browser;
    HelpTopic m_topic = HelpTopic::FirstSurvey;
};

} // namespace ui
