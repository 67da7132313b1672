// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include "wmbus/security/key_ring.h"

#include <QObject>

#include <cstdint>
#include <vector>

namespace engine {
class Session;
class SessionKeys;
} // namespace engine

namespace ui {

/// Keys of this session: asked for, handed to the engine, kept in memory only.
class KeyCommands : public QObject
{
    Q_OBJECT

public:
    KeyCommands(engine::Session &session, engine::SessionKeys &keys, const Palette &palette, QWidget *window);

    void enterKey(std::uint32_t meter);
    void useKeys(const std::vector<wmbus::KeyEntry> &keys);

private:
    engine::Session &m_session;
    engine::SessionKeys &m_keys;
    const Palette &m_palette;
    QWidget *m_window;
};

} // namespace ui
