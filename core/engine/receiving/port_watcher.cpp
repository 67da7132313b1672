// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/port_watcher.h"

#include <chrono>
#include <utility>

namespace engine {

namespace {

/// udev sets rights and names a moment after the node appears.
constexpr std::chrono::milliseconds kDebounce{300};

} // namespace

PortWatcher::PortWatcher(QObject *parent) : PortWatcher(listPorts, QStringLiteral("/dev"), parent) { }

PortWatcher::PortWatcher(PortLister lister, const QString &folder, QObject *parent)
    : QObject(parent), m_lister(std::move(lister)), m_ports(m_lister())
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounce);
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_debounce, &QTimer::timeout, this, &PortWatcher::compare);
}

void PortWatcher::compare()
{
    const QList<PortInfo> before = std::exchange(m_ports, m_lister());
    if (before == m_ports)
        return;
    for (const PortInfo &port : before) {
        if (!m_ports.contains(port))
            Q_EMIT portVanished(port);
    }
    for (const PortInfo &port : std::as_const(m_ports)) {
        if (!before.contains(port))
            Q_EMIT portAppeared(port);
    }
    Q_EMIT portsChanged();
}

} // namespace engine
