// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_trials.h"

#include <QFutureWatcher>
#include <QObject>

#include <vector>

namespace engine {
class Session;
}

namespace ui {

/// Finds out, beside the work, which of the meters heard a key is for.
class KeyHunt : public QObject
{
    Q_OBJECT

public:
    explicit KeyHunt(const engine::Session &session, QObject *parent = nullptr);
    ~KeyHunt() override;

    void start(const wmbus::Key &key);
    void cancel(); ///< nothing will be told

Q_SIGNALS:
    /// The meters that it opens, the one with the most telegrams first.
    void finished(const std::vector<engine::MeterTrial> &found);

private:
    void onFinished();

    const engine::Session &m_session;
    QFutureWatcher<engine::MeterTrial> m_trials;
};

} // namespace ui
