// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"
#include "ui/models/survey_mark.h"

#include <QObject>

#include <cstdint>
#include <vector>

namespace ui {

/// The mark that all views of a survey share, and which meters moved since, the latest first.
class SurveyWatch : public QObject
{
    Q_OBJECT

public:
    struct Change
    {
        std::uint32_t meter = engine::kNoMeter;
        double growth = 0; ///< of the main reading since the mark
        std::int64_t utcUs = engine::kNoTime; ///< when the telegram with the newest value was received
    };

    explicit SurveyWatch(const engine::Session &session, QObject *parent = nullptr);

    void setMark(bool set); ///< as of now, or taken away
    [[nodiscard]] const SurveyMark &mark() const { return m_mark; }
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }

Q_SIGNALS:
    void marked(); ///< the mark was set anew or taken away
    void changesChanged();

private:
    void look(const std::vector<std::uint32_t> &meters);
    [[nodiscard]] bool take(std::uint32_t meter);

    const engine::Session &m_session;
    SurveyMark m_mark;
    std::vector<Change> m_changes;
};

} // namespace ui
