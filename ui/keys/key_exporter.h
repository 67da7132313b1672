// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/stored_key.h"
#include "ui/messages/message_bar.h"

#include <QCoreApplication>

#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace ui {

/// Writes keys to a file that other programs read, after a plain warning.
class KeyExporter
{
    Q_DECLARE_TR_FUNCTIONS(ui::KeyExporter)

public:
    static void run(const std::vector<engine::StoredKey> &keys, MessageBar &messages, QWidget *window);

private:
    [[nodiscard]] static bool isMeant(int keys, QWidget *window);
};

} // namespace ui
