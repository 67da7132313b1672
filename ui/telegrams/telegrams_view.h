// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/copy_commands.h"
#include "ui/models/next_steps.h"
#include "ui/models/telegram_filter.h"
#include "ui/text/time_format.h"
#include "ui/theme/palette.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QMenu;

namespace engine {
class Session;
}

namespace ui {

class ActionCollection;
class AgeTicker;
class DataTable;
class EmptyNote;
class FilterBar;
class NewestPill;
class PrivacyMask;
class Selection;
class Settings;
class StateLook;
class TailFollower;
class TelegramTableModel;
struct Undo;

/// The telegram list: filter line, table that follows the tail, and what to say while it is empty.
class TelegramsView : public QWidget
{
    Q_OBJECT

public:
    TelegramsView(engine::Session &session, Selection &selection, const Palette &palette, Settings &settings,
                  QWidget *parent = nullptr);
    ~TelegramsView() override;

    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const;
    enum class History : std::uint8_t { Keep, Forget }; ///< whether a filter is one to come back to
    /// The filter line says so, and the user sees why the list is short.
    void showOnlyMeter(std::uint32_t meter, History history = History::Keep);
    void focusFilter();
    void showNewest(); ///< and follow
    void showSelected(); ///< unless the list follows the newest

    void setTimeFormat(const TimeFormat &format);
    /// Menus tell with which keys their commands run; they outlive the view.
    void setCommands(const ActionCollection &commands);
    void setPrivacy(const PrivacyMask &privacy); ///< it outlives the view
    [[nodiscard]] QByteArray columnState() const;
    bool restoreColumnState(const QByteArray &state);

    /// What the filter lets through, in order of arrival; absent without a filter.
    [[nodiscard]] std::optional<std::vector<std::uint32_t>> shownTelegrams() const;
    /// From top to bottom.
    [[nodiscard]] std::vector<std::uint32_t> selectedTelegrams() const;
    /// Asks at the selected row in which form it is to be copied.
    void showCopyMenu();

    /// What can be done with a cell; the context menu.
    void addCellActions(QMenu *menu, const QModelIndex &index);

Q_SIGNALS:
    void inspectRequested(std::uint32_t telegram); ///< double click or Enter
    void enterKeyRequested(std::uint32_t meter);
    void stepRequested(ui::NextStep step, std::uint32_t telegram); ///< where a state was explained
    void reportRequested(std::uint32_t telegram);
    void exportRequested(); ///< of the selected telegrams
    void copyRequested(const std::vector<std::uint32_t> &telegrams, ui::CopyForm form);
    void copyRefused(const std::vector<std::uint32_t> &telegrams); ///< too many are selected
    void columnsChanged();
    void undoOffered(const ui::Undo &undo);
    void shownCountChanged(int shown); ///< telegrams that the filter lets through

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void connectSession();
    void connectTable();
    void applyFilter(const TelegramFilter &filter);
    void trim(std::uint32_t first);
    void onItemChosen(std::optional<std::uint32_t> telegram);
    void followSelection(std::optional<std::uint32_t> telegram);
    void restoreCurrent();
    void showMenu(const QPoint &position);
    void addFilterActions(QMenu *menu, const QModelIndex &index);
    void addCopyActions(QMenu *menu, const QModelIndex &index);
    void fillCopyMenu(QMenu &menu);
    void explainState(const QModelIndex &index);
    [[nodiscard]] std::optional<std::uint32_t> readableMeter(std::uint32_t telegram) const;
    void refreshNote();
    [[nodiscard]] std::optional<std::int64_t> listeningSeconds() const;
    void updateAgeTimer();

    engine::Session &m_session;
    Selection &m_selection;
    const Palette &m_palette;
    const PrivacyMask *m_privacy = nullptr;
    TelegramTableModel *m_model;
    FilterBar *m_filter;
    DataTable *m_table;
    TailFollower *m_follower;
    NewestPill *m_pill;
    const ActionCollection *m_commands = nullptr;
    EmptyNote *m_note;
    AgeTicker *m_listeningTicker; ///< the note counts the seconds until the first telegram
    QTimer m_ageTimer; ///< runs while a filter depends on time and the list is visible
    bool m_receiving;
    bool m_keepInSight = false; ///< the selected telegram, until the user scrolls
    bool m_scrollDue = false; ///< a telegram was chosen while the list was hidden and could not scroll
};

} // namespace ui
