// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_database.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace engine {

namespace {

/// Another program may be in the middle of a commit on a slow memory card.
constexpr int kBusyTimeoutMs = 2000;

int openFlags(CaptureDatabase::Access access)
{
    // Each connection belongs to one thread at a time, so SQLite need not lock for us.
    constexpr int kShared = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    return kShared
           | (access == CaptureDatabase::Access::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                       : SQLITE_OPEN_READONLY);
}

} // namespace

void CaptureStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void CaptureStatement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
}

void CaptureStatement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void CaptureStatement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
}

void CaptureStatement::bind(int index, std::string_view text)
{
    sqlite3_bind_text(m_statement.get(), index, text.data(), int(text.size()), SQLITE_STATIC);
}

void CaptureStatement::bind(int index, std::span<const std::uint8_t> blob)
{
    sqlite3_bind_blob(m_statement.get(), index, blob.data(), int(blob.size()), SQLITE_STATIC);
}

int CaptureStatement::step()
{
    return sqlite3_step(m_statement.get());
}

void CaptureStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool CaptureStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t CaptureStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double CaptureStatement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view CaptureStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return text ? std::string_view(text, std::size_t(sqlite3_column_bytes(m_statement.get(), column)))
                : std::string_view();
}

std::span<const std::uint8_t> CaptureStatement::blob(int column) const
{
    const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, bytes ? std::size_t(sqlite3_column_bytes(m_statement.get(), column)) : 0};
}

void CaptureDatabase::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

bool CaptureDatabase::open(const QString &path, Access access)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (access == Access::ReadUnchanging)
        url.setQuery(QStringLiteral("immutable=1"));
    sqlite3 *connection = nullptr;
    const int result = sqlite3_open_v2(url.toEncoded().constData(), &connection, openFlags(access), nullptr);
    m_connection.reset(connection);
    if (result != SQLITE_OK)
        return false;
    sqlite3_busy_timeout(connection, kBusyTimeoutMs);
    return true;
}

void CaptureDatabase::close()
{
    m_connection.reset();
}

bool CaptureDatabase::execute(const char *sql)
{
    return sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

CaptureStatement CaptureDatabase::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_connection.get(), sql, -1, &statement, nullptr);
    return CaptureStatement(statement);
}

std::optional<std::int64_t> CaptureDatabase::integer(const char *sql)
{
    CaptureStatement statement = prepare(sql);
    if (!statement.isValid() || statement.step() != SQLITE_ROW)
        return std::nullopt;
    return statement.integer(0);
}

std::int64_t CaptureDatabase::lastInsertRow() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

bool CaptureDatabase::hasMoved()
{
    int moved = 0;
    return sqlite3_file_control(m_connection.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

int CaptureDatabase::errorCode() const
{
    return m_connection ? sqlite3_errcode(m_connection.get()) & 0xFF : SQLITE_CANTOPEN;
}

QString CaptureDatabase::error() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_connection.get()));
}

QString captureFileProblem(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return capture_error::kMissing.toString();
    if (file.isDir())
        return capture_error::kFolder.toString();
    if (file.size() == 0)
        return capture_error::kEmpty.toString();
    return file.isReadable() ? QString() : capture_error::kForbidden.toString();
}

QString captureHeaderProblem(CaptureDatabase &database, bool forWriting)
{
    const std::optional<std::int64_t> id = database.integer("PRAGMA application_id");
    const std::optional<std::int64_t> version = database.integer("PRAGMA user_version");
    const std::optional<std::int64_t> objects = database.integer("SELECT count(*) FROM sqlite_schema");
    if (!id || !version || !objects) {
        switch (database.errorCode()) {
        case SQLITE_NOTADB:
            return capture_error::kNotCapture.toString();
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return capture_error::kBusy.toString();
        case SQLITE_CORRUPT:
            return capture_error::kDamaged.toString();
        default:
            return capture_error::kUnusable.toString();
        }
    }
    if (forWriting && *id == 0 && *version == 0 && *objects == 0)
        return {};
    if (*id != kCaptureApplicationId)
        return capture_error::kNotCapture.toString();
    if (*version > captureSchemaVersion())
        return capture_error::kNewer.toString();
    return *version < 1 || *objects == 0 ? capture_error::kDamaged.toString() : QString();
}

} // namespace engine
