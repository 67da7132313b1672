// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_state.h"

#include "ui/models/table_roles.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ui {

namespace {

constexpr int kNarrowest = 16;
constexpr int kWidest = 4000;

QString idOf(const QHeaderView &header, int logical)
{
    return header.model()->headerData(logical, Qt::Horizontal, ColumnIdRole).toString();
}

int logicalOf(const QHeaderView &header, const QString &id)
{
    for (int logical = 0; logical < header.count(); ++logical) {
        if (idOf(header, logical) == id)
            return logical;
    }
    return -1;
}

bool showsSomething(const QHeaderView &header, const QJsonArray &columns)
{
    return std::any_of(columns.begin(), columns.end(), [&header](const QJsonValue &each) {
        const QJsonObject column = each.toObject();
        return column[QLatin1String("shown")].toBool()
               && logicalOf(header, column[QLatin1String("id")].toString()) >= 0;
    });
}

} // namespace

QByteArray columnState(const QHeaderView &header)
{
    QJsonArray columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        QJsonObject column{{QStringLiteral("id"), idOf(header, logical)},
                           {QStringLiteral("shown"), !header.isSectionHidden(logical)}};
        if (!header.isSectionHidden(logical))
            column.insert(QStringLiteral("width"), header.sectionSize(logical));
        columns.append(column);
    }
    QJsonObject state{{QStringLiteral("columns"), columns}};
    if (header.sortIndicatorSection() >= 0) {
        state.insert(QStringLiteral("sort"), idOf(header, header.sortIndicatorSection()));
        state.insert(QStringLiteral("descending"), header.sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool restoreColumnState(QHeaderView &header, const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    const QJsonArray columns = object[QLatin1String("columns")].toArray();
    if (!showsSomething(header, columns))
        return false;
    int visual = 0;
    for (const QJsonValue each : columns) { // a reference would be one to a copy
        const QJsonObject column = each.toObject();
        const int logical = logicalOf(header, column[QLatin1String("id")].toString());
        if (logical < 0)
            continue;
        header.moveSection(header.visualIndex(logical), visual++);
        header.setSectionHidden(logical, !column[QLatin1String("shown")].toBool());
        const int width = column[QLatin1String("width")].toInt();
        if (width > 0 && !header.isSectionHidden(logical))
            header.resizeSection(logical, std::clamp(width, kNarrowest, kWidest));
    }
    const int sorted = logicalOf(header, object[QLatin1String("sort")].toString());
    const bool descending = object[QLatin1String("descending")].toBool();
    header.setSortIndicator(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

} // namespace ui
