// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_tree_model.h"

#include "support/fail_on_warning.h"
#include "ui/inspector/byte_info.h"
#include "ui/sample_telegram.h"

#include <QAbstractItemModelTester>
#include <QtTest/QTest>

#include <algorithm>
#include <optional>

using wmbus::ByteRange;
using namespace Qt::StringLiterals;

class TestFieldTree : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    ui::Palette m_palette;

    [[nodiscard]] static QString cell(const ui::FieldTreeModel &model, const QModelIndex &index, int column)
    {
        return model.data(index.siblingAtColumn(column), Qt::DisplayRole).toString();
    }

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void isAProperModel()
    {
        ui::FieldTreeModel model(m_palette);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTelegram(sample::waterMeter());
        QCOMPARE(model.rowCount(), 7); // link, transport, encrypted, check bytes, records, filler, findings
        model.setTelegram(sample::withoutKey());
        QCOMPARE(model.rowCount(), 3);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void showsRecordsWithNumberNameAndValue()
    {
        ui::FieldTreeModel model(m_palette);
        model.setTelegram(sample::waterMeter());
        const QModelIndex records = model.index(4, 0);
        QCOMPARE(model.rowCount(records), 2);
        const QModelIndex volume = model.index(0, 0, records);
        QCOMPARE(cell(model, volume, 0), u"1 Volume"_s);
        QCOMPARE(cell(model, volume, 1), u"6.408%1m³"_s.arg(QChar(0x202F)));
        QCOMPARE(cell(model, volume, 2), u"17–22"_s);
        QVERIFY(model.data(volume.siblingAtColumn(1), Qt::ToolTipRole).toString().contains(u"04 13 08 19 00 00"_s));
        const QModelIndex maker = model.index(1, 0, records);
        QCOMPARE(cell(model, maker, 1), u"71 00"_s);
        QVERIFY(model.data(maker, Qt::DecorationRole).isValid());
    }

    void everyRowKnowsItsBytesAndBack()
    {
        ui::FieldTreeModel model(m_palette);
        model.setTelegram(sample::waterMeter());
        for (int field = 0; field < int(model.telegram().fields.size()); ++field) {
            const QModelIndex index = model.indexOfField(field);
            QVERIFY(index.isValid());
            QCOMPARE(model.fieldOf(index), field);
            QCOMPARE(model.rangeOf(index), model.telegram().fields[std::size_t(field)].range);
            QVERIFY(!cell(model, index, 0).isEmpty());
        }
        QVERIFY(!model.indexOfField(-1).isValid());
        QVERIFY(!model.indexOfField(1000).isValid());
        QCOMPARE(model.rangeOf({}), ByteRange{});
    }

    void showsFindings()
    {
        ui::FieldTreeModel model(m_palette);
        model.setTelegram(sample::waterMeter());
        const QModelIndex findings = model.index(6, 0);
        QCOMPARE(model.rowCount(findings), 1);
        QCOMPARE(model.fieldOf(findings), -1);
        QVERIFY(cell(model, findings, 0).contains(u'1'));
        QVERIFY(cell(model, model.index(0, 0, findings), 0).contains(u'3'));
    }

    void marksDamageAndDoubt()
    {
        wmbus::DecodedTelegram telegram = sample::waterMeter();
        telegram.outcome = wmbus::Outcome::Damaged;
        telegram.reason = {"bad-block", {10, 5}, {2, 0, 0}};
        telegram.records[0].guess = true;
        ui::FieldTreeModel model(m_palette);
        model.setTelegram(telegram);
        const auto row = [&model](std::string_view id) {
            const auto &fields = model.telegram().fields;
            const auto found = std::ranges::find(fields, id, &wmbus::Field::id);
            return model.indexOfField(int(found - fields.begin()));
        };
        QVERIFY(!row("access-number").data(Qt::DecorationRole).isNull());
        QVERIFY(row("access-number").data(Qt::AccessibleTextRole).toString().contains(u"damaged"_s));
        QVERIFY(row("number").data(Qt::DecorationRole).isNull());
        QVERIFY(!row("record").data(Qt::DecorationRole).isNull());
        QVERIFY(row("record").data(Qt::ToolTipRole).toString().contains(u"not certain"_s));
        QVERIFY(row("record").data(Qt::AccessibleTextRole).toString().contains(u"not certain"_s));
    }

    void namesPathsAndGroups()
    {
        ui::FieldTreeModel model(m_palette);
        model.setTelegram(sample::waterMeter());
        const auto &fields = model.telegram().fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const QString path = model.fieldPath(int(i));
            QCOMPARE(path.count(u'›'), int(fields[i].depth));
            QVERIFY(path.endsWith(model.fieldName(int(i))));
            if (fields[i].record == 0)
                QCOMPARE(model.groupName(int(i)), u"1 Volume"_s);
        }
    }

    void survivesStrangeDepths()
    {
        wmbus::DecodedTelegram telegram;
        telegram.bytes.assign(4, 0);
        telegram.fields = {sample::field("length", {0, 1}, wmbus::Group::Link, 3),
                           sample::field("control", {1, 9}, wmbus::Group::Link, 5)};
        ui::FieldTreeModel model(m_palette);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTelegram(telegram);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        QCOMPARE(cell(model, model.index(0, 0, model.index(0, 0)), 1), QString());
    }

    void explainsBytes()
    {
        ui::FieldTreeModel model(m_palette);
        model.setTelegram(sample::waterMeter());
        const ui::HexRanges ranges(model.telegram(), wmbus::Source::Decrypted);
        const radio::ByteView bytes = model.telegram().plain;
        QCOMPARE(ui::ByteInfo::position(model, ranges, bytes, 0x13),
                 u"at 0x13: byte 08 · record 1, Volume · value byte 1 of 4"_s);
        QCOMPARE(ui::ByteInfo::position(model, ranges, bytes, 18),
                 u"at 0x12: byte 13 · record 1, Volume · header byte 2 of 2"_s);
        QCOMPARE(ui::ByteInfo::position(model, ranges, bytes, 5), u"at 0x05: byte 87 · Number · byte 2 of 4"_s);
        QCOMPARE(ui::ByteInfo::position(model, ranges, bytes, 11), u"at 0x0B: byte 15 · Access number"_s);
        QCOMPARE(ui::ByteInfo::position(model, ranges, bytes, 99), QString());
    }

    void readsSelectedBytesAsNumbers()
    {
        const radio::Bytes bytes = {0x08, 0x19, 0x00, 0x00, 0xFE, 0xFF, 0x2F, 0x2F, 0x2F, 0x2F};
        const auto text = [&](std::uint16_t first, std::uint16_t count) {
            return ui::ByteInfo::selection(bytes, {first, count});
        };
        QVERIFY(text(0, 4).contains(u"unsigned 6408"_s));
        QVERIFY(text(0, 4).contains(u"BCD 00001908"_s));
        QVERIFY(text(0, 1).contains(u"bits 00001000"_s));
        QVERIFY(text(4, 2).contains(u"unsigned 65534"_s));
        QVERIFY(text(4, 2).contains(u"signed -2"_s));
        QVERIFY(!text(4, 2).contains(u"BCD"_s));
        QVERIFY(!text(0, 9).contains(u"unsigned"_s));
        QCOMPARE(text(0, 0), QString());
        QCOMPARE(text(8, 9), QString());
    }
};

QTEST_MAIN(TestFieldTree)
#include "tst_field_tree.moc"
