// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/change_table.h"

#include "ui/sharing/sharing_words.h"

#include <QFontDatabase>

namespace ui {

namespace {

enum Column { Place, Before, After, Reason };

QString hexByte(std::uint8_t byte)
{
    return QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper();
}

bool continues(const engine::ByteChange &run, const engine::ByteChange &next)
{
    return next.offset == run.offset + 1 && next.decrypted == run.decrypted && next.reason == run.reason;
}

} // namespace

ChangeTable::ChangeTable(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Bytes"), tr("Was"), tr("Becomes"), tr("What")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAccessibleName(tr("Changed bytes"));
}

void ChangeTable::setChanges(const std::vector<engine::ByteChange> &changes)
{
    clear();
    for (std::size_t first = 0; first < changes.size();) {
        std::size_t end = first + 1;
        while (end < changes.size() && continues(changes[end - 1], changes[end]))
            ++end;
        addRun(changes, first, end);
        first = end;
    }
    for (int column = Place; column <= Reason; ++column)
        resizeColumnToContents(column);
}

void ChangeTable::addRun(const std::vector<engine::ByteChange> &changes, std::size_t first, std::size_t end)
{
    QStringList before;
    QStringList after;
    for (std::size_t i = first; i < end; ++i) {
        before.append(hexByte(changes[i].before));
        after.append(hexByte(changes[i].after));
    }
    const int from = changes[first].offset;
    const int to = changes[end - 1].offset;
    const QString range = from == to ? QString::number(from) : tr("%1 to %2").arg(from).arg(to);
    auto *item = new QTreeWidgetItem(this);
    item->setText(Place, changes[first].decrypted ? tr("%1, decrypted").arg(range) : range);
    item->setText(Before, before.join(QLatin1Char(' ')));
    item->setText(After, after.join(QLatin1Char(' ')));
    item->setText(Reason, SharingWords::reason(changes[first].reason));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    item->setFont(Before, fixed);
    item->setFont(After, fixed);
}

} // namespace ui
