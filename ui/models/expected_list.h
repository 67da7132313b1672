// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"
#include "engine/survey/expected_meters.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// The meters that somebody expects, ticked off as they are heard.
///
/// Kept in a file of its own beside the settings, and in no capture: a list belongs to a round that takes many captures
/// and days, and its lines rarely name version and type, without which a capture cannot note anything on a meter.
class ExpectedList : public QObject
{
    Q_OBJECT

public:
    /// `path`: where the list is kept; empty: in memory only.
    ExpectedList(engine::Session &session, const QString &path, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<engine::ExpectedMeter> &all() const { return m_list.all(); }
    [[nodiscard]] bool isEmpty() const { return all().empty(); }
    [[nodiscard]] bool contains(const engine::Meter &meter) const;
    [[nodiscard]] bool isHeard(std::size_t place) const { return m_meters[place] != engine::kNoMeter; }
    [[nodiscard]] int heardCount() const;
    [[nodiscard]] std::vector<engine::ExpectedMeter> missing() const; ///< not heard yet

    /// Another list, or none. Its names and notes become those of the meters that have none. Returns what the system
    /// said if the list cannot be kept; empty for success.
    QString replace(std::vector<engine::ExpectedMeter> meters);

Q_SIGNALS:
    void changed(); ///< another list, or one more is heard
    void firstHeard(std::uint32_t meter);

private:
    void tickAll();
    void tick(std::uint32_t meter);
    void onMetersAppended(std::uint32_t first, std::uint32_t count);

    engine::Session &m_session;
    QString m_path;
    engine::ExpectedMeters m_list;
    std::vector<std::uint32_t> m_meters; ///< by place in the list; kNoMeter: not heard yet
};

} // namespace ui
