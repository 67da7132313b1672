// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sharing/anonymised_telegram.h"

#include <QTreeWidget>

#include <vector>

namespace ui {

/// Every byte that anonymising changed; neighbours with one reason share a row.
class ChangeTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangeTable(QWidget *parent = nullptr);

    void setChanges(const std::vector<engine::ByteChange> &changes);

private:
    void addRun(const std::vector<engine::ByteChange> &changes, std::size_t first, std::size_t end);
};

} // namespace ui
