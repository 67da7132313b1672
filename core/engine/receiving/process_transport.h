// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/transport.h"

#include <QProcess>

namespace engine {

/// What a command prints, such as `rtl_sdr … | rtl_wmbus`. The command runs in the shell, in a process group of its
/// own, so that closing ends every part of a pipe. Its messages go where ours go.
class ProcessTransport : public Transport
{
    Q_OBJECT

public:
    explicit ProcessTransport(QString command, QObject *parent = nullptr);
    ~ProcessTransport() override;

    void open() override;
    void close() override;
    void write(radio::ByteView bytes) override;
    [[nodiscard]] bool comesBack() const override { return false; }

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);

    QString m_command;
    QProcess m_process;
};

} // namespace engine
