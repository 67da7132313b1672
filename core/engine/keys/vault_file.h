// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/secret_bytes.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace engine {

/// Where the secret of a vault comes from.
enum class Protection : std::uint8_t {
    Keyring = 1, ///< random, kept by the desktop's keyring
    Passphrase = 2, ///< scrypt of what a person types
    None = 3, ///< scrypt of nothing: whoever has the file has the keys
};

/// Why a vault cannot be used.
enum class VaultProblem : std::uint8_t {
    None,
    Unreadable, ///< the system does not let it be read
    NoVault, ///< the file is something else
    Newer, ///< written by a newer version of the program
    Damaged, ///< cut, or bytes differ from those that were written
    WrongSecret, ///< the passphrase does not fit
    KeyringSilent, ///< the keyring does not give the secret: locked, gone, or another one
};

/// The cost of scrypt (RFC 7914). Memory is 128 · 2^log2N · r bytes.
struct ScryptCost
{
    std::uint8_t log2N = 16; ///< 64 MiB with r = 8
    std::uint8_t r = 8;
    std::uint8_t p = 2; ///< some tenths of a second

    /// Anything else is refused, so that no file makes the program work for hours or take all memory.
    [[nodiscard]] bool isBounded() const;
};

/// The bytes of a vault, all of them authenticated:
///
///     0  "MSKEYS\r\n"   8  version u8 (1)   9  protection u8   10  log2 N u8   11  r u8   12  p u8   13  3 × 00
///     16  salt (16)     32  check value (16)   48  nonce (12)   60  ciphertext   the last 16: tag
///
/// AES-256-GCM; the first 60 bytes are its additional data. The secret is 48 bytes, random or scrypt of a passphrase
/// and the salt: the first 32 are the key, the others the check value, which tells a wrong passphrase from damage
/// without making guesses cheaper. The salt also names the secret in the keyring.
struct VaultHeader
{
    Protection protection = Protection::Passphrase;
    ScryptCost cost;
    std::array<std::uint8_t, 16> salt{};

    /// A fresh salt.
    [[nodiscard]] static VaultHeader make(Protection protection, ScryptCost cost);
    /// The header of these bytes; sets `problem` where there is none.
    [[nodiscard]] static std::optional<VaultHeader> read(const QByteArray &file, VaultProblem &problem);
};

/// Empty where the system gives no random numbers: nothing can be sealed with it.
[[nodiscard]] SecretBytes randomVaultSecret();
/// scrypt; takes the time its cost says. Empty if that cost is out of bounds.
[[nodiscard]] SecretBytes deriveVaultSecret(const VaultHeader &header, std::span<const std::uint8_t> passphrase);

/// Encrypts under a fresh nonce. Empty only if the cipher fails.
[[nodiscard]] QByteArray sealVault(const VaultHeader &header, const SecretBytes &secret,
                                   std::span<const std::uint8_t> content);
/// The content, once its tag is verified; nothing else ever. Sets `problem` otherwise.
[[nodiscard]] std::optional<SecretBytes> openVault(const QByteArray &file, const SecretBytes &secret,
                                                   VaultProblem &problem);

} // namespace engine
