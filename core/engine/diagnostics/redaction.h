// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace engine {

/// Puts "[key removed]" in place of everything that could be a meter key: 32 or 16 hex digits that stand alone, also
/// in pairs with blanks, colons or dashes between them; and "[bytes removed]" in place of longer runs of them, which
/// could be a telegram: what a meter says is nobody else's business.
[[nodiscard]] QString withoutSecrets(const QString &text);

} // namespace engine
