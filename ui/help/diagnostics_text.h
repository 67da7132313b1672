// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace engine {
class Session;
}

namespace ui {

/// Facts for a report about the program: versions, system, receiver, counts and the end of the log. English, as its
/// readers are the people who mend the program. Neither keys nor telegrams nor numbers of meters.
[[nodiscard]] QString diagnosticsText(const engine::Session &session, const QStringList &logLines);

/// Puts "[n bytes]" in place of every run of eight bytes or more in hex: what is left of keys and telegrams in a log.
[[nodiscard]] QString withoutBytes(const QString &text);

} // namespace ui
