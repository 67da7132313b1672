// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stack_model.h"

#include "ui/text/hex_text.h"
#include "ui/text/numbers.h"

#include <QDateTime>
#include <QFont>
#include <QFontDatabase>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QString offsetText(int column)
{
    return QStringLiteral("%1").arg(column, 2, 16, QLatin1Char('0')).toUpper();
}

/// Empty for none.
QString utcText(std::int64_t utcUs)
{
    return utcUs == engine::kNoTime ? QString()
                                    : QDateTime::fromMSecsSinceEpoch(utcUs / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

StackModel::StackModel(const Palette &palette, QObject *parent) : QAbstractTableModel(parent), m_palette(palette) { }

void StackModel::setStack(TelegramStack stack, std::vector<StackColumn> columns, std::uint32_t shown)
{
    const int kept = stack.columnCount() == m_stack.columnCount() ? keptRows(stack) : 0;
    if (kept == 0) {
        beginResetModel();
        m_stack = std::move(stack);
        m_columns = std::move(columns);
        m_shown = shown;
        endResetModel();
        return;
    }
    m_columns = std::move(columns);
    m_shown = shown;
    shiftTo(std::move(stack), kept);
}

/// The rows at the end of this stack with which the other one begins.
int StackModel::keptRows(const TelegramStack &stack) const
{
    const std::vector<StackedTelegram> &old = m_stack.rows();
    const std::vector<StackedTelegram> &now = stack.rows();
    for (std::size_t kept = std::min(old.size(), now.size()); kept > 0; --kept) {
        if (std::equal(old.end() - std::ptrdiff_t(kept), old.end(), now.begin()))
            return int(kept);
    }
    return 0;
}

/// Older rows go, newer ones come. What is told about the others changes with them.
void StackModel::shiftTo(TelegramStack stack, int kept)
{
    const int gone = m_stack.rowCount() - kept;
    if (gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_stack = TelegramStack({m_stack.rows().begin() + gone, m_stack.rows().end()});
        endRemoveRows();
    }
    if (stack.rowCount() > kept) {
        beginInsertRows({}, kept, stack.rowCount() - 1);
        m_stack = std::move(stack);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

StackColumn StackModel::column(int column) const
{
    return std::size_t(column) < m_columns.size() ? m_columns[std::size_t(column)] : StackColumn();
}

int StackModel::changingColumns() const
{
    int changing = 0;
    for (int column = 0; column < columnCount(); ++column)
        changing += m_stack.isConstant(column) ? 0 : 1;
    return changing;
}

int StackModel::shownRow() const
{
    const auto &rows = m_stack.rows();
    const auto found = std::ranges::find(rows, m_shown, &StackedTelegram::telegram);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int StackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_stack.rowCount();
}

int StackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_stack.columnCount();
}

QString StackModel::byteText(int row, int column) const
{
    const std::optional<std::uint8_t> byte = m_stack.byteAt(row, column);
    return byte ? hexText({&*byte, 1}) : QString();
}

QString StackModel::columnText(int column) const
{
    const QString title = this->column(column).title;
    const QString place =
        title.isEmpty() ? tr("Byte 0x%1").arg(offsetText(column)) : tr("Byte 0x%1, %2").arg(offsetText(column), title);
    return m_stack.isConstant(column)
               ? tr("%1: the same in all telegrams").arg(place)
               : tr("%1: %n different value(s)", nullptr, m_stack.distinctValues(column)).arg(place);
}

QString StackModel::cellDescription(int row, int column) const
{
    const QString title = this->column(column).title;
    QStringList parts{tr("byte 0x%1: %2").arg(offsetText(column), byteText(row, column))};
    if (!title.isEmpty())
        parts << title;
    if (m_stack.isChanged(row, column))
        parts << tr("changed");
    parts << rowHeader(row, Qt::DisplayRole).toString();
    return parts.join(QStringLiteral(", "));
}

QVariant StackModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool changed = m_stack.isChanged(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return byteText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellDescription(index.row(), index.column());
    case Qt::FontRole: {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setBold(changed);
        return font;
    }
    case Qt::ForegroundRole:
        return m_stack.isConstant(index.column()) ? QVariant(m_palette.color(Token::Muted)) : QVariant();
    case ChangedRole:
        return changed;
    default:
        return {};
    }
}

QVariant StackModel::columnHeader(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return offsetText(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return columnText(column);
    default:
        return {};
    }
}

QVariant StackModel::rowHeader(int row, int role) const
{
    const StackedTelegram &telegram = m_stack.row(row);
    const bool shown = telegram.telegram == m_shown;
    if (role == Qt::DisplayRole) {
        const QString number = QString::number(telegram.telegram + 1);
        if (telegram.utcUs == engine::kNoTime)
            return tr("no. %1", "number of a telegram").arg(number);
        // With the date where it is another one than that of the newest.
        return receivedTimeText(telegram.utcUs, m_stack.rows().back().utcUs, m_locale);
    }
    if (role == Qt::ToolTipRole) {
        const QString name = shown ? tr("Telegram no. %1, whose fields are shown") : tr("Telegram no. %1");
        return QStringLiteral("%1\n%2").arg(name.arg(telegram.telegram + 1), utcText(telegram.utcUs)).trimmed();
    }
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(shown);
        return font;
    }
    return {};
}

QVariant StackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    return orientation == Qt::Horizontal ? columnHeader(section, role) : rowHeader(section, role);
}

QString StackModel::text(int firstRow, int lastRow, int firstColumn, int lastColumn) const
{
    QStringList lines;
    for (int row = firstRow; row <= lastRow; ++row) {
        const StackedTelegram &telegram = m_stack.row(row);
        const auto count = int(telegram.bytes.size());
        const int first = std::min(firstColumn, count);
        const int end = std::min(lastColumn + 1, count);
        const radio::ByteView bytes =
            radio::ByteView(telegram.bytes).subspan(std::size_t(first), std::size_t(std::max(0, end - first)));
        const QString time =
            telegram.utcUs == engine::kNoTime ? QString::number(telegram.telegram + 1) : utcText(telegram.utcUs);
        lines << QStringLiteral("%1\t%2").arg(time, spacedHexText(bytes));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
