// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/kem_envelope.h"

#include "wmbus/security/ciphers.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace engine {

namespace {

constexpr qsizetype kBlockBytes = 16;

/// Base64 with line breaks; empty where it is none.
QByteArray bytesOf(const QString &base64)
{
    QByteArray digits = base64.toLatin1();
    digits.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    const auto bytes =
        QByteArray::fromBase64Encoding(digits, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

} // namespace

bool KemEnvelope::isEnvelope(std::string_view content)
{
    const std::size_t first = content.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && content[first] == '<'
           && (content.find("EncryptedData") != std::string_view::npos
               || content.find("CipherValue") != std::string_view::npos);
}

KemEnvelope KemEnvelope::read(std::string_view content)
{
    KemEnvelope envelope;
    QString algorithm;
    QString value;
    bool hasKeyInside = false;
    QXmlStreamReader xml(QByteArray::fromRawData(content.data(), qsizetype(content.size())));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) { // entities could make the file anything
            envelope.problem = "kem-doctype";
            return envelope;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"EncryptionMethod" && algorithm.isEmpty())
            algorithm = xml.attributes().value(QStringLiteral("Algorithm")).toString();
        else if (xml.name() == u"CipherValue" && value.isEmpty())
            value = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"EncryptedKey")
            hasKeyInside = true;
        else if (xml.name() == u"Signature")
            envelope.isSigned = true;
    }
    if (xml.hasError())
        envelope.problem = "kem-damaged";
    else if (hasKeyInside || (!algorithm.isEmpty() && algorithm != u"http://www.w3.org/2001/04/xmlenc#aes128-cbc"))
        envelope.problem = "kem-algorithm";
    else if (envelope.cipher = bytesOf(value); envelope.cipher.isEmpty() || envelope.cipher.size() % kBlockBytes != 0)
        envelope.problem = "kem-damaged";
    return envelope;
}

SecretBytes openKemEnvelope(const KemEnvelope &envelope, std::span<const std::uint8_t> password)
{
    SecretBytes key(kMostKemPasswordBytes);
    std::copy_n(password.begin(), std::min(password.size(), key.size()), key.begin());
    SecretBytes input = key; // the vector is the key
    input.insert(input.end(), envelope.cipher.begin(), envelope.cipher.end());
    SecretBytes plain(input.size());
    if (!wmbus::CbcDecryptor(wmbus::BlockView(key.data(), kMostKemPasswordBytes)).decrypt(input, plain))
        return {};
    plain.erase(plain.begin(), plain.begin() + kBlockBytes);
    return plain;
}

} // namespace engine
