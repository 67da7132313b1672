// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_tree_model.h"

#include "ui/inspector/field_value.h"
#include "ui/text/hex_text.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"

#include <QFont>

#include <utility>

namespace ui {

namespace {

/// The record that begins with this field, null for a field inside a record or outside of all.
const wmbus::Record *recordBegunBy(const wmbus::DecodedTelegram &telegram, int field)
{
    const int record = telegram.fields[std::size_t(field)].record;
    const bool begins = record >= 0 && (field == 0 || telegram.fields[std::size_t(field) - 1].record != record);
    return begins ? &telegram.records[std::size_t(record)] : nullptr;
}

QString valueOf(const wmbus::DecodedTelegram &telegram, int field, const QLocale &locale)
{
    if (const wmbus::Record *record = recordBegunBy(telegram, field))
        return valueText(telegram, *record, locale);
    return FieldValue::text(telegram, telegram.fields[std::size_t(field)], locale);
}

QString rawText(const wmbus::DecodedTelegram &telegram, const wmbus::Field &field)
{
    const radio::ByteView bytes = telegram.source(field.source);
    if (field.range.empty() || field.range.end() > bytes.size())
        return {};
    return spacedHexText(bytes.subspan(field.range.first, field.range.count));
}

QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

FieldTreeModel::FieldTreeModel(const Palette &palette, QObject *parent) : QAbstractItemModel(parent), m_palette(palette)
{
}

void FieldTreeModel::setTelegram(wmbus::DecodedTelegram telegram)
{
    beginResetModel();
    m_telegram = std::move(telegram);
    m_changes = {};
    m_nodes.clear();
    m_topLevel.clear();
    m_remarks.clear();
    addFields();
    addRemarks(Kind::FindingBranch, m_telegram.findings);
    addRemarks(Kind::RepairBranch, m_telegram.repairs);
    endResetModel();
}

void FieldTreeModel::setChanges(TelegramChanges changes)
{
    m_changes = std::move(changes);
    announceMarks({});
}

/// Marks have changed in all rows below `parent`.
void FieldTreeModel::announceMarks(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        announceMarks(index(row, 0, parent));
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

QString FieldTreeModel::fieldName(int field) const
{
    const wmbus::Field &shown = m_telegram.fields[std::size_t(field)];
    if (const wmbus::Record *record = recordBegunBy(m_telegram, field))
        return QStringLiteral("%1 %2").arg(shown.record + 1).arg(Words::recordLabel(*record));
    return Words::field(shown.id);
}

QString FieldTreeModel::groupName(int field) const
{
    while (field > 0 && m_telegram.fields[std::size_t(field)].record >= 0 && !recordBegunBy(m_telegram, field))
        --field;
    return fieldName(field);
}

QString FieldTreeModel::fieldValue(int field) const
{
    return valueOf(m_telegram, field, m_locale);
}

QString FieldTreeModel::fieldPath(int field) const
{
    QStringList names;
    for (QModelIndex index = indexOfField(field); index.isValid(); index = index.parent())
        names.prepend(nameText(nodeOf(index)));
    return names.join(QStringLiteral(" › "));
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
    return node.kind == Kind::Field ? fieldValue(node.item) : QString();
}

/// Of runs of bytes that are told by their length, the bytes themselves.
QString FieldTreeModel::valueBefore(int field) const
{
    const int before = m_changes.fieldBefore(field);
    const QString text = valueOf(m_changes.before(), before, m_locale);
    return text == fieldValue(field) ? rawText(m_changes.before(), m_changes.before().fields[std::size_t(before)])
                                     : text;
}

/// Layers have no value of their own; what changed in them is marked below.
bool FieldTreeModel::isChanged(const Node &node) const
{
    return node.kind == Kind::Field && m_changes.isFieldChanged(node.item) && !valueText(node).isEmpty();
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
    QStringList lines;
    if (index.column() == FieldColumn)
        lines << Words::fieldHelp(field.id);
    if (isUncertain(node.item))
        lines << tr("Read in a way that is not certain.");
    if (const QString raw = rawText(m_telegram, field); !raw.isEmpty() && index.column() != FieldColumn)
        lines << tr("Raw: %1").arg(raw);
    if (isChanged(node))
        lines << tr("Before: %1").arg(valueBefore(node.item));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool FieldTreeModel::isFaulty(const wmbus::Field &field) const
{
    const wmbus::ByteRange fault = m_telegram.reason.range;
    return m_telegram.outcome == wmbus::Outcome::Damaged && field.source == wmbus::Source::Received
           && field.range.first < fault.end() && fault.first < field.range.end();
}

bool FieldTreeModel::isUncertain(int field) const
{
    const wmbus::Record *record = recordBegunBy(m_telegram, field);
    return m_telegram.fields[std::size_t(field)].guess || (record && record->guess);
}

QVariant FieldTreeModel::fieldDecoration(int item) const
{
    const wmbus::Field &field = m_telegram.fields[std::size_t(item)];
    const wmbus::Record *record = recordBegunBy(m_telegram, item);
    if (isFaulty(field))
        return icon(QStringLiteral("damaged"), m_palette.color(Token::StateError));
    if (record && !record->error.empty())
        return icon(QStringLiteral("warning"), m_palette.color(Token::StateWarning));
    if (isUncertain(item) || (record && record->unknown) || field.group == wmbus::Group::Unknown)
        return icon(QStringLiteral("unknown"), m_palette.color(Token::StateNote));
    if (field.group == wmbus::Group::Encrypted)
        return icon(QStringLiteral("key"),
                    m_palette.color(m_telegram.counts.encrypted == 0 ? Token::StateGood : Token::StateWarning));
    return {};
}

QVariant FieldTreeModel::decoration(const Node &node) const
{
    switch (node.kind) {
    case Kind::Field:
        return fieldDecoration(node.item);
    case Kind::FindingBranch:
        return icon(QStringLiteral("warning"), m_palette.color(Token::StateWarning));
    case Kind::RepairBranch:
        return icon(QStringLiteral("note"), m_palette.color(Token::StateNote));
    case Kind::Remark:
        break;
    }
    return {};
}

QString FieldTreeModel::accessibleText(const QModelIndex &index) const
{
    const Node &node = nodeOf(index);
    if (index.column() != FieldColumn || node.kind != Kind::Field)
        return {};
    QStringList parts{tr("%1: %2, bytes %3").arg(nameText(node), valueText(node), bytesText(index))};
    if (isFaulty(m_telegram.fields[std::size_t(node.item)]))
        parts << tr("damaged");
    if (isUncertain(node.item))
        parts << tr("not certain");
    if (isChanged(node))
        parts << tr("changed, before: %1").arg(valueBefore(node.item));
    return parts.join(QStringLiteral(", "));
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
        if (index.column() == ValueColumn && isChanged(node))
            return icon(QStringLiteral("changed"));
        return index.column() == FieldColumn ? decoration(node) : QVariant();
    case Qt::FontRole:
        return index.column() == ValueColumn && isChanged(node) ? QVariant(boldFont()) : QVariant();
    case SentenceRole:
        return node.kind == Kind::Remark;
    case Qt::AccessibleTextRole:
        return accessibleText(index);
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
