// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/receiver_words.h"

#include <QStringList>

namespace ui {

namespace {

/// The group of a device that one may not open: its detail is "owner:group".
QString group(const engine::ReceiverStatus &status)
{
    return status.detail.section(u':', 1);
}

} // namespace

QString ReceiverWords::state(const engine::ReceiverStatus &status)
{
    switch (status.state) {
    case engine::ReceiverState::Closed:
        return status.problem == engine::Problem::None ? tr("Stopped") : tr("Not receiving");
    case engine::ReceiverState::Opening:
        return tr("Opening…");
    case engine::ReceiverState::Configuring:
        return tr("Asking the stick…");
    case engine::ReceiverState::Receiving:
        return tr("Receiving");
    case engine::ReceiverState::Lost:
    case engine::ReceiverState::Reopening:
        return tr("Waiting for the stick");
    }
    return {};
}

QString ReceiverWords::problem(const engine::ReceiverStatus &status)
{
    const QString &port = status.port;
    switch (status.problem) {
    case engine::Problem::None:
        return {};
    case engine::Problem::Missing:
        return tr("There is no device %1. Plug the stick in, or choose another port.").arg(port);
    case engine::Problem::NotADevice:
        return tr("%1 is a folder or an ordinary file, not a device. Choose a port such as /dev/ttyUSB0.").arg(port);
    case engine::Problem::Busy:
        if (status.detail.isEmpty())
            return tr("Another program uses %1. Close that program, then try again.").arg(port);
        return tr("%1 is used by %2. Close that program, then try again.").arg(port, status.detail);
    case engine::Problem::Forbidden:
        return tr("You may not open %1 (owner %2, group %3). Install the device rule of this program, or run this "
                  "command, then log out and in again: %4")
            .arg(port, status.detail.section(u':', 0, 0), group(status), command(status));
    case engine::Problem::Silent:
        if (status.state != engine::ReceiverState::Closed)
            return tr("The stick on %1 does not answer any more. It is asked again and again, and receiving goes on by "
                      "itself once it answers. If that takes long, unplug it and plug it in again.")
                .arg(port);
        return tr("%1 is open, but nothing answers. Unplug the stick and plug it in again, or choose another port.")
            .arg(port);
    case engine::Problem::WrongDevice:
        return tr("Something answers on %1, but it is no receiver that the program knows. Choose the port of the "
                  "stick.")
            .arg(port);
    case engine::Problem::ModeRefused:
        return tr("The stick on %1 did not take this mode. Choose another one.").arg(port);
    case engine::Problem::Vanished:
        return tr("The stick on %1 is gone. Plug it in again: receiving goes on by itself.").arg(port);
    case engine::Problem::ConnectionRefused:
        return tr("Nobody listens at %1. Check the address, and that the sender runs.").arg(port);
    case engine::Problem::ProgramFailed:
        return tr("The program behind %1 could not be started or has failed. Try it in a terminal.").arg(port);
    case engine::Problem::Unreadable:
        return tr("%1 cannot be read. Check that it exists and that you may read it.").arg(port);
    case engine::Problem::NotSupported:
        return tr("Receivers of this type are not supported yet. Choose another one.");
    }
    return {};
}

QString ReceiverWords::command(const engine::ReceiverStatus &status)
{
    if (status.problem != engine::Problem::Forbidden)
        return {};
    return QStringLiteral("sudo usermod -aG %1 $USER").arg(group(status));
}

QString ReceiverWords::stickName(sticks::StickType stick)
{
    switch (stick) {
    case sticks::StickType::Im871a:
        return QStringLiteral("iM871A");
    case sticks::StickType::Iu891a:
        return QStringLiteral("iU891A");
    case sticks::StickType::Amb8465:
        return QStringLiteral("AMB8465");
    case sticks::StickType::Cul:
        return QStringLiteral("CUL");
    case sticks::StickType::Rc1180:
        return QStringLiteral("RC1180");
    case sticks::StickType::Ebi:
        return QStringLiteral("EMB-WMB");
    case sticks::StickType::RtlWmbus:
        return QStringLiteral("rtl_wmbus");
    case sticks::StickType::Rtl433:
        return QStringLiteral("rtl_433");
    case sticks::StickType::Auto:
    case sticks::StickType::Raw:
    case sticks::StickType::Hex:
        break;
    }
    return tr("Receiver");
}

QString ReceiverWords::sourceName(sticks::StickType stick)
{
    switch (stick) {
    case sticks::StickType::Hex:
        return tr("Lines with hex digits");
    case sticks::StickType::RtlWmbus:
    case sticks::StickType::Rtl433:
        return tr("Lines of %1").arg(stickName(stick));
    default:
        return stickName(stick);
    }
}

QString ReceiverWords::stickFacts(const sticks::StickInfo &stick)
{
    QStringList facts;
    if (!stick.serial.empty())
        facts.append(QStringLiteral("#%1").arg(QString::fromStdString(stick.serial)));
    if (!stick.firmware.empty())
        facts.append(tr("firmware %1").arg(QString::fromStdString(stick.firmware)));
    return facts.join(QStringLiteral(" · "));
}

QString ReceiverWords::mode(const sticks::ModeSet &mode)
{
    QStringList letters;
    if (mode.s)
        letters.append(QStringLiteral("S"));
    if (mode.c)
        letters.append(QStringLiteral("C"));
    if (mode.t)
        letters.append(QStringLiteral("T"));
    if (mode.n)
        letters.append(QStringLiteral("N"));
    return letters.join(QLatin1Char('+'));
}

QString ReceiverWords::modeHelp(const sticks::ModeSet &mode)
{
    if (mode.c && mode.t)
        return tr("Hears nearly all meters of today.");
    if (mode.c)
        return tr("Hears meters that save their battery, not those that send in mode T.");
    if (mode.t)
        return tr("Hears most water meters, heat meters and heat cost allocators.");
    if (mode.s)
        return tr("Hears some older meters; they send seldom.");
    if (mode.n)
        return tr("Hears meters with a long reach at 169 MHz.");
    return {};
}

QString ReceiverWords::runningTime(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace ui
