// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sticks/stick_type.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace engine {

/// A serial port of this machine, and what its USB descriptor says. Nothing is opened to learn this.
struct PortInfo
{
    QString path; ///< "/dev/ttyUSB0"
    std::optional<quint16> vendorId; ///< absent where it is no USB device
    std::optional<quint16> productId;
    QString product;
    QString manufacturer;
    QString serialNumber;

    friend bool operator==(const PortInfo &, const PortInfo &) = default;
};

using PortLister = std::function<QList<PortInfo>()>;

/// The serial ports there are now. Inspects every tty of the machine (milliseconds): not for loops.
[[nodiscard]] QList<PortInfo> listPorts();

/// Which receiver this probably is, by its USB ids and words; absent where they say nothing. A guess: the ids of
/// general USB-serial chips prove nothing, only the stick's own answer does.
[[nodiscard]] std::optional<sticks::StickType> guessStick(const PortInfo &port);

/// Where the device that was at `before` is now, also under another name: its own path if the same device is there,
/// else the only port with the same USB ids and serial number. Absent while it is not there.
[[nodiscard]] std::optional<QString> findAgain(const PortInfo &before, const QList<PortInfo> &now);

} // namespace engine
