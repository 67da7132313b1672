// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace textforms {

/// A date and time as logs write it. One of the two is set.
struct TimeStamp
{
    std::optional<std::int64_t> utcUs; ///< with Z or an offset
    std::string local; ///< without a zone, "2025-02-11 11:15:04.330377"
    std::size_t length = 0; ///< characters it takes in the text
};

/// At the very start of `text`: "2025-02-11 11:15:04.330377", with T or _ in place of the blank, dots in place of the
/// dashes (FHEM), a fraction or not, "Z" or "+01:00" or nothing behind.
[[nodiscard]] std::optional<TimeStamp> timeStampAt(std::string_view text);

/// Seconds since 1970 with a fraction or not, and nothing else, in microseconds: "1597092047.123".
[[nodiscard]] std::optional<std::int64_t> unixTimeOf(std::string_view text);

} // namespace textforms
