// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key.h"

#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace ui {

/// Lends a key to the clipboard and takes it back after a while, unless something else lies there by then. Clipboard
/// managers are told that it is a secret.
class KeyClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSeconds = 20;

    explicit KeyClipboard(QObject *parent = nullptr);
    ~KeyClipboard() override;

    void copy(const wmbus::Key &key);

Q_SIGNALS:
    void cleared();

private:
    void clear();

    std::optional<wmbus::Key> m_key;
    QTimer *m_timer;
};

} // namespace ui
