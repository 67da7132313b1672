// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/recognisers.h"
#include "textforms/time_stamp.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace textforms {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks(" \t\r\n\f\v\0", 7);
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string withoutColours(std::string_view line)
{
    std::string text;
    while (!line.empty()) {
        const std::size_t escape = line.find('\x1B');
        text += line.substr(0, escape);
        if (escape == std::string_view::npos)
            break;
        // ECMA-48: ESC [, parameters, and one character from @ on
        std::size_t end = escape + 1;
        if (end < line.size() && line[end] == '[') {
            do {
                ++end;
            } while (end < line.size() && (line[end] < '@' || line[end] > '~'));
            ++end;
        }
        line = line.substr(std::min(end, line.size()));
    }
    return text;
}

std::string_view takeTime(std::string_view line, FoundTelegram &found)
{
    const bool bracket = !line.empty() && line[0] == '[';
    const auto stamp = timeStampAt(line.substr(bracket ? 1 : 0));
    if (!stamp)
        return line;
    found.timeUs = stamp->utcUs;
    if (!stamp->local.empty())
        found.localTime = stamp->local;
    line.remove_prefix(stamp->length + (bracket ? 1 : 0));
    return trimmed(bracket && !line.empty() && line[0] == ']' ? line.substr(1) : line);
}

void takeTimeField(std::string_view field, FoundTelegram &found)
{
    if (const auto utcUs = unixTimeOf(field))
        found.timeUs = utcUs;
    else
        takeTime(field, found);
}

std::optional<std::string_view> textBehind(std::string_view line, std::string_view tag)
{
    const std::size_t position = line.find(tag);
    if (position == std::string_view::npos)
        return std::nullopt;
    return line.substr(position + tag.size());
}

std::optional<float> numberAt(std::string_view text)
{
    constexpr float kMost = 3000.0F; // no signal is that strong
    float number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec != std::errc() || !(std::abs(number) < kMost)) // "nan" and "inf" are numbers, too
        return std::nullopt;
    return number;
}

radio::LinkMode linkModeOfLetter(char letter)
{
    switch (letter) {
    case 'S':
        return radio::LinkMode::S;
    case 'T':
        return radio::LinkMode::T;
    case 'C':
        return radio::LinkMode::C;
    case 'R':
        return radio::LinkMode::R;
    case 'N':
        return radio::LinkMode::N;
    default:
        return radio::LinkMode::Unknown;
    }
}

} // namespace textforms
