// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_view.h"

#include "support/fail_on_warning.h"
#include "ui/sample_telegram.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <memory>
#include <optional>

using wmbus::ByteRange;
using namespace Qt::StringLiterals;

namespace {

/// Offscreen screens are small and fonts vary: only the bytes on line `line` matter, so look at how much ink is there.
int inkedPixels(const QImage &image, const QColor &background)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) != background;
    }
    return count;
}

} // namespace

class TestHexView : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    std::unique_ptr<ui::Palette> m_palette;
    std::unique_ptr<ui::HexView> m_view;

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    }

    [[nodiscard]] QPoint centre(int position) const { return m_view->byteRect(position).center(); }

    /// The offscreen platform moves no pointer: the event itself.
    void moveMouse(QPoint point, Qt::MouseButtons buttons)
    {
        QMouseEvent move(QEvent::MouseMove, point, m_view->viewport()->mapToGlobal(point), Qt::NoButton, buttons, {});
        QApplication::sendEvent(m_view->viewport(), &move);
    }

private Q_SLOTS:
    void init()
    {
        m_failOnWarning.emplace();
        m_palette = std::make_unique<ui::Palette>();
        m_view = std::make_unique<ui::HexView>(*m_palette);
        const wmbus::DecodedTelegram telegram = sample::waterMeter();
        m_view->setContent(telegram.plain, ui::HexRanges(telegram, wmbus::Source::Decrypted));
        m_view->resize(m_view->sizeHint());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_palette.reset();
        m_failOnWarning.reset();
    }

    void selectsWithTheMouse()
    {
        QSignalSpy spy(m_view.get(), &ui::HexView::selectionChanged);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(20));
        QCOMPARE(m_view->selection(), (ByteRange{20, 1}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, centre(3));
        QCOMPARE(m_view->selection(), (ByteRange{3, 18}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {1, 1});
        QCOMPARE(m_view->selection(), (ByteRange{3, 18}));
        QCOMPARE(spy.count(), 2);

        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, centre(5));
        moveMouse(centre(7), Qt::LeftButton);
        moveMouse(centre(18), Qt::LeftButton);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, centre(18));
        QCOMPARE(m_view->selection(), (ByteRange{5, 14}));

        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, centre(20));
        QCOMPARE(m_view->selection(), (ByteRange{19, 4}));
    }

    void movesWithTheKeyboard()
    {
        press(Qt::Key_Right);
        QCOMPARE(m_view->selection(), (ByteRange{0, 1}));
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QCOMPARE(m_view->cursorPosition(), 17);
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->cursorPosition(), 18);
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_view->cursorPosition(), 19);
        press(Qt::Key_Return);
        QCOMPARE(m_view->selection(), (ByteRange{19, 4}));
        press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_view->cursorPosition(), 18);
        press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (ByteRange{2, 17}));
        press(Qt::Key_End);
        QCOMPARE(m_view->cursorPosition(), 15);
        press(Qt::Key_Home);
        QCOMPARE(m_view->cursorPosition(), 0);
        press(Qt::Key_PageDown);
        QCOMPARE(m_view->cursorPosition(), 31);
        press(Qt::Key_PageUp);
        QCOMPARE(m_view->cursorPosition(), 0);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selection(), (ByteRange{0, 32}));
        press(Qt::Key_Escape);
        QVERIFY(m_view->selection().empty());

        QSignalSpy copied(m_view.get(), &ui::HexView::copyRequested);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
    }

    void tellsWhatTheMousePointsAt()
    {
        QSignalSpy spy(m_view.get(), &ui::HexView::byteHovered);
        moveMouse(centre(9), Qt::NoButton);
        moveMouse(centre(9) + QPoint(1, 0), Qt::NoButton);
        moveMouse(centre(10), Qt::NoButton);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_view->viewport(), &leave);
        QCOMPARE(spy.count(), 3);
        QCOMPARE(spy.at(0).first().toInt(), 9);
        QCOMPARE(spy.at(1).first().toInt(), 10);
        QCOMPARE(spy.at(2).first().toInt(), -1);
    }

    void theProgramSelectsSilentlyAndScrolls()
    {
        wmbus::DecodedTelegram longest;
        longest.bytes.assign(290, 0x2F);
        m_view->setContent(longest.bytes, ui::HexRanges(longest, wmbus::Source::Received));
        m_view->resize(m_view->sizeHint());
        QSignalSpy spy(m_view.get(), &ui::HexView::selectionChanged);
        m_view->setSelection({280, 4});
        QCOMPARE(spy.count(), 0);
        QVERIFY(m_view->viewport()->rect().contains(m_view->byteRect(280)));
        const int scrolled = m_view->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        m_view->setHovered({0, 4});
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
        m_view->setSelection({0, 1});
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void paintsOutlineAndFillDifferently()
    {
        const QImage plain = m_view->grab().toImage();
        m_view->setHovered({17, 6});
        const QImage hovered = m_view->grab().toImage();
        m_view->setHovered({});
        m_view->setSelection({17, 6});
        const QImage selected = m_view->grab().toImage();
        QVERIFY(plain != hovered);
        QVERIFY(plain != selected);
        QVERIFY(hovered != selected);
        const QColor highlight = m_view->palette().color(QPalette::Inactive, QPalette::Highlight);
        const QPoint corner = m_view->byteRect(20).topLeft() + QPoint(2, 2) + m_view->viewport()->pos();
        QCOMPARE(selected.pixelColor(corner), highlight);
        QVERIFY(hovered.pixelColor(corner) != highlight);
    }

    void marksCanBeSwitchedOff()
    {
        const int height = m_view->byteRect(31).top();
        m_view->setMarksShown(false);
        QVERIFY(m_view->byteRect(31).top() < height);
        m_view->setAsciiShown(false);
        QCOMPARE(m_view->byteAt(centre(12)), 12);
    }

    void saysGroupsWithoutColour()
    {
        const QPalette usual = QApplication::palette();
        QPalette contrast;
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            contrast.setColor(role, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            contrast.setColor(role, Qt::white);
        QApplication::setPalette(contrast);
        QTRY_COMPARE(m_view->palette().color(QPalette::Base), QColor(Qt::black));
        const int inked = inkedPixels(m_view->grab(QRect({}, m_view->viewport()->size())).toImage(), Qt::black);
        m_view->setMarksShown(false);
        const int bare = inkedPixels(m_view->grab(QRect({}, m_view->viewport()->size())).toImage(), Qt::black);
        QApplication::setPalette(usual);

        QVERIFY(inked > bare + 200);
    }

    void marksChangedBytes()
    {
        std::vector<bool> changed(32, false);
        changed[20] = true;
        const auto shot = [this](int position) {
            return m_view->viewport()->grab(m_view->byteRect(position)).toImage();
        };
        const QImage before = shot(20);
        const QImage neighbour = shot(21);
        m_view->setChanged(changed);
        QVERIFY(shot(20) != before);
        QCOMPARE(shot(21), neighbour);
        // The corner is there in the colour of the digits.
        QCOMPARE(shot(20).pixelColor(before.width() - 1, 0), m_palette->color(ui::Token::GroupText));
        m_view->setContent({}, {});
        m_view->setChanged({});
        m_view->grab();
    }

    void drawsDamageChecksumsAndFillers()
    {
        wmbus::DecodedTelegram telegram = sample::waterMeter();
        const auto shot = [this](const wmbus::DecodedTelegram &shown, int position) {
            m_view->setContent(shown.plain, ui::HexRanges(shown, wmbus::Source::Decrypted));
            return m_view->viewport()->grab(m_view->byteRect(position)).toImage();
        };
        const auto inkAtFoot = [this](const QImage &image) {
            const QColor background = m_view->palette().color(QPalette::Base);
            return inkedPixels(image.copy(0, image.height() - 1, image.width(), 1), background);
        };
        constexpr int kFiller = 28;
        const int bare = inkAtFoot(shot(telegram, kFiller));
        telegram.fields.back().group = wmbus::Group::Checksum;
        const int dotted = inkAtFoot(shot(telegram, kFiller));
        QVERIFY(dotted > bare + 4);
        QVERIFY(dotted < m_view->byteRect(kFiller).width()); // dots and no line
        telegram.outcome = wmbus::Outcome::Damaged;
        telegram.reason = {"bad-block", {kFiller, 1}, {}};
        QCOMPARE(shot(telegram, kFiller).pixelColor(1, 1), m_palette->color(ui::Token::Faulty));
    }

    void asksForAMenu()
    {
        QSignalSpy asked(m_view.get(), &ui::HexView::menuRequested);
        const auto rightClick = [this](int position) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, centre(position),
                                    m_view->viewport()->mapToGlobal(centre(position)));
            QApplication::sendEvent(m_view->viewport(), &event);
        };
        rightClick(20);
        QCOMPARE(m_view->selection(), (ByteRange{20, 1}));
        m_view->select({17, 6});
        rightClick(20); // it is part of what is selected
        QCOMPARE(m_view->selection(), (ByteRange{17, 6}));
        press(Qt::Key_F10, Qt::ShiftModifier);
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_view->viewport(), &menuKey);
        QCOMPARE(asked.count(), 4);
        const QPoint below = m_view->viewport()->mapToGlobal(m_view->byteRect(17).bottomLeft());
        QCOMPARE(asked.at(2).first().toPoint(), below);
        QCOMPARE(asked.at(3).first().toPoint(), below);
    }

    void survivesNoBytes()
    {
        m_view->setContent({}, {});
        m_view->grab();
        for (const int key : {Qt::Key_Right, Qt::Key_Return, Qt::Key_End, Qt::Key_Escape, Qt::Key_PageDown})
            press(key);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {60, 20});
        QVERIFY(m_view->selection().empty());
    }

    void speaksToScreenReaders()
    {
        m_view->setDescription([](int position) { return u"byte %1"_s.arg(position); });
        m_view->setSelection({17, 2});
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(accessible);
        QCOMPARE(accessible->text(QAccessible::Description), u"byte 17"_s);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        QAccessibleTextInterface *text = accessible->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), 32 * 3 - 1);
        QCOMPARE(text->text(0, 8), u"1F 44 2D"_s);
        QCOMPARE(text->cursorPosition(), 17 * 3);
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(text->text(start, end), u"04 13"_s);
        text->setCursorPosition(0);
        QCOMPARE(m_view->selection(), (ByteRange{0, 1}));
        text->setSelection(0, 3, 8);
        QCOMPARE(m_view->selection(), (ByteRange{1, 2}));
        text->removeSelection(0);
        QCOMPARE(text->selectionCount(), 0);
    }
};

QTEST_MAIN(TestHexView)
#include "tst_hex_view.moc"
