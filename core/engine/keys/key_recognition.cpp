// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_recognition.h"

#include "engine/keys/key_file.h"
#include "textforms/frame_shape.h"
#include "textforms/line_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace engine {

namespace {

constexpr std::size_t kMostBytes = std::size_t(4) << 20; ///< some ten thousand keys
constexpr std::size_t kPieceBytes = 1 << 16; ///< in a file with telegrams the first piece has one

constexpr std::size_t kKeyBytes = 4 + 16; ///< with the number of the meter before it

/// Hex digits alone are taken for a telegram whatever is in them. As short as a key, they have to look like one.
bool isTelegram(const textforms::FoundTelegram &found)
{
    const radio::ByteView bytes = found.telegram.bytes;
    if (found.form != textforms::Form::Hex || bytes.size() > kKeyBytes)
        return true;
    const bool isWhole =
        !bytes.empty() && (bytes.size() == bytes[0] + 1U || bytes.size() == textforms::formatASize(bytes[0]));
    return isWhole && textforms::looksLikeTelegram(bytes);
}

bool holdsTelegrams(std::string_view content)
{
    textforms::LineReader reader;
    while (!content.empty()) {
        const std::string_view piece = content.substr(0, kPieceBytes);
        reader.feed(piece);
        if (std::ranges::any_of(reader.takeTelegrams(), isTelegram))
            return true;
        (void)reader.takeNotUnderstood();
        content.remove_prefix(piece.size());
    }
    reader.finish();
    return std::ranges::any_of(reader.takeTelegrams(), isTelegram);
}

/// Also one that is cut.
bool isNamedAsKeys(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("kem") || suffix == QStringLiteral("kem2");
}

bool isAboutSealedKeys(const KeyFileProblem &problem)
{
    return problem.id.starts_with("kem-");
}

} // namespace

bool isKeyList(std::string_view content)
{
    if (content.size() > kMostBytes || holdsTelegrams(content))
        return false;
    const KeyFile file = parseKeyFile(content);
    return file.isLocked || !file.entries.empty() || !file.unaddressed.empty()
           || std::ranges::any_of(file.problems, isAboutSealedKeys);
}

bool isKeyFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > qint64(kMostBytes) || !file.open(QIODevice::ReadOnly))
        return false;
    return isNamedAsKeys(path) || isKeyList(file.readAll().toStdString());
}

} // namespace engine
