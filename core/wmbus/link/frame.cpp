// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/frame.h"

#include "wmbus/link/crc16.h"
#include "wmbus/link/wired_frame.h"
#include "wmbus/remark_ids.h"

#include <algorithm>

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::size_t kHeaderBytes = 10; ///< L C M A, the first block of format A
constexpr std::size_t kBlockBytes = 16; ///< of format A from the second block on
constexpr std::size_t kCrcBytes = 2;
constexpr std::size_t kThirdBlock = 128; ///< format B: where the optional third block starts
constexpr std::size_t kMaxDamagedBytes = 290; ///< more is kept of no frame: L 255 in format A

std::uint16_t bigEndian(ByteView bytes, std::size_t at)
{
    return std::uint16_t(bytes[at] << 8 | bytes[at + 1]);
}

ByteRange range(std::size_t first, std::size_t count)
{
    return {std::uint16_t(first), std::uint16_t(count)};
}

std::size_t blocksA(std::size_t length)
{
    return 1 + (length - 9 + kBlockBytes - 1) / kBlockBytes;
}

std::size_t sizeA(std::size_t length)
{
    return length + 1 + kCrcBytes * blocksA(length);
}

/// Checksum over bytes whose first one, the L field, is replaced: receivers correct it and leave the CRC alone.
std::uint16_t crcWithLength(ByteView bytes, std::size_t length)
{
    const std::uint8_t first = std::uint8_t(length);
    Crc16 crc;
    crc.add(ByteView(&first, 1));
    crc.add(bytes.subspan(1));
    return crc.value();
}

bool firstBlockFits(ByteView in, std::size_t length)
{
    return in.size() >= kHeaderBytes + kCrcBytes && length >= 9
           && crcWithLength(in.first(kHeaderBytes), length) == bigEndian(in, kHeaderBytes);
}

bool secondBlockFits(ByteView in, std::size_t length)
{
    const std::size_t first = kHeaderBytes + kCrcBytes;
    const std::size_t count = std::min(kBlockBytes, length - 9);
    return length > 9 && in.size() >= first + count + kCrcBytes
           && crc16(in.subspan(first, count)) == bigEndian(in, first + count);
}

class FrameUnpacker
{
public:
    FrameUnpacker(const radio::RawTelegram &raw, DecodedTelegram &out) : m_raw(raw), m_in(raw.bytes), m_out(out) { }

    Frame unpack()
    {
        if (m_in.size() < 2)
            return asRead({remarks::kTruncated, {}, {std::int64_t(kHeaderBytes - m_in.size())}});
        m_length = m_in[0];
        if (const auto proven = provenFormat())
            return *proven;
        if (m_length < 9)
            return asRead({remarks::kImpossibleLength, range(0, 1), {std::int64_t(m_length)}});
        if (damagedA())
            return unpackA(m_length);
        if (damagedB())
            return unpackB(m_length);
        return withoutCrcs();
    }

private:
    /// Formats whose checksums fit.
    std::optional<Frame> provenFormat()
    {
        // A telegram without checksums meets the first block's CRC once in 65,536: then the second block must agree.
        const bool bare = m_in.size() == m_length + 1;
        if (firstBlockFits(m_in, m_length) && (!bare || secondBlockFits(m_in, m_length)))
            return unpackA(m_length);
        const bool wantsB = crcsMayBeInside() || mayBeB(); // else one telegram in 65,536 would be mistaken for it
        if (wantsB && fitsB(m_length))
            return unpackB(m_length);
        if (bare) {
            // L counts the CRCs of format A.
            for (std::size_t length = m_length >= 11 ? m_length - 2 : 0; length >= 9; --length) {
                if (sizeA(length) <= m_in.size())
                    return sizeA(length) == m_in.size() && firstBlockFits(m_in, length) ? std::optional(unpackA(length))
                                                                                        : std::nullopt;
            }
        }
        // L does not count the CRC of format B any more, but the CRC is still there.
        if (wantsB && m_in.size() >= m_length + 3 && m_length + 2 < kThirdBlock && fitsB(m_length + 2))
            return unpackB(m_length + 2);
        return std::nullopt;
    }

    [[nodiscard]] bool fitsB(std::size_t length) const
    {
        if (length < 11 || length == 128 || length == 129 || m_in.size() < length + 1)
            return false;
        const std::size_t firstEnd = length < kThirdBlock ? length - 1 : kThirdBlock - kCrcBytes;
        if (crcWithLength(m_in.first(firstEnd), length) != bigEndian(m_in, firstEnd))
            return false;
        return length < kThirdBlock
               || crc16(m_in.subspan(kThirdBlock, length - 1 - kThirdBlock)) == bigEndian(m_in, length - 1);
    }

    [[nodiscard]] bool crcsMayBeInside() const { return m_raw.crc != radio::CrcState::VerifiedByDevice; }

    [[nodiscard]] bool damagedA() const
    {
        if (!crcsMayBeInside() || m_raw.format == radio::FrameFormat::B)
            return false;
        return m_in.size() == sizeA(m_length) || (m_in.size() > m_length + 1 && m_raw.crc == radio::CrcState::Inside)
               || (m_in.size() >= sizeA(m_length) && secondBlockFits(m_in, m_length));
    }

    [[nodiscard]] bool damagedB() const
    {
        return m_raw.crc == radio::CrcState::Inside && m_raw.format == radio::FrameFormat::B && m_length >= 11
               && m_length != 128 && m_length != 129 && m_in.size() >= m_length + 1;
    }

    void cutTail(std::size_t used)
    {
        if (m_in.size() > used)
            m_out.repairs.push_back({remarks::kTrailingBytes, {}, {std::int64_t(m_in.size() - used)}});
    }

    void setLength(std::size_t length)
    {
        m_out.bytes[0] = std::uint8_t(length);
        if (length != m_length)
            m_out.repairs.push_back(
                {remarks::kLengthCorrected, range(0, 1), {std::int64_t(m_length), std::int64_t(length)}});
    }

    /// Copies one block and checks it; the first bad one decides how far the bytes are good.
    void takeBlock(ByteView block, std::uint16_t received, std::uint16_t computed)
    {
        const std::size_t first = m_out.bytes.size();
        m_out.bytes.insert(m_out.bytes.end(), block.begin(), block.end());
        ++m_blocks;
        if (received == computed) {
            if (!m_frame.damage)
                m_frame.goodBytes = m_out.bytes.size();
            return;
        }
        const Remark remark{remarks::kBadBlock, range(first, block.size()), {m_blocks, received, computed}};
        if (m_frame.damage)
            m_out.findings.push_back(remark);
        else
            m_frame.damage = remark;
    }

    Frame unpackA(std::size_t length)
    {
        m_out.format = radio::FrameFormat::A;
        std::size_t at = 0;
        std::size_t left = length + 1;
        while (left > 0 && at < m_in.size()) {
            const std::size_t wanted = std::min(at == 0 ? kHeaderBytes : kBlockBytes, left);
            const std::size_t there = std::min(wanted, m_in.size() - at);
            const ByteView block = m_in.subspan(at, there);
            if (m_in.size() < at + wanted + kCrcBytes) { // cut inside this block or its CRC
                m_out.bytes.insert(m_out.bytes.end(), block.begin(), block.end());
                left -= there;
                at = m_in.size();
                if (!m_frame.damage)
                    m_frame.damage = Remark{remarks::kTruncated, {}, {std::int64_t(left)}};
                break;
            }
            const std::uint16_t computed = at == 0 ? crcWithLength(block, length) : crc16(block);
            takeBlock(block, bigEndian(m_in, at + wanted), computed);
            at += wanted + kCrcBytes;
            left -= wanted;
        }
        if (left > 0 && !m_frame.damage)
            m_frame.damage = Remark{remarks::kTruncated, {}, {std::int64_t(left)}};
        cutTail(at);
        setLength(length);
        if (!m_frame.damage)
            m_out.repairs.push_back({remarks::kCrcRemovedA, {}, {m_blocks}});
        else if (m_frame.damage->id == remarks::kTruncated)
            m_frame.goodBytes = m_out.bytes.size();
        return m_frame;
    }

    Frame unpackB(std::size_t length)
    {
        m_out.format = radio::FrameFormat::B;
        const bool third = length > kThirdBlock;
        const std::size_t firstEnd = third ? kThirdBlock - kCrcBytes : length - 1;
        takeBlock(m_in.first(firstEnd), bigEndian(m_in, firstEnd), crcWithLength(m_in.first(firstEnd), length));
        if (third) {
            const ByteView block = m_in.subspan(kThirdBlock, length - 1 - kThirdBlock);
            takeBlock(block, bigEndian(m_in, length - 1), crc16(block));
        }
        cutTail(length + 1);
        setLength(m_out.bytes.size() - 1);
        if (!m_frame.damage)
            m_out.repairs.push_back({remarks::kCrcRemovedB, {}, {m_blocks}});
        return m_frame;
    }

    /// Formats of T, S and R are always A.
    [[nodiscard]] bool mayBeB() const
    {
        return m_raw.format != radio::FrameFormat::A && m_raw.mode != radio::LinkMode::S
               && m_raw.mode != radio::LinkMode::T && m_raw.mode != radio::LinkMode::R;
    }

    /// Format B whose CRCs the receiver removed without telling the L field.
    [[nodiscard]] bool strippedB() const
    {
        return mayBeB()
               && ((m_in.size() + 1 == m_length && m_length < kThirdBlock && m_length >= 11)
                   || (m_in.size() + 3 == m_length && m_length >= 130));
    }

    Frame withoutCrcs()
    {
        if (m_raw.format != radio::FrameFormat::Wired) // nothing in these bytes looks like a wired frame
            m_out.format = m_raw.format;
        const std::size_t used = std::min(m_in.size(), m_length + 1);
        m_out.bytes.assign(m_in.begin(), m_in.begin() + std::ptrdiff_t(used));
        m_frame.goodBytes = used;
        cutTail(used);
        if (strippedB()) {
            m_out.format = radio::FrameFormat::B;
            setLength(m_in.size() - 1);
        } else if (used < m_length + 1) {
            m_frame.damage = Remark{remarks::kTruncated, {}, {std::int64_t(m_length + 1 - used)}};
        }
        return m_frame;
    }

    Frame asRead(const Remark &damage)
    {
        const std::size_t used = std::min(m_in.size(), kMaxDamagedBytes);
        m_out.bytes.assign(m_in.begin(), m_in.begin() + std::ptrdiff_t(used));
        return {0, damage};
    }

    const radio::RawTelegram &m_raw;
    ByteView m_in;
    DecodedTelegram &m_out;
    std::size_t m_length = 0;
    std::int64_t m_blocks = 0;
    Frame m_frame;
};

} // namespace

Frame unpackFrame(const radio::RawTelegram &raw, DecodedTelegram &out)
{
    if (isWiredFrame(raw.bytes))
        return unpackWiredFrame(raw.bytes, out);
    return FrameUnpacker(raw, out).unpack();
}

} // namespace wmbus
