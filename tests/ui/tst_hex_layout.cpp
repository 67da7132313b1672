// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_geometry.h"
#include "ui/inspector/hex_layout.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QtTest/QTest>

class TestHexLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLines_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("lines");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("negative") << -3 << 0;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("full line") << 16 << 1;
        QTest::newRow("one more") << 17 << 2;
        QTest::newRow("longest frame A") << 290 << 19;
    }

    void countsLines()
    {
        QFETCH(int, bytes);
        QTEST(ui::HexLayout(bytes).lineCount(), "lines");
    }

    void findsEveryByteAgain()
    {
        const ui::HexLayout layout(290);
        for (int position = 0; position < 290; ++position)
            QCOMPARE(layout.position(ui::HexLayout::line(position), ui::HexLayout::column(position)), position);
        QCOMPARE(layout.position(18, 1), 289);
        QCOMPARE(layout.position(18, 2), -1);
        QCOMPARE(layout.position(19, 0), -1);
        QCOMPARE(layout.position(-1, 0), -1);
        QCOMPARE(layout.position(0, 16), -1);
        QCOMPARE(layout.lineEnd(288), 289);
        QCOMPARE(layout.lineEnd(5), 15);
        QCOMPARE(ui::HexLayout::lineStart(31), 16);
    }

    void theMouseHitsWhatIsPainted_data()
    {
        QTest::addColumn<bool>("marks");
        QTest::addColumn<bool>("ascii");
        QTest::newRow("all") << true << true;
        QTest::newRow("no marks") << false << true;
        QTest::newRow("no characters") << true << false;
    }

    void theMouseHitsWhatIsPainted()
    {
        QFETCH(bool, marks);
        QFETCH(bool, ascii);
        const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        const ui::HexGeometry geometry(metrics, metrics, marks, ascii);
        const ui::HexLayout layout(290);
        for (int position = 0; position < 290; ++position) {
            const int line = ui::HexLayout::line(position);
            const int column = ui::HexLayout::column(position);
            using Area = ui::HexGeometry::Area;
            const QPoint hex = geometry.runRect(Area::Hex, line, column, column).center();
            const QPoint character = geometry.runRect(Area::Ascii, line, column, column).center();
            QCOMPARE(geometry.positionAt(hex, layout), position);
            QCOMPARE(geometry.positionAt(character, layout), ascii ? position : -1);
        }
        QCOMPARE(geometry.positionAt({0, 0}, layout), -1);
        QCOMPARE(geometry.positionAt({10, -1}, layout), -1);
        QCOMPARE(geometry.positionAt(geometry.runRect(ui::HexGeometry::Area::Hex, 18, 2, 2).center(), layout), -1);
    }

    void neighboursTouch()
    {
        const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        const ui::HexGeometry geometry(metrics, metrics, true, true);
        using Area = ui::HexGeometry::Area;
        for (int column = 0; column < 15; ++column) {
            const QRect left = geometry.runRect(Area::Hex, 0, column, column);
            const QRect right = geometry.runRect(Area::Hex, 0, column + 1, column + 1);
            QCOMPARE(left.united(right), geometry.runRect(Area::Hex, 0, column, column + 1));
            QVERIFY(!left.intersects(right));
        }
    }
};

QTEST_MAIN(TestHexLayout)
#include "tst_hex_layout.moc"
