// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/frame_shape.h"
#include "textforms/hex_text.h"
#include "textforms/recognisers.h"

namespace textforms {

namespace {

/// What stands between the braces of an array in a program, or behind the letter of a Python literal; without dots at
/// the end, which stand for what somebody left out.
std::string_view digitsPart(std::string_view text)
{
    const std::size_t open = text.find('{');
    const std::size_t close = text.rfind('}');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close)
        text = text.substr(open + 1, close - open - 1);
    if (text.starts_with("b'") || text.starts_with("b\""))
        text.remove_prefix(1);
    const std::size_t last = text.find_last_not_of(" .;");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

} // namespace

bool addFromText(std::string_view line, const FoundTelegram &origin, LineFinds &finds)
{
    const std::size_t before = finds.telegrams.size();
    for (std::size_t position = 0; position < line.size();) {
        const std::size_t length = hexRun(line.substr(position));
        if (length >= 2 * kHeaderSize && length % 2 == 0) {
            const auto digits = hexBytes(line.substr(position, length));
            const radio::Bytes &bytes = digits->bytes;
            const bool fits = bytes.size() == bytes[0] + 1U || bytes.size() == formatASize(bytes[0]);
            if (fits && looksLikeTelegram(bytes))
                addTelegrams(bytes, origin, finds);
        }
        position += length + 1;
    }
    return finds.telegrams.size() > before;
}

// Digits alone, with a time or the letter Z (CRCs inside, ioBroker's simple receiver) in front or without.
bool recogniseHex(std::string_view line, InputState & /*state*/, LineFinds &finds)
{
    FoundTelegram origin;
    std::string_view text = takeTime(line, origin);
    if (!text.empty() && text[0] == 'Z') {
        text.remove_prefix(1);
        origin.telegram.crc = radio::CrcState::Inside;
    }
    const std::string_view part = digitsPart(text);
    if (hexBytes(part)) {
        addHexTelegrams(part, origin, finds);
        return true;
    }
    return addFromText(line, origin, finds);
}

} // namespace textforms
