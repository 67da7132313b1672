// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/published_telegrams.h"

#include <QtTest>

using namespace wmbus;

class TestWorkedExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesAsPublished_data();
    void decodesAsPublished();
    void readingsAloneAreTheSame();
};

void TestWorkedExamples::decodesAsPublished_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < help::publishedTelegrams().size(); ++i)
        QTest::newRow(help::publishedTelegrams()[i].name) << i;
}

void TestWorkedExamples::decodesAsPublished()
{
    QFETCH(std::size_t, index);
    const help::PublishedTelegram &published = help::publishedTelegrams()[index];
    const DecodedTelegram telegram = help::decode(published.telegram, published.keys);
    QCOMPARE(QString::fromStdString(help::recordTexts(telegram)), QString::fromUtf8(published.records));
    QCOMPARE(int(telegram.outcome), int(published.outcome));
    QCOMPARE(int(telegram.security.verdict), int(published.verdict));
    QCOMPARE(int(telegram.security.proof), published.proof);
    const std::string meter = telegram.meter ? addressText(*telegram.meter) : std::string();
    QCOMPARE(QString::fromStdString(meter), QString::fromUtf8(published.meter));
    QCOMPARE(QString::fromStdString(help::brokenInvariant(telegram)), QString());
}

void TestWorkedExamples::readingsAloneAreTheSame()
{
    for (const help::PublishedTelegram &published : help::publishedTelegrams()) {
        Decoder decoder;
        decoder.setKeys(help::keyRing(published.keys));
        DecodedTelegram telegram;
        decoder.decode(help::raw(published.telegram), Depth::Readings, telegram);
        const DecodedTelegram whole = help::decode(published.telegram, published.keys);
        QCOMPARE(help::recordTexts(telegram), help::recordTexts(whole));
        QVERIFY(telegram.fields.empty());
        QCOMPARE(int(telegram.outcome), int(whole.outcome));
        QCOMPARE(telegram.counts.explained, whole.counts.explained);
        QCOMPARE(telegram.counts.encrypted, whole.counts.encrypted);
    }
}

QTEST_APPLESS_MAIN(TestWorkedExamples)
#include "tst_worked_examples.moc"
