// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Why an archive, or a file in it, cannot be read.
enum class ZipProblem : std::uint8_t {
    None,
    Damaged, ///< cut, parts that do not fit together, or a wrong check sum
    Encrypted, ///< packed with a password of its own
    Unsupported, ///< Zip64, several disks, or packed in another way than stored and deflate
    TooLarge, ///< more or larger files than any that people import, or packed tighter than real files are
};

/// A file in an archive.
struct ZipEntry
{
    std::string name; ///< as it stands there, with folders
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint32_t crc = 0;
    std::uint32_t packedBytes = 0;
    std::uint32_t bytes = 0;
    std::uint32_t headerAt = 0; ///< of its local header
};

/// A ZIP archive in memory (PKWARE APPNOTE 6.3), read by its central directory; the files are stored or deflated.
class ZipArchive
{
public:
    static constexpr std::uint64_t kMostBytes = std::uint64_t(64) << 20; ///< of all files together, unpacked
    static constexpr std::uint64_t kMostRatio = 200; ///< unpacked to packed
    static constexpr std::size_t kMostEntries = 1000;

    /// Whether the bytes begin as an archive does.
    [[nodiscard]] static bool isArchive(std::string_view bytes);

    /// `bytes` must live as long. Where there is a problem, there are no entries.
    explicit ZipArchive(std::string_view bytes);

    [[nodiscard]] ZipProblem problem() const { return m_problem; }
    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// The file, unpacked and with the right check sum; else nothing, and `problem` says why.
    [[nodiscard]] std::optional<std::string> read(const ZipEntry &entry, ZipProblem &problem) const;

private:
    [[nodiscard]] ZipProblem readDirectory();
    [[nodiscard]] std::optional<std::string_view> packed(const ZipEntry &entry) const;

    std::string_view m_bytes;
    std::vector<ZipEntry> m_entries;
    ZipProblem m_problem;
};

} // namespace engine
