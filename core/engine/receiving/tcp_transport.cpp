// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/tcp_transport.h"

#include "engine/diagnostics/logging.h"

#include <chrono>
#include <utility>

namespace engine {

namespace {

constexpr std::chrono::seconds kConnectTime{5};

} // namespace

TcpTransport::TcpTransport(QString host, quint16 port, QObject *parent)
    : Transport(parent), m_host(std::move(host)), m_port(port), m_socket(this), m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kConnectTime);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { onGone(Problem::ConnectionRefused, QStringLiteral("timeout")); });
    connect(&m_socket, &QTcpSocket::connected, this, &TcpTransport::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { Q_EMIT bytesRead(m_socket.readAll()); });
    // Queued: a socket must not be closed inside its own handler.
    connect(
        &m_socket, &QTcpSocket::errorOccurred, this,
        [this] {
            const bool wasConnected = !m_patience.isActive();
            onGone(wasConnected ? Problem::Vanished : Problem::ConnectionRefused, m_socket.errorString());
        },
        Qt::QueuedConnection);
}

void TcpTransport::open()
{
    m_isOpen = true;
    m_patience.start();
    m_socket.connectToHost(m_host, m_port);
}

void TcpTransport::close()
{
    m_isOpen = false;
    m_patience.stop();
    m_socket.abort();
}

void TcpTransport::write(radio::ByteView bytes)
{
    m_socket.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
}

void TcpTransport::onConnected()
{
    m_patience.stop();
    // A dead router is noticed in the end, also by a receiver that only listens.
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    qCInfo(lcReceiver, "connected to %s port %d", qUtf8Printable(m_host), int(m_port));
    Q_EMIT opened();
}

void TcpTransport::onGone(Problem problem, const QString &detail)
{
    if (!m_isOpen)
        return;
    close();
    Q_EMIT failed(problem, detail);
}

} // namespace engine
