// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/secret_bytes.h"
#include "ui/theme/palette.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

QT_BEGIN_NAMESPACE
class QMimeData;
class QWidget;
QT_END_NAMESPACE

namespace engine {
class KeyStore;
class Session;
} // namespace engine

namespace ui {

class PrivacyMask;
struct KeySource;

/// Shows what files or a text hold, and takes over the keys that are chosen. Asks for the password of encrypted ones.
class KeyImporter : public QObject
{
    Q_OBJECT

public:
    /// `window`: parent of the dialogs, and owner.
    KeyImporter(const engine::Session &session, engine::KeyStore &store, const Palette &palette,
                const PrivacyMask &privacy, QWidget *window);

    void chooseFiles();
    void importFiles(const QStringList &paths);
    void importText(const QString &text);

private:
    /// Nothing where the user gives up. `password`: tried first, and the one that fits afterwards.
    [[nodiscard]] std::optional<KeySource> read(const QString &name, const std::string &content,
                                                engine::SecretBytes &password);
    void preview(const std::vector<KeySource> &sources);

    const engine::Session &m_session;
    engine::KeyStore &m_store;
    const Palette &m_palette;
    const PrivacyMask &m_privacy;
    QWidget *m_window;
};

} // namespace ui
