// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_input.h"

#include "command.h"
#include "engine/exporting/english.h"

#include <QFile>

namespace cli {

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

std::optional<engine::KeyFile> readKeyFile(const QString &path, QString &error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = QStringLiteral("The keys file %1 cannot be opened: %2.").arg(path, file.errorString());
        return std::nullopt;
    }
    engine::KeyFile keys = engine::parseKeyFile(file.readAll().toStdString());
    for (const engine::KeyFileProblem &problem : keys.problems)
        printMessage(QStringLiteral("%1:%2: %3")
                         .arg(path)
                         .arg(problem.line)
                         .arg(QString::fromUtf8(engine::english::keyFileProblem(problem.id))));
    return keys;
}

} // namespace cli
