// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegram_filter.h"

#include "models/survey_filler.h"
#include "ui/models/telegram_matcher.h"

#include <QtTest/QTest>

#include <random>

using support::kMorningUs;
using ui::TelegramFilter;
using wmbus::Outcome;

namespace {

constexpr std::int64_t kNowUs = kMorningUs + 3600LL * 1'000'000; // an hour after the first telegram

QList<int> matching(const support::SurveyFiller &survey, const QString &text)
{
    TelegramFilter::Problem problem;
    const auto filter = TelegramFilter::parse(text, problem);
    if (!filter)
        return {-1};
    ui::TelegramMatcher matcher(survey.telegrams, survey.meters, survey.notes);
    matcher.setFilter(*filter, kNowUs);
    QList<int> found;
    for (std::uint32_t i = 0; i < survey.telegrams.count(); ++i) {
        if (matcher.matches(i))
            found.append(int(i));
    }
    return found;
}

} // namespace

class TestTelegramFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_survey.add({.id = 0x12345678, .rssiDbm = -61.0F, .mode = radio::LinkMode::C, .second = 0});
        m_survey.add({.id = 0x44556677,
                      .maker = "APA",
                      .version = 0x05,
                      .type = 0x07,
                      .outcome = Outcome::NoKey,
                      .rssiDbm = -80.4F,
                      .mode = radio::LinkMode::T,
                      .second = 3010});
        m_survey.add({.id = 0x11223344,
                      .maker = "DME",
                      .type = 0x04,
                      .outcome = Outcome::WrongKey,
                      .rssiDbm = -83.0F,
                      .mode = radio::LinkMode::CT,
                      .second = 3590,
                      .litres = 0x0BADCAFE});
        m_survey.add({.outcome = Outcome::Damaged,
                      .rssiDbm = {},
                      .mode = radio::LinkMode::S,
                      .hasTime = false,
                      .anonymous = true});
    }

    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *text, const QList<int> &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("", {0, 1, 2, 3});
        row("   ", {0, 1, 2, 3});
        row("1234", {0});
        row("kam", {0});
        row("WATER", {0, 1});
        row("water apa", {1});
        row("-water", {2, 3});
        row("damaged", {3});
        row("key", {1, 2}); // the states "Key missing" and "Wrong key"
        row("state:no-key", {1});
        row("state:decoded", {0});
        row("-state:decoded", {1, 2, 3});
        row("STATE:Damaged", {3});
        row("number:4455", {1});
        row("id:4455", {1});
        row("number=4455", {});
        row("number=44556677", {1});
        row("meter:KAM-1", {0});
        row("meter=none", {3});
        row("mfct:kam", {0});
        row("maker:k", {0});
        row("medium:water", {0, 1});
        row("medium=water", {1});
        row("type:heat", {2});
        row("rssi>-80", {0});
        row("rssi:-80", {1}); // shown as -80
        row("rssi>=-80.4", {0, 1});
        row("rssi<-61", {1, 2});
        row("rssi<=-61", {0, 1, 2});
        row("-rssi<-61", {0, 3}); // an unknown strength is not below anything
        row("age<10m", {1, 2});
        row("age<15s", {2});
        row("age>0.5h", {0});
        row("age>1d", {});
        row("len:21", {0, 1, 2, 3});
        row("len>60", {});
        row("ci:7a", {0, 1, 2, 3});
        row("ci:8d", {});
        row("mode:c", {0, 2}); // one that may be C or T counts as both
        row("mode:C1", {0, 2});
        row("mode:t", {1, 2});
        row("mode:c+t", {2});
        row("mode:s", {3});
        row("version:1b", {0, 2});
        row("version>5", {0, 2});
        row("security:5", {1});
        row("security:none", {0, 2, 3});
        row("access:1", {1});
        row("access>=0", {0, 1, 2}); // the damaged one sent none that could be trusted
        row("receiver:ttyusb", {0, 1, 2, 3});
        row("no:2", {1});
        row("no>2", {2, 3});
        row("hex:FECAAD0B", {2});
        row("hex:\"fe ca\"", {2});
        row("hex:\"04 13\" -mfct:dme", {0, 1, 3});
        row("water rssi>-85 -state:decoded", {1});
        row("-", {0, 1, 2}); // a lone dash is a word, and part of every address
    }

    void terms()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, expected);
        QCOMPARE(matching(m_survey, text), expected);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *text, int position, int length, const char *says) {
            QTest::newRow(text) << QString::fromUtf8(text) << position << length << QString::fromUtf8(says);
        };
        row("foo:bar", 0, 7, "rssi");
        row("water  colour:red kam", 7, 10, "colour");
        row("rssi>", 0, 5, "rssi>-80");
        row("rssi:loud", 0, 9, "rssi>-80");
        row("mfct>kam", 0, 8, "mfct:kam");
        row("state:nonsense", 0, 14, "no-key");
        row("mode:x", 0, 6, "c+t");
        row("mode:c1x", 0, 8, "c+t");
        row("age<10y", 0, 7, "age<10m");
        row("age<-5m", 0, 7, "age<10m");
        row("age<1e30d", 0, 9, "age<10m");
        row("hex:041", 0, 7, "04 13");
        row("hex:zz", 0, 6, "04 13");
        row("ci:zz", 0, 5, "ci:7a");
        row("-len>x", 0, 6, "len>60");
    }

    void problems()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(int, length);
        QFETCH(QString, says);
        TelegramFilter::Problem problem;
        QVERIFY(!TelegramFilter::parse(text, problem));
        QCOMPARE(problem.position, qsizetype(position));
        QCOMPARE(problem.length, qsizetype(length));
        QVERIFY2(problem.text.contains(says), qPrintable(problem.text));
    }

    void bareColonsAreWords()
    {
        QCOMPARE(matching(m_survey, QStringLiteral("12:30")), QList<int>());
        QCOMPARE(matching(m_survey, QStringLiteral(":")), QList<int>());
        QCOMPARE(matching(m_survey, QStringLiteral("\"12345678")), QList<int>{0}); // a quote left open
    }

    /// Every example that is offered is a term itself, and so is every value that is offered for it.
    void examplesParse()
    {
        for (const auto &field : TelegramFilter::fields()) {
            TelegramFilter::Problem problem;
            const auto filter = TelegramFilter::parse(QString::fromLatin1(field.example), problem);
            QVERIFY2(filter, qPrintable(problem.text));
            QCOMPARE(filter->terms().front().field, field.field);
            for (const QString &value : TelegramFilter::valuesOf(field.field))
                QVERIFY(TelegramFilter::parse(QString::fromLatin1(field.name) + QLatin1Char(':') + value, problem));
        }
    }

    /// Whatever is typed, the answer is a filter or a problem inside the line.
    void anyTextIsAnswered()
    {
        const QString alphabet = QStringLiteral("rsimode:=<>-\" 0123456789abck\u2212ü");
        std::mt19937 random(1);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (auto length = random() % 20; length > 0; --length)
                text += alphabet[qsizetype(random() % std::size_t(alphabet.size()))];
            TelegramFilter::Problem problem;
            if (TelegramFilter::parse(text, problem))
                continue;
            QVERIFY2(!problem.text.isEmpty(), qPrintable(text));
            QVERIFY2(problem.length > 0 && problem.position + problem.length <= text.size(), qPrintable(text));
        }
    }

    void timeMoves()
    {
        TelegramFilter::Problem problem;
        const auto filter = TelegramFilter::parse(QStringLiteral("age<10m"), problem);
        QVERIFY(filter && filter->dependsOnTime());
        ui::TelegramMatcher matcher(m_survey.telegrams, m_survey.meters, m_survey.notes);
        matcher.setFilter(*filter, kNowUs);
        QVERIFY(matcher.matches(1));
        matcher.setNow(kNowUs + 600'000'000);
        QVERIFY(!matcher.matches(1));
    }

private:
    support::SurveyFiller m_survey;
};

QTEST_GUILESS_MAIN(TestTelegramFilter)
#include "tst_telegram_filter.moc"
