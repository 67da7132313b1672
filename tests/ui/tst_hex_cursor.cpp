// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_cursor.h"

#include <QtTest/QTest>

using wmbus::ByteRange;

class TestHexCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithoutSelection()
    {
        ui::HexCursor cursor(ui::HexLayout(20));
        QCOMPARE(cursor.position(), -1);
        QCOMPARE(cursor.selection(), ByteRange{});
        cursor.moveBy(5, false);
        QCOMPARE(cursor.position(), 0);
    }

    void staysInside()
    {
        ui::HexCursor cursor(ui::HexLayout(20));
        cursor.moveTo(19, false);
        cursor.moveBy(16, false);
        QCOMPARE(cursor.position(), 19);
        cursor.moveBy(-100, false);
        QCOMPARE(cursor.position(), 0);
        cursor.moveToLineEnd(false);
        QCOMPARE(cursor.position(), 15);
        cursor.moveTo(17, false);
        cursor.moveToLineEnd(false);
        QCOMPARE(cursor.position(), 19);
        cursor.moveToLineStart(false);
        QCOMPARE(cursor.position(), 16);
    }

    void extendsBothWays()
    {
        ui::HexCursor cursor(ui::HexLayout(20));
        cursor.moveTo(10, false);
        cursor.moveBy(3, true);
        QCOMPARE(cursor.selection(), (ByteRange{10, 4}));
        cursor.moveBy(-5, true);
        QCOMPARE(cursor.selection(), (ByteRange{8, 3}));
        cursor.moveBy(1, false);
        QCOMPARE(cursor.selection(), (ByteRange{9, 1}));
    }

    void selectsRuns()
    {
        ui::HexCursor cursor(ui::HexLayout(20));
        cursor.select({4, 6});
        QCOMPARE(cursor.selection(), (ByteRange{4, 6}));
        QCOMPARE(cursor.position(), 4);
        cursor.select({18, 9});
        QCOMPARE(cursor.selection(), (ByteRange{18, 2}));
        cursor.selectAll();
        QCOMPARE(cursor.selection(), (ByteRange{0, 20}));
        cursor.select({});
        QVERIFY(!cursor.hasSelection());
    }

    void survivesNoBytes()
    {
        ui::HexCursor cursor;
        cursor.moveTo(3, false);
        cursor.moveBy(1, true);
        cursor.moveToLineEnd(false);
        cursor.selectAll();
        QCOMPARE(cursor.selection(), ByteRange{});
    }
};

QTEST_GUILESS_MAIN(TestHexCursor)
#include "tst_hex_cursor.moc"
