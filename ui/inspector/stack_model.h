// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/hex_ranges.h"
#include "ui/inspector/telegram_stack.h"
#include "ui/theme/palette.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace ui {

/// What stands over a column of a stack.
struct StackColumn
{
    QString title; ///< record or field
    QString mark; ///< of its group, where the title finds no room
    HexStyle style = HexStyle::Unknown;

    friend bool operator==(const StackColumn &, const StackColumn &) = default;
};

/// Stacked telegrams: a row for each, a column for each byte. Rows that stay keep their place in the view when newer
/// ones come.
class StackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ChangedRole = Qt::UserRole, ///< differs from the byte above
    };

    explicit StackModel(const Palette &palette, QObject *parent = nullptr);

    /// `columns` may be fewer than the stack has. `shown`: the telegram that is taken apart beside.
    void setStack(TelegramStack stack, std::vector<StackColumn> columns, std::uint32_t shown);
    [[nodiscard]] const TelegramStack &stack() const { return m_stack; }
    [[nodiscard]] StackColumn column(int column) const;
    [[nodiscard]] int changingColumns() const;
    /// The row of the telegram that is shown, -1 where it is not among them.
    [[nodiscard]] int shownRow() const;
    /// The marked cells as lines: time, then the bytes in hex.
    [[nodiscard]] QString text(int firstRow, int lastRow, int firstColumn, int lastColumn) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int keptRows(const TelegramStack &stack) const;
    void shiftTo(TelegramStack stack, int kept);
    [[nodiscard]] QString byteText(int row, int column) const;
    [[nodiscard]] QString columnText(int column) const;
    [[nodiscard]] QString cellDescription(int row, int column) const;
    [[nodiscard]] QVariant columnHeader(int column, int role) const;
    [[nodiscard]] QVariant rowHeader(int row, int role) const;

    const Palette &m_palette;
    QLocale m_locale;
    TelegramStack m_stack;
    std::vector<StackColumn> m_columns;
    std::uint32_t m_shown = engine::kNoTelegram;
};

} // namespace ui
