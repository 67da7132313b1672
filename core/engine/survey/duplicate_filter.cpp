// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/duplicate_filter.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <string_view>

namespace engine {

namespace {

/// Two receivers hand over their telegrams a little out of order, so the difference counts in both directions.
bool isWithinWindow(std::int64_t a, std::int64_t b)
{
    return std::abs(a - b) <= DuplicateFilter::kWindowUs;
}

} // namespace

std::optional<std::uint64_t> DuplicateFilter::repeatOf(radio::ByteView telegram, std::int64_t timeUs,
                                                       std::uint64_t number)
{
    forgetBefore(timeUs);
    const std::string_view text(reinterpret_cast<const char *>(telegram.data()), telegram.size());
    const std::size_t hash = std::hash<std::string_view>{}(text);
    Heard &heard = m_heard[hash];
    if (!heard.bytes.empty() && isWithinWindow(heard.timeUs, timeUs) && std::ranges::equal(heard.bytes, telegram))
        return heard.number;
    heard = {.bytes = {telegram.begin(), telegram.end()}, .timeUs = timeUs, .number = number};
    m_ages.push_back({timeUs, hash});
    return std::nullopt;
}

void DuplicateFilter::forgetBefore(std::int64_t timeUs)
{
    while (!m_ages.empty() && !isWithinWindow(m_ages.front().timeUs, timeUs)) {
        const auto found = m_heard.find(m_ages.front().hash);
        if (found != m_heard.end() && found->second.timeUs == m_ages.front().timeUs)
            m_heard.erase(found);
        m_ages.pop_front();
    }
}

void DuplicateFilter::clear()
{
    m_heard.clear();
    m_ages.clear();
}

} // namespace engine
