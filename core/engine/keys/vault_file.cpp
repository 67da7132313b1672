// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/vault_file.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>

namespace engine {

namespace {

constexpr QByteArrayView kMagic("MSKEYS\r\n");
constexpr std::uint8_t kVersion = 1;
constexpr qsizetype kSaltAt = 16;
constexpr qsizetype kCheckAt = 32;
constexpr qsizetype kNonceAt = 48;
constexpr qsizetype kContentAt = 60;
constexpr int kNonceBytes = 12;
constexpr int kTagBytes = 16;
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kCheckBytes = 16;
constexpr std::size_t kSecretBytes = kKeyBytes + kCheckBytes;
constexpr std::uint64_t kMostMemory = std::uint64_t(256) << 20;

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const std::uint8_t *bytesAt(const QByteArray &file, qsizetype place)
{
    return reinterpret_cast<const std::uint8_t *>(file.constData()) + place;
}

std::uint8_t *bytesAt(QByteArray &file, qsizetype place)
{
    return reinterpret_cast<std::uint8_t *>(file.data()) + place;
}

/// Empty where there is no good random number for the nonce.
QByteArray headerBytes(const VaultHeader &header, const SecretBytes &secret)
{
    QByteArray bytes(kContentAt, '\0');
    std::ranges::copy(kMagic, bytes.begin());
    const std::array<std::uint8_t, 5> numbers{kVersion, std::uint8_t(header.protection), header.cost.log2N,
                                              header.cost.r, header.cost.p};
    std::ranges::copy(numbers, bytesAt(bytes, kMagic.size()));
    std::ranges::copy(header.salt, bytesAt(bytes, kSaltAt));
    std::copy_n(secret.begin() + kKeyBytes, kCheckBytes, bytesAt(bytes, kCheckAt));
    return RAND_bytes(bytesAt(bytes, kNonceAt), kNonceBytes) == 1 ? bytes : QByteArray();
}

} // namespace

void wipe(void *memory, std::size_t bytes)
{
    OPENSSL_cleanse(memory, bytes);
}

bool ScryptCost::isBounded() const
{
    constexpr std::uint8_t kLeast = 10;
    constexpr std::uint8_t kMost = 20;
    constexpr std::uint8_t kMostParallel = 8;
    return log2N >= kLeast && log2N <= kMost && r >= 1 && p >= 1 && p <= kMostParallel
           && (std::uint64_t(128) << log2N) * r <= kMostMemory;
}

VaultHeader VaultHeader::make(Protection protection, ScryptCost cost)
{
    VaultHeader header{.protection = protection, .cost = cost};
    RAND_bytes(header.salt.data(), int(header.salt.size()));
    return header;
}

std::optional<VaultHeader> VaultHeader::read(const QByteArray &file, VaultProblem &problem)
{
    if (!file.startsWith(kMagic)) {
        problem = VaultProblem::NoVault;
        return std::nullopt;
    }
    const auto byte = [&file](qsizetype place) { return std::uint8_t(place < file.size() ? file[place] : '\0'); };
    if (byte(kMagic.size()) > kVersion) {
        problem = VaultProblem::Newer;
        return std::nullopt;
    }
    VaultHeader header{.protection = Protection(byte(9)), .cost = {.log2N = byte(10), .r = byte(11), .p = byte(12)}};
    const bool isKnown = byte(9) >= int(Protection::Keyring) && byte(9) <= int(Protection::None);
    if (file.size() < kContentAt + kTagBytes || byte(8) != kVersion || !isKnown || !header.cost.isBounded()) {
        problem = VaultProblem::Damaged;
        return std::nullopt;
    }
    std::copy_n(bytesAt(file, kSaltAt), header.salt.size(), header.salt.begin());
    problem = VaultProblem::None;
    return header;
}

SecretBytes randomVaultSecret()
{
    SecretBytes secret(kSecretBytes);
    return RAND_bytes(secret.data(), int(secret.size())) == 1 ? secret : SecretBytes();
}

SecretBytes deriveVaultSecret(const VaultHeader &header, std::span<const std::uint8_t> passphrase)
{
    if (!header.cost.isBounded())
        return {};
    SecretBytes secret(kSecretBytes);
    constexpr std::uint64_t kRoom = std::uint64_t(1) << 20; // scrypt needs a little more than its table
    const bool good = EVP_PBE_scrypt(reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                                     header.salt.data(), header.salt.size(), std::uint64_t(1) << header.cost.log2N,
                                     header.cost.r, header.cost.p, kMostMemory + kRoom, secret.data(), secret.size())
                      == 1;
    return good ? secret : SecretBytes();
}

QByteArray sealVault(const VaultHeader &header, const SecretBytes &secret, std::span<const std::uint8_t> content)
{
    if (secret.size() != kSecretBytes)
        return {};
    QByteArray file = headerBytes(header, secret);
    if (file.isEmpty())
        return {};
    file.resize(kContentAt + qsizetype(content.size()) + kTagBytes);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool good =
        context
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, secret.data(), bytesAt(file, kNonceAt)) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, bytesAt(file, 0), int(kContentAt)) == 1
        && EVP_EncryptUpdate(context.get(), bytesAt(file, kContentAt), &length, content.data(), int(content.size()))
               == 1
        && EVP_EncryptFinal_ex(context.get(), bytesAt(file, kContentAt + length), &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, bytesAt(file, file.size() - kTagBytes))
               == 1;
    return good ? file : QByteArray();
}

std::optional<SecretBytes> openVault(const QByteArray &file, const SecretBytes &secret, VaultProblem &problem)
{
    if (!VaultHeader::read(file, problem))
        return std::nullopt;
    if (secret.size() != kSecretBytes
        || CRYPTO_memcmp(secret.data() + kKeyBytes, bytesAt(file, kCheckAt), kCheckBytes) != 0) {
        problem = VaultProblem::WrongSecret;
        return std::nullopt;
    }
    SecretBytes content(std::size_t(file.size() - kContentAt - kTagBytes));
    std::array<std::uint8_t, kTagBytes> tag{};
    std::copy_n(bytesAt(file, file.size() - kTagBytes), kTagBytes, tag.begin());
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    std::array<std::uint8_t, kTagBytes> rest{}; // GCM holds nothing back, but asks for a place
    const bool good =
        context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, secret.data(), bytesAt(file, kNonceAt)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, bytesAt(file, 0), int(kContentAt)) == 1
        && EVP_DecryptUpdate(context.get(), content.data(), &length, bytesAt(file, kContentAt), int(content.size()))
               == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), rest.data(), &length) == 1;
    if (!good) {
        problem = VaultProblem::Damaged;
        return std::nullopt;
    }
    return content;
}

} // namespace engine
