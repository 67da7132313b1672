// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/pseudo_terminal.h"

#include <array>
#include <utility>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace simulation {

PseudoTerminal::PseudoTerminal()
{
    termios settings{};
    cfmakeraw(&settings);
    cfsetspeed(&settings, B57600);
    settings.c_cflag |= CS8 | CREAD | CLOCAL;
    std::array<char, 64> name{};
    if (openpty(&m_device, &m_keepAlive, name.data(), &settings, nullptr) != 0) {
        m_device = m_keepAlive = -1;
        return;
    }
    m_path = name.data();
    for (const int descriptor : {m_device, m_keepAlive})
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    fcntl(m_device, F_SETFL, O_NONBLOCK);
}

PseudoTerminal::~PseudoTerminal()
{
    unplug();
}

std::vector<std::uint8_t> PseudoTerminal::read()
{
    std::vector<std::uint8_t> bytes;
    std::array<std::uint8_t, 4096> piece{};
    while (m_device >= 0) {
        const ssize_t count = ::read(m_device, piece.data(), piece.size());
        if (count <= 0)
            break;
        bytes.insert(bytes.end(), piece.begin(), piece.begin() + count);
    }
    return bytes;
}

std::size_t PseudoTerminal::write(std::span<const std::uint8_t> bytes)
{
    if (m_device < 0)
        return 0;
    const ssize_t count = ::write(m_device, bytes.data(), bytes.size());
    return count > 0 ? std::size_t(count) : 0;
}

int PseudoTerminal::clientBaudRate() const
{
    termios settings{};
    if (m_device < 0 || tcgetattr(m_device, &settings) != 0)
        return 0;
    static constexpr std::array<std::pair<speed_t, int>, 9> kRates{{{B1200, 1200},
                                                                    {B2400, 2400},
                                                                    {B4800, 4800},
                                                                    {B9600, 9600},
                                                                    {B19200, 19200},
                                                                    {B38400, 38400},
                                                                    {B57600, 57600},
                                                                    {B115200, 115200},
                                                                    {B230400, 230400}}};
    for (const auto &[code, rate] : kRates) {
        if (cfgetospeed(&settings) == code)
            return rate;
    }
    return 0;
}

void PseudoTerminal::unplug()
{
    for (int *descriptor : {&m_keepAlive, &m_device}) {
        if (*descriptor >= 0)
            ::close(std::exchange(*descriptor, -1));
    }
}

} // namespace simulation
