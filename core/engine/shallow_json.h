// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string_view>

namespace engine {

enum class JsonProblem : std::uint8_t { None, Invalid, TooDeep };

template <typename Json>
struct ShallowJson
{
    Json value; ///< discarded where there is a problem
    JsonProblem problem = JsonProblem::None;
};

/// JSON of other programs, 64 levels deep at most: no list of meters lies deeper, and whoever walks through it or
/// writes it again recurses with each level, so that an endless row of brackets would end the stack. `Json` is
/// nlohmann's ordered one for what is written again, else the plain one, whose large objects take no time.
template <typename Json>
[[nodiscard]] ShallowJson<Json> parseShallowJson(std::string_view text)
{
    constexpr int kDeepest = 64;
    bool isTooDeep = false;
    const auto keep = [&isTooDeep](int depth, nlohmann::detail::parse_event_t /*event*/, const Json & /*parsed*/) {
        isTooDeep = isTooDeep || depth > kDeepest;
        return !isTooDeep;
    };
    ShallowJson<Json> json{Json::parse(text, keep, /*allow_exceptions=*/false)};
    if (isTooDeep)
        json = {Json(nlohmann::detail::value_t::discarded), JsonProblem::TooDeep};
    else if (json.value.is_discarded())
        json.problem = JsonProblem::Invalid;
    return json;
}

} // namespace engine
