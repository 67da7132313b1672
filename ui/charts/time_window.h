// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <optional>

namespace ui {

/// The stretch of time that a chart shows, inside of the stretch for which there are data. Follows the newest point
/// until it is moved away from it.
class TimeWindow
{
public:
    /// What there is to see has changed. All of it stays shown, and the newest end while it is followed.
    void setData(TimeSpan data);
    [[nodiscard]] TimeSpan data() const { return m_data; }
    [[nodiscard]] TimeSpan span() const { return m_span; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] bool showsAll() const { return !m_lengthUs; }

    void follow(bool following);
    void showAll();
    void showLatest(std::int64_t lengthUs);
    /// `factor` below 1 shows less; the time at `aroundUs` stays where it is.
    void zoom(double factor, std::int64_t aroundUs);
    void moveBy(std::int64_t us);
    void moveTo(std::int64_t fromUs);
    /// Moves only if the time is not shown.
    void makeVisible(std::int64_t timeUs);

    /// One point alone still has air around it.
    static constexpr std::int64_t kShortestUs = 1'000'000;

private:
    void place(std::int64_t fromUs);
    [[nodiscard]] std::int64_t length() const;

    TimeSpan m_data;
    TimeSpan m_span;
    std::optional<std::int64_t> m_lengthUs; ///< none: all
    bool m_following = true;
};

} // namespace ui
