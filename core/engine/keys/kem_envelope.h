// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/secret_bytes.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <string_view>

namespace engine {

/// The outside of a KEM file: XML with the element EncryptedData (W3C XML Encryption), in which one EncryptionMethod
/// names AES-128-CBC and one CipherValue holds the bytes as base64.
struct KemEnvelope
{
    QByteArray cipher; ///< whole blocks
    bool isSigned = false; ///< there is an XML signature, as in every KEM2 file
    std::string_view problem; ///< an id of KeyFileProblem, empty if it can be opened

    [[nodiscard]] static bool isEnvelope(std::string_view content);
    [[nodiscard]] static KemEnvelope read(std::string_view content);
};

/// The most characters of a password: it is the key itself, filled up with zero bytes.
inline constexpr std::size_t kMostKemPasswordBytes = 16;

/// The bytes inside, with what filled up the last block behind them. Key and initialisation vector are both the
/// password: nothing tells whether it was the right one but the XML that comes out. Empty if the cipher fails.
[[nodiscard]] SecretBytes openKemEnvelope(const KemEnvelope &envelope, std::span<const std::uint8_t> password);

} // namespace engine
