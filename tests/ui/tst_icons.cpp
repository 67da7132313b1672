// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "support/fail_on_warning.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPalette>
#include <QtTest/QTest>

#include <optional>

namespace {

/// The colour of the most opaque pixel: the ink of the icon.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor found(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > found.alpha())
                found = image.pixelColor(x, y);
    return found;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

    std::optional<support::FailOnWarning> m_failOnWarning;

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void everyIconIsDrawn()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 20);
        for (const QString &file : files) {
            const QPixmap pixmap = ui::icon(file.chopped(4)).pixmap(QSize(24, 24));
            QCOMPARE(pixmap.size(), QSize(24, 24));
            QVERIFY2(ink(pixmap).alpha() > 150, qPrintable(file));
        }
    }

    void inkFollowsTheTheme()
    {
        const QIcon icon = ui::icon(QStringLiteral("stop"));
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, QColor(0x10, 0x20, 0x30));
        QApplication::setPalette(palette);
        QCOMPARE(ink(icon.pixmap(24, 24)), QColor(0x10, 0x20, 0x30));
        palette.setColor(QPalette::WindowText, QColor(0xE0, 0xF0, 0xE0));
        QApplication::setPalette(palette);
        QCOMPARE(ink(icon.pixmap(24, 24)), QColor(0xE0, 0xF0, 0xE0));
        QCOMPARE(ink(icon.pixmap(24, 24, QIcon::Selected)), palette.color(QPalette::HighlightedText));
    }

    void ownColour() { QCOMPARE(ink(ui::icon(QStringLiteral("stop"), Qt::red).pixmap(24, 24)), QColor(Qt::red)); }

    void unknownNameIsNull() { QVERIFY(ui::icon(QStringLiteral("nothing-of-this-name")).isNull()); }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
