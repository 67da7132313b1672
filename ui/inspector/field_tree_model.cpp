// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_tree_model.h"

#include "ui/inspector/field_value.h"
#include "ui/text/hex_text.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"

#include <QFontDatabase>

#include <utility>

namespace ui {

FieldTreeModel::FieldTreeModel(const Palette &palette, QObject *parent) : QAbstractItemModel(parent), m_palette(palette)
{
}

void FieldTreeModel::setTelegram(wmbus::DecodedTelegram telegram)
{
    beginResetModel();
    m_telegram = std::move(telegram);
    m_nodes.clear();
    m_topLevel.clear();
    m_remarks.clear();
    addFields();
    addRemarks(Kind::FindingBranch, m_telegram.findings);
    addRemarks(Kind::RepairBranch, m_telegram.repairs);
    endResetModel();
}

void FieldTreeModel::clear()
{
    setTelegram({});
}

int FieldTreeModel::addNode(Kind kind, int parent, int item)
{
    const int node = int(m_nodes.size());
    std::vector<int> &siblings = parent < 0 ? m_topLevel : m_nodes[std::size_t(parent)].children;
    const int row = int(siblings.size());
    siblings.push_back(node);
    m_nodes.push_back({kind, parent, row, item, {}});
    return node;
}

void FieldTreeModel::addFields()
{
    m_nodeOfField.clear();
    std::vector<int> open; // the node at each depth that takes children
    for (std::size_t field = 0; field < m_telegram.fields.size(); ++field) {
        const std::size_t depth = std::min<std::size_t>(m_telegram.fields[field].depth, open.size());
        open.resize(depth);
        open.push_back(addNode(Kind::Field, depth == 0 ? -1 : open.back(), int(field)));
        m_nodeOfField.push_back(open.back());
    }
}

void FieldTreeModel::addRemarks(Kind branch, const std::vector<wmbus::Remark> &remarks)
{
    if (remarks.empty())
        return;
    const int parent = addNode(branch, -1, -1);
    for (const wmbus::Remark &remark : remarks) {
        m_remarks.push_back(&remark);
        addNode(Kind::Remark, parent, int(m_remarks.size()) - 1);
    }
}

int FieldTreeModel::fieldOf(const QModelIndex &index) const
{
    return index.isValid() && nodeOf(index).kind == Kind::Field ? nodeOf(index).item : -1;
}

QModelIndex FieldTreeModel::indexOfField(int field) const
{
    if (field < 0 || field >= int(m_nodeOfField.size()))
        return {};
    const int node = m_nodeOfField[std::size_t(field)];
    return createIndex(m_nodes[std::size_t(node)].row, 0, quintptr(node));
}

wmbus::ByteRange FieldTreeModel::rangeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    if (node.kind == Kind::Field)
        return m_telegram.fields[std::size_t(node.item)].range;
    return node.kind == Kind::Remark ? m_remarks[std::size_t(node.item)]->range : wmbus::ByteRange{};
}

const std::vector<int> &FieldTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? nodeOf(parent).children : m_topLevel;
}

QModelIndex FieldTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[std::size_t(row)]));
}

QModelIndex FieldTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || nodeOf(index).parent < 0)
        return {};
    const int parent = nodeOf(index).parent;
    return createIndex(m_nodes[std::size_t(parent)].row, 0, quintptr(parent));
}

int FieldTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int FieldTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const wmbus::Record *FieldTreeModel::recordBegunBy(int field) const
{
    const int record = m_telegram.fields[std::size_t(field)].record;
    const bool begins = record >= 0 && (field == 0 || m_telegram.fields[std::size_t(field) - 1].record != record);
    return begins ? &m_telegram.records[std::size_t(record)] : nullptr;
}

QString FieldTreeModel::fieldName(int field) const
{
    const wmbus::Field &shown = m_telegram.fields[std::size_t(field)];
    if (const wmbus::Record *record = recordBegunBy(field))
        return QStringLiteral("%1 %2").arg(shown.record + 1).arg(Words::recordLabel(*record));
    return Words::field(shown.id);
}

QString FieldTreeModel::nameText(const Node &node) const
{
    switch (node.kind) {
    case Kind::Field:
        return fieldName(node.item);
    case Kind::FindingBranch:
        return tr("Findings (%n)", nullptr, int(node.children.size()));
    case Kind::RepairBranch:
        return tr("Repairs (%n)", nullptr, int(node.children.size()));
    case Kind::Remark:
        return Words::sentence(*m_remarks[std::size_t(node.item)]);
    }
    return {};
}

QString FieldTreeModel::valueText(const Node &node) const
{
    if (node.kind != Kind::Field)
        return {};
    if (const wmbus::Record *record = recordBegunBy(node.item))
        return ui::valueText(m_telegram, *record, m_locale);
    return FieldValue::text(m_telegram, m_telegram.fields[std::size_t(node.item)], m_locale);
}

QString FieldTreeModel::bytesText(const QModelIndex &index) const
{
    const wmbus::ByteRange range = rangeOf(index);
    if (range.empty())
        return {};
    return range.count == 1 ? QString::number(range.first)
                            : QStringLiteral("%1–%2").arg(range.first).arg(range.end() - 1);
}

QString FieldTreeModel::toolTip(const QModelIndex &index) const
{
    const Node &node = nodeOf(index);
    if (node.kind != Kind::Field)
        return nameText(node);
    const wmbus::Field &field = m_telegram.fields[std::size_t(node.item)];
    if (index.column() == FieldColumn)
        return Words::fieldHelp(field.id);
    const radio::ByteView bytes = m_telegram.source(field.source);
    if (field.range.empty() || field.range.end() > bytes.size())
        return {};
    return tr("Raw: %1").arg(spacedHexText(bytes.subspan(field.range.first, field.range.count)));
}

QVariant FieldTreeModel::decoration(const Node &node) const
{
    if (node.kind == Kind::FindingBranch)
        return icon(QStringLiteral("warning"), m_palette.color(Token::StateWarning));
    if (node.kind == Kind::RepairBranch)
        return icon(QStringLiteral("note"), m_palette.color(Token::StateNote));
    if (node.kind != Kind::Field)
        return {};
    const wmbus::Field &field = m_telegram.fields[std::size_t(node.item)];
    const wmbus::Record *record = recordBegunBy(node.item);
    if (record && !record->error.empty())
        return icon(QStringLiteral("warning"), m_palette.color(Token::StateWarning));
    if ((record && record->unknown) || field.group == wmbus::Group::Unknown)
        return icon(QStringLiteral("unknown"), m_palette.color(Token::StateNote));
    if (field.group == wmbus::Group::Encrypted)
        return icon(QStringLiteral("key"),
                    m_palette.color(m_telegram.counts.encrypted == 0 ? Token::StateGood : Token::StateWarning));
    return {};
}

QVariant FieldTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FieldColumn)
            return nameText(node);
        return index.column() == ValueColumn ? valueText(node) : bytesText(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::DecorationRole:
        return index.column() == FieldColumn ? decoration(node) : QVariant();
    case SentenceRole:
        return node.kind == Kind::Remark;
    case Qt::AccessibleTextRole:
        if (index.column() != FieldColumn || node.kind != Kind::Field)
            return {};
        return tr("%1: %2, bytes %3").arg(nameText(node), valueText(node), bytesText(index));
    default:
        return {};
    }
}

QVariant FieldTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case BytesColumn:
        return tr("Bytes");
    default:
        return {};
    }
}

} // namespace ui
