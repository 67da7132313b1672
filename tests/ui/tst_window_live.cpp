// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_scene.h"
#include "ui/models/meter_table_model.h"
#include "ui/tables/data_table.h"

#include "support/fail_on_warning.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

#include <optional>

using support::MainWindowScene;

namespace {

constexpr std::uint32_t kMeters = 60;

/// Where the selected row of a table stands.
struct Place
{
    std::optional<std::uint32_t> item;
    int top = 0; ///< of the row, in pixels
    friend bool operator==(const Place &, const Place &) = default;
};

Place placeIn(const ui::DataTable &table)
{
    return {table.currentItem(), table.visualRect(table.currentIndex()).top()};
}

/// A window with two rounds of all meters, every third of which encrypts, and a row in the middle chosen in both
/// tables.
struct Scene : MainWindowScene
{
    ui::DataTable *meters = child<ui::DataTable>("meterTable");
    ui::DataTable *telegrams = child<ui::DataTable>("telegramTable");
    QLineEdit *filter = child<QLineEdit>("filterEdit");
    int second = 0;

    bool hear(std::uint32_t first, std::uint32_t count)
    {
        QByteArray lines;
        for (std::uint32_t meter = first; meter < first + count; ++meter, ++second)
            lines +=
                support::rtlWmbusLine(meter % 3 == 0 ? QByteArray(support::kEncryptedGas)
                                                     : support::waterTelegram(0x10000000 + meter, std::uint8_t(second),
                                                                              1000U + unsigned(second)),
                                      second * 10);
        return paste(lines);
    }

    bool start()
    {
        if (!QTest::qWaitForWindowActive(window.get()) || !hear(0, kMeters) || !hear(0, kMeters))
            return false;
        (void)trigger(ui::command::kSurvey);
        QTest::qWait(100); // the panes find their places
        telegrams->parentWidget()->parentWidget()->raise(); // before the chart
        selection.setTelegram(70U); // as somebody who goes there
        return meters->selectItem(20) && telegrams->currentItem() == std::optional(70U);
    }
};

} // namespace

/// What somebody looks at stays where it is while everything else goes on.
class TestWindowLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void selectionAndScrollSurvive()
    {
        Scene scene;
        QVERIFY(scene.start());
        const Place meter = placeIn(*scene.meters);
        const Place telegram = placeIn(*scene.telegrams);
        QVERIFY(telegram.item.has_value() && meter.item.has_value());
        for (std::uint32_t batch = 0; batch < 100; ++batch) {
            QVERIFY(scene.hear(batch % kMeters + batch / 10, 3)); // known ones and, now and then, a new one
            if (batch == 50)
                scene.session.setKeys(std::make_shared<const wmbus::KeyRing>(
                    std::vector<wmbus::KeyEntry>{{.pattern = *wmbus::AddressPattern::parse("*"),
                                                  .key = *wmbus::Key::fromHex(support::kEncryptedGasKey),
                                                  .id = 1}}));
            if (batch % 10 == 3)
                scene.filter->setText(QStringLiteral("water"));
            if (batch % 10 == 6)
                scene.filter->clear();
            if (batch % 10 == 9) // the filter takes effect when typing pauses
                QTest::qWait(200);
            QCOMPARE(scene.meters->currentItem(), meter.item);
            QCOMPARE(scene.telegrams->currentItem(), telegram.item);
            QCOMPARE(placeIn(*scene.meters), meter);
            if (batch % 10 == 9)
                QCOMPARE(placeIn(*scene.telegrams), telegram);
        }
        QCOMPARE(scene.selection.telegram(), telegram.item);
        QTRY_VERIFY(scene.session.telegrams().row(3).outcome == wmbus::Outcome::Decoded); // by the key
        QCOMPARE(placeIn(*scene.telegrams), telegram);
    }

    void selectionSurvivesInSortedTables()
    {
        Scene scene;
        QVERIFY(scene.start());
        scene.meters->horizontalHeader()->setSortIndicator(int(ui::MeterTableModel::Column::Number),
                                                           Qt::DescendingOrder);
        scene.telegrams->horizontalHeader()->setSortIndicator(3, Qt::AscendingOrder);
        const auto meter = scene.meters->currentItem();
        const auto telegram = scene.telegrams->currentItem();
        const int telegramTop = placeIn(*scene.telegrams).top;
        for (std::uint32_t batch = 0; batch < 20; ++batch) {
            QVERIFY(scene.hear(batch * 5, 5));
            QCOMPARE(scene.meters->currentItem(), meter);
            QCOMPARE(scene.telegrams->currentItem(), telegram);
            QCOMPARE(placeIn(*scene.telegrams).top, telegramTop);
        }
        QCOMPARE(scene.meters->selectedItems(), std::vector<std::uint32_t>{*meter});
        QCOMPARE(scene.telegrams->selectedItems(), std::vector<std::uint32_t>{*telegram});
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowLive)
#include "tst_window_live.moc"
