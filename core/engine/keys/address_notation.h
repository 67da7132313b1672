// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace engine {

/// An id of a wmbusmeters file in the notation of wmbus::AddressPattern: "12345678.M=KAM.V=1B.T=16" becomes
/// "KAM-12345678-1B-16", "ANYID" becomes "*". What stands alone stays as it is.
[[nodiscard]] std::string addressOfWmbusmeters(std::string_view id);

} // namespace engine
