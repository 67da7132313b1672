// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/diagnostics/redaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace engine {

namespace {

/// What stands between the digits of one run.
bool isSeparator(QChar c)
{
    return c == u' ' || c == u':' || c == u'-';
}

bool isKeyLong(qsizetype digits)
{
    return digits == 16 || digits == 32;
}

qsizetype digitsIn(QStringView run)
{
    return run.size() - std::count_if(run.begin(), run.end(), isSeparator);
}

} // namespace

QString withoutSecrets(const QString &text)
{
    // At least eight pairs that stand alone; an odd digit at the end belongs to them.
    static const QRegularExpression kRun(QStringLiteral("(?<![0-9A-Fa-f])((?:[0-9A-Fa-f]{2}[ :-]?){7,}[0-9A-Fa-f]{2,3})"
                                                        "(?![0-9A-Fa-f])"));
    QString safe;
    qsizetype copied = 0;
    for (auto matches = kRun.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isKey = isKeyLong(digitsIn(match.capturedView(1)));
        safe += QStringView(text).mid(copied, match.capturedStart() - copied);
        safe += isKey ? QStringLiteral("[key removed]") : QStringLiteral("[bytes removed]");
        copied = match.capturedEnd();
    }
    safe += QStringView(text).mid(copied);
    return safe;
}

} // namespace engine
