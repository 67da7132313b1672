// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/telegram_input.h"

#include "engine/capture/capture_reader.h"
#include "engine/exporting/english.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>
#include <zlib.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

namespace engine {

namespace {

constexpr std::size_t kPieceBytes = 1 << 16;
constexpr int kLump = 4096;

struct GzipClose
{
    void operator()(gzFile file) const { gzclose_r(file); }
};
using GzipFile = std::unique_ptr<std::remove_pointer_t<gzFile>, GzipClose>;

class Pass
{
public:
    Pass(std::string source, InputZone zone, const TelegramInputHandlers &handlers)
        : m_source(std::move(source)), m_zone(zone), m_handlers(handlers)
    {
    }

    void feed(std::string_view bytes)
    {
        m_reader.feed(bytes);
        deliver();
    }

    void finish()
    {
        m_reader.finish();
        deliver();
    }

private:
    void deliver()
    {
        for (const textforms::FoundTelegram &found : m_reader.takeTelegrams())
            m_handlers.telegram(receptionFrom(found, m_source, m_zone));
        for (const textforms::NotUnderstood &line : m_reader.takeNotUnderstood())
            m_handlers.notUnderstood(line.place, line.reason);
        m_handlers.pause();
    }

    textforms::LineReader m_reader;
    std::string m_source;
    InputZone m_zone;
    const TelegramInputHandlers &m_handlers;
};

QString systemError(int code)
{
    return QString::fromLocal8Bit(std::strerror(code)).toLower();
}

/// Results of what was piped in so far must not wait for the rest, so nothing is buffered here.
QString readStandardInput(Pass &pass)
{
    std::vector<char> piece(kPieceBytes);
    for (;;) {
        const ssize_t length = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (length > 0)
            pass.feed({piece.data(), std::size_t(length)});
        else if (length == 0)
            return {};
        else if (errno != EINTR)
            return systemError(errno);
    }
}

QString readFile(const QString &path, Pass &pass)
{
    errno = 0;
    const GzipFile file(gzopen(QFile::encodeName(path).constData(), "rb")); // passes through what is not compressed
    if (!file)
        return systemError(errno != 0 ? errno : ENOMEM);
    std::vector<char> piece(kPieceBytes);
    int length = 0;
    while ((length = gzread(file.get(), piece.data(), unsigned(piece.size()))) > 0)
        pass.feed({piece.data(), std::size_t(length)});
    if (length == 0)
        return {};
    int code = Z_OK;
    const char *const text = gzerror(file.get(), &code);
    return code == Z_ERRNO ? systemError(errno) : QString::fromLocal8Bit(text);
}

QString readCapture(const QString &path, const TelegramInputHandlers &handlers)
{
    CaptureReader reader;
    const QString error = reader.open(path);
    if (!error.isEmpty())
        return QString::fromUtf8(english::captureProblem(error.toStdString()));
    for (auto lump = reader.next(kLump); !lump.empty(); lump = reader.next(kLump)) {
        for (const Reception &reception : lump)
            handlers.telegram(reception);
        handlers.pause();
    }
    return reader.foundDamage() ? QStringLiteral("parts of the capture are damaged and were passed over") : QString();
}

} // namespace

QString readTelegrams(const QString &path, InputZone zone, const TelegramInputHandlers &handlers)
{
    const bool standardInput = path == u"-";
    if (!standardInput) {
        if (QFileInfo(path).isDir())
            return systemError(EISDIR);
        if (CaptureReader::isCapture(path))
            return readCapture(path, handlers);
    }
    Pass pass(path.toStdString(), zone, handlers);
    const QString error = standardInput ? readStandardInput(pass) : readFile(path, pass);
    pass.finish();
    return error;
}

} // namespace engine
