// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/byte_readings.h"

#include "support/fail_on_warning.h"
#include "support/hex.h"
#include "ui/inspector/readings_popup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QTreeWidget>
#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// The value of a reading, empty where it is not offered.
QString read(const char *hex, const QString &name)
{
    for (const ui::ByteReading &reading : ui::ByteReadings::all(support::fromHex(hex)))
        if (reading.name == name)
            return reading.value;
    return {};
}

} // namespace

class TestByteReadings : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void readsInEveryWay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *bytes, const QString &name, const QString &value) {
            QTest::newRow(qPrintable(name + u' ' + QString::fromLatin1(bytes))) << QByteArray(bytes) << name << value;
        };
        row("FE", u"Unsigned"_s, u"254"_s);
        row("FE", u"Signed"_s, u"-2"_s);
        row("08190000", u"Unsigned, little endian"_s, u"6408"_s);
        row("00001908", u"Unsigned, big endian"_s, u"6408"_s);
        row("FEFF", u"Signed, little endian"_s, u"-2"_s);
        row("FFFE", u"Signed, big endian"_s, u"-2"_s);
        row("FFFFFFFFFFFFFFFF", u"Unsigned, little endian"_s, u"18446744073709551615"_s);
        row("FFFFFFFFFFFFFFFF", u"Signed, little endian"_s, u"-1"_s);
        row("78563412", u"BCD, little endian"_s, u"12345678"_s);
        row("12345678", u"BCD, big endian"_s, u"12345678"_s);
        row("1A", u"BCD"_s, QString());
        row("0000AC41", u"Float (32 bits), little endian"_s, u"21.5"_s);
        row("41AC0000", u"Float (32 bits), big endian"_s, u"21.5"_s);
        row("CDCCCC3D", u"Float (32 bits), little endian"_s, u"0.1"_s);
        row("0000807F", u"Float (32 bits), little endian"_s, QString());
        row("0000000000803540", u"Float (64 bits), little endian"_s, u"21.5"_s);
        row("A227", u"Date (type G)"_s, u"2021-07-02"_s);
        row("0A2D16", u"Time (type J)"_s, u"22:45:10"_s);
        row("2D16A227", u"Date and time (type F)"_s, u"2021-07-02T22:45"_s);
        row("0A2D16A22700", u"Date and time (type I)"_s, u"2021-07-02T22:45:10"_s);
        row("0819", u"Bits, highest first"_s, u"00001000 00011001"_s);
        row("4A4B4C", u"Text"_s, u"JKL"_s);
        row("4A4B4C", u"Text, last character first"_s, u"LKJ"_s);
        row("4A00", u"Text"_s, QString());
    }

    void readsInEveryWay()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QTEST(read(bytes.constData(), name), "value");
    }

    void staysCalmWithStrangeLengths()
    {
        QVERIFY(ui::ByteReadings::all({}).empty());
        QVERIFY(ui::ByteReadings::brief({}).isEmpty());
        const radio::Bytes many(200, 0x41);
        QCOMPARE(ui::ByteReadings::all(many).size(), std::size_t(2)); // text in both directions
        QVERIFY(ui::ByteReadings::brief(many).isEmpty());
    }

    void namesLikelyDatesOnly()
    {
        QVERIFY(ui::ByteReadings::brief(support::fromHex("A227")).contains(u"date 2021-07-02"_s));
        QVERIFY(!ui::ByteReadings::brief(support::fromHex("E2B7")).join(u' ').contains(u"date"_s));
    }

    void saysWhatToDoWithoutBytes()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QPointer popup = new ui::ReadingsPopup({}, &window);
        popup->showBeside({window.mapToGlobal(QPoint()), window.size()});
        QVERIFY(!popup->findChild<QTreeWidget *>(u"readingsList"_s)->isVisible());
        QVERIFY(popup->accessibleName().startsWith(u"Select bytes"_s));
        popup->close();
        QTRY_VERIFY(!popup);
    }

    void copiesFromThePopup()
    {
        QWidget window;
        window.resize(200, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QPointer popup = new ui::ReadingsPopup(support::fromHex("08190000"), &window);
        popup->showBeside({window.mapToGlobal(QPoint()), window.size()});
        QVERIFY(QTest::qWaitForWindowExposed(popup));
        auto *list = popup->findChild<QTreeWidget *>(u"readingsList"_s);
        QVERIFY(list->topLevelItemCount() > 6);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"6408"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"135856128"_s);
        QTRY_VERIFY(!popup);
    }
};

QTEST_MAIN(TestByteReadings)
#include "tst_byte_readings.moc"
