// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/port_info.h"
#include "engine/receiving/receiver_config.h"
#include "engine/receiving/receiver_status.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace engine {
class Session;
}

namespace ui {

class Settings;
class SimulatedStick;

/// Something one can receive from.
struct ReceiverChoice
{
    QString label; ///< "iM871A on ttyUSB0"
    QString port; ///< path; empty for the simulated stick, whose port exists only while it is used
    sticks::StickType stick = sticks::StickType::Auto;
    bool found = false; ///< plugged in and known by its USB ids

    [[nodiscard]] bool isSimulated() const { return port.isEmpty(); }
    [[nodiscard]] static ReceiverChoice ofPort(const engine::PortInfo &port, sticks::StickType stick);
};

/// What to receive from, how, and start and stop: shared by start page, capture bar and menu.
class CaptureControl : public QObject
{
    Q_OBJECT

public:
    CaptureControl(engine::Session &session, Settings &settings, SimulatedStick &simulatedStick,
                   QObject *parent = nullptr);

    /// Receivers known by their USB ids, as the port watcher reports them.
    void setFound(const QList<ReceiverChoice> &found);
    /// A port named by the user; becomes the current choice.
    void usePort(const QString &port, sticks::StickType stick);

    /// Found ones first, then those named by the user, the simulated stick last.
    [[nodiscard]] const QList<ReceiverChoice> &choices() const { return m_choices; }
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] const ReceiverChoice &current() const { return m_choices[m_current]; }
    void setCurrentIndex(int index);
    /// The stick to offer first; nullptr while none is plugged in.
    [[nodiscard]] const ReceiverChoice *bestFound() const;

    /// What the current receiver can be set to; as far as known before it answered.
    [[nodiscard]] std::vector<sticks::ModeSet> modes() const;
    [[nodiscard]] std::optional<sticks::ModeSet> mode() const { return m_mode; } ///< absent: what is best
    void setMode(std::optional<sticks::ModeSet> mode); ///< applied at once while receiving

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] engine::ReceiverStatus status() const;
    void start();
    void startBestFound();
    void startSimulated();
    void stop();

Q_SIGNALS:
    void choicesChanged();
    void statusChanged(); ///< state, problem or counters
    void simulationStarted();
    void simulationUnavailable(); ///< the system gives no pseudo terminal

private:
    void rebuildChoices();
    void selectRunning();
    void onEnded();
    [[nodiscard]] int indexOf(const QString &port) const; ///< -1 = none

    engine::Session &m_session;
    Settings &m_settings;
    SimulatedStick &m_simulatedStick;
    QList<ReceiverChoice> m_found;
    QList<ReceiverChoice> m_named;
    QList<ReceiverChoice> m_choices;
    int m_current = 0;
    std::optional<sticks::ModeSet> m_mode;
};

} // namespace ui
