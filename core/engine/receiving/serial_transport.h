// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/port_info.h"
#include "engine/receiving/transport.h"

#include <QSerialPort>

#include <optional>

namespace engine {

/// A serial port: 8 data bits, no parity, one stop bit, no flow control. Opened again, it looks for the same device,
/// also under another name.
class SerialTransport : public Transport
{
    Q_OBJECT

public:
    SerialTransport(QString path, int baudRate, PortLister lister = listPorts, QObject *parent = nullptr);

    void open() override;
    void close() override;
    void write(radio::ByteView bytes) override;
    [[nodiscard]] QStringList foldersToWatch() const override;

private:
    void rememberDevice(const QString &canonicalPath);
    void reportLater(Problem problem, const QString &detail);
    void reportOpenFailure(const QString &canonicalPath);
    void onReadyRead();
    void onError(QSerialPort::SerialPortError error);
    void onGone();

    QString m_path;
    PortLister m_lister;
    QSerialPort m_port;
    std::optional<PortInfo> m_device; ///< what was opened before; absent for ports that are in no list
    bool m_gone = false;
};

} // namespace engine
