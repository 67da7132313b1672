// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "textforms/form.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace textforms {

/// One telegram found in a text or binary input.
struct FoundTelegram
{
    radio::RawTelegram telegram;
    Form form = Form::Hex;
    std::uint64_t place = 0; ///< line number from 1 in text, byte offset in binary input
    std::optional<std::int64_t> timeUs; ///< UTC, microseconds since 1970, if the form carries a time with a zone
    std::optional<std::string> localTime; ///< "2025-02-11 11:15:04.330377" if it carries one without a zone
    std::string receiver; ///< the receiver's type by its name, where the form tells it: "im871a"
    std::optional<std::string> keyHex; ///< a key that came with the telegram (analyser link, JSON request)
    std::vector<std::string_view> repairs; ///< ids: what the form had to be freed from ("odd-digit", "sync-word" …)
};

/// A line that looks like it should hold a telegram but does not.
struct NotUnderstood
{
    std::uint64_t place = 0;
    std::string_view reason; ///< id
};

/// Reads telegrams out of an input of any form, detected line by line. Fed in pieces of any
/// size; memory stays bounded whatever comes.
class LineReader
{
public:
    LineReader();
    ~LineReader();
    LineReader(LineReader &&) noexcept;
    LineReader &operator=(LineReader &&) noexcept;

    void feed(std::string_view bytes);
    /// The input has ended: a last line without line end counts.
    void finish();

    [[nodiscard]] std::vector<FoundTelegram> takeTelegrams();
    [[nodiscard]] std::vector<NotUnderstood> takeNotUnderstood();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace textforms
