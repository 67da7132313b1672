// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/numbers.h"

#include <QtTest/QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

QString spaced(const QString &text)
{
    return QString(text).replace(QChar(0x202F), u' ');
}

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDecimalsOfTheMeter()
    {
        QCOMPARE(ui::numberText({6400, -3}, kEnglish), u"6.400"_s);
        QCOMPARE(ui::numberText({6400, -3}, kGerman), u"6,400"_s);
        QCOMPARE(ui::numberText({1234567890, -1}, kGerman), u"123.456.789,0"_s);
        QCOMPARE(ui::numberText({-20, -2}, kEnglish), QChar(0x2212) + u"0.20"_s);
        QCOMPARE(ui::numberText({12, 2}, kEnglish), u"1,200"_s);
        QCOMPARE(ui::numberText({9, 30}, kEnglish), u"9"_s + QString(30, u'0'));
        QCOMPARE(ui::numberText({std::numeric_limits<std::int64_t>::min(), 0}, kEnglish),
                 QChar(0x2212) + u"9,223,372,036,854,775,808"_s);
    }

    void roundsSeconds()
    {
        QCOMPARE(spaced(ui::secondsText(15'949'999, 1, kGerman)), u"15,9 s"_s);
        QCOMPARE(spaced(ui::secondsText(15'950'000, 1, kGerman)), u"16,0 s"_s);
        QCOMPARE(spaced(ui::secondsText(-1'500'000, 0, kEnglish)), QChar(0x2212) + u"2 s"_s);
        QCOMPARE(spaced(ui::secondsText(3'600'000'400, 3, kEnglish)), u"3,600.000 s"_s);
        QCOMPARE(ui::secondsText(engine::kNoTime, 1, kEnglish), QString(QChar(0x2013)));
    }

    void writesValuesWithTheirUnit()
    {
        wmbus::DecodedTelegram telegram;
        telegram.bytes = {0x01, 0xAB, 0xCD};
        telegram.texts = "Tür %RH";
        wmbus::Record record;
        QCOMPARE(ui::valueText(telegram, record, kEnglish), QString(QChar(0x2013)));

        record.unit = "m³";
        record.value = wmbus::Decimal{6408, -3};
        QCOMPARE(spaced(ui::valueText(telegram, record, kGerman)), u"6,408 m³"_s);
        record.error = "overflow";
        QCOMPARE(ui::valueText(telegram, record, kGerman), u"overflow"_s);

        wmbus::Record named;
        named.plainTextUnit = {5, 3};
        named.value = wmbus::Decimal{42, 0};
        QCOMPARE(spaced(ui::valueText(telegram, named, kEnglish)), u"42 %RH"_s);

        wmbus::Record text;
        text.value = wmbus::TextRef{0, 4};
        QCOMPARE(ui::valueText(telegram, text, kEnglish), u"Tür"_s);

        wmbus::Record raw;
        raw.value = wmbus::RawBytes{};
        raw.data = {1, 2};
        QCOMPARE(ui::valueText(telegram, raw, kEnglish), u"AB CD"_s);
    }

    void writesReadings()
    {
        engine::Reading reading;
        reading.unit = "°C";
        reading.text = "-0.20";
        reading.number = -0.2;
        QCOMPARE(spaced(ui::valueText(reading, kGerman)), QChar(0x2212) + u"0,20 °C"_s);

        engine::Reading date;
        date.text = "2021-07-02";
        date.number = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(ui::valueText(date, kGerman), u"02.07.2021"_s);
        date.text = "2021-07-02T22:45";
        QCOMPARE(ui::valueText(date, kGerman), u"02.07.2021 22:45"_s);
        date.text = "kitchen";
        QCOMPARE(ui::valueText(date, kGerman), u"kitchen"_s);
        date.error = "not-set";
        QCOMPARE(ui::valueText(date, kGerman), u"not set"_s);
    }

    void writesTheMetersClock()
    {
        wmbus::CivilTime time;
        QCOMPARE(ui::civilTimeText(time, kEnglish), QString(QChar(0x2013)));
        time.month = 2;
        time.day = 29;
        time.hasDate = true;
        time.everyYear = true;
        QCOMPARE(ui::civilTimeText(time, kEnglish), u"29 February of every year"_s);
        time = {.hour = 22, .minute = 5, .second = 9, .hasTime = true, .hasSeconds = true};
        QCOMPARE(ui::civilTimeText(time, kEnglish), u"22:05:09"_s);
    }

    void showsTheDateOnlyWhenItIsNotToday()
    {
        const qint64 day = 86'400'000'000;
        const qint64 noon = day / 2;
        QCOMPARE(ui::receivedTimeText(noon, noon + 1, kGerman), u"12:00:00"_s);
        QCOMPARE(ui::receivedTimeText(noon, noon + day, kGerman), u"01.01.1970 12:00:00"_s);
        QCOMPARE(ui::receivedTimeText(engine::kNoTime, noon, kGerman), QString(QChar(0x2013)));
        QCOMPARE(ui::receivedTimeText(noon + 7'499, noon, kGerman, {.zone = Qt::UTC, .milliseconds = true}),
                 u"12:00:00.007"_s);
    }

    void writesAgesAndSignal()
    {
        QCOMPARE(spaced(ui::ageText(-1, kEnglish)), u"0 s"_s);
        QCOMPARE(spaced(ui::ageText(59, kEnglish)), u"59 s"_s);
        QCOMPARE(spaced(ui::ageText(60, kEnglish)), u"1 min"_s);
        QCOMPARE(spaced(ui::ageText(7200, kEnglish)), u"2 h"_s);
        QCOMPARE(spaced(ui::ageText(86400 * 5, kEnglish)), u"5 d"_s);
        QCOMPARE(spaced(ui::rssiText(-715, kEnglish)), QChar(0x2212) + u"72 dBm"_s);
        QCOMPARE(ui::rssiText(engine::kNoRssi, kEnglish), QString(QChar(0x2013)));
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
