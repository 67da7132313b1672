// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegram_filter.h"
#include "ui/telegrams/filter_completion.h"
#include "ui/telegrams/filter_history.h"
#include "ui/theme/palette.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QStringListModel;

namespace ui {

class FilterEdit;
class FilterMenu;
class PrivacyMask;
class Settings;
struct Undo;

/// The filter line of the telegram list. A text that is no filter is underlined and explained, and the last good
/// filter stays in force. Filters used before come back with the arrow keys or from the menu, also after a restart.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const FilterSources &sources, const Palette &palette, Settings &settings, QWidget *parent = nullptr);

    /// Hidden meters are not offered, nor filters used before that may name one. It outlives the bar.
    void setPrivacy(const PrivacyMask &privacy);

    [[nodiscard]] QString text() const;
    void setText(const QString &text); ///< takes effect at once
    void setPassingText(const QString &text); ///< which is not among those that come back
    void addTerm(const QString &term);
    void takeFocus();
    /// What stands at the right: "412 of 5214"; equal numbers show nothing.
    void setCounts(int shown, int total);
    [[nodiscard]] QString problem() const; ///< the sentence shown, empty for a good filter

Q_SIGNALS:
    void filterChanged(const ui::TelegramFilter &filter);
    void undoOffered(const ui::Undo &undo);
    void left(); ///< Esc: the user goes back to the list

private:
    void buildCompleter();
    void onEdited();
    void loadHistory();
    void remember();
    void walk(const QString &text);
    void apply();
    void showProblem(const TelegramFilter::Problem &problem);
    void offerCompletions();
    void insertCompletion(const QString &completion);

    FilterSources m_sources;
    const PrivacyMask *m_privacy = nullptr;
    const Palette &m_palette;
    Settings &m_settings;
    FilterHistory m_history;
    FilterMenu *m_menu;
    FilterEdit *m_edit;
    QLabel *m_counts;
    QLabel *m_problemText;
    QCompleter *m_completer;
    QStringListModel *m_completions;
    QTimer m_pause; ///< while the user types
    TelegramFilter::Problem m_problem;
};

} // namespace ui
