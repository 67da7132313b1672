// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/line_reader.h"

#include "textforms/binary_reader.h"
#include "textforms/hex_text.h"
#include "textforms/recognisers.h"
#include "textforms/utf16_text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace textforms {

namespace {

constexpr std::size_t kMaxLine = 256 * 1024; ///< our own JSON of a telegram with a hundred records takes 40 KB
constexpr std::size_t kEnoughToJudge = 512; ///< bytes that tell text from binary
constexpr std::size_t kLeastToJudge = 16;

/// Strict forms first, so that a loose one does not take their lines.
constexpr std::array<Recogniser, 11> kRecognisers{
    recogniseJson,         recogniseRtlWmbus, recogniseCul,     recogniseWmbusmetersLog,
    recogniseAnalyserLink, recogniseFhem,     recogniseEsphome, recogniseIobroker,
    recogniseRtl433,       recogniseHex,      recogniseLogNoise};

/// Start bytes of the sticks' protocols occur in no text; telegrams are full of control characters. Zeros say nothing:
/// file systems leave them in logs after a power failure.
bool looksBinary(std::string_view bytes)
{
    const auto first = std::uint8_t(bytes[0]);
    if (first == 0xA5 || first == 0xC0 || bytes.starts_with("\xFF\x03"))
        return true;
    const auto isControl = [](char c) {
        return c != '\0' && std::uint8_t(c) < 0x20
               && std::string_view("\t\n\r\f\v\x1B").find(c) == std::string_view::npos;
    };
    const std::size_t zeros = std::size_t(std::ranges::count(bytes, '\0'));
    return zeros == bytes.size() || std::size_t(std::ranges::count_if(bytes, isControl)) * 32 > bytes.size() - zeros;
}

/// Where a line ends for a terminal that knows no line feed, or where a power failure left zeros in a log.
constexpr std::string_view kPartEnds("\r\0", 2);

bool hasParts(std::string_view line)
{
    // Each search runs at the speed of memory; one for either character does not.
    return line.find(kPartEnds[0]) != std::string_view::npos || line.find(kPartEnds[1]) != std::string_view::npos;
}

/// Nothing but hex digits, as most lines of a collection are: no other form than recogniseHex's, except where a "b"
/// makes them a line of a CUL stick. To look for the words of all logs takes longer than to read them.
bool isBareHex(std::string_view text)
{
    return text.front() != 'b' && hexRun(text) == text.size();
}

bool isComment(std::string_view line)
{
    return line.starts_with('#') || line.starts_with("//") || line.starts_with(';');
}

} // namespace

class LineReader::Private
{
public:
    void feed(std::string_view bytes);
    void finish();

    std::vector<FoundTelegram> telegrams;
    std::vector<NotUnderstood> notUnderstood;

private:
    enum class Kind : std::uint8_t { Undecided, Text, Utf16, Binary };

    void decideKind(bool ended);
    void feedText(std::string_view bytes);
    void feedBinary(std::string_view bytes);
    void takeLine(std::string_view line);
    void takePart(std::string_view text);
    void takeBinaryFinds();

    Kind m_kind = Kind::Undecided;
    std::string m_pending; ///< start of the input, later the start of a line
    std::uint64_t m_line = 0;
    bool m_lineTooLong = false;
    InputState m_state;
    LineFinds m_finds;
    std::optional<Utf16Text> m_utf16;
    BinaryReader m_binary;
};

void LineReader::Private::feed(std::string_view bytes)
{
    if (m_kind == Kind::Undecided) {
        m_pending.append(bytes);
        decideKind(false);
    } else if (m_kind == Kind::Text) {
        feedText(bytes);
    } else if (m_kind == Kind::Utf16) {
        feedText(m_utf16->decode(bytes));
    } else {
        feedBinary(bytes);
    }
}

/// Judges the same bytes however they were fed: up to the first line end that leaves enough, else a fixed number.
void LineReader::Private::decideKind(bool ended)
{
    const std::size_t lineEnd = m_pending.find('\n', kLeastToJudge);
    const std::size_t judged = std::min(lineEnd, kEnoughToJudge);
    if (m_pending.empty() || (m_pending.size() < judged && !ended))
        return;
    const std::string start = std::exchange(m_pending, {});
    const std::string_view beginning = std::string_view(start).substr(0, judged);
    if (const auto order = Utf16Text::orderOf(beginning)) {
        m_kind = Kind::Utf16;
        m_utf16.emplace(*order);
    } else {
        m_kind = looksBinary(beginning) ? Kind::Binary : Kind::Text;
    }
    feed(start);
}

void LineReader::Private::feedBinary(std::string_view bytes)
{
    m_binary.feed(bytes);
    takeBinaryFinds();
}

void LineReader::Private::takeBinaryFinds()
{
    std::ranges::move(m_binary.telegrams, std::back_inserter(telegrams));
    std::ranges::move(m_binary.notUnderstood, std::back_inserter(notUnderstood));
    m_binary.telegrams.clear();
    m_binary.notUnderstood.clear();
}

void LineReader::Private::feedText(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        std::string_view piece = bytes.substr(0, end);
        const bool whole = end != std::string_view::npos;
        bytes = whole ? bytes.substr(end + 1) : std::string_view();
        if (m_pending.empty()) // zeros in front, however many, do not make a line too long
            piece.remove_prefix(std::min(piece.find_first_not_of('\0'), piece.size()));
        m_lineTooLong = m_lineTooLong || m_pending.size() + piece.size() > kMaxLine;
        if (m_lineTooLong) {
            m_pending.clear();
        } else if (whole && m_pending.empty()) {
            takeLine(piece);
            continue;
        } else {
            m_pending.append(piece);
        }
        if (whole) {
            takeLine(m_pending);
            m_pending.clear();
        }
    }
}

void LineReader::Private::takeLine(std::string_view line)
{
    ++m_line;
    if (std::exchange(m_lineTooLong, false)) {
        notUnderstood.push_back({m_line, "line-too-long"});
        return;
    }
    m_finds.telegrams.clear();
    m_finds.problem = {};
    std::string_view rest = trimmed(line);
    const bool isSimple = !hasParts(rest);
    do {
        const std::size_t end = isSimple ? rest.size() : std::min(rest.find_first_of(kPartEnds), rest.size());
        takePart(trimmed(rest.substr(0, end)));
        rest = trimmed(rest.substr(end));
    } while (!rest.empty());
    for (FoundTelegram &found : m_finds.telegrams) {
        found.place = m_line;
        telegrams.push_back(std::move(found));
    }
    if (!m_finds.problem.empty())
        notUnderstood.push_back({m_line, m_finds.problem});
}

void LineReader::Private::takePart(std::string_view text)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; // of UTF-8; also where files were joined
    if (text.starts_with(kByteOrderMark))
        text = trimmed(text.substr(kByteOrderMark.size()));
    std::string plain;
    if (text.find('\x1B') != std::string_view::npos) {
        plain = withoutColours(text);
        text = trimmed(plain);
    }
    if (text.empty() || isComment(text)) {
        m_state.endBlock();
        return;
    }
    const bool known =
        (isBareHex(text) && recogniseHex(text, m_state, m_finds))
        || std::ranges::any_of(kRecognisers, [&](Recogniser recognise) { return recognise(text, m_state, m_finds); });
    if (!known)
        m_finds.problem = "no-known-form";
}

void LineReader::Private::finish()
{
    decideKind(true);
    if (m_kind == Kind::Binary) {
        m_binary.finish();
        takeBinaryFinds();
    } else if (m_lineTooLong || !m_pending.empty()) {
        takeLine(std::exchange(m_pending, {}));
    }
}

LineReader::LineReader() : d(std::make_unique<Private>()) { }

LineReader::~LineReader() = default;
LineReader::LineReader(LineReader &&) noexcept = default;
LineReader &LineReader::operator=(LineReader &&) noexcept = default;

void LineReader::feed(std::string_view bytes)
{
    d->feed(bytes);
}

void LineReader::finish()
{
    d->finish();
}

std::vector<FoundTelegram> LineReader::takeTelegrams()
{
    return std::exchange(d->telegrams, {});
}

std::vector<NotUnderstood> LineReader::takeNotUnderstood()
{
    return std::exchange(d->notUnderstood, {});
}

} // namespace textforms
