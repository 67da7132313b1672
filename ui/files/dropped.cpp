// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/dropped.h"

#include <QMimeData>
#include <QUrl>

namespace ui {

bool Dropped::isPossible(const QMimeData &data)
{
    return data.hasUrls() || data.hasText();
}

Dropped Dropped::from(const QMimeData &data)
{
    Dropped dropped;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            dropped.paths.append(url.toLocalFile());
    if (dropped.paths.isEmpty())
        dropped.text = data.text();
    return dropped;
}

} // namespace ui
