// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics_text.h"

#include "engine/exporting/english.h"
#include "engine/session.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QScreen>
#include <QSysInfo>

#include <array>

namespace ui {

namespace {

constexpr qsizetype kLogLines = 100; ///< a report is read by people

/// In the order of engine::ReceiverState.
constexpr std::array kStateNames{"closed", "opening", "configuring", "receiving", "lost", "reopening"};

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

QStringList programLines()
{
    QStringList lines;
    lines << QStringLiteral("Meterscope %1").arg(QCoreApplication::applicationVersion());
    lines << QStringLiteral("Qt %1 (built with %2), %3")
                 .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName());
    lines << QStringLiteral("System: %1, %2 %3, %4")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                      QSysInfo::currentCpuArchitecture());
    lines << QStringLiteral("Locale: %1").arg(QLocale().name());
    for (const QScreen *screen : QGuiApplication::screens())
        lines << QStringLiteral("Screen: %1 × %2 at %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    return lines;
}

QStringList receiverLines(const engine::ReceiverStatus &status)
{
    QStringList lines;
    lines << QStringLiteral("Receiver: %1, problem: %2")
                 .arg(QLatin1StringView(kStateNames[std::size_t(status.state)]), text(problemName(status.problem)));
    if (status.stick)
        lines
            << QStringLiteral("Stick: %1, firmware %2").arg(text(status.stick->product), text(status.stick->firmware));
    if (status.mode)
        lines << QStringLiteral("Mode: %1").arg(text(sticks::modeSetText(*status.mode)));
    lines << QStringLiteral("Received: %1 bytes, %2 telegrams, %3 bad frames, %4 bytes of garbage")
                 .arg(status.bytes)
                 .arg(status.telegrams)
                 .arg(status.badFrames)
                 .arg(status.garbageBytes);
    return lines;
}

QStringList countLines(const engine::Session &session)
{
    QMap<QString, int> outcomes;
    for (std::uint32_t i = 0; i < session.telegrams().count(); ++i)
        ++outcomes[text(engine::english::outcome(session.telegrams().row(i).outcome))];
    QStringList parts;
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
        parts << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
    QStringList lines;
    lines << QStringLiteral("List: %1 telegrams, %2 meters")
                 .arg(session.telegrams().count())
                 .arg(session.meters().count());
    if (!parts.isEmpty())
        lines << QStringLiteral("Telegrams: %1").arg(parts.join(QStringLiteral(", ")));
    lines << QStringLiteral("Capture file: %1")
                 .arg(session.capturePath().isEmpty() ? QStringLiteral("none") : QStringLiteral("open"));
    return lines;
}

} // namespace

QString withoutBytes(const QString &text)
{
    static const QRegularExpression kBytes(
        QStringLiteral("(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{2}[ :-]?){7,}[0-9A-Fa-f]{2}"));
    QString safe;
    qsizetype end = 0;
    for (auto matches = kBytes.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto digits = match.captured().count(QRegularExpression(QStringLiteral("[0-9A-Fa-f]")));
        safe += text.sliced(end, match.capturedStart() - end);
        safe += QStringLiteral("[%1 bytes]").arg(digits / 2);
        end = match.capturedEnd();
    }
    return safe + text.sliced(end);
}

QString diagnosticsText(const engine::Session &session, const QStringList &logLines)
{
    QStringList lines = programLines() + receiverLines(session.receiverStatus()) + countLines(session);
    lines << QString() << QStringLiteral("Log:");
    for (const QString &line : logLines.mid(std::max<qsizetype>(0, logLines.size() - kLogLines)))
        lines << withoutBytes(line);
    if (logLines.isEmpty())
        lines << QStringLiteral("(empty)");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace ui
