// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/capture_control.h"

#include "engine/session.h"
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

bool isSame(const ReceiverChoice &a, const ReceiverChoice &b)
{
    return a.port == b.port;
}

} // namespace

CaptureControl::CaptureControl(engine::Session &session, Settings &settings, SimulatedStick &simulatedStick,
                               QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_simulatedStick(simulatedStick),
      m_mode(sticks::modeSetFromText(settings.lastMode().toStdString()))
{
    rebuildChoices();
    connect(&session, &engine::Session::receiverStatusChanged, this, &CaptureControl::statusChanged);
}

void CaptureControl::setFound(const QList<ReceiverChoice> &found)
{
    m_found = found;
    rebuildChoices();
}

void CaptureControl::usePort(const QString &port, sticks::StickType stick)
{
    const ReceiverChoice named{port.startsWith(QLatin1String("/dev/")) ? QFileInfo(port).fileName() : port, port, stick,
                               false};
    m_named.removeIf([&named](const ReceiverChoice &choice) { return isSame(choice, named); });
    m_named.prepend(named);
    rebuildChoices();
    const auto it = std::find_if(m_choices.begin(), m_choices.end(),
                                 [&named](const ReceiverChoice &choice) { return isSame(choice, named); });
    setCurrentIndex(int(it - m_choices.begin()));
}

void CaptureControl::rebuildChoices()
{
    const std::optional<ReceiverChoice> before =
        m_choices.isEmpty() ? std::nullopt : std::optional(m_choices[m_current]);
    m_choices = m_found;
    for (const ReceiverChoice &named : m_named)
        if (std::none_of(m_found.begin(), m_found.end(), [&](const ReceiverChoice &f) { return isSame(f, named); }))
            m_choices.append(named);
    m_choices.append({tr("Simulated stick"), {}, sticks::StickType::Im871a, false});

    const auto indexOf = [this](const auto &wanted) {
        const auto it = std::find_if(m_choices.begin(), m_choices.end(), wanted);
        return it == m_choices.end() ? -1 : int(it - m_choices.begin());
    };
    m_current = -1;
    if (before && (m_chosenByUser || isRunning()))
        m_current = indexOf([&](const ReceiverChoice &choice) { return isSame(choice, *before); });
    if (m_current < 0 && !m_settings.lastPort().isEmpty())
        m_current = indexOf([this](const ReceiverChoice &choice) { return choice.port == m_settings.lastPort(); });
    m_current = std::max(m_current, 0);
    Q_EMIT choicesChanged();
}

void CaptureControl::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_choices.size())
        return;
    m_current = index;
    m_chosenByUser = true;
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
    if (isRunning()) {
        m_session.stopCapture();
        start();
    }
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
    QString port = current().port;
    if (current().isSimulated()) {
        port = m_simulatedStick.plugIn();
        if (port.isEmpty()) {
            Q_EMIT simulationUnavailable();
            return;
        }
    } else {
        m_settings.setLastPort(port);
    }
    m_session.startCapture({port, current().stick, m_mode});
    Q_EMIT statusChanged();
}

void CaptureControl::startBestFound()
{
    const ReceiverChoice *best = bestFound();
    if (!best)
        return;
    setCurrentIndex(int(best->port == current().port ? m_current : 0)); // found ones come first
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
    if (!isRunning())
        return;
    m_session.stopCapture();
    m_simulatedStick.unplug();
    Q_EMIT statusChanged();
}

} // namespace ui
