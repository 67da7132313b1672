// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/encrypting_ciphers.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace wmbus {

namespace {

using Bytes = std::span<const std::uint8_t>;

bool update(EVP_CIPHER_CTX *context, Bytes in, std::span<std::uint8_t> out)
{
    int written = 0;
    return out.size() >= in.size() && EVP_EncryptUpdate(context, out.data(), &written, in.data(), int(in.size())) == 1
           && written == int(in.size());
}

bool encryptBlocks(const EVP_CIPHER *cipher, const std::uint8_t *key, const std::uint8_t *iv, Bytes plain,
                   std::span<std::uint8_t> out)
{
    const std::unique_ptr<EVP_CIPHER_CTX, CipherContextFree> context(EVP_CIPHER_CTX_new());
    return context && EVP_EncryptInit_ex2(context.get(), cipher, key, iv, nullptr) == 1
           && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 && update(context.get(), plain, out);
}

} // namespace

bool encryptCbc(BlockView key, BlockView iv, Bytes plain, std::span<std::uint8_t> out)
{
    return plain.size() % 16 == 0 && encryptBlocks(EVP_aes_128_cbc(), key.data(), iv.data(), plain, out);
}

bool encryptCcm(BlockView key, Bytes nonce, Bytes header, Bytes plain, std::span<std::uint8_t> out,
                std::span<std::uint8_t> tag)
{
    const std::unique_ptr<EVP_CIPHER_CTX, CipherContextFree> context(EVP_CIPHER_CTX_new());
    int written = 0;
    return context && EVP_EncryptInit_ex2(context.get(), EVP_aes_128_ccm(), nullptr, nullptr, nullptr) == 1
           && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_IVLEN, int(nonce.size()), nullptr) == 1
           && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(tag.size()), nullptr) == 1
           && EVP_EncryptInit_ex2(context.get(), nullptr, key.data(), nonce.data(), nullptr) == 1
           && EVP_EncryptUpdate(context.get(), nullptr, &written, nullptr, int(plain.size())) == 1
           && EVP_EncryptUpdate(context.get(), nullptr, &written, header.data(), int(header.size())) == 1
           && update(context.get(), plain, out)
           && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(tag.size()), tag.data()) == 1;
}

bool encryptDesCbc(std::span<const std::uint8_t, 8> key, std::span<const std::uint8_t, 8> iv, Bytes plain,
                   std::span<std::uint8_t> out)
{
    // Single DES sits in OpenSSL's legacy provider; triple DES with one key three times gives the same bytes.
    std::array<std::uint8_t, 24> tripleKey;
    for (std::size_t i = 0; i < tripleKey.size(); ++i)
        tripleKey[i] = key[i % 8];
    const bool done =
        plain.size() % 8 == 0 && encryptBlocks(EVP_des_ede3_cbc(), tripleKey.data(), iv.data(), plain, out);
    OPENSSL_cleanse(tripleKey.data(), tripleKey.size());
    return done;
}

} // namespace wmbus
