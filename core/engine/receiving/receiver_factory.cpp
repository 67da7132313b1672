// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/receiver_factory.h"

#include "engine/diagnostics/logging.h"
#include "engine/receiving/line_receiver.h"
#include "engine/receiving/process_transport.h"
#include "engine/receiving/replay_receiver.h"
#include "engine/receiving/serial_transport.h"
#include "engine/receiving/stick_receiver.h"
#include "engine/receiving/tcp_transport.h"

#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace engine {

namespace {

using sticks::StickType;
using Sinks = std::vector<ReceptionSink *>;

constexpr QStringView kTcp = u"tcp://";
constexpr QStringView kExec = u"exec:";
constexpr QStringView kFile = u"file:";

/// What boards that print telegrams as text mostly use.
constexpr int kTextBaudRate = 115200;

/// Ends at once, with a problem.
class HopelessReceiver : public Receiver
{
public:
    HopelessReceiver(const ReceiverConfig &receiverConfig, Sinks sinks, Problem problem, const QString &detail)
        : Receiver(receiverConfig, std::move(sinks))
    {
        editStatus().problem = problem;
        editStatus().detail = detail;
    }
    void start() override
    {
        const std::string_view name = problemName(status().problem);
        qCInfo(lcReceiver, "%s problem: %.*s %s", qUtf8Printable(config().port), int(name.size()), name.data(),
               qUtf8Printable(status().detail));
        publish();
        Q_EMIT ended();
    }
    void stop() override { }
};

bool sendsText(StickType stick)
{
    return stick == StickType::RtlWmbus || stick == StickType::Rtl433 || stick == StickType::Hex;
}

QString typeName(StickType stick)
{
    const std::string_view name = sticks::stickTypeName(stick);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

std::unique_ptr<Receiver> makeStreamReceiver(const ReceiverConfig &config, Sinks sinks,
                                             std::unique_ptr<Transport> transport, StickType stick)
{
    if (auto session = sticks::makeSession(stick))
        return std::make_unique<StickReceiver>(config, std::move(sinks), std::move(transport), stick,
                                               std::move(session));
    if (stick == StickType::Auto || sendsText(stick))
        return std::make_unique<LineReceiver>(config, std::move(sinks), std::move(transport));
    return std::make_unique<HopelessReceiver>(config, std::move(sinks), Problem::NotSupported, typeName(stick));
}

std::unique_ptr<Receiver> makeSerialReceiver(const ReceiverConfig &config, Sinks sinks)
{
    const StickType stick = stickForSerialPort(config);
    const auto session = sticks::makeSession(stick);
    auto transport = std::make_unique<SerialTransport>(config.port, session ? session->baudRate() : kTextBaudRate);
    return makeStreamReceiver(config, std::move(sinks), std::move(transport), stick);
}

std::unique_ptr<Receiver> makeTcpReceiver(const ReceiverConfig &config, Sinks sinks)
{
    const QUrl url(config.port);
    if (url.host().isEmpty() || url.port() < 1)
        return std::make_unique<HopelessReceiver>(config, std::move(sinks), Problem::Missing,
                                                  QStringLiteral("no host and port"));
    return makeStreamReceiver(config, std::move(sinks), std::make_unique<TcpTransport>(url.host(), quint16(url.port())),
                              config.stick);
}

} // namespace

bool isSerialPort(QStringView port)
{
    return !port.startsWith(kTcp) && !port.startsWith(kExec) && !port.startsWith(kFile);
}

StickType stickForSerialPort(const ReceiverConfig &config)
{
    if (config.stick != StickType::Auto)
        return config.stick;
    const QString canonicalPath = QFileInfo(config.port).canonicalFilePath();
    for (const PortInfo &port : listPorts()) {
        if (port.path == canonicalPath)
            return guessStick(port).value_or(StickType::Im871a);
    }
    return StickType::Im871a;
}

std::vector<StickType> serialStickTypes()
{
    std::vector<StickType> types;
    for (const StickType type :
         {StickType::Im871a, StickType::Iu891a, StickType::Amb8465, StickType::Cul, StickType::Rc1180, StickType::Ebi,
          StickType::Hex, StickType::RtlWmbus, StickType::Rtl433})
        if (sendsText(type) || sticks::makeSession(type))
            types.push_back(type);
    return types;
}

std::unique_ptr<Receiver> makeReceiver(const ReceiverConfig &config, std::vector<ReceptionSink *> sinks)
{
    const QString &port = config.port;
    if (port.startsWith(kTcp))
        return makeTcpReceiver(config, std::move(sinks));
    if (port.startsWith(kExec))
        return std::make_unique<LineReceiver>(config, std::move(sinks),
                                              std::make_unique<ProcessTransport>(port.mid(kExec.size())));
    if (port.startsWith(kFile))
        return std::make_unique<ReplayReceiver>(config, std::move(sinks), port.mid(kFile.size()));
    return makeSerialReceiver(config, std::move(sinks));
}

} // namespace engine
