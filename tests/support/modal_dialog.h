// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

namespace support {

/// Runs `script` on the modal dialog that `open` brings up, and leaves it afterwards. False if none came.
template <typename Open, typename Script>
[[nodiscard]] bool withDialog(Open open, Script script)
{
    constexpr int kPatienceMs = 5000;
    bool seen = false;
    QElapsedTimer clock;
    clock.start();
    QTimer poll;
    poll.setInterval(5);
    QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog) {
            if (clock.elapsed() > kPatienceMs)
                poll.stop();
            return;
        }
        poll.stop();
        seen = true;
        script(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    poll.start();
    open();
    return seen;
}

} // namespace support
