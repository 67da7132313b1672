// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/telegram_file.h"

#include "engine/capture/capture_database.h"
#include "engine/capture/capture_reader.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

namespace engine {

namespace {

constexpr std::size_t kPieceBytes = 1 << 16;
constexpr int kLumpTelegrams = 4096;

struct GzipClose
{
    void operator()(gzFile file) const { gzclose_r(file); }
};
using GzipFile = std::unique_ptr<std::remove_pointer_t<gzFile>, GzipClose>;

QString systemText(int code)
{
    return QString::fromLocal8Bit(std::strerror(code)).toLower();
}

/// Where the form says nothing about the bytes, the user may.
void applyReading(HexReading reading, textforms::FoundTelegram &found)
{
    radio::RawTelegram &telegram = found.telegram;
    if (reading == HexReading::Detected || found.form != textforms::Form::Hex
        || telegram.format == radio::FrameFormat::Wired)
        return;
    telegram.crc =
        reading == HexReading::WithoutChecksums ? radio::CrcState::VerifiedByDevice : radio::CrcState::Inside;
    if (reading != HexReading::WithoutChecksums)
        telegram.format = reading == HexReading::FormatA ? radio::FrameFormat::A : radio::FrameFormat::B;
}

/// What speaks against reading a file as text or bytes: it begins as databases and archives do.
QString problemOfContent(const QString &path)
{
    using namespace std::string_view_literals;
    static constexpr std::array kArchives{"PK\x03\x04"sv,
                                          "7z\xBC\xAF\x27\x1C"sv,
                                          "\xFD"
                                          "7zXZ\0"sv,
                                          "BZh"sv,
                                          "\x28\xB5\x2F\xFD"sv,
                                          "Rar!"sv};
    constexpr qint64 kEnough = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // opening it again says why
    const QByteArray start = file.read(kEnough);
    const std::string_view bytes(start.constData(), std::size_t(start.size()));
    if (bytes.starts_with("SQLite format 3"sv))
        return capture_error::kNotCapture.toString();
    const bool isPacked =
        std::ranges::any_of(kArchives, [bytes](std::string_view archive) { return bytes.starts_with(archive); });
    return isPacked ? kPackedError.toString() : QString();
}

int percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? int(std::clamp<qint64>(part * 100 / whole, 0, 100)) : 100;
}

} // namespace

/// Where telegrams are read from.
class TelegramFile::Source
{
public:
    virtual ~Source() = default;
    virtual std::optional<TelegramLump> next() = 0;
    [[nodiscard]] virtual int percent() const = 0;
    [[nodiscard]] virtual CaptureExtras extras() { return {}; }
    [[nodiscard]] virtual bool foundDamage() const { return false; }

    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QString &errorDetail() const { return m_errorDetail; }
    [[nodiscard]] quint64 bytesRead() const { return m_bytesRead; }

protected:
    void addBytesRead(std::size_t count) { m_bytesRead += count; }
    void fail(const QString &detail)
    {
        m_error = capture_error::kUnusable.toString();
        m_errorDetail = detail;
    }

private:
    QString m_error;
    QString m_errorDetail;
    quint64 m_bytesRead = 0;
};

/// Bytes of any form, in pieces.
class TelegramFile::FormSource : public Source
{
public:
    FormSource(std::string name, InputZone zone, HexReading reading = HexReading::Detected)
        : m_name(std::move(name)), m_zone(zone), m_reading(reading)
    {
    }

    std::optional<TelegramLump> next() override
    {
        if (m_ended)
            return std::nullopt;
        const std::string_view piece = read(m_piece);
        addBytesRead(piece.size());
        m_reader.feed(piece);
        m_ended = piece.empty();
        if (m_ended) // also after an error: what came before it counts
            m_reader.finish();
        TelegramLump lump;
        for (textforms::FoundTelegram &found : m_reader.takeTelegrams()) {
            applyReading(m_reading, found);
            lump.receptions.push_back(receptionFrom(found, m_name, m_zone));
            lump.forms.push_back(found.form);
        }
        lump.notUnderstood = m_reader.takeNotUnderstood();
        return lump;
    }

protected:
    using Piece = std::array<char, kPieceBytes>;
    /// The next bytes; none at the end or after fail().
    virtual std::string_view read(Piece &piece) = 0;

private:
    std::string m_name;
    InputZone m_zone;
    HexReading m_reading;
    textforms::LineReader m_reader;
    Piece m_piece{};
    bool m_ended = false;
};

/// A file; zlib passes through what is not compressed.
class TelegramFile::GzipSource : public FormSource
{
public:
    GzipSource(const QString &path, GzipFile file, InputZone zone)
        : FormSource(path.toStdString(), zone), m_file(std::move(file)), m_size(QFileInfo(path).size())
    {
    }

    [[nodiscard]] int percent() const override { return percentOf(gzoffset(m_file.get()), m_size); }

protected:
    std::string_view read(Piece &piece) override
    {
        const int length = gzread(m_file.get(), piece.data(), unsigned(piece.size()));
        if (length > 0)
            return {piece.data(), std::size_t(length)};
        int code = Z_OK;
        const char *const text = gzerror(m_file.get(), &code);
        if (code != Z_OK) // Z_BUF_ERROR: a compressed file that was cut off
            fail(code == Z_ERRNO ? systemText(errno) : QString::fromLocal8Bit(text));
        return {};
    }

private:
    GzipFile m_file;
    qint64 m_size;
};

/// Read without a buffer that waits to be full: what was piped in so far must not wait for the rest.
class TelegramFile::StandardInput : public FormSource
{
public:
    explicit StandardInput(InputZone zone) : FormSource("-", zone) { }

    [[nodiscard]] int percent() const override { return 0; }

protected:
    std::string_view read(Piece &piece) override
    {
        ssize_t length = -1;
        do {
            length = ::read(STDIN_FILENO, piece.data(), piece.size());
        } while (length < 0 && errno == EINTR);
        if (length < 0)
            fail(systemText(errno));
        return {piece.data(), std::size_t(std::max<ssize_t>(length, 0))};
    }
};

class TelegramFile::TextSource : public FormSource
{
public:
    TextSource(QByteArray text, InputZone zone, HexReading reading)
        : FormSource({}, zone, reading), m_text(std::move(text))
    {
    }

    [[nodiscard]] int percent() const override { return percentOf(m_at, m_text.size()); }

protected:
    std::string_view read(Piece &piece) override
    {
        const qsizetype length = std::min<qsizetype>(m_text.size() - m_at, qsizetype(piece.size()));
        const std::string_view rest(m_text.constData() + m_at, std::size_t(length));
        m_at += length;
        return rest;
    }

private:
    QByteArray m_text;
    qsizetype m_at = 0;
};

class TelegramFile::CaptureSource : public Source
{
public:
    [[nodiscard]] QString open(const QString &path) { return m_reader.open(path); }

    std::optional<TelegramLump> next() override
    {
        TelegramLump lump{m_reader.next(kLumpTelegrams), {}, {}};
        m_read += qint64(lump.receptions.size());
        return lump.receptions.empty() ? std::nullopt : std::optional(std::move(lump));
    }
    [[nodiscard]] int percent() const override { return percentOf(m_read, qint64(m_reader.telegramCount())); }
    [[nodiscard]] CaptureExtras extras() override { return m_reader.extras(); }
    [[nodiscard]] bool foundDamage() const override { return m_reader.foundDamage(); }

private:
    CaptureReader m_reader;
    qint64 m_read = 0;
};

TelegramFile::TelegramFile(InputZone zone) : m_zone(zone) { }

TelegramFile::~TelegramFile() = default;

QString TelegramFile::open(const QString &path)
{
    m_source.reset();
    const QFileInfo info(path);
    if (!info.exists())
        return capture_error::kMissing.toString();
    if (info.isDir())
        return capture_error::kFolder.toString();
    if (info.isFile() && CaptureReader::isCapture(path)) { // looking into a pipe would take bytes out of it
        auto capture = std::make_unique<CaptureSource>();
        QString problem = capture->open(path);
        if (problem.isEmpty())
            m_source = std::move(capture);
        return problem;
    }
    if (const QString problem = info.isFile() ? problemOfContent(path) : QString(); !problem.isEmpty())
        return problem;
    errno = 0;
    GzipFile file(gzopen(QFile::encodeName(path).constData(), "rb"));
    if (!file)
        return (errno == EACCES ? capture_error::kForbidden : capture_error::kUnusable).toString();
    m_source = std::make_unique<GzipSource>(path, std::move(file), m_zone);
    return {};
}

void TelegramFile::openStandardInput()
{
    m_source = std::make_unique<StandardInput>(m_zone);
}

void TelegramFile::openText(QByteArray utf8, HexReading reading)
{
    m_source = std::make_unique<TextSource>(std::move(utf8), m_zone, reading);
}

void TelegramFile::close()
{
    m_source.reset();
}

std::optional<TelegramLump> TelegramFile::next()
{
    return m_source ? m_source->next() : std::nullopt;
}

QString TelegramFile::error() const
{
    return m_source ? m_source->error() : QString();
}

QString TelegramFile::errorDetail() const
{
    return m_source ? m_source->errorDetail() : QString();
}

bool TelegramFile::foundDamage() const
{
    return m_source && m_source->foundDamage();
}

CaptureExtras TelegramFile::extras() const
{
    return m_source ? m_source->extras() : CaptureExtras();
}

quint64 TelegramFile::bytesRead() const
{
    return m_source ? m_source->bytesRead() : 0;
}

int TelegramFile::percent() const
{
    return m_source ? m_source->percent() : 0;
}

} // namespace engine
