// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "support/fail_on_warning.h"
#include "ui/survey_session.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
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
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_view->findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString info() const { return child<QLabel>("chartInfo")->text(); }
    [[nodiscard]] ui::ChartPlot *plot() const { return child<ui::ChartPlot>("chartPlot"); }

    void showFirstMeter(int telegrams)
    {
        QVERIFY(m_survey->pasteMeters(telegrams));
        m_survey->selection.setMeter(0);
        QTRY_VERIFY(plot()->isVisible());
        QTRY_COMPARE(child<QComboBox>("chartReading")->count(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_failOnWarning.emplace();
        m_survey = std::make_unique<support::SurveySession>();
        m_view = std::make_unique<ui::ChartView>(m_survey->session, m_survey->selection, m_survey->palette);
        m_view->resize(800, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_survey.reset();
        m_failOnWarning.reset();
    }

    void saysWhyItIsEmpty()
    {
        auto *empty = child<QLabel>("chartEmpty");
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

    void movesAlongTheLineAndSelectsTelegrams()
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

    void followsTheNewestUntilScrolledAway()
    {
        showFirstMeter(120); // 32 minutes
        child<QComboBox>("chartRange")->setCurrentIndex(0);
        auto *live = child<QToolButton>("chartLive");
        auto *bar = child<QScrollBar>("chartScroll");
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

    void savesTableAndPicture()
    {
        showFirstMeter(3);
        const QTemporaryDir folder;
        QVERIFY(m_view->saveCsv(folder.filePath(u"points.csv"_s)));
        QFile csv(folder.filePath(u"points.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), 4);
        QVERIFY(m_view->savePicture(folder.filePath(u"chart.png"_s)));
        QVERIFY(!QImage(folder.filePath(u"chart.png"_s)).isNull());
        QVERIFY(!m_view->saveCsv(folder.path()));
        QVERIFY(!m_view->savePicture(folder.filePath(u"no/such/folder.png"_s)));
    }

    void restsWhileHidden()
    {
        showFirstMeter(3);
        const std::weak_ptr<const engine::MeterSeries> series = m_survey->session.series(0);
        QVERIFY(!series.expired());
        m_view->hide();
        QVERIFY(series.expired());
        m_view->show();
        QTRY_VERIFY(plot()->isVisible());
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
