// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_items.h"
#include "engine/importing/hex_reading.h"
#include "engine/importing/reception_import.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace engine {

/// A file that has to be unpacked first; gzip is read as it is. Beside the ids of capture_error.
inline constexpr QStringView kPackedError = u"packed";

/// What one step of reading brought, each list in the order of the input.
struct TelegramLump
{
    std::vector<Reception> receptions;
    std::vector<textforms::Form> forms; ///< what each of them was taken for; none where a capture is read
    std::vector<textforms::NotUnderstood> notUnderstood;
};

/// The one reader of telegrams that are there already: a capture, text or binary of any known form, gzip or not,
/// standard input, or a text that was pasted. One pass in small lumps, so that memory stays flat however big the input
/// is.
class TelegramFile
{
public:
    explicit TelegramFile(InputZone zone = InputZone::Local);
    ~TelegramFile();

    /// Empty string, an id of capture_error (capture_database.h), or kPackedError. An empty file is a file without
    /// telegrams.
    [[nodiscard]] QString open(const QString &path);
    /// What is piped in is handed out as soon as it is there. Sources are named "-".
    void openStandardInput();
    /// Sources have no name.
    void openText(QByteArray utf8, HexReading reading = HexReading::Detected);

    /// Lets go of the input and what was read ahead; nothing more comes, and no error is told.
    void close();

    /// What comes next, at most some thousand telegrams; absent at the end and after an error.
    [[nodiscard]] std::optional<TelegramLump> next();

    /// Why reading ended too early: an id of capture_error, with what the system or zlib says. Empty if it did not.
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString errorDetail() const; ///< technical, English, may be empty
    /// Parts of a capture could not be read and were passed over.
    [[nodiscard]] bool foundDamage() const;

    [[nodiscard]] CaptureExtras extras() const; ///< of a capture
    [[nodiscard]] quint64 bytesRead() const; ///< of the content of a text or binary
    [[nodiscard]] int percent() const; ///< read so far; 0 for standard input

private:
    class Source;
    class FormSource;
    class GzipSource;
    class StandardInput;
    class TextSource;
    class CaptureSource;

    InputZone m_zone;
    std::unique_ptr<Source> m_source;
};

} // namespace engine
