// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/telegram_stack.h"

#include "support/fail_on_warning.h"
#include "ui/inspector/stack_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QPersistentModelIndex>
#include <QtTest/QTest>

#include <optional>

using ui::StackedTelegram;
using ui::StackModel;
using ui::TelegramStack;
using namespace Qt::StringLiterals;

namespace {

StackedTelegram telegram(std::uint32_t number, radio::Bytes bytes)
{
    return {number, std::int64_t(number) * 1'000'000, std::move(bytes)};
}

TelegramStack threeTelegrams()
{
    return TelegramStack(
        {telegram(3, {0x44, 0x01, 0x07}), telegram(5, {0x44, 0x02, 0x07}), telegram(9, {0x44, 0x02, 0x07, 0x2F})});
}

/// Telegrams of one meter, `lengths` one after the other; another meter's between them.
engine::TelegramStore storeOf(const std::vector<std::uint16_t> &lengths)
{
    engine::TelegramStore store;
    std::uint32_t previous = engine::kNoTelegram;
    for (const std::uint16_t length : lengths) {
        engine::Reception reception;
        reception.telegram.bytes.assign(length, 0);
        engine::TelegramRow row;
        row.meter = 0;
        row.ci = 0x7A;
        row.previous = previous;
        previous = store.append(reception, row);
        row.meter = 1;
        row.previous = engine::kNoTelegram;
        (void)store.append(reception, row);
    }
    return store;
}

} // namespace

class TestTelegramStack : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    ui::Palette m_palette;

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void countsWhatChanges()
    {
        const TelegramStack stack = threeTelegrams();
        QCOMPARE(stack.rowCount(), 3);
        QCOMPARE(stack.columnCount(), 4);
        QVERIFY(stack.isConstant(0));
        QVERIFY(!stack.isConstant(1));
        QCOMPARE(stack.distinctValues(1), 2);
        QVERIFY(!stack.isConstant(3)); // two telegrams have no such byte
        QVERIFY(!stack.byteAt(0, 3));
        QVERIFY(!stack.isChanged(0, 1)); // nothing stands above
        QVERIFY(stack.isChanged(1, 1));
        QVERIFY(!stack.isChanged(2, 1));
        QVERIFY(stack.isChanged(2, 3));
        QCOMPARE(TelegramStack().columnCount(), 0);
    }

    void choosesTheNewestOfTheMeter()
    {
        const engine::TelegramStore store = storeOf({20, 30, 20, 20, 20});
        using Numbers = std::vector<std::uint32_t>;
        QCOMPARE(ui::stackedTelegrams(store, 8, 8, {.count = 3, .sameKind = true}), (Numbers{4, 6, 8}));
        QCOMPARE(ui::stackedTelegrams(store, 8, 8, {.count = 9, .sameKind = true}), (Numbers{0, 4, 6, 8}));
        QCOMPARE(ui::stackedTelegrams(store, 8, 8, {.count = 9, .sameKind = false}), (Numbers{0, 2, 4, 6, 8}));
        // An older one is shown with those before it.
        QCOMPARE(ui::stackedTelegrams(store, 4, 8, {.count = 2, .sameKind = true}), (Numbers{0, 4}));
        QCOMPARE(ui::stackedTelegrams(store, 2, 8, {.count = 5, .sameKind = true}), (Numbers{2}));
    }

    void isAProperModel()
    {
        StackModel model(m_palette);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStack(threeTelegrams(), {{u"Link"_s, u"L"_s, ui::HexStyle::Link}}, 5);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.shownRow(), 1);
        QCOMPARE(model.changingColumns(), 2);
        const auto data = [&model](int row, int column, int role) { return model.index(row, column).data(role); };
        QCOMPARE(data(1, 1, Qt::DisplayRole).toString(), u"02"_s);
        QCOMPARE(data(0, 3, Qt::DisplayRole).toString(), QString());
        QVERIFY(data(1, 1, Qt::FontRole).value<QFont>().bold());
        QVERIFY(data(1, 1, StackModel::ChangedRole).toBool());
        QVERIFY(!data(2, 1, Qt::FontRole).value<QFont>().bold());
        QVERIFY(data(0, 0, Qt::AccessibleTextRole).toString().startsWith(u"byte 0x00: 44, Link"_s));
        QVERIFY(data(1, 1, Qt::AccessibleTextRole).toString().contains(u"changed"_s));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(),
                 u"Byte 0x00, Link: the same in all telegrams"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), u"Byte 0x01: 2 different value(s)"_s);
        QVERIFY(model.headerData(1, Qt::Vertical, Qt::FontRole).value<QFont>().bold());
        QVERIFY(!model.headerData(7, Qt::Vertical, Qt::DisplayRole).isValid());
        model.setStack({}, {}, engine::kNoTelegram);
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsRowsWhenNewerOnesCome()
    {
        StackModel model(m_palette);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStack(TelegramStack({telegram(1, {1, 2}), telegram(2, {1, 3}), telegram(3, {1, 4})}), {}, 3);
        const QPersistentModelIndex kept = model.index(1, 1);
        model.setStack(TelegramStack({telegram(2, {1, 3}), telegram(3, {1, 4}), telegram(4, {1, 4})}), {}, 3);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 0);
        QCOMPARE(model.stack().row(2).telegram, 4u);
        QVERIFY(!model.stack().isChanged(2, 1));
        // Another meter: nothing stays.
        model.setStack(threeTelegrams(), {}, 9);
        QVERIFY(!kept.isValid());
    }

    void writesLines()
    {
        StackModel model(m_palette);
        model.setStack(threeTelegrams(), {}, 5);
        QCOMPARE(model.text(1, 2, 1, 3), u"1970-01-01T00:00:05.000Z\t02 07\n1970-01-01T00:00:09.000Z\t02 07 2F"_s);
        QCOMPARE(model.text(0, 0, 3, 3), u"1970-01-01T00:00:03.000Z\t"_s);
    }
};

QTEST_MAIN(TestTelegramStack)
#include "tst_telegram_stack.moc"
