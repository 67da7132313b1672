// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/copy_commands.h"
#include "ui/inspector/byte_look.h"
#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/hex_view.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace ui {

/// The bytes of a telegram: a tab for each byte source, the hex view, what stands under mouse and selection, and the
/// ways to copy.
class BytePane : public QWidget
{
    Q_OBJECT

public:
    BytePane(const FieldTreeModel &fields, const Palette &palette, QWidget *parent = nullptr);

    /// Takes over what the model holds now. Shows the bytes that the user chose, where the telegram has them; else the
    /// innermost ones: a joined message, decrypted ones, those received.
    void showTelegram();
    /// Takes over which changes the model marks. `summary`: a sentence about them, empty for none.
    void showChanges(const QString &summary);
    [[nodiscard]] ByteLook look() const;
    void setLook(const ByteLook &look);
    /// A tab whose page stands in the place of the hex view.
    void addPage(const QString &title, const QString &tip, QWidget *page);
    /// Which bytes are looked at.
    [[nodiscard]] wmbus::Source source() const { return m_source; }
    [[nodiscard]] HexView *hexView() const { return m_hex; }
    /// Outlines the bytes of a field where the tab shows them; -1 = none.
    void setHoveredField(int field);
    /// The smallest field that covers the selection, -1 where none does.
    [[nodiscard]] int selectedField() const;
    [[nodiscard]] int fieldAt(int position) const { return m_ranges.fieldAt(position); }

    /// Selects the bytes of a field, in the tab that shows them.
    void selectField(int field);
    void selectRange(wmbus::ByteRange range);
    /// The same in the tab of a source.
    void selectRange(wmbus::Source source, wmbus::ByteRange range);
    /// Shows what `before` shows of the same telegram.
    void takeOver(const BytePane &before);
    /// Selects damaged bytes as they were received, and takes the focus there.
    void showFault(wmbus::ByteRange range);
    [[nodiscard]] wmbus::ByteRange selection() const { return m_hex->selection(); }
    /// The bytes of the selection, or all of them, ready to be copied.
    void copySelection(QString (*form)(radio::ByteView)) const;

Q_SIGNALS:
    void selectionChanged(); ///< by the user
    void byteHovered(int position); ///< -1 for none
    void copyRequested(ui::CopyForm form); ///< of the whole telegram
    void lookChanged(const ui::ByteLook &look);
    void sourceChanged(); ///< by the user

private:
    void buildTools();
    void buildCopyMenu();
    void fillCopyForms(QMenu &menu) const;
    void buildLayout();
    [[nodiscard]] bool isPageShown() const;
    void onTabChosen();
    void showTab();
    void setSource(wmbus::Source source);
    void showSource();
    void showMenu(const QPoint &place);
    void showReadings();
    void onSelectionChanged();
    void onByteHovered(int position);
    void refreshInfo(int position);
    [[nodiscard]] QString describe(int position) const;

    const FieldTreeModel &m_fields;
    HexRanges m_ranges;
    wmbus::Source m_source = wmbus::Source::Received;
    std::optional<wmbus::Source> m_chosen; ///< by the user
    QTabBar *m_tabs;
    HexView *m_hex;
    QWidget *m_hexPage;
    QStackedLayout *m_pages;
    QLabel *m_positionInfo;
    QLabel *m_selectionInfo;
    QLabel *m_changesInfo;
    QToolButton *m_readings;
    QToolButton *m_copy;
    QToolButton *m_changes;
    QToolButton *m_marks;
    QToolButton *m_ascii;
};

} // namespace ui
