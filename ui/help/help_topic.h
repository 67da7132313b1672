// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

class QWidget;

namespace ui {

/// The chapters of the manual, in its order: the headings of second level.
enum class HelpTopic : std::uint8_t {
    FirstSurvey,
    Meters,
    Telegrams,
    Bytes,
    Chart,
    Keys,
    Files,
    Sharing,
    Receivers,
    Settings,
    Trouble,
    Privacy,
    Shortcuts
};
inline constexpr int kHelpTopicCount = int(HelpTopic::Shortcuts) + 1;

/// The chapter for a dialog or a window of its own; the first one for those that the manual does not name.
[[nodiscard]] HelpTopic helpTopicOf(const QWidget &window);

} // namespace ui
