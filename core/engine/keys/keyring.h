// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/secret_bytes.h"

#include <QString>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace engine {

/// Where the desktop keeps secrets. Nothing blocks: answers come later, and never once `context` is gone.
class Keyring
{
public:
    virtual ~Keyring() = default;

    /// Only a write that succeeded shows that there is a keyring.
    virtual void write(const QString &name, const SecretBytes &secret, QObject *context,
                       std::function<void(bool)> done) = 0;
    /// Nothing where it is not there, or cannot be had now.
    virtual void read(const QString &name, QObject *context,
                      std::function<void(const std::optional<SecretBytes> &)> done) = 0;
    virtual void remove(const QString &name) = 0;
};

/// The keyring of the session, by the Secret Service or KWallet. May ask its user to unlock it, which takes a while.
class DesktopKeyring : public Keyring
{
public:
    void write(const QString &name, const SecretBytes &secret, QObject *context,
               std::function<void(bool)> done) override;
    void read(const QString &name, QObject *context,
              std::function<void(const std::optional<SecretBytes> &)> done) override;
    void remove(const QString &name) override;
};

} // namespace engine
