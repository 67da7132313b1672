// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace engine {

/// "MSCP" in the header of every capture file, so that `file` and the desktop know it.
inline constexpr std::int32_t kCaptureApplicationId = 0x4D534350;

/// Version of the tables that this program writes: the number of migration steps (capture_schema.cpp).
[[nodiscard]] int captureSchemaVersion();

/// A prepared statement. Values are bound from 1, columns are read from 0, as SQLite counts them.
class CaptureStatement
{
public:
    CaptureStatement() = default;
    explicit CaptureStatement(sqlite3_stmt *statement) : m_statement(statement) { }

    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }

    void bindNull(int index);
    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    /// Text and blobs are not copied: they must live until the next step().
    void bind(int index, std::string_view text);
    void bind(int index, std::span<const std::uint8_t> blob);
    template <typename Value>
    void bind(int index, const std::optional<Value> &value)
    {
        value ? bind(index, *value) : bindNull(index);
    }

    /// SQLITE_ROW, SQLITE_DONE or an error code.
    [[nodiscard]] int step();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view text(int column) const; ///< until the next step()
    [[nodiscard]] std::span<const std::uint8_t> blob(int column) const; ///< until the next step()

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// One connection to a capture file. Used by one thread at a time.
class CaptureDatabase
{
public:
    enum class Access : std::uint8_t {
        Read,
        ReadUnchanging, ///< nobody writes: for read-only media, where SQLite cannot make its files beside
        Write, ///< makes the file where it is missing
    };

    /// True, or see error().
    [[nodiscard]] bool open(const QString &path, Access access);
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }

    [[nodiscard]] bool execute(const char *sql);
    [[nodiscard]] CaptureStatement prepare(const char *sql);
    /// First column of the first row; absent for an error, too.
    [[nodiscard]] std::optional<std::int64_t> integer(const char *sql);
    [[nodiscard]] std::int64_t lastInsertRow() const;
    /// The file was moved or deleted behind our back: what is written goes nowhere.
    [[nodiscard]] bool hasMoved();

    [[nodiscard]] int errorCode() const; ///< SQLite's primary result code
    [[nodiscard]] QString error() const; ///< SQLite's English text

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    std::unique_ptr<sqlite3, Close> m_connection;
};

/// Brings a new or older file to captureSchemaVersion(), in one transaction.
[[nodiscard]] bool migrateCapture(CaptureDatabase &database);

/// Ids of what may be wrong with a capture file, the same for reading and writing.
namespace capture_error {
inline constexpr QStringView kMissing = u"missing";
inline constexpr QStringView kFolder = u"folder"; ///< a folder, not a file
inline constexpr QStringView kEmpty = u"empty"; ///< a file of no bytes
inline constexpr QStringView kNotCapture = u"not-a-capture"; ///< no SQLite database, or one of another program
inline constexpr QStringView kNewer = u"newer"; ///< written by a newer version of this program
inline constexpr QStringView kDamaged = u"damaged"; ///< begins like a capture, but cannot be read
inline constexpr QStringView kForbidden = u"forbidden"; ///< no right to read, or to write, file or folder
inline constexpr QStringView kNoFolder = u"no-folder"; ///< writing: the folder does not exist
inline constexpr QStringView kBusy = u"busy"; ///< another program is writing into it
inline constexpr QStringView kUnusable = u"unusable"; ///< anything else: disk full, drive gone
} // namespace capture_error

/// Looks at the folder entry alone: one of the ids above, or empty. The file is not opened: closing a descriptor of our
/// own would take away the locks that SQLite holds on a capture in work (fcntl(2): of the whole process).
[[nodiscard]] QString captureFileProblem(const QString &path);
/// The id for what SQLite or our own header check say about an open connection; empty if it is a capture that this
/// program understands. A database without any tables is one for writing only.
[[nodiscard]] QString captureHeaderProblem(CaptureDatabase &database, bool forWriting);

} // namespace engine
