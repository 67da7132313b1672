// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textforms/line_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace textforms {

/// What earlier lines of an input say about later ones.
struct InputState
{
    /// Columns of rtl_433 CSV by its header line; -1 = not there.
    struct Rtl433Columns
    {
        int time = -1;
        int model = -1;
        int mode = -1;
        int data = -1;
    };
    std::optional<Rtl433Columns> rtl433Columns;
    /// What the "key : value" lines of one rtl_433 telegram said so far.
    struct Rtl433Block
    {
        std::string time;
        std::string mode;
    };
    std::optional<Rtl433Block> rtl433Block;
    /// A wmbusmeters report block, for the telegram line that follows.
    struct Report
    {
        std::optional<float> rssiDbm;
        std::string receiver;
    };
    Report report;

    void endBlock() { rtl433Block.reset(); } ///< a line without content
};

/// What one line holds.
struct LineFinds
{
    std::vector<FoundTelegram> telegrams;
    std::string_view problem; ///< id; empty = nothing wrong, also where the line carries no telegram
};

/// Takes a line of its own form, without line end and blanks around it. False where it is none of its form.
using Recogniser = bool (*)(std::string_view line, InputState &state, LineFinds &finds);

bool recogniseJson(std::string_view line, InputState &state, LineFinds &finds);
bool recogniseRtlWmbus(std::string_view line, InputState &state, LineFinds &finds);
bool recogniseRtl433(std::string_view line, InputState &state, LineFinds &finds);
bool recogniseCul(std::string_view line, InputState &state, LineFinds &finds);
bool recogniseFhem(std::string_view line, InputState &state, LineFinds &finds);
bool recogniseWmbusmetersLog(std::string_view line, InputState &state, LineFinds &finds);
bool recogniseAnalyserLink(std::string_view line, InputState &state, LineFinds &finds);
bool recogniseEsphome(std::string_view line, InputState &state, LineFinds &finds);
bool recogniseIobroker(std::string_view line, InputState &state, LineFinds &finds);
bool recogniseHex(std::string_view line, InputState &state, LineFinds &finds);
/// Lines of known logs that carry no telegram.
bool recogniseLogNoise(std::string_view line, InputState &state, LineFinds &finds);

/// Adds the telegrams that a run of hex digits stands for: bytes of a stick's protocol, chips, sync words in front,
/// several telegrams in a row, or simply one telegram. `origin` has the form, time and signal that the line tells.
/// False, with the reason in `finds.problem`, where it is none.
bool addHexTelegrams(std::string_view hex, FoundTelegram origin, LineFinds &finds);
/// For logs that also show answers of a stick and frames that are not whole yet: those are no mistake of the input.
void addHexTelegramsIfAny(std::string_view hex, FoundTelegram origin, LineFinds &finds);
bool addTelegrams(radio::Bytes bytes, FoundTelegram origin, LineFinds &finds);
/// Digits that stand in the middle of other text are believed only where their length field agrees.
bool addFromText(std::string_view line, const FoundTelegram &origin, LineFinds &finds);

/// For a line that holds a time without or with a zone at its start; the rest of the line is returned.
std::string_view takeTime(std::string_view line, FoundTelegram &found);
/// The same for a field that holds nothing but a time, which may also count the seconds since 1970.
void takeTimeField(std::string_view field, FoundTelegram &found);
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// A line without the colour commands that programs send to a terminal.
[[nodiscard]] std::string withoutColours(std::string_view line);
/// What stands behind the first `tag` of a line; absent where it does not occur.
[[nodiscard]] std::optional<std::string_view> textBehind(std::string_view line, std::string_view tag);
/// The number at the start of `text`: "-51" of "-51dBm".
[[nodiscard]] std::optional<float> numberAt(std::string_view text);
[[nodiscard]] radio::LinkMode linkModeOfLetter(char letter);

} // namespace textforms
