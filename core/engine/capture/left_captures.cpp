// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/left_captures.h"

#include "engine/capture/capture_file.h"
#include "engine/capture/capture_reader.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>

namespace engine {

namespace {

/// What SQLite locks in the file as long as a connection is open: SQLite file format 1.6, the lock-byte page.
constexpr off_t kFirstLock = 0x4000'0002;
constexpr off_t kLocks = 510;

/// By another program: a process does not see locks of its own.
bool isWrittenNow(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kFirstLock;
    lock.l_len = kLocks;
    return fcntl(file.handle(), F_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
}

} // namespace

QList<LeftCapture> leftCaptures(const QString &folder)
{
    QList<LeftCapture> left;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.meterscope")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        if (!QFile::exists(path + QStringLiteral("-wal")) || isWrittenNow(path))
            continue;
        CaptureReader reader;
        if (reader.open(path).isEmpty() && reader.telegramCount() > 0)
            left.append({path, reader.telegramCount()});
    }
    return left;
}

QString closeLeftCapture(const QString &path)
{
    CaptureFile file;
    QString problem = file.open(path);
    file.close();
    return problem;
}

} // namespace engine
