// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/diagnostics/diagnostics_text.h"

#include "engine/diagnostics/redaction.h"
#include "engine/session.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QSysInfo>

#include <openssl/crypto.h>
#include <sqlite3.h>
#include <zlib.h>

namespace engine {

namespace {

/// Enough for what led to a problem, and short enough to paste.
constexpr qsizetype kMostLines = 200;

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QStringList systemLines(const QString &program)
{
    return {program,
            QStringLiteral("Qt %1, %2, SQLite %3, zlib %4")
                .arg(QLatin1StringView(qVersion()), QLatin1StringView(OpenSSL_version(OPENSSL_VERSION)),
                     QLatin1StringView(sqlite3_libversion()), QLatin1StringView(zlibVersion())),
            QStringLiteral("%1, kernel %2, %3, locale %4")
                .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture(),
                     QLocale::system().name())};
}

QString stickText(const sticks::StickInfo &stick)
{
    return QStringLiteral("stick: %1, firmware %2, serial %3")
        .arg(QString::fromStdString(stick.product), QString::fromStdString(stick.firmware),
             QString::fromStdString(stick.serial));
}

QStringList receiverLines(const ReceiverStatus &status)
{
    if (status.port.isEmpty())
        return {QStringLiteral("receiver: none")};
    QStringList lines{QStringLiteral("receiver: %1, %2").arg(status.port, latin1(receiverStateName(status.state)))};
    if (status.problem != Problem::None)
        lines += QStringLiteral("problem: %1 %2").arg(latin1(problemName(status.problem)), status.detail);
    if (status.stick)
        lines += stickText(*status.stick);
    if (status.mode)
        lines += QStringLiteral("mode: %1").arg(latin1(sticks::modeSetText(*status.mode)));
    lines += QStringLiteral("read: %1 bytes, %2 telegrams, %3 bad frames, %4 bytes of garbage")
                 .arg(status.bytes)
                 .arg(status.telegrams)
                 .arg(status.badFrames)
                 .arg(status.garbageBytes);
    return lines;
}

} // namespace

DiagnosticsFacts diagnosticsFacts(const QString &program, const Session &session, const QStringList &log)
{
    return {.program = program,
            .receiver = session.receiverStatus(),
            .telegrams = session.telegrams().count(),
            .meters = session.meters().count(),
            .capture = session.capturePath(),
            .log = log};
}

QString diagnosticsText(const DiagnosticsFacts &facts)
{
    QStringList lines = systemLines(facts.program);
    lines += QStringLiteral("made at %1").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    lines += QString();
    lines += receiverLines(facts.receiver);
    lines += QStringLiteral("list: %1 telegrams of %2 meters").arg(facts.telegrams).arg(facts.meters);
    lines += QStringLiteral("capture: %1").arg(facts.capture.isEmpty() ? QStringLiteral("none") : facts.capture);
    lines += QString();
    lines += facts.log.mid(qMax<qsizetype>(0, facts.log.size() - kMostLines));
    QString text = withoutSecrets(lines.join(u'\n') + u'\n');
    return text.replace(QDir::homePath() + u'/', QStringLiteral("~/"));
}

} // namespace engine
