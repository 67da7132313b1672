// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_input.h"

#include "command.h"
#include "engine/exporting/english.h"

#include <QFile>

namespace cli {

namespace {

QString problemText(const engine::KeyFileProblem &problem)
{
    return QString::fromUtf8(engine::english::keyFileProblem(problem.id));
}

/// FILE:LINE, or the meter where there are no lines.
QString placeText(const QString &path, const engine::KeyFileProblem &problem)
{
    if (problem.line > 0)
        return QStringLiteral("%1:%2").arg(path).arg(problem.line);
    return problem.meter.empty() ? path
                                 : QStringLiteral("%1: meter %2").arg(path, QString::fromStdString(problem.meter));
}

} // namespace

std::optional<wmbus::KeyEntry> keyOfArgument(const QString &argument)
{
    const std::string text = argument.toStdString();
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        return std::nullopt;
    const auto pattern = wmbus::AddressPattern::parse(std::string_view(text).substr(0, equals));
    const auto key = wmbus::Key::fromHex(std::string_view(text).substr(equals + 1));
    if (!pattern || !key)
        return std::nullopt;
    return wmbus::KeyEntry{*pattern, *key};
}

std::optional<engine::KeyFile> readKeyFile(const QString &path, QString &error, const PasswordQuestion &password)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = QStringLiteral("The keys file %1 cannot be opened: %2.").arg(path, file.errorString());
        return std::nullopt;
    }
    const std::string content = file.readAll().toStdString();
    engine::KeyFile keys = engine::parseKeyFile(content);
    if (keys.isLocked && password) {
        const auto answer = password(path, error);
        if (!answer)
            return std::nullopt;
        keys = engine::parseKeyFile(content, *answer);
    }
    if (keys.isLocked) {
        error = QStringLiteral("The keys file %1 cannot be opened: %2.").arg(path, problemText(keys.problems.front()));
        return std::nullopt;
    }
    if (keys.isSigned)
        printMessage(QStringLiteral("%1: the maker's signature in this file was not checked").arg(path));
    for (const engine::KeyFileProblem &problem : keys.problems)
        printMessage(placeText(path, problem) + QStringLiteral(": ") + problemText(problem));
    return keys;
}

} // namespace cli
