// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bench {

/// Of the thread that asks: on a busy machine it says more than the clock.
inline double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

/// The value that `share` of all values do not exceed; 0 without values.
inline double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

/// The application, which notes how long each event of its thread blocks the event loop.
class EventProbe : public QApplication
{
public:
    /// What was done in events, nested ones counted with the outermost.
    struct Work
    {
        std::vector<double> ms; ///< of processor time, one for each event
        std::map<std::string, double> longestMs; ///< by class and event
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return note(receiver, event);
        const QMetaObject *receiverClass = receiver->metaObject(); // it may not outlive the event
        const auto type = event->type();
        const double before = threadMs();
        ++m_depth;
        const bool done = note(receiver, event);
        --m_depth;
        const double ms = threadMs() - before;
        m_work.ms.push_back(ms);
        auto &longest = m_work.longestMs[nameOf(*receiverClass, type)];
        longest = std::max(longest, ms);
        return done;
    }

    [[nodiscard]] Work takeWork() { return std::exchange(m_work, {}); }
    /// Called after every paint event of any widget.
    void onPainted(std::function<void(QObject *widget)> painted) { m_painted = std::move(painted); }

private:
    bool note(QObject *receiver, QEvent *event)
    {
        const bool isPaint = event->type() == QEvent::Paint && receiver->isWidgetType();
        const bool done = QApplication::notify(receiver, event);
        if (isPaint && m_painted)
            m_painted(receiver);
        return done;
    }

    [[nodiscard]] static std::string nameOf(const QMetaObject &receiver, QEvent::Type type)
    {
        const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return std::string(receiver.className()) + ' ' + (key != nullptr ? key : std::to_string(type));
    }

    int m_depth = 0;
    Work m_work;
    std::function<void(QObject *)> m_painted;
};

/// How much longer than it should a timer has to wait: what stands between a click and its effect.
class LatenessMeter
{
public:
    LatenessMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kIntervalMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_lateMs.push_back(std::max(0.0, double(m_gap.nsecsElapsed()) * 1e-6 - kIntervalMs));
            m_gap.start();
        });
        m_gap.start();
        m_timer.start();
    }

    [[nodiscard]] const std::vector<double> &lateMs() const { return m_lateMs; }

private:
    static constexpr int kIntervalMs = 4;

    QTimer m_timer;
    QElapsedTimer m_gap;
    std::vector<double> m_lateMs;
};

} // namespace bench
