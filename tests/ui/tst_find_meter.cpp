// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/find_meter_window.h"

#include "support/fail_on_warning.h"
#include "support/table_clicks.h"
#include "ui/meters/signal_gauge.h"
#include "ui/survey_session.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;
using ui::SignalTrend;

namespace {

struct Scene : support::SurveySession
{
    ui::Survey survey{session};
    ui::FindMeterWindow window{session, selection, survey, palette};

    Scene() { window.show(); }

    [[nodiscard]] QLabel *label(const char *name) const
    {
        return window.findChild<QLabel *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView *moved() const { return window.findChild<QTableView *>(u"movedTable"_s); }
    [[nodiscard]] QString moved(int row, int column) const
    {
        return moved()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton *mark() const { return window.findChild<QPushButton *>(u"finderMark"_s); }
};

/// A telegram of the second water meter with its strength, a minute after the one before.
QByteArray heardAt(int dbm, int minute, std::uint32_t litres)
{
    return "{\"telegram\":\"" + support::waterTelegram(0x10000001, std::uint8_t(minute), litres)
           + "\",\"received\":\"2026-11-22T09:" + QByteArray::number(minute).rightJustified(2, '0')
           + ":00.000Z\",\"status\":\"decoded\",\"frame_format\":\"A\",\"rssi_dbm\":" + QByteArray::number(dbm) + "}\n";
}

void append(engine::TelegramStore &store, std::uint32_t &newest, std::optional<float> dbm)
{
    engine::Reception reception;
    reception.telegram.bytes = {1, 2, 3};
    reception.telegram.rssiDbm = dbm;
    engine::TelegramRow row;
    row.previous = newest;
    newest = store.append(reception, row);
}

} // namespace

class TestFindMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void trendComparesWithTheThreeBefore_data()
    {
        QTest::addColumn<QList<double>>("strengths"); // oldest first; 0: the receiver does not tell
        QTest::addColumn<int>("trend");
        const auto row = [](const char *name, const QList<double> &strengths, SignalTrend trend) {
            QTest::newRow(name) << strengths << int(trend);
        };
        row("nothing", {}, SignalTrend::Unknown);
        row("one", {-70}, SignalTrend::Unknown);
        row("no strengths", {0, 0, 0}, SignalTrend::Unknown);
        row("two", {-80, -70}, SignalTrend::Stronger);
        row("a little", {-70, -70, -70, -68}, SignalTrend::Same);
        row("exactly 3 dB", {-73, -73, -73, -70}, SignalTrend::Stronger);
        row("weaker", {-60, -61, -62, -75}, SignalTrend::Weaker);
        row("only the three before", {-40, -80, -80, -80, -70}, SignalTrend::Stronger);
        row("gaps do not count", {-80, 0, 0, -70}, SignalTrend::Stronger);
    }

    void trendComparesWithTheThreeBefore()
    {
        QFETCH(QList<double>, strengths);
        engine::TelegramStore store;
        std::uint32_t newest = engine::kNoTelegram;
        for (const double dbm : strengths)
            append(store, newest, dbm == 0 ? std::nullopt : std::optional(float(dbm)));
        QTEST(int(ui::signalTrend(store, newest)), "trend");
    }

    void saysWhatToDoWhileNothingIsSelected()
    {
        Scene scene;
        QVERIFY(scene.label("finderEmpty")->isVisible());
        QVERIFY(!scene.label("finderSignal")->isVisible());
        QVERIFY(scene.pasteMeters(1));
        scene.selection.setMeter(0u);
        QVERIFY(!scene.label("finderEmpty")->isVisible());
        scene.session.clear();
        QVERIFY(scene.label("finderEmpty")->isVisible());
    }

    void showsTheSignalOfTheSelectedMeter()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(2));
        scene.selection.setMeter(1u);
        QCOMPARE(scene.label("finderTitle")->text(), u"HYD 10000001"_s);
        QVERIFY(scene.label("finderTrend")->text().startsWith(u"The receiver does not tell"_s)); // rtl_wmbus
        QVERIFY(scene.paste(heardAt(-80, 0, 1'001)));
        QVERIFY(scene.paste(heardAt(-70, 1, 1'001)));
        QTRY_COMPARE(scene.label("finderSignal")->text(), u"\u221270\u202fdBm"_s);
        QCOMPARE(scene.window.findChild<QProgressBar *>(u"finderBar"_s)->value(), -70);
        QCOMPARE(scene.label("finderTrend")->text(), ui::SignalGauge::trendText(SignalTrend::Stronger));
        // In words for those who do not see it.
        QVERIFY(scene.label("finderSignal")->accessibleName().contains(scene.label("finderTrend")->text()));
        QVERIFY(scene.label("finderHeard")->text().contains(u"4 telegram"_s));
        QVERIFY(scene.label("finderHeard")->text().contains(u"No receiver runs"_s));
        QVERIFY(scene.label("finderStatistics")->text().contains(u"best"_s));
        QVERIFY(scene.label("finderReading")->text().contains(u"1.001\u202fm³"_s));
        QVERIFY(scene.paste(heardAt(-90, 2, 1'001)));
        QTRY_COMPARE(scene.label("finderTrend")->text(), ui::SignalGauge::trendText(SignalTrend::Weaker));
    }

    void keepsItsMeterIfAsked()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.selection.setMeter(1u);
        auto *keep = scene.window.findChild<QCheckBox *>(u"finderKeep"_s);
        keep->setChecked(true);
        scene.selection.setMeter(2u);
        QCOMPARE(scene.label("finderTitle")->text(), u"HYD 10000001"_s);
        keep->setChecked(false);
        QCOMPARE(scene.label("finderTitle")->text(), u"HYD 10000002"_s);
    }

    void lettersGrowWithTheWindow()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.selection.setMeter(0u);
        scene.window.resize(400, 700);
        QTRY_VERIFY(scene.label("finderSignal")->font().pixelSize() > scene.window.fontMetrics().height());
        const int small = scene.label("finderSignal")->font().pixelSize();
        scene.window.resize(1200, 1000);
        QTRY_VERIFY(scene.label("finderSignal")->font().pixelSize() > small * 3 / 2);
        const QFontMetrics metrics(scene.label("finderSignal")->font());
        QVERIFY(metrics.horizontalAdvance(scene.label("finderSignal")->text()) <= scene.label("finderSignal")->width());
    }

    void listsWhatMovesTheLatestFirst()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        const QString before = scene.label("finderHint")->text();
        QTest::mouseClick(scene.mark(), Qt::LeftButton);
        QVERIFY(scene.survey.watch().mark().isSet());
        QVERIFY(scene.label("finderHint")->text() != before);
        QCOMPARE(scene.moved()->model()->rowCount(), 0);
        QVERIFY(scene.paste(support::rtlWmbusLine(support::waterTelegram(0x10000002, 50, 1'012), 100)));
        QTRY_COMPARE(scene.moved()->model()->rowCount(), 1);
        QCOMPARE(scene.moved(0, 1), u"+0.012\u202fm³"_s);
        QVERIFY(scene.paste(support::rtlWmbusLine(support::waterTelegram(0x10000001, 50, 1'002), 120)));
        QTRY_COMPARE(scene.moved()->model()->rowCount(), 2);
        QCOMPARE(scene.moved(0, 0), u"HYD 10000001"_s);
        // The first one moves on and comes to the top again.
        QVERIFY(scene.paste(support::rtlWmbusLine(support::waterTelegram(0x10000002, 51, 1'013), 140)));
        QTRY_COMPARE(scene.moved(0, 0), u"HYD 10000002"_s);
        QCOMPARE(scene.moved()->model()->rowCount(), 2);
        QTest::mouseClick(scene.moved()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          scene.moved()->visualRect(scene.moved()->model()->index(1, 0)).center());
        QCOMPARE(scene.selection.meter(), std::optional(1u));
        // Sorted by growth, the other way round; a click chooses the meter that stands there.
        support::clickHeading(*scene.moved(), 1);
        QCOMPARE(scene.moved(0, 0), u"HYD 10000001"_s);
        QTest::mouseClick(scene.moved()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          scene.moved()->visualRect(scene.moved()->model()->index(1, 0)).center());
        QCOMPARE(scene.selection.meter(), std::optional(2u));
        QTest::mouseClick(scene.mark(), Qt::LeftButton);
        QCOMPARE(scene.moved()->model()->rowCount(), 0);
    }

    void hidesForeignMeters()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.survey.watch().setMark(true);
        QVERIFY(scene.paste(support::rtlWmbusLine(support::waterTelegram(0x10000002, 50, 1'012), 100)));
        scene.selection.setMeter(2u);
        scene.survey.privacy().setOn(true);
        QString all = scene.window.windowTitle();
        for (const auto *each : scene.window.findChildren<QLabel *>())
            all += each->text() + each->accessibleName() + each->toolTip();
        for (int column = 0; column < scene.moved()->model()->columnCount(); ++column)
            all += scene.moved(0, column);
        for (const QString &secret : {u"10000002"_s, u"1.012"_s, u"0.012"_s})
            QVERIFY2(!all.contains(secret), qPrintable(secret));
        QVERIFY(all.contains(ui::PrivacyMask::explanation()));
        QVERIFY(all.contains(u"2 telegram"_s)); // that says nothing about anybody
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestFindMeter)
#include "tst_find_meter.moc"
