// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver_status.h"

#include <QString>

namespace engine {

/// What is wrong with a port, with the facts for the sentence.
struct PortDiagnosis
{
    Problem problem = Problem::None;
    QString detail;
};

/// Looks at the node without opening it: Missing; NotADevice ("folder", "file", "other"); Forbidden ("root:dialout",
/// owner and group of the device); None.
[[nodiscard]] PortDiagnosis diagnoseNode(const QString &path);

/// "minicom (4711)": another program that has the device open, as far as this user may look; empty if none is seen.
[[nodiscard]] QString holderOf(const QString &canonicalPath);

} // namespace engine
