// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/port_info.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

namespace engine {

/// Tells which serial ports come and go. Sleeps until the folder of devices changes: listing ports costs milliseconds,
/// so nothing is asked on a timer.
class PortWatcher : public QObject
{
    Q_OBJECT

public:
    explicit PortWatcher(QObject *parent = nullptr);
    /// For tests: another way to list ports, another folder than /dev.
    PortWatcher(PortLister lister, const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] const QList<PortInfo> &ports() const { return m_ports; }

Q_SIGNALS:
    void portAppeared(const engine::PortInfo &port);
    void portVanished(const engine::PortInfo &port);
    void portsChanged(); ///< once after any number of the above

private:
    void compare();

    PortLister m_lister;
    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
    QList<PortInfo> m_ports;
};

} // namespace engine
