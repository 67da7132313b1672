// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/age_ticker.h"

#include <QDateTime>
#include <QEvent>
#include <QWidget>

#include <chrono>

namespace ui {

namespace {

using namespace std::chrono_literals;

std::chrono::milliseconds untilNextText(std::int64_t ageS)
{
    constexpr std::int64_t kMinuteS = 60;
    constexpr std::int64_t kHourS = 3600;
    if (ageS < kMinuteS)
        return 1s;
    return ageS < kHourS ? 1min : 1h;
}

} // namespace

std::int64_t nowUtcUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

AgeTicker::AgeTicker(QWidget *view, YoungestAge youngestAge)
    : QObject(view), m_view(view), m_youngestAge(std::move(youngestAge))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AgeTicker::update);
    view->installEventFilter(this);
}

void AgeTicker::update()
{
    m_timer.stop();
    if (!m_view->isVisible())
        return;
    const auto now = nowUtcUs();
    Q_EMIT tick(now);
    if (const auto age = m_youngestAge(now))
        m_timer.start(untilNextText(*age));
}

bool AgeTicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        update();
    else if (event->type() == QEvent::Hide)
        m_timer.stop();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
