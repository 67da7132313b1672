// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sharing/anonymised_telegram.h"

#include <string>
#include <string_view>

namespace engine {

/// An anonymised telegram as plain text for those who mend programs: the telegram with its throw-away key, what the
/// program read in it, and the layout of its records. `version` is the program's. `withReadableForm`: the decrypted
/// bytes as well.
[[nodiscard]] std::string bugReport(const AnonymisedTelegram &telegram, std::string_view version,
                                    bool withReadableForm);

namespace english {

/// Why a telegram cannot be given away: ids of refusals.
[[nodiscard]] std::string_view refusal(std::string_view id);
/// What the reader of an anonymised telegram must know: ids of cautions.
[[nodiscard]] std::string_view caution(std::string_view id);

} // namespace english

} // namespace engine
