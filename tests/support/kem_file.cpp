// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kem_file.h"

#include <openssl/evp.h>
#include <zlib.h>

#include <memory>

namespace support {

namespace {

constexpr qsizetype kBlockBytes = 16;

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

QByteArray padded(QByteArray plain, KemPadding padding)
{
    const qsizetype missing = kBlockBytes - plain.size() % kBlockBytes;
    if (padding == KemPadding::Zeros)
        return plain.append(missing % kBlockBytes, '\0');
    QByteArray filler(missing, '>'); // the worst of the arbitrary ones
    filler[0] = char(0xFF); // and no UTF-8
    filler[missing - 1] = char(missing);
    return plain + filler;
}

QByteArray encrypted(const QByteArray &plain, QByteArray key)
{
    key = key.leftJustified(kBlockBytes, '\0', /*truncate=*/true);
    const auto *const keyBytes = reinterpret_cast<const unsigned char *>(key.constData());
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    QByteArray cipher(plain.size(), '\0');
    int length = 0;
    const bool isDone =
        EVP_EncryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, keyBytes, keyBytes) == 1
        && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
        && EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(cipher.data()), &length,
                             reinterpret_cast<const unsigned char *>(plain.constData()), int(plain.size()))
               == 1;
    return isDone ? cipher : QByteArray();
}

QByteArray deflated(const QByteArray &content)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
    QByteArray input = content;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// Lowest byte first.
QByteArray number(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i, value >>= 8)
        text.append(char(value & 0xFF));
    return text;
}

} // namespace

QByteArray kemMeter(const QByteArray &serial, const QByteArray &key, const QByteArray &name)
{
    return "  <Meter>\r\n    <MeterName>" + name + "</MeterName>\r\n    <MeterNo>" + serial
           + "</MeterNo>\r\n    <SerialNo>" + serial
           + "</SerialNo>\r\n    <TypeNo/>\r\n    <ConsumptionType>VolumeCold</ConsumptionType>\r\n    <DEK>" + key
           + "</DEK>\r\n    <GPK1></GPK1>\r\n  </Meter>\r\n";
}

QByteArray kemMeters(const QByteArray &meters)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<MetersInOrder xmlns=\"urn:made-up\" orderid=\"1\">\r\n"
           + meters + "</MetersInOrder>";
}

QByteArray kemEnvelope(const QByteArray &plain, const QByteArray &password, KemPadding padding)
{
    QByteArray base64 = encrypted(padded(plain, padding), password).toBase64();
    for (qsizetype at = 64; at < base64.size(); at += 66)
        base64.insert(at, "\r\n");
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><EncryptedData "
           "Type=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\" xmlns=\"http://www.w3.org/2001/04/xmlenc#\">\r\n"
           "<EncryptionMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\" />\r\n<CipherData>\r\n"
           "<CipherValue>"
           + base64 + "</CipherValue>\r\n</CipherData>\r\n</EncryptedData>";
}

QByteArray signedKem(QByteArray envelope)
{
    return envelope.replace("</EncryptedData>",
                            "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><SignedInfo/>"
                            "<SignatureValue>bWFkZSB1cA==</SignatureValue></Signature></EncryptedData>");
}

/// APPNOTE 4.3: local headers with their files, then the directory and its end.
QByteArray zipFile(const QList<ZipMember> &members)
{
    QByteArray files;
    QByteArray directory;
    for (const ZipMember &member : members) {
        const QByteArray packed = member.method == ZipMethod::Stored ? member.content : deflated(member.content);
        const auto sum =
            quint32(crc32(0, reinterpret_cast<const Bytef *>(member.content.constData()), uInt(member.content.size())));
        const QByteArray common = number(20, 2) + number(0, 2) + number(quint32(member.method), 2) + number(0, 4)
                                  + number(sum, 4) + number(quint32(packed.size()), 4)
                                  + number(quint32(member.content.size()), 4) + number(quint32(member.name.size()), 2)
                                  + number(0, 2);
        directory +=
            "PK\x01\x02" + number(20, 2) + common + number(0, 10) + number(quint32(files.size()), 4) + member.name;
        files += "PK\x03\x04" + common + member.name + packed;
    }
    const auto count = quint32(members.size());
    return files + directory + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2)
           + number(quint32(directory.size()), 4) + number(quint32(files.size()), 4) + number(0, 2);
}

QByteArray zippedKem(const QByteArray &envelope, const QByteArray &extension)
{
    return zipFile({{"meter_information_file.xsd", "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>"},
                    {"363A6D7848DF4882B0991674191A9B84" + extension, envelope}});
}

} // namespace support
