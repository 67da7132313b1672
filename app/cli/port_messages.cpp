// SPDX-License-Identifier: GPL-3.0-or-later
#include "port_messages.h"

#include "engine/exporting/english.h"

namespace cli {

namespace {

using engine::Problem;

QString notADeviceText(const QString &detail)
{
    if (detail == u"folder")
        return QStringLiteral("this is a folder, not a port");
    if (detail == u"file")
        return QStringLiteral("this is a file, not a port; file:PATH replays a file");
    return QStringLiteral("this is no serial port");
}

QString forbiddenText(const QString &port, const QString &detail)
{
    if (port.startsWith(u"exec:"))
        return QStringLiteral("the command may not be run");
    const QString owner = detail.section(u':', 0, 0);
    const QString group = detail.section(u':', 1);
    return QStringLiteral(
               "you may not open it (owner %1, group %2). Run \"sudo usermod -aG %2 $USER\" and log in again")
        .arg(owner, group);
}

QString missingText(const QString &port)
{
    if (port.startsWith(u"exec:"))
        return QStringLiteral("there is no such command");
    if (port.startsWith(u"file:"))
        return QStringLiteral("there is no such file");
    if (port.startsWith(u"tcp://"))
        return QStringLiteral("a network port is named tcp://HOST:PORT");
    return QStringLiteral("there is no such port; \"meterscope-cli ports\" lists them");
}

QString unreadableText(const QString &detail)
{
    if (detail == u"damaged")
        return QStringLiteral("parts of the capture are damaged and were passed over");
    const std::string id = detail.toStdString();
    const std::string_view text = engine::english::captureProblem(id);
    return text == id ? QStringLiteral("the file cannot be read to its end: %1").arg(detail) : QString::fromUtf8(text);
}

QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, detail);
}

QString sentence(const QString &port, Problem problem, const QString &detail)
{
    switch (problem) {
    case Problem::None:
        break;
    case Problem::Missing:
        return missingText(port);
    case Problem::NotADevice:
        return notADeviceText(detail);
    case Problem::Busy:
        return detail.isEmpty() ? QStringLiteral("another program holds it")
                                : QStringLiteral("another program holds it: %1").arg(detail);
    case Problem::Forbidden:
        return forbiddenText(port, detail);
    case Problem::Silent:
        return withDetail(QStringLiteral("nothing answers; is it a receiver of this type?"), detail);
    case Problem::WrongDevice:
        return withDetail(QStringLiteral("something answers, but it is not a receiver of this type"), detail);
    case Problem::ModeRefused:
        return withDetail(QStringLiteral("the receiver does not take this mode"), detail);
    case Problem::Vanished:
        return QStringLiteral("it has vanished");
    case Problem::ConnectionRefused:
        return withDetail(QStringLiteral("nobody listens there"), detail);
    case Problem::ProgramFailed:
        return withDetail(QStringLiteral("the command has failed"), detail);
    case Problem::Unreadable:
        return unreadableText(detail);
    case Problem::NotSupported:
        return withDetail(QStringLiteral("this version does not speak to receivers of this type"), detail);
    }
    return {};
}

} // namespace

QString problemText(const QString &port, Problem problem, const QString &detail)
{
    return QStringLiteral("%1: %2.").arg(port, sentence(port, problem, detail));
}

ExitCode exitCodeOf(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return ExitFine;
    case Problem::Silent:
    case Problem::WrongDevice:
    case Problem::ModeRefused:
    case Problem::Vanished:
    case Problem::ProgramFailed:
        return ExitDevice;
    default:
        return ExitUsage;
    }
}

QString stickText(const sticks::StickInfo &stick)
{
    QString text = QString::fromStdString(stick.product);
    if (!stick.serial.empty())
        text += u' ' + QString::fromStdString(stick.serial);
    if (!stick.firmware.empty())
        text += QStringLiteral(", firmware ") + QString::fromStdString(stick.firmware);
    return text;
}

QString modeText(const sticks::ModeSet &mode)
{
    return mode.empty() ? QStringLiteral("-") : QString::fromStdString(sticks::modeSetText(mode)).toUpper();
}

} // namespace cli
