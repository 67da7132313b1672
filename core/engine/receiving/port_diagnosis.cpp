// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/port_diagnosis.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace engine {

namespace {

QString programName(const QString &pid)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed() : QString();
}

bool holds(const QString &pid, const QString &canonicalPath)
{
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(pid));
    for (const QString &name : descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        if (QFile::symLinkTarget(descriptors.filePath(name)) == canonicalPath)
            return true;
    }
    return false;
}

} // namespace

PortDiagnosis diagnoseNode(const QString &path)
{
    struct stat node = {};
    const QByteArray name = QFile::encodeName(path);
    if (stat(name.constData(), &node) != 0)
        return {Problem::Missing, {}};
    if (S_ISDIR(node.st_mode))
        return {Problem::NotADevice, QStringLiteral("folder")};
    if (S_ISREG(node.st_mode))
        return {Problem::NotADevice, QStringLiteral("file")};
    if (!S_ISCHR(node.st_mode))
        return {Problem::NotADevice, QStringLiteral("other")};
    if (faccessat(AT_FDCWD, name.constData(), R_OK | W_OK, AT_EACCESS) != 0) {
        const QFileInfo info(path);
        return {Problem::Forbidden, info.owner() + u':' + info.group()};
    }
    return {};
}

QString holderOf(const QString &canonicalPath)
{
    const QString self = QString::number(QCoreApplication::applicationPid());
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (pid.front().isDigit() && pid != self && holds(pid, canonicalPath))
            return QStringLiteral("%1 (%2)").arg(programName(pid), pid);
    }
    return {};
}

} // namespace engine
