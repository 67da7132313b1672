// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/telegram_changes.h"
#include "ui/theme/palette.h"
#include "wmbus/decoded_telegram.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <vector>

namespace ui {

/// The flat, ordered fields of one telegram as a tree, with branches for its findings and repairs below.
class FieldTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, ValueColumn, BytesColumn, ColumnCount };
    enum Role { SentenceRole = Qt::UserRole }; ///< true for a row that is a sentence and no field

    explicit FieldTreeModel(const Palette &palette, QObject *parent = nullptr);

    /// Takes the telegram over; decoded with Depth::Fields.
    void setTelegram(wmbus::DecodedTelegram telegram);
    /// Marks the fields that have changed. A new telegram has no marks.
    void setChanges(TelegramChanges changes);
    [[nodiscard]] const TelegramChanges &changes() const { return m_changes; }
    void clear();
    [[nodiscard]] const wmbus::DecodedTelegram &telegram() const { return m_telegram; }

    /// Index into DecodedTelegram::fields, -1 for a row that is no field.
    [[nodiscard]] int fieldOf(const QModelIndex &index) const;
    /// The row of a field; invalid for -1.
    [[nodiscard]] QModelIndex indexOfField(int field) const;
    /// The bytes that a row is about; empty where it is about the whole telegram.
    [[nodiscard]] wmbus::ByteRange rangeOf(const QModelIndex &index) const;
    /// "Volume", "Access number": a field's name as the tree shows it.
    [[nodiscard]] QString fieldName(int field) const;
    [[nodiscard]] QString fieldValue(int field) const;
    /// The record that the field is part of, "1 Volume"; else its own name.
    [[nodiscard]] QString groupName(int field) const;
    /// The names from the layer to the field, "Transport layer › Access number".
    [[nodiscard]] QString fieldPath(int field) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind : std::uint8_t { Field, FindingBranch, RepairBranch, Remark };

    struct Node
    {
        Kind kind = Kind::Field;
        int parent = -1; ///< index into m_nodes, -1 = top level
        int row = 0; ///< among its siblings
        int item = -1; ///< index into the telegram's fields, or into m_remarks
        std::vector<int> children;
    };

    int addNode(Kind kind, int parent, int item);
    void addFields();
    void addRemarks(Kind branch, const std::vector<wmbus::Remark> &remarks);
    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const { return m_nodes[index.internalId()]; }
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    void announceMarks(const QModelIndex &parent);
    [[nodiscard]] bool isFaulty(const wmbus::Field &field) const;
    [[nodiscard]] bool isUncertain(int field) const;

    [[nodiscard]] QString nameText(const Node &node) const;
    [[nodiscard]] QString valueText(const Node &node) const;
    [[nodiscard]] QString valueBefore(int field) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QString bytesText(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QVariant decoration(const Node &node) const;
    [[nodiscard]] QVariant fieldDecoration(int field) const;
    [[nodiscard]] bool isChanged(const Node &node) const;

    const Palette &m_palette;
    QLocale m_locale;
    wmbus::DecodedTelegram m_telegram;
    TelegramChanges m_changes;
    std::vector<const wmbus::Remark *> m_remarks;
    std::vector<Node> m_nodes;
    std::vector<int> m_topLevel;
    std::vector<int> m_nodeOfField;
};

} // namespace ui
