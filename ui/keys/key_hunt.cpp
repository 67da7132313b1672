// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_hunt.h"

#include "engine/session.h"
#include "ui/keys/key_tester.h"

#include <algorithm>

namespace ui {

KeyHunt::KeyHunt(const engine::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_trials, &QFutureWatcherBase::finished, this, &KeyHunt::onFinished);
    connect(&session, &engine::Session::cleared, this, &KeyHunt::cancel);
}

KeyHunt::~KeyHunt()
{
    cancel();
}

void KeyHunt::start(const wmbus::Key &key)
{
    cancel();
    m_trials.setFuture(
        engine::tryKeys({{.key = key, .pattern = std::nullopt}}, samplesFor(m_session, {}, /*andNeedy=*/true)));
}

void KeyHunt::cancel()
{
    m_trials.cancel();
}

void KeyHunt::onFinished()
{
    if (m_trials.isCanceled())
        return;
    std::vector<engine::MeterTrial> found;
    for (const engine::MeterTrial &each : m_trials.future().results()) {
        if (each.trial.works > 0)
            found.push_back(each);
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const engine::MeterTrial &each) { return each.trial.works; });
    Q_EMIT finished(found);
}

} // namespace ui
