// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace simulation {

/// The device side of a pseudo terminal: a serial port whose other end a program opens by path.
class PseudoTerminal
{
public:
    PseudoTerminal();
    ~PseudoTerminal();
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;

    [[nodiscard]] bool isOpen() const { return m_device >= 0; }
    [[nodiscard]] const std::string &path() const { return m_path; } ///< "/dev/pts/3"
    [[nodiscard]] int descriptor() const { return m_device; } ///< for poll()

    /// What the client wrote since the last call; empty if nothing.
    [[nodiscard]] std::vector<std::uint8_t> read();
    /// Number of bytes taken; less than given while the client does not read.
    [[nodiscard]] std::size_t write(std::span<const std::uint8_t> bytes);
    /// The speed that the client has set: 57600…; 0 if unknown.
    [[nodiscard]] int clientBaudRate() const;
    /// As if the stick were pulled out: the client's port dies.
    void unplug();

private:
    int m_device = -1;
    int m_keepAlive = -1; ///< our own hold on the client side: without it reading gives EIO until a client comes
    std::string m_path;
};

} // namespace simulation
