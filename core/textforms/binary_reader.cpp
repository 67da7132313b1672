// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/binary_reader.h"

#include "textforms/frame_shape.h"
#include "textforms/stick_frames.h"

namespace textforms {

namespace {

/// The longest frame, and the start of the one behind it, which proves a telegram that has no check value.
constexpr std::size_t kLookahead = kMaxStickFrame + kHeaderSize;

/// Where nothing before proves it: also a standard device type and a CI field of the range that EN 13757-7 uses,
/// because noise looks like a C field and three letters once in thirty bytes.
bool looksStandard(radio::ByteView bytes)
{
    return looksLikeTelegram(bytes) && bytes.size() > kHeaderSize && bytes[9] < 0x40 && bytes[10] >= 0x50
           && bytes[10] < 0xC0;
}

} // namespace

void BinaryReader::feed(std::string_view bytes)
{
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
    scan(false);
}

void BinaryReader::finish()
{
    scan(true);
    endGarbage();
}

void BinaryReader::scan(bool ended)
{
    std::size_t position = 0;
    const std::size_t lookahead = ended ? 1 : kLookahead;
    const std::uint64_t start = m_offset;
    while (position + lookahead <= m_buffer.size()) {
        m_offset = start + position;
        const std::size_t taken = takeAt(radio::ByteView(m_buffer).subspan(position), ended);
        if (taken == 0 && !m_inGarbage) {
            m_inGarbage = true;
            m_garbageStart = m_offset;
        }
        m_inStep = taken > 0;
        position += taken > 0 ? taken : 1;
    }
    m_offset = start + position;
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + std::ptrdiff_t(position));
}

/// Bytes taken by what starts here; 0 where nothing does.
std::size_t BinaryReader::takeAt(radio::ByteView rest, bool ended)
{
    if (auto frame = stickFrameAt(rest)) {
        if (frame->telegram)
            add(std::move(*frame->telegram), frame->form);
        else
            endGarbage();
        return frame->size;
    }
    if (!isRawTelegram(rest, ended))
        return 0;
    const std::size_t size = std::min<std::size_t>(rest[0] + 1U, rest.size());
    radio::RawTelegram telegram;
    telegram.bytes.assign(rest.begin(), rest.begin() + std::ptrdiff_t(size));
    add(std::move(telegram), Form::Binary);
    return size;
}

/// There is no check value, so the neighbours must agree: it follows a telegram, or two others or the end of the input
/// follow it.
bool BinaryReader::isRawTelegram(radio::ByteView rest, bool ended) const
{
    if (m_inStep)
        return looksLikeTelegram(rest);
    if (!looksStandard(rest))
        return false;
    const std::size_t size = rest[0] + 1U;
    if (rest.size() <= size)
        return ended && rest.size() == size;
    const radio::ByteView behind = rest.subspan(size);
    return looksStandard(behind) && (behind.size() < behind[0] + 2U || looksStandard(behind.subspan(behind[0] + 1U)));
}

void BinaryReader::add(radio::RawTelegram telegram, Form form)
{
    endGarbage();
    FoundTelegram found;
    found.telegram = std::move(telegram);
    found.form = form;
    found.place = m_offset;
    telegrams.push_back(std::move(found));
}

/// One message for a whole run of bytes that mean nothing.
void BinaryReader::endGarbage()
{
    if (m_inGarbage)
        notUnderstood.push_back({m_garbageStart, "no-telegram-bytes"});
    m_inGarbage = false;
}

} // namespace textforms
