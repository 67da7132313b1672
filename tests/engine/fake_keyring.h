// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/keyring.h"

#include <QTimer>

#include <map>

namespace support {

/// A keyring in memory that answers later, as a real one does, or one that is not there.
class FakeKeyring : public engine::Keyring
{
public:
    void write(const QString &name, const engine::SecretBytes &secret, QObject *context,
               std::function<void(bool)> done) override
    {
        if (isThere)
            secrets[name] = secret;
        QTimer::singleShot(0, context, [done = std::move(done), written = isThere] { done(written); });
    }

    void read(const QString &name, QObject *context,
              std::function<void(const std::optional<engine::SecretBytes> &)> done) override
    {
        const auto found = secrets.find(name);
        std::optional<engine::SecretBytes> secret;
        if (isThere && found != secrets.end())
            secret = found->second;
        QTimer::singleShot(0, context, [done = std::move(done), secret] { done(secret); });
    }

    void remove(const QString &name) override { secrets.erase(name); }

    bool isThere = true;
    std::map<QString, engine::SecretBytes> secrets;
};

} // namespace support
