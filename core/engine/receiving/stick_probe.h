// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver_config.h"
#include "engine/receiving/receiver_status.h"
#include "engine/receiving/stick_dialogue.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace engine {

/// What was found out about a port.
struct ProbeResult
{
    Problem problem = Problem::None;
    QString detail; ///< as in ReceiverStatus
    std::optional<sticks::StickInfo> stick; ///< who answered
};

/// Asks one serial port which stick is there and how it is set; sets nothing. Everything in the caller's event loop.
class StickProbe : public QObject
{
    Q_OBJECT

public:
    /// Of the config port and stick count; Auto: what the port's USB ids say, else iM871A.
    explicit StickProbe(const ReceiverConfig &config, QObject *parent = nullptr);
    ~StickProbe() override;

    void start();
    [[nodiscard]] const ProbeResult &result() const { return m_result; }

Q_SIGNALS:
    void finished(); ///< once

private:
    void onEvent(sticks::Event &&event);
    void finish(Problem problem, const QString &detail);

    ProbeResult m_result;
    std::unique_ptr<Transport> m_transport; ///< before the dialogue, which uses it
    std::unique_ptr<StickDialogue> m_dialogue; ///< null where there is no protocol for the stick
    bool m_hasFinished = false;
};

} // namespace engine
