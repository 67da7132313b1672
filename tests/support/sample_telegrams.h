// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace support {

/// A water meter's plain telegram as upper-case hex without CRCs: short header (CI 7A), one volume record in litres.
inline QByteArray waterTelegram(std::uint32_t id, std::uint8_t access, std::uint32_t litres,
                                const char *manufacturer = "2423")
{
    const auto littleEndian = [](std::uint32_t value) {
        QByteArray bytes;
        for (int i = 0; i < 4; ++i, value >>= 8)
            bytes.append(char(value & 0xFF));
        return bytes.toHex();
    };
    QByteArray telegram = QByteArray("44") + manufacturer + littleEndian(id) + "0107"; // C, M, number, version, type
    telegram += "7A" + QByteArray(1, char(access)).toHex() + "000000"; // CI, access number, status, configuration
    telegram += "0413" + littleEndian(litres);
    return (QByteArray(1, char(telegram.size() / 2)).toHex() + telegram).toUpper();
}

/// A gas meter's telegram in security mode 5 with all block CRCs, published with its key: 28504.27 m³.
inline constexpr const char *kEncryptedGas = "2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013E"
                                             "C4A6F6D3529B520EDFF0EA6DEFC955B29D6D69EBF3EC8A";
inline constexpr const char *kEncryptedGasKey = "0102030405060708090A0B0C0D0E0F11";

/// As rtl_wmbus prints it, at so many seconds after 2026-11-22 08:00:00.
inline QByteArray rtlWmbusLine(const QByteArray &telegram, int second)
{
    const auto twoDigits = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    const QByteArray time =
        twoDigits(8 + second / 3600) + ':' + twoDigits(second / 60 % 60) + ':' + twoDigits(second % 60);
    return "T1;1;1;2026-11-22 " + time + ".000;97;148;12345678;0x" + telegram.toLower() + '\n';
}

} // namespace support
