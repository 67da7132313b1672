// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <optional>

class QWidget;

namespace ui {

/// Tells a view when the ages it shows have to be written anew: every second while the youngest of them counts
/// seconds, every minute and hour later, and never while the view is hidden or shows none.
class AgeTicker : public QObject
{
    Q_OBJECT

public:
    using YoungestAge =
        std::function<std::optional<std::int64_t>(std::int64_t nowUtcUs)>; ///< seconds, of what is shown

    AgeTicker(QWidget *view, YoungestAge youngestAge);

    /// Something younger may be shown now. Also brings the ages up to date.
    void update();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void tick(std::int64_t nowUtcUs);

private:
    QWidget *m_view;
    YoungestAge m_youngestAge;
    QTimer m_timer;
};

[[nodiscard]] std::int64_t nowUtcUs();

} // namespace ui
