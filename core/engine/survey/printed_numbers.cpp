// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/printed_numbers.h"

#include "wmbus/address.h"

#include <algorithm>

namespace engine {

namespace {

std::uint32_t reversed(std::uint32_t id)
{
    return id << 24 | (id & 0xFF00) << 8 | (id >> 8 & 0xFF00) | id >> 24;
}

} // namespace

std::vector<std::string> printedNumbers(std::uint32_t id)
{
    std::vector<std::string> numbers;
    for (std::string number :
         {wmbus::idText(id), wmbus::idText(reversed(id)), std::to_string(id), std::to_string(reversed(id))}) {
        if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.push_back(std::move(number));
    }
    return numbers;
}

} // namespace engine
