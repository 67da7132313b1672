// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/differences.h"

#include <QWidget>

#include <cstdint>

QT_BEGIN_NAMESPACE
class QComboBox;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

/// The row of controls above a chart.
class ChartTools : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTools(QWidget *parent = nullptr);

    /// Lengths of time that can be chosen, in microseconds; two more say what the buttons do not offer.
    static constexpr std::int64_t kAll = 0;
    static constexpr std::int64_t kOther = -1; ///< zoomed by hand
    void setRange(std::int64_t lengthUs);
    void setLive(bool live);
    void setComparing(bool comparing);
    void setShown(Shown shown);
    /// Differences make sense only of counters.
    void setHasCounters(bool hasCounters);
    /// Filled by whoever hears its aboutToShow().
    [[nodiscard]] QMenu *linesMenu() const { return m_lines; }

Q_SIGNALS:
    void shownChosen(Shown shown);
    void rangeChosen(qint64 lengthUs);
    void liveToggled(bool live);
    void comparingToggled(bool comparing);
    void csvRequested();
    void pngRequested();
    void svgRequested();

private:
    QToolButton *addButton(const QString &name, const QString &iconName, const QString &text, const QString &tip);
    QComboBox *addChoice(const QString &name, const QString &accessibleName, const QString &tip);
    void addSaveMenu();

    QMenu *m_lines;
    QComboBox *m_shown;
    QToolButton *m_compare;
    QComboBox *m_range;
    QToolButton *m_live;
};

} // namespace ui
