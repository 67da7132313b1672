// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QObject>

#include <cstdint>

namespace engine {
class Session;
}

namespace ui {

/// Keys of this session: asked for, handed to the engine, kept in memory only.
class KeyCommands : public QObject
{
    Q_OBJECT

public:
    KeyCommands(engine::Session &session, const Palette &palette, QWidget *window);

    void enterKey(std::uint32_t meter);

private:
    engine::Session &m_session;
    const Palette &m_palette;
    QWidget *m_window;
};

} // namespace ui
