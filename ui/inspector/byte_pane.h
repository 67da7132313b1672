// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/copy_commands.h"
#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/hex_view.h"

#include <QWidget>

class QLabel;
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

    /// Takes over what the model holds now. Shows the innermost bytes: a joined message, else decrypted ones, else
    /// those received.
    void showTelegram();
    [[nodiscard]] wmbus::Source source() const;
    [[nodiscard]] HexView *hexView() const { return m_hex; }
    /// Outlines the bytes of a field where the tab shows them; -1 = none.
    void setHoveredField(int field);
    /// The smallest field that covers the selection, -1 where none does.
    [[nodiscard]] int selectedField() const;
    [[nodiscard]] int fieldAt(int position) const { return m_ranges.fieldAt(position); }

    /// Selects the bytes of a field, in the tab that shows them.
    void selectField(int field);
    void selectRange(wmbus::ByteRange range);

Q_SIGNALS:
    void selectionChanged(); ///< by the user
    void byteHovered(int position); ///< -1 for none
    void copyRequested(ui::CopyForm form); ///< of the whole telegram

private:
    void buildTools();
    void buildLayout();
    void setSource(wmbus::Source source);
    void showSource();
    void onSelectionChanged();
    void onByteHovered(int position);
    void refreshInfo(int position);
    void copy(QString (*form)(radio::ByteView)) const;
    [[nodiscard]] QString describe(int position) const;

    const FieldTreeModel &m_fields;
    HexRanges m_ranges;
    wmbus::Source m_shown = wmbus::Source::Received;
    QTabBar *m_tabs;
    HexView *m_hex;
    QLabel *m_positionInfo;
    QLabel *m_selectionInfo;
    QToolButton *m_copy;
    QToolButton *m_marks;
    QToolButton *m_ascii;
};

} // namespace ui
