// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_digits.h"

#include <QtTest/QTest>

using ui::KeyDigits;

class TestKeyDigits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const QString &text, int count, KeyDigits::Problem problem) {
            QTest::newRow(name) << text << count << int(problem);
        };
        row("empty", QString(), 0, KeyDigits::Problem::Empty);
        row("only blanks", QStringLiteral("  : - "), 0, KeyDigits::Problem::Empty);
        row("32 digits", QString(32, QLatin1Char('a')), 32, KeyDigits::Problem::None);
        row("16 digits", QString(16, QLatin1Char('7')), 16, KeyDigits::Problem::None);
        row("one missing", QString(31, QLatin1Char('0')), 31, KeyDigits::Problem::TooShort);
        row("one too many", QString(33, QLatin1Char('0')), 33, KeyDigits::Problem::TooLong);
        row("with 0x", QStringLiteral("0x") + QString(32, QLatin1Char('F')), 32, KeyDigits::Problem::None);
        row("in pairs", QStringLiteral(" 00:11:22:33:44:55:66:77-88-99-AA-BB CC DD EE FF "), 32,
            KeyDigits::Problem::None);
        row("letter O", QStringLiteral("O0112233"), 0, KeyDigits::Problem::NoHexDigit);
        row("0x in the middle", QStringLiteral("00 0x11"), 3, KeyDigits::Problem::NoHexDigit);
        row("fullwidth digits", QString(32, QChar(0xFF11)), 0, KeyDigits::Problem::NoHexDigit);
    }

    void counts()
    {
        QFETCH(QString, text);
        const KeyDigits digits = ui::keyDigits(text);
        QTEST(digits.count, "count");
        QTEST(int(digits.problem), "problem");
        QCOMPARE(digits.isKey(), digits.problem == KeyDigits::Problem::None);
    }
};

QTEST_GUILESS_MAIN(TestKeyDigits)
#include "tst_key_digits.moc"
