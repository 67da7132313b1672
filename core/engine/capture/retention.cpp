// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/retention.h"

#include "engine/capture/capture_reader.h"
#include "engine/diagnostics/logging.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace engine {

namespace {

/// As CaptureRecorder names its files.
bool isRecording(const QFileInfo &file)
{
    static const QRegularExpression kName(QStringLiteral(R"(^\d{4}-\d\d-\d\d \d{4}( \(\d+\))?\.meterscope$)"));
    return kName.match(file.fileName()).hasMatch() && !QFile::exists(file.filePath() + QStringLiteral("-wal"))
           && CaptureReader::isCapture(file.filePath());
}

} // namespace

QStringList expiredCaptures(const QString &folder, const Retention &retention, const QDateTime &now)
{
    QStringList expired;
    if (retention.rule == Retention::Rule::KeepAll || retention.limit < 1)
        return expired;
    int newer = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Time)) { // newest first
        if (!isRecording(file))
            continue;
        const bool isOld = file.lastModified().daysTo(now) > retention.limit;
        if (retention.rule == Retention::Rule::Days ? isOld : newer >= retention.limit)
            expired.prepend(file.filePath());
        ++newer;
    }
    return expired;
}

int deleteExpiredCaptures(const QString &folder, const Retention &retention, const QDateTime &now)
{
    int deleted = 0;
    for (const QString &path : expiredCaptures(folder, retention, now)) {
        const bool isGone = QFile::remove(path);
        deleted += isGone ? 1 : 0;
        qCInfo(lcCapture, "%s is old and %s", qUtf8Printable(path), isGone ? "was deleted" : "cannot be deleted");
    }
    return deleted;
}

} // namespace engine
