// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>

struct evp_cipher_ctx_st;
struct evp_mac_ctx_st;

namespace wmbus {

using Block = std::array<std::uint8_t, 16>;
using BlockView = std::span<const std::uint8_t, 16>;

struct CipherContextFree
{
    void operator()(evp_cipher_ctx_st *context) const;
    void operator()(evp_mac_ctx_st *context) const;
};

/// AES-128-CBC decryption without padding, with one prepared context per key and thread.
class CbcDecryptor
{
public:
    explicit CbcDecryptor(BlockView key);

    /// `ivAndCipher`: the IV, then whole blocks. `out` is as long; plain text from byte 16 on.
    /// Feeding the IV as a block in front costs a seventh of setting it, and CBC looks no further back.
    [[nodiscard]] bool decrypt(std::span<const std::uint8_t> ivAndCipher, std::span<std::uint8_t> out);

private:
    std::unique_ptr<evp_cipher_ctx_st, CipherContextFree> m_context;
    bool m_ready = false;
};

/// AES-128-CTR; encryption and decryption are the same.
class CtrCipher
{
public:
    explicit CtrCipher(BlockView key);

    [[nodiscard]] bool apply(BlockView counter, std::span<const std::uint8_t> in, std::span<std::uint8_t> out);

private:
    std::unique_ptr<evp_cipher_ctx_st, CipherContextFree> m_context;
};

/// AES-128-CMAC (RFC 4493).
class CmacCalculator
{
public:
    explicit CmacCalculator(BlockView key);

    /// MAC of the parts in their order; nullopt where OpenSSL refuses.
    [[nodiscard]] std::optional<Block> calculate(std::span<const std::span<const std::uint8_t>> parts);

private:
    std::unique_ptr<evp_mac_ctx_st, CipherContextFree> m_context;
    bool m_ready = false;
};

/// AES-128-CCM with a 13-byte nonce. True only where the tag fits; `out` is wiped where it does not.
[[nodiscard]] bool decryptCcm(BlockView key, std::span<const std::uint8_t> nonce, std::span<const std::uint8_t> header,
                              std::span<const std::uint8_t> cipher, std::span<const std::uint8_t> tag,
                              std::span<std::uint8_t> out);

/// Single DES in CBC mode, whole blocks of 8 (historic security modes 2 and 3).
[[nodiscard]] bool decryptDesCbc(std::span<const std::uint8_t, 8> key, std::span<const std::uint8_t, 8> iv,
                                 std::span<const std::uint8_t> cipher, std::span<std::uint8_t> out);

} // namespace wmbus
