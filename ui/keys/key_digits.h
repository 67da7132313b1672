// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace ui {

/// What stands in a key field while it is typed.
struct KeyDigits
{
    enum class Problem : std::uint8_t { None, Empty, TooShort, TooLong, NoHexDigit };

    int count = 0; ///< hex digits; blanks, colons, dashes and a leading 0x do not count
    Problem problem = Problem::Empty;

    /// 32 digits, or 16 for DES and PRIOS.
    [[nodiscard]] bool isKey() const { return problem == Problem::None; }
};

[[nodiscard]] KeyDigits keyDigits(QStringView text);
/// The key typed; absent while it is none.
[[nodiscard]] std::optional<wmbus::Key> keyOf(const QString &text);
/// For eyes and clipboards that asked for it, nobody else.
[[nodiscard]] QString keyText(const wmbus::Key &key);

} // namespace ui
