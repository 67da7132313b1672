// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_store.h"
#include "engine/keys/key_trials.h"
#include "ui/messages/message_bar.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

#include <cstdint>
#include <vector>

namespace engine {
class Session;
}

namespace ui {

class PrivacyMask;

/// Tries all keys at hand on one meter, beside the work, and tells which one opens its telegrams: the stored keys,
/// those of this session and those that makers have published.
class KeySearch : public QObject
{
    Q_OBJECT

public:
    KeySearch(const engine::Session &session, const engine::KeyStore &store, const PrivacyMask &privacy,
              QObject *parent = nullptr);
    ~KeySearch() override;

    void start(std::uint32_t meter);
    void cancel();
    [[nodiscard]] static const QString &messageId(); ///< of what it tells

Q_SIGNALS:
    void told(const ui::Message &message); ///< what came of it
    void progressChanged(bool running, int percent);
    void keyChosen(const engine::StoredKey &key); ///< for the meter alone
    void enterKeyRequested(std::uint32_t meter);
    void importRequested();
    void letterRequested(std::uint32_t meter);

private:
    void collectKeys();
    void onProgress(int value);
    void onFinished();
    [[nodiscard]] QString foundText(const engine::MeterTrial &found) const;
    void tellFound(const engine::MeterTrial &found);
    void tellNothing();
    [[nodiscard]] QString keyText(const engine::StoredKey &key) const;

    const engine::Session &m_session;
    const engine::KeyStore &m_store;
    const PrivacyMask &m_privacy;
    wmbus::Address m_meter;
    std::vector<engine::StoredKey> m_keys; ///< those being tried, each once
    QFutureWatcher<engine::MeterTrial> m_trials;
    QElapsedTimer m_since;
};

} // namespace ui
