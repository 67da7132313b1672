// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fail_on_warning.h"

#include <QMutex>
#include <QSet>
#include <QtTest/QTest>

namespace support {

namespace {

QtMessageHandler previousHandler = nullptr;
QMutex mutex;

QSet<QString> &allowedTexts()
{
    static QSet<QString> texts{QStringLiteral("This plugin does not support propagateSizeHints()"),
                               QStringLiteral("This plugin does not support raise()"),
                               QStringLiteral("This plugin does not support grabbing the keyboard")};
    return texts;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        const QMutexLocker lock(&mutex);
        if (allowedTexts().contains(text))
            return;
        QTest::qFail(qPrintable(QStringLiteral("unexpected warning: ") + text), context.file, context.line);
    }
    previousHandler(type, context, text);
}

} // namespace

FailOnWarning::FailOnWarning()
{
    previousHandler = qInstallMessageHandler(handle);
}

FailOnWarning::~FailOnWarning()
{
    qInstallMessageHandler(previousHandler);
}

void FailOnWarning::allow(const QString &text)
{
    const QMutexLocker lock(&mutex);
    allowedTexts().insert(text);
}

} // namespace support
