// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/ciphers.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>

namespace wmbus {

namespace {

/// Fetching a cipher costs more than a telegram's decryption: each is fetched once and kept for the program's life.
EVP_CIPHER *aesCbc()
{
    static EVP_CIPHER *const kCipher = EVP_CIPHER_fetch(nullptr, "AES-128-CBC", nullptr);
    return kCipher;
}

EVP_CIPHER *aesCtr()
{
    static EVP_CIPHER *const kCipher = EVP_CIPHER_fetch(nullptr, "AES-128-CTR", nullptr);
    return kCipher;
}

EVP_CIPHER *aesCcm()
{
    static EVP_CIPHER *const kCipher = EVP_CIPHER_fetch(nullptr, "AES-128-CCM", nullptr);
    return kCipher;
}

EVP_CIPHER *tripleDesCbc()
{
    static EVP_CIPHER *const kCipher = EVP_CIPHER_fetch(nullptr, "DES-EDE3-CBC", nullptr);
    return kCipher;
}

EVP_MAC *cmac()
{
    static EVP_MAC *const kMac = EVP_MAC_fetch(nullptr, "CMAC", nullptr);
    return kMac;
}

bool update(EVP_CIPHER_CTX *context, std::span<const std::uint8_t> in, std::span<std::uint8_t> out)
{
    int written = 0;
    return out.size() >= in.size() && EVP_DecryptUpdate(context, out.data(), &written, in.data(), int(in.size())) == 1
           && written == int(in.size());
}

} // namespace

void CipherContextFree::operator()(EVP_CIPHER_CTX *context) const
{
    EVP_CIPHER_CTX_free(context);
}

void CipherContextFree::operator()(EVP_MAC_CTX *context) const
{
    EVP_MAC_CTX_free(context);
}

CbcDecryptor::CbcDecryptor(BlockView key) : m_context(EVP_CIPHER_CTX_new())
{
    const Block zero{};
    m_ready = m_context && EVP_DecryptInit_ex2(m_context.get(), aesCbc(), key.data(), zero.data(), nullptr) == 1
              && EVP_CIPHER_CTX_set_padding(m_context.get(), 0) == 1;
}

bool CbcDecryptor::decrypt(std::span<const std::uint8_t> ivAndCipher, std::span<std::uint8_t> out)
{
    return m_ready && ivAndCipher.size() % 16 == 0 && update(m_context.get(), ivAndCipher, out);
}

CtrCipher::CtrCipher(BlockView key) : m_context(EVP_CIPHER_CTX_new())
{
    const Block zero{};
    if (m_context && EVP_DecryptInit_ex2(m_context.get(), aesCtr(), key.data(), zero.data(), nullptr) != 1)
        m_context.reset();
}

bool CtrCipher::apply(BlockView counter, std::span<const std::uint8_t> in, std::span<std::uint8_t> out)
{
    return m_context && EVP_DecryptInit_ex2(m_context.get(), nullptr, nullptr, counter.data(), nullptr) == 1
           && update(m_context.get(), in, out);
}

CmacCalculator::CmacCalculator(BlockView key) : m_context(EVP_MAC_CTX_new(cmac()))
{
    char cipher[] = "AES-128-CBC";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, cipher, 0),
                                 OSSL_PARAM_construct_end()};
    m_ready = m_context && EVP_MAC_init(m_context.get(), key.data(), key.size(), params) == 1;
}

std::optional<Block> CmacCalculator::calculate(std::span<const std::span<const std::uint8_t>> parts)
{
    if (!m_ready || EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) != 1)
        return std::nullopt;
    for (const auto part : parts) {
        if (EVP_MAC_update(m_context.get(), part.data(), part.size()) != 1)
            return std::nullopt;
    }
    Block mac{};
    std::size_t size = 0;
    if (EVP_MAC_final(m_context.get(), mac.data(), &size, mac.size()) != 1 || size != mac.size())
        return std::nullopt;
    return mac;
}

bool decryptCcm(BlockView key, std::span<const std::uint8_t> nonce, std::span<const std::uint8_t> header,
                std::span<const std::uint8_t> cipher, std::span<const std::uint8_t> tag, std::span<std::uint8_t> out)
{
    if (out.size() < cipher.size())
        return false;
    const std::unique_ptr<EVP_CIPHER_CTX, CipherContextFree> context(EVP_CIPHER_CTX_new());
    auto *const tagBytes = const_cast<std::uint8_t *>(tag.data()); // OpenSSL only reads it
    int written = 0;
    const bool fits = context && EVP_DecryptInit_ex2(context.get(), aesCcm(), nullptr, nullptr, nullptr) == 1
                      && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_IVLEN, int(nonce.size()), nullptr) == 1
                      && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(tag.size()), tagBytes) == 1
                      && EVP_DecryptInit_ex2(context.get(), nullptr, key.data(), nonce.data(), nullptr) == 1
                      && EVP_DecryptUpdate(context.get(), nullptr, &written, nullptr, int(cipher.size())) == 1
                      && EVP_DecryptUpdate(context.get(), nullptr, &written, header.data(), int(header.size())) == 1
                      && EVP_DecryptUpdate(context.get(), out.data(), &written, cipher.data(), int(cipher.size())) == 1
                      && written == int(cipher.size());
    if (!fits) // CCM hands out bytes before the tag is judged
        OPENSSL_cleanse(out.data(), out.size());
    return fits;
}

bool decryptDesCbc(std::span<const std::uint8_t, 8> key, std::span<const std::uint8_t, 8> iv,
                   std::span<const std::uint8_t> cipher, std::span<std::uint8_t> out)
{
    // Single DES sits in OpenSSL's legacy provider; triple DES with one key three times gives the same bytes.
    std::array<std::uint8_t, 24> tripleKey;
    for (std::size_t i = 0; i < tripleKey.size(); ++i)
        tripleKey[i] = key[i % 8];
    const std::unique_ptr<EVP_CIPHER_CTX, CipherContextFree> context(EVP_CIPHER_CTX_new());
    const bool done = context && cipher.size() % 8 == 0
                      && EVP_DecryptInit_ex2(context.get(), tripleDesCbc(), tripleKey.data(), iv.data(), nullptr) == 1
                      && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 && update(context.get(), cipher, out);
    OPENSSL_cleanse(tripleKey.data(), tripleKey.size());
    return done;
}

} // namespace wmbus
