// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/stick_receiver.h"

#include "engine/diagnostics/logging.h"

#include <utility>

namespace engine {

namespace {

sticks::Wish wishOf(const ReceiverConfig &config)
{
    return config.mode ? sticks::Wish(*config.mode) : sticks::Wish(sticks::DefaultMode{});
}

} // namespace

StickReceiver::StickReceiver(const ReceiverConfig &receiverConfig, std::vector<ReceptionSink *> sinks,
                             std::unique_ptr<Transport> transportToUse, sticks::StickType stick,
                             std::unique_ptr<sticks::StickSession> session)
    : StreamReceiver(receiverConfig, std::move(sinks), std::move(transportToUse)), m_stick(stick),
      m_dialogue(std::move(session), transport(),
                 [this](sticks::Event &&event, const Moment &moment) { onEvent(std::move(event), moment); })
{
    connect(&transport(), &Transport::bytesRead, this, &StickReceiver::updateCounters);
}

void StickReceiver::begin()
{
    m_dialogue.start(wishOf(config()));
}

void StickReceiver::halt()
{
    deliverWaiting(radio::LinkMode::Unknown);
    updateCounters();
    m_dialogue.stop();
}

void StickReceiver::onEvent(sticks::Event &&event, const Moment &moment)
{
    if (auto *heard = std::get_if<sticks::TelegramHeard>(&event)) {
        onTelegram(std::move(*heard), moment);
    } else if (const auto *modeLearnt = std::get_if<sticks::ModeLearnt>(&event)) {
        deliverWaiting(modeLearnt->mode);
    } else if (auto *learnt = std::get_if<sticks::InfoLearnt>(&event)) {
        onInfo(std::move(learnt->info));
    } else if (const auto *ready = std::get_if<sticks::Ready>(&event)) {
        becomeReady(ready->mode);
    } else if (std::holds_alternative<sticks::BadFrame>(event)) {
        ++editStatus().badFrames;
        publishSoon();
    } else if (const auto *failed = std::get_if<sticks::Failed>(&event)) {
        m_dialogue.stop();
        fail(problemOf(failed->failure), QString::fromStdString(failed->detail));
    }
}

void StickReceiver::onInfo(sticks::StickInfo &&info)
{
    const std::string mode = info.currentMode ? sticks::modeSetText(*info.currentMode) : std::string("unknown");
    qCInfo(lcReceiver, "%s answers: %s %s, firmware %s, mode %s", qUtf8Printable(config().port), info.product.c_str(),
           info.serial.c_str(), info.firmware.c_str(), mode.c_str());
    editStatus().stick = std::move(info);
    publish();
}

void StickReceiver::onTelegram(sticks::TelegramHeard &&heard, const Moment &moment)
{
    Reception reception;
    reception.telegram = std::move(heard.telegram);
    reception.original = std::move(heard.original);
    reception.utcUs = moment.utcUs;
    reception.steadyUs = moment.steadyUs;
    reception.stick = m_stick;
    reception.source = config().port.toStdString();
    if (heard.modeFollows)
        m_waiting.push_back(std::move(reception));
    else
        deliver(reception);
}

void StickReceiver::deliverWaiting(radio::LinkMode mode)
{
    for (Reception &reception : std::exchange(m_waiting, {})) {
        reception.telegram.mode = mode;
        deliver(reception);
    }
}

void StickReceiver::updateCounters()
{
    editStatus().bytes = m_dialogue.bytes();
    editStatus().garbageBytes = m_dialogue.garbageBytes();
    publishSoon();
}

} // namespace engine
