// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/text_file.h"

#include <QFile>
#include <QSaveFile>

namespace engine {

QString writeTextFile(const QString &path, std::string_view content, bool secret)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly)
                        && (!secret || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    if (!opened || file.write(content.data(), qint64(content.size())) != qint64(content.size()) || !file.commit())
        return file.errorString();
    return {};
}

std::optional<std::string> readTextFile(const QString &path)
{
    constexpr qint64 kMost = qint64(16) << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMost)
        return std::nullopt;
    return file.readAll().toStdString();
}

} // namespace engine
