// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/capture_control.h"

#include "engine/session.h"
#include "ui/receiving/receiver_words.h"
#include "ui/receiving/simulated_stick.h"
#include "ui/settings/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

constexpr sticks::ModeSet kModeCT{.t = true, .c = true};
constexpr sticks::ModeSet kModeC{.c = true};
constexpr sticks::ModeSet kModeT{.t = true};
constexpr sticks::ModeSet kModeS{.s = true};

/// "ttyUSB0" for a device; other addresses as they are.
QString shortName(const QString &port)
{
    return port.startsWith(QLatin1String("/dev/")) ? QFileInfo(port).fileName() : port;
}

} // namespace

ReceiverChoice ReceiverChoice::ofPort(const engine::PortInfo &port, sticks::StickType stick)
{
    return {
        CaptureControl::tr("%1 on %2", "a stick on a port").arg(ReceiverWords::stickName(stick), shortName(port.path)),
        port.path, stick, true};
}

CaptureControl::CaptureControl(engine::Session &session, Settings &settings, SimulatedStick &simulatedStick,
                               QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_simulatedStick(simulatedStick),
      m_mode(sticks::modeSetFromText(settings.lastMode().toStdString()))
{
    rebuildChoices();
    if (isRunning())
        selectRunning();
    connect(&session, &engine::Session::receiverStatusChanged, this, &CaptureControl::statusChanged);
    connect(&session, &engine::Session::captureEnded, this, &CaptureControl::onEnded);
}

void CaptureControl::setFound(const QList<ReceiverChoice> &found)
{
    m_found = found;
    rebuildChoices();
}

void CaptureControl::usePort(const QString &port, sticks::StickType stick)
{
    m_named.removeIf([&port](const ReceiverChoice &choice) { return choice.port == port; });
    m_named.prepend({shortName(port), port, stick, false});
    rebuildChoices();
    setCurrentIndex(indexOf(port));
}

/// A window made while a receiver runs finds it running.
void CaptureControl::selectRunning()
{
    const QString port = status().port;
    if (port == m_simulatedStick.port())
        m_current = int(m_choices.size()) - 1;
    else
        usePort(port, sticks::StickType::Auto);
}

int CaptureControl::indexOf(const QString &port) const
{
    const auto it = std::find_if(m_choices.begin(), m_choices.end(),
                                 [&port](const ReceiverChoice &choice) { return choice.port == port; });
    return it == m_choices.end() ? -1 : int(it - m_choices.begin());
}

void CaptureControl::rebuildChoices()
{
    const bool isFirst = m_choices.isEmpty();
    const QString before = isFirst ? m_settings.lastPort() : current().port;
    m_choices = m_found;
    for (const ReceiverChoice &named : std::as_const(m_named))
        if (indexOf(named.port) < 0)
            m_choices.append(named);
    m_choices.append({tr("Simulated stick"), {}, sticks::StickType::Im871a, false});

    // A real stick that appears is what people want, unless they are just using something else.
    const bool keep = isRunning() || (!isFirst && !before.isEmpty());
    const QString wanted = keep ? before : m_settings.lastPort();
    m_current = !keep && wanted.isEmpty() ? 0 : std::max(indexOf(wanted), 0);
    Q_EMIT choicesChanged();
}

void CaptureControl::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_choices.size())
        return;
    m_current = index;
    Q_EMIT choicesChanged();
}

const ReceiverChoice *CaptureControl::bestFound() const
{
    if (current().found)
        return &current();
    return m_found.isEmpty() ? nullptr : &m_found.first();
}

std::vector<sticks::ModeSet> CaptureControl::modes() const
{
    const engine::ReceiverStatus now = status();
    if (now.stick && isRunning())
        return now.stick->modes;
    return {kModeCT, kModeT, kModeC, kModeS};
}

void CaptureControl::setMode(std::optional<sticks::ModeSet> mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_settings.setLastMode(mode ? QString::fromStdString(sticks::modeSetText(*mode)) : QString());
    if (isRunning())
        start();
}

bool CaptureControl::isRunning() const
{
    return m_session.isCapturing();
}

engine::ReceiverStatus CaptureControl::status() const
{
    return m_session.receiverStatus();
}

void CaptureControl::start()
{
    const ReceiverChoice &choice = current();
    const QString port = choice.isSimulated() ? m_simulatedStick.plugIn() : choice.port;
    if (port.isEmpty()) {
        Q_EMIT simulationUnavailable();
        return;
    }
    if (!choice.isSimulated())
        m_settings.setLastPort(port);
    m_session.startCapture({port, choice.stick, m_mode});
    Q_EMIT statusChanged();
    if (choice.isSimulated())
        Q_EMIT simulationStarted();
}

void CaptureControl::startBestFound()
{
    const ReceiverChoice *best = bestFound();
    if (!best)
        return;
    setCurrentIndex(indexOf(best->port));
    start();
}

void CaptureControl::startSimulated()
{
    stop();
    setCurrentIndex(int(m_choices.size()) - 1);
    start();
}

void CaptureControl::stop()
{
    m_session.stopCapture();
    onEnded();
}

void CaptureControl::onEnded()
{
    m_simulatedStick.unplug();
    Q_EMIT statusChanged();
}

} // namespace ui
