// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <string_view>

namespace cli {

namespace {

/// The terminal that the program was started from, with echo off as long as it lives. Keys come one by one, so that
/// Ctrl+C cannot end the program while the echo is off.
class SilentTerminal
{
public:
    SilentTerminal() : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (!isOpen() || tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
        m_isSilent = tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (isOpen())
            ::close(m_terminal);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    [[nodiscard]] bool read(char &c) const { return ::read(m_terminal, &c, 1) == 1; }
    void write(std::string_view text) const { (void)!::write(m_terminal, text.data(), text.size()); }

private:
    [[nodiscard]] bool isOpen() const { return m_terminal >= 0; }

    int m_terminal;
    termios m_before{};
    bool m_isSilent = false;
};

} // namespace

std::optional<engine::SecretBytes> readPassphraseFile(const QString &path)
{
    constexpr qint64 kMostBytes = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = file.readLine(kMostBytes);
    engine::SecretBytes passphrase(line.begin(), line.end());
    line.fill('\0');
    while (!passphrase.empty() && (passphrase.back() == '\n' || passphrase.back() == '\r'))
        passphrase.pop_back();
    return passphrase;
}

std::optional<engine::SecretBytes> askPassphrase(const QString &question)
{
    constexpr char kCtrlC = 3;
    constexpr char kCtrlD = 4;
    constexpr char kBackspace = 8;
    constexpr char kDelete = 127;
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return std::nullopt;
    terminal.write(question.toStdString());
    engine::SecretBytes passphrase;
    char c = 0;
    while (terminal.read(c) && c != '\n' && c != '\r') {
        if (c == kCtrlC || c == kCtrlD) {
            terminal.write("\n");
            return std::nullopt;
        }
        if (c != kBackspace && c != kDelete)
            passphrase.push_back(std::uint8_t(c));
        else if (!passphrase.empty())
            passphrase.pop_back();
    }
    terminal.write("\n");
    return passphrase;
}

} // namespace cli
