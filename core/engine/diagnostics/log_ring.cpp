// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/diagnostics/log_ring.h"

#include "engine/diagnostics/redaction.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <atomic>
#include <deque>
#include <mutex>

namespace engine {

namespace {

// Qt's message handler is a plain function: what it needs cannot be a member.
std::mutex ringMutex;
std::deque<QString> keptLines;
QtMessageHandler previousHandler = nullptr;
std::atomic<bool> showsAll = false;

QStringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug";
    case QtInfoMsg:
        return u"info";
    case QtWarningMsg:
        return u"warning";
    case QtCriticalMsg:
        return u"critical";
    case QtFatalMsg:
        return u"fatal";
    }
    return u"";
}

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString safe = withoutSecrets(text);
    const QString line = QStringLiteral("%1 %2 %3: %4")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QLatin1StringView(context.category), levelName(type), safe);
    QtMessageHandler next = nullptr;
    {
        const std::scoped_lock lock(ringMutex);
        keptLines.push_back(line);
        if (keptLines.size() > LogRing::kMaxLines)
            keptLines.pop_front();
        next = previousHandler;
    }
    if (next && (showsAll || (type != QtInfoMsg && type != QtDebugMsg)))
        next(type, context, safe);
}

} // namespace

LogRing::LogRing(Shown shown)
{
    showsAll = shown == Shown::Everything;
    QLoggingCategory::setFilterRules(QStringLiteral("wm.*.info=true"));
    const QtMessageHandler previous = qInstallMessageHandler(keepMessage);
    const std::scoped_lock lock(ringMutex);
    keptLines.clear();
    previousHandler = previous;
}

LogRing::~LogRing()
{
    qInstallMessageHandler(previousHandler);
    QLoggingCategory::setFilterRules({});
}

QStringList LogRing::lines() const
{
    const std::scoped_lock lock(ringMutex);
    return {keptLines.begin(), keptLines.end()};
}

} // namespace engine
