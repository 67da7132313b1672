// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

#include <functional>
#include <vector>

class QTableView;

namespace ui {

/// Keeps a table at its newest row while the user wants that, and everything else still under the eye otherwise.
///
/// Only the user's own actions switch following on and off: the wheel, the scroll bar, keys, a click on an older row,
/// the commands. Resizing, filtering, sorting and trimming never do. A table that is sorted by anything but arrival
/// does not follow; it goes on when the order is back.
class TailFollower : public QObject
{
    Q_OBJECT

public:
    /// The view has its model already. `inArrivalOrder` tells whether the last row is the newest one.
    TailFollower(QTableView *view, std::function<bool()> inArrivalOrder);

    [[nodiscard]] bool isFollowing() const { return m_following && m_inArrivalOrder(); }
    /// Rows that came while the table did not follow.
    [[nodiscard]] int unseen() const { return m_unseen; }
    [[nodiscard]] bool inArrivalOrder() const { return m_inArrivalOrder(); }

    void follow(); ///< scrolls to the end and stays there
    void leaveTail(); ///< somebody went to another row on the user's behalf
    void showNewest(); ///< follows, and makes the newest row current: the command on the End key

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); ///< following, or the number of unseen rows
    void arrivalOrderWanted(); ///< follow() was asked for in a sorted table

private:
    /// A row on screen and how far below the top it stands.
    struct Anchor
    {
        QPersistentModelIndex index;
        int offset = 0;
    };

    void setFollowing(bool following);
    void setUnseen(int unseen);
    void onScrolledByUser();
    void onCurrentRowChanged(const QModelIndex &current);
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void rememberPlace();
    void restorePlace();
    void onReset();
    void noteUserAction();
    [[nodiscard]] int rowAtOrAfter(int arrival) const;
    [[nodiscard]] int arrivalOf(int row) const;

    QTableView *m_view;
    std::function<bool()> m_inArrivalOrder;
    bool m_following = true;
    int m_unseen = 0;
    bool m_userActs = false; ///< while an event of the user is being handled
    std::vector<Anchor> m_anchors; ///< between the two signals of a change of layout
    int m_topArrival = -1;
    int m_firstUnseenArrival = -1;
};

} // namespace ui
