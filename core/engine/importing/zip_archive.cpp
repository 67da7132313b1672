// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/zip_archive.h"

#include <zlib.h>

#include <algorithm>

namespace engine {

namespace {

// Signatures and lengths of the fixed parts: APPNOTE 4.3.7, 4.3.12 and 4.3.16. All numbers are little endian.
constexpr std::uint32_t kLocalHeader = 0x04034B50;
constexpr std::uint32_t kDirectoryHeader = 0x02014B50;
constexpr std::uint32_t kDirectoryEnd = 0x06054B50;
constexpr std::size_t kLocalBytes = 30;
constexpr std::size_t kDirectoryBytes = 46;
constexpr std::size_t kEndBytes = 22;
constexpr std::size_t kMostComment = 0xFFFF;

constexpr std::uint16_t kEncryptedFlag = 1;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kInZip64 = 0xFFFF; ///< of a count: the number stands in a part that only Zip64 has
constexpr std::uint32_t kLongInZip64 = 0xFFFFFFFF;

std::uint32_t numberAt(std::string_view bytes, std::size_t place, int size)
{
    std::uint32_t number = 0;
    for (int i = 0; i < size; ++i)
        number |= std::uint32_t(std::uint8_t(bytes[place + std::size_t(i)])) << (8 * i);
    return number;
}

std::uint16_t shortAt(std::string_view bytes, std::size_t place)
{
    return std::uint16_t(numberAt(bytes, place, 2));
}

std::uint32_t longAt(std::string_view bytes, std::size_t place)
{
    return numberAt(bytes, place, 4);
}

/// The end of the directory, behind which only a comment follows; empty where there is none.
std::string_view directoryEnd(std::string_view bytes)
{
    if (bytes.size() < kEndBytes)
        return {};
    const std::size_t last = bytes.size() - kEndBytes;
    const std::size_t first = last - std::min(last, kMostComment);
    for (std::size_t at = last + 1; at-- > first;) {
        if (longAt(bytes, at) == kDirectoryEnd && at + kEndBytes + shortAt(bytes, at + 20) == bytes.size())
            return bytes.substr(at);
    }
    return {};
}

/// Raw deflate (RFC 1951) of a length that is known; nothing where the bytes are something else.
std::optional<std::string> inflated(std::string_view packed, std::size_t size)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    std::string content(size + 1, '\0'); // one more shows a file that is longer than it says
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib does not write to it
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = uInt(content.size());
    const bool isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.total_out == size;
    inflateEnd(&stream);
    if (!isWhole)
        return std::nullopt;
    content.pop_back();
    return content;
}

std::uint32_t checkSum(std::string_view content)
{
    return std::uint32_t(crc32(0, reinterpret_cast<const Bytef *>(content.data()), uInt(content.size())));
}

} // namespace

bool ZipArchive::isArchive(std::string_view bytes)
{
    return bytes.size() >= 4 && (longAt(bytes, 0) == kLocalHeader || longAt(bytes, 0) == kDirectoryEnd);
}

ZipArchive::ZipArchive(std::string_view bytes) : m_bytes(bytes), m_problem(readDirectory())
{
    if (m_problem != ZipProblem::None)
        m_entries.clear();
}

ZipProblem ZipArchive::readDirectory()
{
    const std::string_view end = directoryEnd(m_bytes);
    if (end.empty())
        return ZipProblem::Damaged;
    const std::size_t count = shortAt(end, 10);
    const std::uint32_t start = longAt(end, 16);
    if (count == kInZip64 || start == kLongInZip64 || shortAt(end, 4) != 0 || shortAt(end, 8) != count)
        return ZipProblem::Unsupported;
    if (count > kMostEntries)
        return ZipProblem::TooLarge;
    std::uint64_t total = 0;
    std::size_t at = start;
    for (std::size_t i = 0; i < count; ++i) {
        if (at > m_bytes.size() || m_bytes.size() - at < kDirectoryBytes || longAt(m_bytes, at) != kDirectoryHeader)
            return ZipProblem::Damaged;
        const std::string_view header = m_bytes.substr(at);
        const std::size_t nameBytes = shortAt(header, 28);
        if (header.size() - kDirectoryBytes < nameBytes)
            return ZipProblem::Damaged;
        m_entries.push_back({.name = std::string(header.substr(kDirectoryBytes, nameBytes)),
                             .flags = shortAt(header, 8),
                             .method = shortAt(header, 10),
                             .crc = longAt(header, 16),
                             .packedBytes = longAt(header, 20),
                             .bytes = longAt(header, 24),
                             .headerAt = longAt(header, 42)});
        const ZipEntry &entry = m_entries.back();
        if (entry.bytes == kLongInZip64 || entry.packedBytes == kLongInZip64 || entry.headerAt == kLongInZip64)
            return ZipProblem::Unsupported;
        total += entry.bytes;
        at += kDirectoryBytes + nameBytes + shortAt(header, 30) + shortAt(header, 32);
    }
    return total > kMostBytes ? ZipProblem::TooLarge : ZipProblem::None;
}

/// Its bytes, by the local header: the lengths there may be missing, those of name and extra field may differ.
std::optional<std::string_view> ZipArchive::packed(const ZipEntry &entry) const
{
    if (entry.headerAt > m_bytes.size())
        return std::nullopt;
    const std::string_view header = m_bytes.substr(entry.headerAt);
    if (header.size() < kLocalBytes || longAt(header, 0) != kLocalHeader)
        return std::nullopt;
    const std::size_t before = kLocalBytes + shortAt(header, 26) + shortAt(header, 28);
    if (header.size() < before || header.size() - before < entry.packedBytes)
        return std::nullopt;
    return header.substr(before, entry.packedBytes);
}

std::optional<std::string> ZipArchive::read(const ZipEntry &entry, ZipProblem &problem) const
{
    const auto refuse = [&problem](ZipProblem why) {
        problem = why;
        return std::nullopt;
    };
    if ((entry.flags & kEncryptedFlag) != 0)
        return refuse(ZipProblem::Encrypted);
    if (entry.method != kStored && entry.method != kDeflated)
        return refuse(ZipProblem::Unsupported);
    if (entry.bytes > kMostBytes || entry.bytes > kMostRatio * entry.packedBytes)
        return refuse(ZipProblem::TooLarge);
    const auto bytes = packed(entry);
    if (!bytes || (entry.method == kStored && entry.bytes != entry.packedBytes))
        return refuse(ZipProblem::Damaged);
    auto content = entry.method == kStored ? std::string(*bytes) : inflated(*bytes, entry.bytes);
    if (!content || checkSum(*content) != entry.crc)
        return refuse(ZipProblem::Damaged);
    problem = ZipProblem::None;
    return content;
}

} // namespace engine
