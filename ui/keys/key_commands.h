// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_vault.h"
#include "ui/keys/key_importer.h"
#include "ui/keys/key_search.h"
#include "ui/theme/palette.h"

#include <QObject>

#include <cstdint>
#include <vector>

namespace engine {
class Session;
}

namespace ui {

class KeyManager;
class MessageBar;
class PrivacyMask;

/// Keys in the window: asked for, handed to the decoder, shown in the manager. Tells what becomes of the stored ones.
class KeyCommands : public QObject
{
    Q_OBJECT

public:
    /// `window`: parent of the dialogs.
    KeyCommands(engine::Session &session, engine::KeyStore &keys, engine::KeyVault &vault, const Palette &palette,
                MessageBar &messages, const PrivacyMask &privacy, QWidget *window);

    void enterKey(std::uint32_t meter);
    /// As somebody named it; empty for none.
    [[nodiscard]] QString keyName(std::int32_t id) const;
    /// Tries every key at hand on the meter's telegrams, in the background, and offers the one that works.
    void tryAllKeys(std::uint32_t meter) { m_search->start(meter); }
    void cancelTrial() { m_search->cancel(); }
    /// Asks for files with keys.
    void importKeys() { m_importer->chooseFiles(); }
    /// Shows the keys that files or a text hold, to be chosen from.
    void importKeyFiles(const QStringList &paths) { m_importer->importFiles(paths); }
    void importKeyText(const QString &text) { m_importer->importText(text); }
    /// A letter that asks the supplier for the key of this meter, and of the other ones that are mine.
    void writeLetter(std::uint32_t meter);
    /// Keys that came along with something else: they are good until the program is closed.
    void useKeys(const std::vector<wmbus::KeyEntry> &keys, engine::KeyOrigin origin);
    void showManager();
    /// Opens the manager if `before` has it open.
    void takeOver(const KeyCommands &before);

Q_SIGNALS:
    void trialProgress(bool running, int percent); ///< of tryAllKeys()

private:
    void takeKey(engine::StoredKey key);
    void forgetSearch();
    void tellSearch(const Message &message);
    void tellRemoved(int keys);
    [[nodiscard]] KeyManager *makeManager();
    void useSnapshot();
    void tellVault();
    void tellNoProtection();
    void tellWritingFailed();

    engine::Session &m_session;
    engine::KeyStore &m_keys;
    engine::KeyVault &m_vault;
    const Palette &m_palette;
    MessageBar &m_messages;
    const PrivacyMask &m_privacy;
    QWidget *m_window;
    KeyImporter *m_importer;
    KeySearch *m_search;
};

} // namespace ui
