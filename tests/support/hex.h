// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace support {

/// Bytes of hex text; blanks are allowed.
inline std::vector<std::uint8_t> fromHex(const char *text)
{
    const QByteArray bytes = QByteArray::fromHex(text);
    return {bytes.begin(), bytes.end()};
}

/// Upper-case hex, so that a failing comparison shows the bytes.
template <typename Container>
QByteArray toHex(const Container &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex().toUpper();
}

} // namespace support
