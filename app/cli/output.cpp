// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "command.h"

#include <QString>

#include <cerrno>
#include <cstring>

namespace cli {

namespace {

constexpr std::size_t kWorthWriting = 1 << 16;

} // namespace

void Output::writeIfLarge()
{
    if (m_buffer.size() >= kWorthWriting)
        flush();
}

void Output::flush()
{
    std::size_t written = 0;
    while (!m_failed && written < m_buffer.size()) {
        const ssize_t length = ::write(m_file, m_buffer.data() + written, m_buffer.size() - written);
        if (length >= 0) {
            written += std::size_t(length);
        } else if (errno != EINTR) {
            m_failed = true;
            if (errno != EPIPE)
                printMessage(QStringLiteral("The results cannot be written: %1.")
                                 .arg(QString::fromLocal8Bit(std::strerror(errno))));
        }
    }
    m_buffer.clear();
}

} // namespace cli
