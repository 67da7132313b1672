// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/reception_sink.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

constexpr std::array<std::string_view, 6> kEventNames{"opened", "configured", "lost", "resumed", "closed", "problem"};

} // namespace

std::string_view receiverEventName(ReceiverEvent::Kind kind)
{
    return kEventNames[std::size_t(kind)];
}

std::optional<ReceiverEvent::Kind> receiverEventFromName(std::string_view name)
{
    const auto *const found = std::find(kEventNames.begin(), kEventNames.end(), name);
    return found == kEventNames.end() ? std::nullopt : std::optional(ReceiverEvent::Kind(found - kEventNames.begin()));
}

} // namespace engine
