// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace cli {

namespace {

/// A signal handler may hardly do anything, but it may write to a pipe.
std::array<int, 2> wakeUp{-1, -1};

void onSignal(int /*signal*/)
{
    const char byte = 0;
    (void)!::write(wakeUp[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt()
{
    if (::pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        (void)!::read(wakeUp[0], &byte, 1);
        Q_EMIT requested();
    });
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, onSignal);
}

Interrupt::~Interrupt()
{
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &descriptor : wakeUp) {
        ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace cli
