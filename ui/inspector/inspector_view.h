// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"
#include "ui/exporting/copy_commands.h"
#include "ui/inspector/byte_look.h"
#include "ui/inspector/outcome_detail.h"
#include "ui/models/next_steps.h"
#include "ui/models/selection.h"
#include "ui/theme/palette.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace ui {

class BytePane;
class DisplayPanel;
class FieldTreeModel;
class FieldTreeView;
class OutcomePanel;
class StackView;

/// One telegram, taken apart: what became of it, its fields as a tree, its bytes. Selecting or pointing at one side
/// marks the other.
class InspectorView : public QWidget
{
    Q_OBJECT

public:
    InspectorView(engine::Session &session, Selection &selection, const Palette &palette, QWidget *parent = nullptr);

    /// How people call the keys, for the telegrams that none of them opens.
    void setKeyNames(OutcomeDetail::KeyNames names) { m_keyNames = std::move(names); }
    void setByteLook(const ByteLook &look);
    /// How the room is divided between fields and bytes: for settings, and as it is at first.
    [[nodiscard]] QByteArray division() const;
    bool restoreDivision(const QByteArray &state);
    void resetDivision();
    /// Shows the bytes that `before` shows of the same telegram, in the same way.
    void takeOver(const InspectorView &before);
    /// Selects the damaged bytes of the telegram, and takes the focus there.
    void showFault();
    /// Asks what the display of the meter shows, and looks for it in the telegram.
    void compareWithDisplay();

Q_SIGNALS:
    void byteLookChanged(const ui::ByteLook &look); ///< by the user
    void stepRequested(ui::NextStep step, std::uint32_t telegram);
    void copyRequested(const std::vector<std::uint32_t> &telegrams, ui::CopyForm form);

private:
    void connectSides();
    void connectSession();
    void showSelected();
    void showEmpty();
    void onTelegramsChanged(std::uint32_t first, std::uint32_t count);
    void onRowSelected(const QModelIndex &index);
    void onBytesSelected();
    void onRowHovered(const QModelIndex &index);
    void onByteHovered(int position);
    void showTreeMenu(const QPoint &place);
    void showOutcome();
    void showChanges();
    [[nodiscard]] QString changesSummary() const;
    /// Null where none is shown, or it has just left the list.
    [[nodiscard]] const engine::TelegramRow *shownRow() const;
    [[nodiscard]] QString title(std::uint32_t telegram) const;

    engine::Session &m_session;
    Selection &m_selection;
    FieldTreeModel *m_model;
    FieldTreeView *m_tree;
    BytePane *m_bytes;
    StackView *m_stack;
    OutcomePanel *m_panel;
    DisplayPanel *m_display;
    QSplitter *m_splitter;
    QStackedLayout *m_pages;
    std::optional<std::uint32_t> m_shown;
    OutcomeDetail::KeyNames m_keyNames;
};

} // namespace ui
