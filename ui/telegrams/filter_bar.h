// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegram_filter.h"
#include "ui/theme/palette.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QStringListModel;

namespace engine {
class MeterRegistry;
}

namespace ui {

class FilterEdit;

/// The filter line of the telegram list. A text that is no filter is underlined and explained, and the last good
/// filter stays in force.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const engine::MeterRegistry &meters, const Palette &palette, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text); ///< takes effect at once
    void addTerm(const QString &term);
    void takeFocus();
    /// What stands at the right: "412 of 5214"; equal numbers show nothing.
    void setCounts(int shown, int total);
    [[nodiscard]] QString problem() const; ///< the sentence shown, empty for a good filter

Q_SIGNALS:
    void filterChanged(const ui::TelegramFilter &filter);
    void left(); ///< Esc: the user goes back to the list

private:
    void buildCompleter();
    void onEdited();
    void apply();
    void showProblem(const TelegramFilter::Problem &problem);
    void offerCompletions();
    void insertCompletion(const QString &completion);

    const engine::MeterRegistry &m_meters;
    const Palette &m_palette;
    FilterEdit *m_edit;
    QLabel *m_counts;
    QLabel *m_problemText;
    QCompleter *m_completer;
    QStringListModel *m_completions;
    QTimer m_pause; ///< while the user types
    TelegramFilter::Problem m_problem;
};

} // namespace ui
