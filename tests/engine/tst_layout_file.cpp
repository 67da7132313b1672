// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/layout_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace engine;

class TestLayoutFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinesOfBothKinds()
    {
        // Published layouts of water meters; the second one with its product and blanks between the headers.
        const LayoutFile file = parseLayoutFile("signature_hex,product,record_headers\n# comment\n\n"
                                                "7C0E,02FF200413523B\r\n"
                                                "A8ED,Kamstrup Multical 21,02FF20 0413 4413 615B 6167,yes\n"
                                                "A8ED 02FF2004134413615B6167");
        QCOMPARE(file.badLines.size(), 0U);
        QCOMPARE(file.layouts.size(), 3U);
        QCOMPARE(file.layouts[0].signature(), 0x7C0E);
        QCOMPARE(file.layouts[1].signature(), 0xA8ED);
        QCOMPARE(file.layouts[2], file.layouts[1]);
        QCOMPARE(layoutLine(file.layouts[0]), "7C0E,02FF200413523B\n");
    }

    void namesWhatIsNoLayout()
    {
        const LayoutFile file = parseLayoutFile("7C0E,02FF200413523C\nnonsense\n7C0E\n,\n7C0E,02FF200413523B\n");
        QCOMPARE(file.badLines, (std::vector<int>{1, 2, 3, 4}));
        QCOMPARE(file.layouts.size(), 1U);
    }

    void addsToTheEnd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("layouts.csv"));
        const wmbus::CompactLayout layout = parseLayoutFile("7C0E,02FF200413523B").layouts.at(0);
        QCOMPARE(appendLayouts(path, std::array{layout}), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.readAll(), QByteArray("7C0E,02FF200413523B\n"));
        file.write("# no line end");
        file.close();
        QCOMPARE(appendLayouts(path, std::array{layout}), QString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("7C0E,02FF200413523B\n# no line end\n7C0E,02FF200413523B\n"));
        QVERIFY(!appendLayouts(folder.path(), std::array{layout}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLayoutFile)
#include "tst_layout_file.moc"
