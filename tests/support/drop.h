// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace support {

/// Drops as a file manager or an editor does. False if the window does not take it.
inline bool drop(QWidget &window, const QMimeData &data)
{
    constexpr QPoint kSomewhere{50, 50};
    QDragEnterEvent enter(kSomewhere, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(kSomewhere, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    const bool isTaken = event.isAccepted();
    QCoreApplication::processEvents(); // questions wait until the drop is over
    return isTaken;
}

inline bool dropFiles(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    return drop(window, data);
}

} // namespace support
