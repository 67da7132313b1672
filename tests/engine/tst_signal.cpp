// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/signal_statistics.h"

#include <QtTest/QTest>

using engine::SignalStatistics;

class TestSignal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst()
    {
        const SignalStatistics signal;
        QVERIFY(!signal.newestDbm() && !signal.minimumDbm() && !signal.medianDbm() && !signal.maximumDbm());
    }

    void keepsExtremesAndMedian()
    {
        SignalStatistics signal;
        for (const float dbm : {-71.5F, -60.0F, -90.25F, -70.0F, -72.0F})
            signal.heard(dbm);
        QCOMPARE(*signal.newestDbm(), -72.0F);
        QCOMPARE(*signal.minimumDbm(), -90.25F);
        QCOMPARE(*signal.maximumDbm(), -60.0F);
        QVERIFY(std::abs(*signal.medianDbm() + 71.5F) <= 0.5F);
    }

    void oneValueIsItsOwnMedian()
    {
        SignalStatistics signal;
        signal.heard(-71.5F);
        QCOMPARE(*signal.medianDbm(), -71.5F);
    }

    void impossibleValuesStayInRange()
    {
        SignalStatistics signal;
        for (const float dbm : {-500.0F, 129.0F, 129.0F})
            signal.heard(dbm);
        QCOMPARE(*signal.minimumDbm(), -500.0F);
        QCOMPARE(*signal.maximumDbm(), 129.0F);
        QVERIFY(*signal.medianDbm() >= 0);
    }

    void medianSurvivesAMillion()
    {
        SignalStatistics signal;
        for (int i = 0; i < 1'000'000; ++i)
            signal.heard(i % 10 < 6 ? -80.0F : -60.0F);
        QCOMPARE(*signal.medianDbm(), -80.0F);
    }
};

QTEST_GUILESS_MAIN(TestSignal)
#include "tst_signal.moc"
