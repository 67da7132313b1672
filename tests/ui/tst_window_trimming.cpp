// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in the window when the oldest telegrams leave a full list.
#include "main_window_scene.h"
#include "support/fail_on_warning.h"
#include "ui/models/table_roles.h"

#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QtTest/QTest>

#include <optional>

using support::MainWindowScene;
namespace command = ui::command;

namespace {

/// The window with its list of telegrams, which keeps the newest 1,000 of them.
struct Scene : MainWindowScene
{
    Scene() : MainWindowScene("[list]\nlimit=1000\n"), table(child<QTableView>("telegramTable"))
    {
        window->resize(1200, 800);
        (void)trigger(command::kAnalyse);
    }

    /// False if they do not arrive.
    bool add(std::uint32_t count)
    {
        QByteArray lines;
        for (; count > 0; --count, ++sent)
            lines += support::waterTelegram(0x10000000 + sent % 9, std::uint8_t(sent / 9), sent) + '\n';
        return paste(lines) && QTest::qWaitFor([this] { return session.telegrams().end() == sent; })
               && QTest::qWaitFor([this] { return session.telegrams().count() <= 1000; });
    }

    [[nodiscard]] std::uint32_t telegramAt(int row) const
    {
        return table->model()->index(row, 0).data(ui::ArrivalRole).toUInt();
    }

    [[nodiscard]] std::uint32_t topTelegram() const { return telegramAt(table->rowAt(0)); }

    void lookAt(std::uint32_t telegram)
    {
        selection.setTelegram(telegram);
        QTest::qWait(20); // the list scrolls when its panes have found their places
        for (int i = 0; i < 5; ++i)
            table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd); // as people do
    }

    [[nodiscard]] bool isAtEnd() const
    {
        const auto *bar = table->verticalScrollBar();
        return bar->value() == bar->maximum();
    }

    QTableView *table;
    std::uint32_t sent = 0;
};

} // namespace

class TestWindowTrimming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void selectionAndScrollSurvive()
    {
        Scene scene;
        QVERIFY(scene.add(950));
        scene.lookAt(600);
        const auto top = scene.topTelegram();
        QVERIFY(top > 500 && top <= 610);
        for (int round = 0; round < 5; ++round) {
            QVERIFY(scene.add(100));
            QCOMPARE(scene.topTelegram(), top);
            QCOMPARE(scene.selection.telegram(), std::optional(600U));
            QCOMPARE(scene.telegramAt(scene.table->currentIndex().row()), 600U);
            QVERIFY(scene.table->selectionModel()->isRowSelected(scene.table->currentIndex().row()));
        }
        QVERIFY(scene.session.telegrams().first() > 400);
        QCOMPARE(scene.table->model()->rowCount(), int(scene.session.telegrams().count()));
    }

    void survivesInAnyOrder()
    {
        Scene scene;
        QVERIFY(scene.add(950));
        scene.table->sortByColumn(0, Qt::DescendingOrder);
        scene.lookAt(600);
        const auto top = scene.topTelegram();
        QVERIFY(scene.add(200));
        QCOMPARE(scene.topTelegram(), top);
        QCOMPARE(scene.telegramAt(scene.table->currentIndex().row()), 600U);
    }

    void theTailIsFollowed()
    {
        Scene scene;
        QVERIFY(scene.add(950));
        QTRY_VERIFY(scene.isAtEnd());
        QVERIFY(scene.add(400));
        QTRY_VERIFY(scene.isAtEnd());
        QCOMPARE(scene.telegramAt(scene.table->model()->rowCount() - 1), 1349U);
    }

    void whatLeftIsNotSelected()
    {
        Scene scene;
        QVERIFY(scene.add(950));
        scene.lookAt(20);
        QVERIFY(scene.add(500));
        QVERIFY(!scene.selection.telegram());
        QVERIFY(!scene.table->currentIndex().isValid());
        QVERIFY(!scene.table->selectionModel()->hasSelection());
        QVERIFY(scene.child<QLabel>("inspectorEmpty")->isVisible());
    }

    void tellsOnceAndLeadsToTheSetting()
    {
        Scene scene;
        QVERIFY(scene.add(950));
        QCOMPARE(scene.message("listLimit"), QString());
        QVERIFY(scene.add(100));
        QVERIFY2(scene.message("listLimit").contains(QStringLiteral("1,000")), qPrintable(scene.message("listLimit")));
        QVERIFY(support::withDialog([&] { (void)scene.pressInMessages(QStringLiteral("Change the limit…")); },
                                    [](QDialog &dialog) {
                                        auto *box = dialog.findChild<QComboBox *>(QStringLiteral("listLimitBox"));
                                        box->setCurrentIndex(box->count() - 1);
                                        dialog.accept();
                                    }));
        QVERIFY(!scene.settings->listLimit());
        const auto before = scene.session.telegrams().count();
        QVERIFY(scene.paste(support::waterTelegram(0x20000000, 1, 1) + '\n' + support::kEncryptedGas + '\n'));
        QTRY_COMPARE(scene.session.telegrams().count(), before + 2); // nothing leaves any more
        QCOMPARE(scene.message("listLimit"), QString());
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowTrimming)
#include "tst_window_trimming.moc"
