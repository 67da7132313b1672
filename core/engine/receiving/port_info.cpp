// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/port_info.h"

#include <QSerialPortInfo>

#include <array>

namespace engine {

namespace {

using sticks::StickType;

/// One row of what is known about USB ids. A word must be part of the product or the maker's name; no word: the ids
/// are enough.
struct KnownUsb
{
    quint16 vendorId;
    quint16 productId;
    QStringView word;
    StickType stick;
};

constexpr std::array<KnownUsb, 7> kKnown{{
    {0x10C4, 0x87ED, u"", StickType::Im871a},
    {0x10C4, 0xEA60, u"", StickType::Im871a}, // any CP210x board has these ids, but nothing else is worth a question
    {0x04B4, 0x0003, u"IMST", StickType::Iu891a},
    {0x04B4, 0x0003, u"89", StickType::Iu891a}, // iU891A, iU893A
    {0x0403, 0x6001, u"AMB", StickType::Amb8465},
    {0x03EB, 0x204B, u"", StickType::Cul},
    {0x2047, 0x0863, u"", StickType::Raw},
}};

bool isSameDevice(const PortInfo &a, const PortInfo &b)
{
    return a.vendorId == b.vendorId && a.productId == b.productId && a.serialNumber == b.serialNumber;
}

} // namespace

QList<PortInfo> listPorts()
{
    QList<PortInfo> ports;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts()) {
        PortInfo port;
        port.path = info.systemLocation();
        port.product = info.description();
        port.manufacturer = info.manufacturer();
        port.serialNumber = info.serialNumber();
        if (info.hasVendorIdentifier())
            port.vendorId = info.vendorIdentifier();
        if (info.hasProductIdentifier())
            port.productId = info.productIdentifier();
        ports.append(port);
    }
    return ports;
}

std::optional<StickType> guessStick(const PortInfo &port)
{
    for (const KnownUsb &known : kKnown) {
        if (port.vendorId == known.vendorId && port.productId == known.productId
            && (port.product.contains(known.word, Qt::CaseInsensitive)
                || port.manufacturer.contains(known.word, Qt::CaseInsensitive)))
            return known.stick;
    }
    return std::nullopt;
}

std::optional<QString> findAgain(const PortInfo &before, const QList<PortInfo> &now)
{
    std::optional<QString> found;
    for (const PortInfo &port : now) {
        if (!isSameDevice(port, before))
            continue;
        if (port.path == before.path)
            return port.path;
        if (!port.vendorId)
            continue; // built-in ports are all alike
        if (found)
            return std::nullopt; // two of the same kind without serial numbers: which one, nobody knows
        found = port.path;
    }
    return found;
}

} // namespace engine
