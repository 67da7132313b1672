// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_files.h"

#include "command.h"
#include "engine/importing/layout_file.h"

#include <QFile>

namespace cli {

bool readLayouts(const QStringList &files, engine::KeyedDecoder &decoder)
{
    for (const QString &path : files) {
        QFile file(path);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly)) {
            printMessage(QStringLiteral("The layouts file %1 cannot be opened: %2.").arg(path, file.errorString()));
            return false;
        }
        const engine::LayoutFile layouts = engine::parseLayoutFile(file.readAll().toStdString());
        for (const int line : layouts.badLines)
            printMessage(QStringLiteral("%1:%2: this is no layout of a compact frame").arg(path).arg(line));
        decoder.addLayouts(layouts.layouts);
    }
    return true;
}

bool writeHeardLayouts(const QStringList &files, engine::KeyedDecoder &decoder)
{
    return writeLayouts(files, decoder.takeHeardLayouts());
}

bool writeLayouts(const QStringList &files, const std::vector<wmbus::CompactLayout> &heard)
{
    if (files.isEmpty() || heard.empty())
        return true;
    const QString error = engine::appendLayouts(files.last(), heard);
    if (!error.isEmpty())
        printMessage(QStringLiteral("The layouts file %1 cannot be written: %2.").arg(files.last(), error));
    return error.isEmpty();
}

} // namespace cli
