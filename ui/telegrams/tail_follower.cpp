// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/tail_follower.h"

#include "ui/models/table_roles.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ui {

TailFollower::TailFollower(QTableView *view, std::function<bool()> inArrivalOrder)
    : QObject(view), m_view(view), m_inArrivalOrder(std::move(inArrivalOrder))
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    auto *bar = view->verticalScrollBar();
    // Reports wheel, drag and clicks, but neither keys nor what the program does.
    connect(bar, &QScrollBar::actionTriggered, this, &TailFollower::onScrolledByUser);
    // Shrinking the window leaves the view short of its end without any action.
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (isFollowing())
            m_view->scrollToBottom();
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TailFollower::onCurrentRowChanged);
    const auto *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TailFollower::rememberPlace);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TailFollower::restorePlace);
    connect(model, &QAbstractItemModel::modelReset, this, &TailFollower::onReset);
}

void TailFollower::setFollowing(bool following)
{
    if (following)
        m_unseen = 0;
    m_following = following;
    Q_EMIT changed();
}

void TailFollower::setUnseen(int unseen)
{
    if (std::exchange(m_unseen, unseen) != unseen)
        Q_EMIT changed();
}

void TailFollower::follow()
{
    setFollowing(true);
    if (!m_inArrivalOrder())
        Q_EMIT arrivalOrderWanted();
    m_view->scrollToBottom();
}

void TailFollower::leaveTail()
{
    setFollowing(false);
}

void TailFollower::showNewest()
{
    follow();
    const int last = m_view->model()->rowCount() - 1;
    if (last < 0)
        return;
    const int column = std::max(m_view->currentIndex().column(), 0);
    m_view->selectionModel()->setCurrentIndex(m_view->model()->index(last, column),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool TailFollower::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (const auto *key = static_cast<QKeyEvent *>(event);
            key->key() == Qt::Key_End && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            showNewest(); // the view's own End only moves inside the row
            return true;
        }
        noteUserAction();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        noteUserAction();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TailFollower::noteUserAction()
{
    // Taken back when the view has handled the event.
    if (!std::exchange(m_userActs, true))
        QMetaObject::invokeMethod(
            this, [this] { m_userActs = false; }, Qt::QueuedConnection);
}

void TailFollower::onScrolledByUser()
{
    const auto *bar = m_view->verticalScrollBar();
    if (m_inArrivalOrder())
        setFollowing(bar->sliderPosition() >= bar->maximum());
}

void TailFollower::onCurrentRowChanged(const QModelIndex &current)
{
    // The selection also moves by itself, when its row goes: that is nobody's wish.
    if (m_userActs && current.isValid() && current.row() != m_view->model()->rowCount() - 1)
        setFollowing(false);
}

void TailFollower::onRowsInserted(int first, int last)
{
    if (isFollowing())
        m_view->scrollToBottom();
    else
        setUnseen(m_unseen + last - first + 1);
}

void TailFollower::onRowsRemoved(int first, int last)
{
    setUnseen(std::min(m_unseen, m_view->model()->rowCount()));
    if (isFollowing())
        return; // the range changes, and that is repaired
    auto *bar = m_view->verticalScrollBar();
    const int above = std::min(last + 1, bar->value()) - first;
    if (above > 0)
        bar->setValue(bar->value() - above); // keeps the text still
}

int TailFollower::arrivalOf(int row) const
{
    const QVariant arrival = m_view->model()->index(row, 0).data(ArrivalRole);
    return arrival.isValid() ? arrival.toInt() : row;
}

int TailFollower::rowAtOrAfter(int arrival) const
{
    int low = 0;
    int high = m_view->model()->rowCount();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (arrivalOf(middle) < arrival)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void TailFollower::rememberPlace()
{
    m_anchors.clear();
    m_topArrival = -1;
    m_firstUnseenArrival = -1;
    const int rows = m_view->model()->rowCount();
    const int top = m_view->verticalScrollBar()->value();
    if (rows == 0)
        return;
    int bottom = m_view->rowAt(m_view->viewport()->height() - 1);
    bottom = bottom < 0 ? rows - 1 : bottom;
    const auto anchor = [this, top](int row) { m_anchors.push_back({m_view->model()->index(row, 0), row - top}); };
    const int current = m_view->currentIndex().row();
    if (current >= top && current <= bottom)
        anchor(current); // the row that the user works with stays, whatever happens to the others
    for (int row = top; row <= std::min(bottom, rows - 1); ++row)
        anchor(row);
    m_topArrival = arrivalOf(std::min(top, rows - 1));
    if (m_unseen > 0)
        m_firstUnseenArrival = arrivalOf(std::max(0, rows - m_unseen));
}

void TailFollower::restorePlace()
{
    const auto anchors = std::exchange(m_anchors, {});
    if (isFollowing()) {
        m_view->scrollToBottom();
        return;
    }
    m_view->doItemsLayout(); // else the bar still has its old range
    auto *bar = m_view->verticalScrollBar();
    const auto kept = std::find_if(anchors.begin(), anchors.end(), [](const Anchor &a) { return a.index.isValid(); });
    if (kept != anchors.end())
        bar->setValue(kept->index.row() - kept->offset);
    else if (m_inArrivalOrder() && m_topArrival >= 0)
        bar->setValue(rowAtOrAfter(m_topArrival)); // nothing of the screen is left: the same time
    if (m_inArrivalOrder() && m_firstUnseenArrival >= 0)
        setUnseen(m_view->model()->rowCount() - rowAtOrAfter(m_firstUnseenArrival));
}

void TailFollower::onReset()
{
    setFollowing(true);
}

} // namespace ui
