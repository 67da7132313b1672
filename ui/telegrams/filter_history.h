// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

/// Filters used before, and the way through them with the arrow keys, as in a shell: up to older ones, down again to
/// what was being typed.
class FilterHistory
{
public:
    static constexpr qsizetype kMost = 20;

    explicit FilterHistory(const QStringList &newestFirst = {});

    /// Comes to the front; blanks around it do not count, and an empty one is none. False if nothing changed.
    bool add(const QString &text);
    [[nodiscard]] const QStringList &texts() const { return m_texts; } ///< newest first
    /// `present` is what stands in the line; both return it where there is nothing further.
    [[nodiscard]] QString older(const QString &present);
    [[nodiscard]] QString newer(const QString &present);
    void stopWalking(); ///< somebody types: that is where the next walk begins

private:
    QStringList m_texts;
    QString m_draft; ///< what was being typed when the walk began
    qsizetype m_at = -1; ///< -1 = at the draft
};

} // namespace ui
