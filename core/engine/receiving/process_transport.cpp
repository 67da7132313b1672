// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/process_transport.h"

#include "engine/diagnostics/logging.h"

#include <csignal>
#include <utility>

#include <unistd.h>

namespace engine {

namespace {

constexpr int kShellNotExecutable = 126; ///< POSIX shells: found, but cannot be run
constexpr int kShellNotFound = 127;
constexpr int kGoodbyeMs = 1000;

} // namespace

ProcessTransport::ProcessTransport(QString command, QObject *parent)
    : Transport(parent), m_command(std::move(command)), m_process(this)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { setpgid(0, 0); });
    connect(&m_process, &QProcess::started, this, &Transport::opened);
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { Q_EMIT bytesRead(m_process.readAllStandardOutput()); });
    connect(&m_process, &QProcess::finished, this, &ProcessTransport::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(Problem::Missing, QStringLiteral("/bin/sh"));
    });
}

ProcessTransport::~ProcessTransport()
{
    ProcessTransport::close(); // no virtual call here
}

void ProcessTransport::open()
{
    m_process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), m_command});
}

void ProcessTransport::close()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.disconnect(this);
    const auto group = pid_t(m_process.processId());
    ::kill(-group, SIGTERM);
    if (!m_process.waitForFinished(kGoodbyeMs)) {
        ::kill(-group, SIGKILL);
        m_process.waitForFinished(kGoodbyeMs);
    }
}

/// A command that prints telegrams reads none: receivers of this kind have no dialogue.
void ProcessTransport::write(radio::ByteView /*bytes*/) { }

void ProcessTransport::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (const QByteArray rest = m_process.readAllStandardOutput(); !rest.isEmpty())
        Q_EMIT bytesRead(rest);
    qCInfo(lcReceiver, "command ended with %d", exitCode);
    if (status == QProcess::CrashExit)
        Q_EMIT failed(Problem::ProgramFailed, QStringLiteral("signal"));
    else if (exitCode == kShellNotFound)
        Q_EMIT failed(Problem::Missing, QStringLiteral("command"));
    else if (exitCode == kShellNotExecutable)
        Q_EMIT failed(Problem::Forbidden, QStringLiteral("command"));
    else if (exitCode != 0)
        Q_EMIT failed(Problem::ProgramFailed, QStringLiteral("exit-code=%1").arg(exitCode));
    else
        Q_EMIT ended();
}

} // namespace engine
