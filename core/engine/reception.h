// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "sticks/stick_type.h"
#include "wmbus/security/key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// What a person said about one telegram.
struct TelegramMark
{
    bool marked = false;
    std::string comment; ///< UTF-8

    [[nodiscard]] bool isEmpty() const { return !marked && comment.empty(); }
    friend bool operator==(const TelegramMark &, const TelegramMark &) = default;
};

/// One telegram with the time and place of its reception. Only the receiving side stamps the time; a replay or an
/// import keeps the original one.
struct Reception
{
    radio::RawTelegram telegram;
    radio::Bytes original; ///< the receiver's own bytes, the evidence; empty where they equal the telegram
    std::optional<std::int64_t> utcUs; ///< microseconds since 1970, UTC; absent where the input has no time
    std::int64_t steadyUs = 0; ///< monotonic clock of this run, for intervals; 0 for what was read from a file
    sticks::StickType stick = sticks::StickType::Auto;
    std::string source; ///< port, or the file as named
    std::uint64_t place = 0; ///< line from 1, or byte offset of a binary input; 0 for a port
    std::vector<std::string_view> repairs; ///< ids: what a text form had to be freed from ("odd-digit"); static storage
    std::uint32_t heard = 1; ///< receptions that were joined in this one
    TelegramMark mark;
    std::optional<wmbus::Key> key; ///< came with the telegram (analyser link): used for it, kept in no file
};

/// How people name the place: "survey.log:12", the port, or the line of a paste.
[[nodiscard]] inline std::string sourceText(std::string_view source, std::uint64_t place)
{
    if (place == 0)
        return std::string(source);
    return source.empty() ? std::to_string(place) : std::string(source) + ':' + std::to_string(place);
}

[[nodiscard]] inline std::string sourceText(const Reception &reception)
{
    return sourceText(reception.source, reception.place);
}

} // namespace engine
