// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/transport.h"

#include <QTcpSocket>
#include <QTimer>

namespace engine {

/// A raw connection to a serial server (ser2net, an ESP bridge) or to a service that sends lines.
class TcpTransport : public Transport
{
    Q_OBJECT

public:
    TcpTransport(QString host, quint16 port, QObject *parent = nullptr);

    void open() override;
    void close() override;
    void write(radio::ByteView bytes) override;

private:
    void onConnected();
    void onGone(Problem problem, const QString &detail);

    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket;
    QTimer m_patience;
    bool m_isOpen = false; ///< open() was called and neither close() nor failed() came since
};

} // namespace engine
