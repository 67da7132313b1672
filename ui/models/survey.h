// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/expected_list.h"
#include "ui/models/privacy_mask.h"
#include "ui/models/survey_watch.h"

#include <QObject>

namespace ui {

/// What all views of a survey share beside its telegrams and the selection.
class Survey : public QObject
{
    Q_OBJECT

public:
    /// `expectedPath`: where the list of expected meters is kept; empty: in memory only.
    explicit Survey(engine::Session &session, const QString &expectedPath = {}, QObject *parent = nullptr);

    [[nodiscard]] SurveyWatch &watch() { return m_watch; }
    [[nodiscard]] ExpectedList &expected() { return m_expected; }
    [[nodiscard]] PrivacyMask &privacy() { return m_privacy; }
    [[nodiscard]] const PrivacyMask &privacy() const { return m_privacy; }

    /// Those that nobody hides: what may be copied, exported or compared.
    [[nodiscard]] std::vector<std::uint32_t> shownMeters(std::vector<std::uint32_t> meters) const;
    [[nodiscard]] std::vector<std::uint32_t> shownTelegrams(std::vector<std::uint32_t> telegrams) const;
    [[nodiscard]] bool hidesMeter(std::uint32_t meter) const;
    [[nodiscard]] bool hidesTelegram(std::uint32_t telegram) const;

private:
    const engine::Session &m_session;
    SurveyWatch m_watch;
    ExpectedList m_expected;
    PrivacyMask m_privacy;
};

} // namespace ui
