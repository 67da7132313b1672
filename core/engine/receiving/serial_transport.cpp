// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/serial_transport.h"

#include "engine/diagnostics/logging.h"
#include "engine/receiving/port_diagnosis.h"

#include <QFileInfo>

#include <utility>

namespace engine {

SerialTransport::SerialTransport(QString path, int baudRate, PortLister lister, QObject *parent)
    : Transport(parent), m_path(std::move(path)), m_lister(std::move(lister)), m_port(this)
{
    m_port.setBaudRate(baudRate);
    m_port.setDataBits(QSerialPort::Data8);
    m_port.setParity(QSerialPort::NoParity);
    m_port.setStopBits(QSerialPort::OneStop);
    m_port.setFlowControl(QSerialPort::NoFlowControl);
    connect(&m_port, &QSerialPort::readyRead, this, &SerialTransport::onReadyRead);
    connect(&m_port, &QSerialPort::errorOccurred, this, &SerialTransport::onError);
}

void SerialTransport::open()
{
    const QString path = m_device ? findAgain(*m_device, m_lister()).value_or(QString()) : m_path;
    if (const PortDiagnosis diagnosis = diagnoseNode(path); diagnosis.problem != Problem::None) {
        reportLater(diagnosis.problem, diagnosis.detail);
        return;
    }
    // Qt's lock file carries the name used: with the canonical one, two names of one device meet in one lock.
    const QString canonicalPath = QFileInfo(path).canonicalFilePath();
    m_port.setPortName(canonicalPath);
    if (!m_port.open(QIODevice::ReadWrite)) {
        reportOpenFailure(canonicalPath);
        return;
    }
    m_gone = false;
    rememberDevice(canonicalPath);
    qCInfo(lcReceiver, "%s opened at %d baud", qUtf8Printable(canonicalPath), m_port.baudRate());
    QMetaObject::invokeMethod(this, &Transport::opened, Qt::QueuedConnection);
}

/// So that a stick that comes back as another port is found, and another device that takes its port is left alone.
void SerialTransport::rememberDevice(const QString &canonicalPath)
{
    for (const PortInfo &port : m_lister()) {
        if (port.path == canonicalPath)
            m_device = port;
    }
}

void SerialTransport::reportLater(Problem problem, const QString &detail)
{
    QMetaObject::invokeMethod(
        this, [this, problem, detail] { Q_EMIT failed(problem, detail); }, Qt::QueuedConnection);
}

void SerialTransport::reportOpenFailure(const QString &canonicalPath)
{
    qCInfo(lcReceiver, "%s cannot be opened: %s", qUtf8Printable(canonicalPath), qUtf8Printable(m_port.errorString()));
    switch (m_port.error()) {
    case QSerialPort::DeviceNotFoundError:
    case QSerialPort::ResourceError:
        reportLater(Problem::Missing, {});
        break;
    case QSerialPort::PermissionError: // the rights were checked before: it is locked, or held exclusively
    case QSerialPort::OpenError:
        reportLater(Problem::Busy, holderOf(canonicalPath));
        break;
    default: // a character device that takes no speed, such as /dev/null
        reportLater(Problem::NotADevice, QStringLiteral("other"));
        break;
    }
}

void SerialTransport::close()
{
    m_gone = true;
    m_port.close();
}

void SerialTransport::write(radio::ByteView bytes)
{
    m_port.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
}

QStringList SerialTransport::foldersToWatch() const
{
    return {QStringLiteral("/dev"), QFileInfo(m_path).absolutePath()};
}

void SerialTransport::onReadyRead()
{
    if (const QByteArray bytes = m_port.readAll(); !bytes.isEmpty())
        Q_EMIT bytesRead(bytes);
}

/// A vanished device repeats its error without end, hundreds of thousands of times a second, until the port is closed;
/// and a port must not be closed inside its own handler.
void SerialTransport::onError(QSerialPort::SerialPortError error)
{
    switch (error) {
    case QSerialPort::ReadError:
    case QSerialPort::WriteError:
    case QSerialPort::ResourceError:
        if (!std::exchange(m_gone, true))
            QMetaObject::invokeMethod(this, &SerialTransport::onGone, Qt::QueuedConnection);
        break;
    default: // an open that fails says so itself; modem lines that a pseudo terminal lacks are no reason to stop
        break;
    }
}

void SerialTransport::onGone()
{
    if (!m_port.isOpen())
        return;
    onReadyRead();
    m_port.close();
    qCInfo(lcReceiver, "%s has vanished", qUtf8Printable(m_port.portName()));
    Q_EMIT failed(Problem::Vanished, {});
}

} // namespace engine
