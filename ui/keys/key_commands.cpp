// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_commands.h"

#include "engine/session.h"
#include "ui/keys/enter_key_dialog.h"

#include <algorithm>
#include <memory>

namespace ui {

namespace {

/// The keys so far with this one; it replaces the one that was for the same meters.
std::shared_ptr<const wmbus::KeyRing> withKey(const wmbus::KeyRing *before, const wmbus::Address &address,
                                              const wmbus::Key &key)
{
    std::vector<wmbus::KeyEntry> entries;
    if (before)
        entries = before->entries();
    const wmbus::AddressPattern pattern = wmbus::AddressPattern::exact(address);
    std::int32_t id = 0;
    for (const wmbus::KeyEntry &entry : entries)
        id = std::max(id, entry.id + 1);
    std::erase_if(entries, [&](const wmbus::KeyEntry &entry) { return entry.pattern.text() == pattern.text(); });
    entries.push_back({pattern, key, id});
    return std::make_shared<const wmbus::KeyRing>(std::move(entries));
}

} // namespace

KeyCommands::KeyCommands(engine::Session &session, const Palette &palette, QWidget *window)
    : QObject(window), m_session(session), m_palette(palette), m_window(window)
{
}

void KeyCommands::enterKey(std::uint32_t meter)
{
    EnterKeyDialog dialog(m_session, meter, m_palette, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<wmbus::Key> key = dialog.key())
        m_session.setKeys(withKey(m_session.keys().get(), m_session.meters().meter(meter).address, *key));
}

} // namespace ui
