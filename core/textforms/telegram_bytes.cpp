// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/chips.h"
#include "textforms/frame_shape.h"
#include "textforms/hex_text.h"
#include "textforms/recognisers.h"
#include "textforms/stick_frames.h"

#include <algorithm>
#include <array>

namespace textforms {

namespace {

using radio::Bytes;
using radio::ByteView;

bool startsWith(ByteView bytes, ByteView start)
{
    return bytes.size() >= start.size() && std::equal(start.begin(), start.end(), bytes.begin());
}

/// Frames of a stick's protocol, one after the other, with noise before and between them allowed; at least one of them
/// a telegram.
bool addStickTelegrams(ByteView bytes, const FoundTelegram &origin, LineFinds &finds)
{
    const std::size_t before = finds.telegrams.size();
    for (std::size_t position = 0; position < bytes.size();) {
        const auto frame = stickFrameAt(bytes.subspan(position));
        if (frame && frame->telegram) {
            FoundTelegram found = origin;
            found.telegram = *frame->telegram;
            found.form = frame->form;
            finds.telegrams.push_back(std::move(found));
        }
        position += frame ? frame->size : 1;
    }
    return finds.telegrams.size() > before;
}

/// Takes the preamble and the sync words of C mode (EN 13757-4: 54 3D, then 54 CD for format A or 54 3D for format B)
/// from the front. They may be cut to the second pair, or to the one pair that T mode has.
void takeSyncWords(Bytes &bytes, FoundTelegram &origin)
{
    static constexpr std::array<std::uint8_t, 2> kSync{0x54, 0x3D};
    static constexpr std::array<std::uint8_t, 2> kFormatA{0x54, 0xCD};
    const auto preamble =
        std::size_t(std::ranges::find_if(bytes, [](std::uint8_t b) { return b != 0x55; }) - bytes.begin());
    ByteView rest = ByteView(bytes).subspan(preamble);
    int pairs = 0;
    while (pairs < 2 && startsWith(rest, kSync)) {
        rest = rest.subspan(kSync.size());
        ++pairs;
    }
    const bool formatA = pairs < 2 && startsWith(rest, kFormatA);
    if (formatA)
        rest = rest.subspan(kFormatA.size());
    if (pairs == 0 && !formatA)
        return;
    origin.telegram.mode = radio::LinkMode::C;
    origin.telegram.format = formatA ? radio::FrameFormat::A : radio::FrameFormat::B;
    origin.repairs.push_back("sync-word");
    bytes = Bytes(rest.begin(), rest.end());
}

void takeChips(Bytes &bytes, FoundTelegram &origin)
{
    auto decoded = decodeThreeOfSix(bytes);
    if (!decoded)
        return;
    bytes = std::move(*decoded);
    origin.form = Form::Chips;
    origin.telegram.mode = radio::LinkMode::T;
    origin.telegram.format = radio::FrameFormat::A;
    origin.repairs = {"three-of-six"};
}

/// Where telegrams without CRCs follow each other and fill the bytes exactly: the size of the first.
std::optional<std::size_t> firstOfSeveral(ByteView bytes)
{
    std::size_t position = 0;
    while (position < bytes.size()) {
        if (!looksLikeTelegram(bytes.subspan(position)))
            return std::nullopt;
        position += bytes[position] + 1U;
    }
    const std::size_t first = bytes.empty() ? 0 : bytes[0] + 1U;
    return position == bytes.size() && first < bytes.size() ? std::optional(first) : std::nullopt;
}

void addOne(ByteView bytes, const FoundTelegram &origin, LineFinds &finds)
{
    finds.telegrams.push_back(origin);
    finds.telegrams.back().telegram.bytes.assign(bytes.begin(), bytes.end());
}

/// Question and answer of a wired bus on one line, as monitors of it write them. What follows the last whole frame
/// stays with it: the decoder says that it cut it off.
void addWiredFrames(ByteView bytes, const FoundTelegram &origin, LineFinds &finds)
{
    std::size_t size = wiredFrameSize(bytes);
    while (size > 0 && wiredFrameSize(bytes.subspan(size)) > 0) {
        addOne(bytes.first(size), origin, finds);
        bytes = bytes.subspan(size);
        size = wiredFrameSize(bytes);
    }
    addOne(bytes, origin, finds);
}

/// A few bytes are a cut telegram only if they begin like one.
bool isEnough(ByteView bytes)
{
    return bytes.size() >= kHeaderSize || (bytes.size() >= 4 && looksLikeTelegram(bytes));
}

} // namespace

bool addTelegrams(Bytes bytes, FoundTelegram origin, LineFinds &finds)
{
    if (looksWired(bytes)) {
        origin.telegram.format = radio::FrameFormat::Wired;
        addWiredFrames(bytes, origin, finds);
        return true;
    }
    if (!looksLikeTelegram(bytes)) {
        if (addStickTelegrams(bytes, origin, finds))
            return true;
        takeSyncWords(bytes, origin);
        takeChips(bytes, origin);
    }
    if (!isEnough(bytes)) {
        finds.problem = "too-short";
        return false;
    }
    ByteView rest = bytes;
    while (const auto first = firstOfSeveral(rest)) {
        addOne(rest.first(*first), origin, finds);
        rest = rest.subspan(*first);
    }
    addOne(rest, origin, finds);
    return true;
}

bool addHexTelegrams(std::string_view hex, FoundTelegram origin, LineFinds &finds)
{
    auto digits = hexBytes(hex);
    if (!digits) {
        finds.problem = "bad-hex";
        return false;
    }
    if (digits->oddDigit)
        origin.repairs.push_back("odd-digit");
    return addTelegrams(std::move(digits->bytes), std::move(origin), finds);
}

void addHexTelegramsIfAny(std::string_view hex, FoundTelegram origin, LineFinds &finds)
{
    const std::string_view problem = finds.problem;
    addHexTelegrams(hex, std::move(origin), finds);
    finds.problem = problem;
}

} // namespace textforms
