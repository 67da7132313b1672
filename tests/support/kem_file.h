// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Files as Kamstrup's key service makes them, with made-up meters and keys.
namespace support {

inline const QByteArray kKemPassword = "4711 customer";

enum class KemPadding : std::uint8_t {
    XmlEncryption, ///< the last byte counts, those before it are arbitrary
    Zeros,
};

enum class ZipMethod : std::uint8_t { Stored = 0, Deflated = 8 };

struct ZipMember
{
    QByteArray name;
    QByteArray content;
    ZipMethod method = ZipMethod::Deflated;
};

/// One element Meter.
[[nodiscard]] QByteArray kemMeter(const QByteArray &serial, const QByteArray &key, const QByteArray &name = "MC21");
/// The XML inside, with these elements.
[[nodiscard]] QByteArray kemMeters(const QByteArray &meters);
/// XML Encryption of `plain` under the password.
[[nodiscard]] QByteArray kemEnvelope(const QByteArray &plain, const QByteArray &password = kKemPassword,
                                     KemPadding padding = KemPadding::XmlEncryption);
/// The same, signed by its maker, so to say.
[[nodiscard]] QByteArray signedKem(QByteArray envelope);
[[nodiscard]] QByteArray zipFile(const QList<ZipMember> &members);
/// An envelope in an archive, with its schema: what a customer gets.
[[nodiscard]] QByteArray zippedKem(const QByteArray &envelope, const QByteArray &extension = ".kem");

} // namespace support
