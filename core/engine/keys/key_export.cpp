// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_export.h"

#include "engine/exporting/row_writer.h"
#include "engine/keys/key_text.h"
#include "engine/keys/secret_bytes.h"

#include <QSaveFile>

#include <array>
#include <string_view>

namespace engine {

std::string keysAsCsv(std::span<const StoredKey> keys)
{
    constexpr std::array<std::string_view, 4> kColumns{"address", "key", "name", "note"};
    RowWriter writer(kColumns, ResultFormat::Csv, {});
    std::string csv;
    writer.header(csv);
    for (const StoredKey &key : keys) {
        writer.beginRow(csv);
        writer.text(csv, key.pattern.text());
        writer.text(csv, keyText(key.key));
        writer.text(csv, key.name);
        writer.text(csv, key.note);
        writer.endRow(csv);
    }
    return csv;
}

QString writeKeys(std::span<const StoredKey> keys, const QString &path)
{
    std::string csv = keysAsCsv(keys);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                           && file.write(csv.data(), qint64(csv.size())) == qint64(csv.size()) && file.commit();
    wipe(csv.data(), csv.size());
    return isWritten ? QString() : file.errorString();
}

} // namespace engine
