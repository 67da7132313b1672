// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_commands.h"

#include "engine/keys/session_keys.h"
#include "engine/session.h"
#include "ui/keys/enter_key_dialog.h"

namespace ui {

KeyCommands::KeyCommands(engine::Session &session, engine::SessionKeys &keys, const Palette &palette, QWidget *window)
    : QObject(window), m_session(session), m_keys(keys), m_palette(palette), m_window(window)
{
}

void KeyCommands::enterKey(std::uint32_t meter)
{
    EnterKeyDialog dialog(m_session, meter, m_palette, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<wmbus::Key> key = dialog.key())
        useKeys({{wmbus::AddressPattern::exact(m_session.meters().meter(meter).address), *key}});
}

void KeyCommands::useKeys(const std::vector<wmbus::KeyEntry> &keys)
{
    for (const wmbus::KeyEntry &entry : keys)
        m_keys.add(entry.pattern, entry.key);
    m_session.setKeys(m_keys.snapshot());
}

} // namespace ui
