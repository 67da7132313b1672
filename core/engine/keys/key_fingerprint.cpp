// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_fingerprint.h"

#include <QCryptographicHash>

namespace engine {

std::string keyFingerprint(const wmbus::Key &key)
{
    constexpr qsizetype kBytes = 4;
    constexpr qsizetype kDigitsBeforeDash = 4;
    const auto bytes = key.bytes();
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    QByteArray digits = QCryptographicHash::hash(view, QCryptographicHash::Sha256).first(kBytes).toHex().toUpper();
    digits.insert(kDigitsBeforeDash, '-');
    return digits.toStdString();
}

} // namespace engine
