// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QString>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

struct LegendEntry
{
    int style = 0; ///< lineColor() …
    QString text;

    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// The lines of a chart: click one to move along it with the arrow keys, click its cross to take it out.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(const Palette &palette, QWidget *parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    [[nodiscard]] const std::vector<LegendEntry> &entries() const { return m_entries; }
    void setCurrent(std::size_t entry);

Q_SIGNALS:
    void chosen(std::size_t entry);
    void removed(std::size_t entry);

private:
    void rebuild();
    void addEntry(std::size_t entry);

    const Palette &m_palette;
    QGridLayout *m_layout;
    std::vector<LegendEntry> m_entries;
    std::vector<QToolButton *> m_names;
};

} // namespace ui
