// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "support/fail_on_warning.h"
#include "ui/survey_session.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest/QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

class TestChartView : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    std::unique_ptr<support::SurveySession> m_survey;
    std::unique_ptr<ui::ChartView> m_view;

    template <typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_view->findChild<Widget *>(name);
    }

    [[nodiscard]] QString info() const { return child<QLabel>(u"chartInfo"_s)->text(); }
    [[nodiscard]] ui::ChartPlot *plot() const { return child<ui::ChartPlot>(u"chartPlot"_s); }

    [[nodiscard]] QStringList legend() const
    {
        QStringList texts;
        for (int i = 0; auto *line = child<QToolButton>(u"legendLine%1"_s.arg(i)); ++i)
            texts << line->text();
        return texts;
    }

    [[nodiscard]] QList<QAction *> choices() const
    {
        auto *menu = child<QMenu>(u"chartLinesMenu"_s);
        Q_EMIT menu->aboutToShow();
        QList<QAction *> actions = menu->actions();
        actions.removeIf([](const QAction *action) { return action->isSeparator(); });
        return actions;
    }

    void showFirstMeter(int telegrams)
    {
        QVERIFY(m_survey->pasteMeters(telegrams));
        m_survey->selection.setMeter(0);
        QTRY_VERIFY(plot()->isVisible());
        QTRY_COMPARE(legend().size(), 1);
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhyItIsEmpty();
    void movesAlongTheLineAndSelectsTelegrams();
    void clickSelectsTheTelegramUnderIt();
    void followsTheNewestUntilScrolledAway();
    void zoomsByKeys();
    void choosesLines();
    void comparesMeters();
    void comparesSixMetersAtMost();
    void showsDifferences();
    void savesTableAndPictures();
    void restsWhileHidden();
};

void TestChartView::init()
{
    m_failOnWarning.emplace();
    m_survey = std::make_unique<support::SurveySession>();
    m_view = std::make_unique<ui::ChartView>(m_survey->session, m_survey->selection, m_survey->palette);
    m_view->resize(800, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestChartView::cleanup()
{
    m_view.reset();
    m_survey.reset();
    m_failOnWarning.reset();
}

void TestChartView::saysWhyItIsEmpty()
{
    auto *empty = child<QLabel>(u"chartEmpty"_s);
    QVERIFY(empty->isVisible());
    const QString noMeter = empty->text();
    QVERIFY(m_survey->pasteMeters(1));
    const std::uint32_t gas = m_survey->session.meters().count() - 1;
    m_survey->selection.setMeter(gas);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text() != noMeter);
    m_survey->selection.setMeter(0);
    QTRY_VERIFY(!empty->isVisible());
    m_survey->session.clear();
    QTRY_VERIFY(empty->isVisible());
}

void TestChartView::movesAlongTheLineAndSelectsTelegrams()
{
    showFirstMeter(20);
    QTest::keyClick(plot(), Qt::Key_Left);
    const QString newest = info();
    QVERIFY(newest.contains(u"08:05:04"_s));
    QVERIFY(newest.contains(u"m³"_s));
    QTest::keyClick(plot(), Qt::Key_Left);
    QVERIFY(info().contains(u"08:04:48"_s));
    QTest::keyClick(plot(), Qt::Key_Home);
    QVERIFY(info().contains(u"08:00:00"_s));
    QTest::keyClick(plot(), Qt::Key_Left);
    QVERIFY(info().contains(u"08:00:00"_s));
    QTest::keyClick(plot(), Qt::Key_End);
    QCOMPARE(info(), newest);
    QVERIFY(!m_survey->selection.telegram());
    QTest::keyClick(plot(), Qt::Key_Return);
    QVERIFY(m_survey->selection.telegram());
    QCOMPARE(m_survey->session.telegrams().row(*m_survey->selection.telegram()).meter, 0U);
    QCOMPARE(plot()->accessibleDescription(), newest);
}

void TestChartView::clickSelectsTheTelegramUnderIt()
{
    showFirstMeter(20);
    const QImage before = plot()->grab().toImage();
    const QRectF area = plot()->chart()->plotArea();
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, area.center().toPoint());
    QVERIFY(m_survey->selection.telegram());
    const auto &row = m_survey->session.telegrams().row(*m_survey->selection.telegram());
    const auto &first = m_survey->session.telegrams().row(0);
    QVERIFY(std::abs(row.utcUs - first.utcUs - 19 * 8'000'000) <= 8'000'000);
    QVERIFY(info().contains(u"m³"_s));
    // The other way round: a telegram that is selected elsewhere is marked.
    QTest::keyClick(plot(), Qt::Key_Home);
    const QImage marked = plot()->grab().toImage();
    m_survey->selection.setTelegram(m_survey->session.meters().meter(0).newest);
    QVERIFY(plot()->grab().toImage() != marked);
    QVERIFY(marked != before);
}

void TestChartView::followsTheNewestUntilScrolledAway()
{
    showFirstMeter(120); // 32 minutes
    auto *range = child<QComboBox>(u"chartRange"_s);
    range->setCurrentIndex(0);
    Q_EMIT range->activated(0);
    auto *live = child<QToolButton>(u"chartLive"_s);
    auto *bar = child<QScrollBar>(u"chartScroll"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(live->isChecked());
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(0);
    QVERIFY(!live->isChecked());
    QVERIFY(m_survey->pasteMeters(5));
    QTest::qWait(1300);
    QVERIFY(!live->isChecked());
    QVERIFY(bar->value() < bar->maximum() / 10);
    live->click();
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(plot(), Qt::Key_Home);
    QVERIFY(!live->isChecked());
    QVERIFY(bar->value() < bar->maximum() / 10);
}

void TestChartView::zoomsByKeys()
{
    showFirstMeter(120);
    auto *range = child<QComboBox>(u"chartRange"_s);
    auto *bar = child<QScrollBar>(u"chartScroll"_s);
    QCOMPARE(range->currentIndex(), range->count() - 1);
    QVERIFY(!bar->isVisible());
    QTest::keyClick(plot(), Qt::Key_Plus);
    QCOMPARE(range->currentIndex(), -1);
    QVERIFY(bar->isVisible());
    const int before = bar->value();
    QTest::keyClick(plot(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(bar->value() < before);
    QTest::mouseDClick(plot()->viewport(), Qt::LeftButton, {}, plot()->chart()->plotArea().center().toPoint());
    QCOMPARE(range->currentIndex(), range->count() - 1);
    QVERIFY(!bar->isVisible());
}

void TestChartView::choosesLines()
{
    showFirstMeter(5);
    QCOMPARE(choices().size(), 1);
    QVERIFY(choices().constFirst()->isChecked());
    QCOMPARE(choices().constFirst()->text(), legend().constFirst());
    choices().constFirst()->trigger();
    QVERIFY(legend().isEmpty());
    QVERIFY(plot()->isVisible()); // the way back is there
    choices().constFirst()->trigger();
    QCOMPARE(legend().size(), 1);
    child<QToolButton>(u"legendRemove0"_s)->click();
    QVERIFY(legend().isEmpty());
}

void TestChartView::comparesMeters()
{
    showFirstMeter(20);
    child<QToolButton>(u"chartCompare"_s)->click();
    m_survey->selection.setMeter(1);
    QTRY_COMPARE(legend().size(), 2);
    m_survey->selection.setMeter(2);
    QTRY_COMPARE(legend().size(), 3);
    QVERIFY(legend().at(1).contains(u"10000001"_s));
    QTest::keyClick(plot(), Qt::Key_End);
    QVERIFY(info().contains(u"10000000"_s));
    QTest::keyClick(plot(), Qt::Key_Down);
    QVERIFY(info().contains(u"10000001"_s));
    QTest::keyClick(plot(), Qt::Key_Return);
    QCOMPARE(m_survey->session.telegrams().row(*m_survey->selection.telegram()).meter, 1U);
    child<QToolButton>(u"legendRemove1"_s)->click();
    QCOMPARE(legend().size(), 2);
    child<QToolButton>(u"chartCompare"_s)->click(); // only the selected meter stays
    QCOMPARE(legend().size(), 1);
}

void TestChartView::comparesSixMetersAtMost()
{
    QByteArray lines;
    for (std::uint32_t meter = 0; meter < 8; ++meter) {
        for (int i = 0; i < 3; ++i)
            lines += support::rtlWmbusLine(
                support::waterTelegram(0x20000000 + meter, std::uint8_t(i), 1000u + unsigned(i)), 16 * i);
    }
    QVERIFY(m_survey->paste(lines));
    m_survey->selection.setMeter(7);
    m_view->compare({0, 1, 2, 3, 4, 5, 6, 7});
    QTRY_COMPARE(legend().size(), 6);
    QCOMPARE(choices().size(), 1);
    child<QToolButton>(u"chartCompare"_s)->click();
    QVERIFY(!m_view->findChild<QToolButton *>(u"legendLine1"_s));
}

void TestChartView::showsDifferences()
{
    showFirstMeter(120); // 32 minutes, a litre every 16 s
    auto *shown = child<QComboBox>(u"chartShown"_s);
    shown->setCurrentIndex(shown->findText(u"Per hour"_s));
    QTest::keyClick(plot(), Qt::Key_End);
    QVERIFY(info().contains(u"08:00:00"_s));
    QVERIFY(info().contains(u"0.119"_s));
    shown->setCurrentIndex(shown->findText(u"Per telegram"_s));
    QTest::keyClick(plot(), Qt::Key_End);
    QVERIFY(info().contains(u"0.001"_s));
    shown->setCurrentIndex(shown->findText(u"Total"_s));
    QTest::keyClick(plot(), Qt::Key_End);
    QVERIFY(info().contains(u"1.119"_s));
}

void TestChartView::savesTableAndPictures()
{
    showFirstMeter(3);
    const QTemporaryDir folder;
    const QString csvPath = folder.filePath(u"points.csv"_s);
    QVERIFY(m_view->saveCsvTo(csvPath));
    QFile csv(csvPath);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readLine(), "time,until,meter,quantity,value,unit,function,storage,tariff,subunit,telegram\n");
    QVERIFY(csv.readLine().startsWith("2026-11-22T08:00:00.000Z,,"));
    QCOMPARE(csv.readAll().count("\n"), 2);
    QVERIFY(m_view->savePngTo(folder.filePath(u"chart.png"_s)));
    QVERIFY(!QImage(folder.filePath(u"chart.png"_s)).isNull());
    QVERIFY(m_view->saveSvgTo(folder.filePath(u"chart.svg"_s)));
    QFile svg(folder.filePath(u"chart.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("<svg"));
    QVERIFY(!m_view->saveCsvTo(folder.path()));
    QVERIFY(!m_view->savePngTo(folder.filePath(u"no/such/folder.png"_s)));
    QVERIFY(!m_view->saveSvgTo(folder.filePath(u"no/such/folder.svg"_s)));
}

void TestChartView::restsWhileHidden()
{
    showFirstMeter(3);
    const std::weak_ptr<const engine::MeterSeries> series = m_survey->session.series(0);
    QVERIFY(!series.expired());
    m_view->hide();
    QVERIFY(series.expired());
    m_view->show();
    QTRY_VERIFY(plot()->isVisible());
}

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
