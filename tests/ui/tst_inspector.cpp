// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_view.h"

#include "support/fail_on_warning.h"
#include "support/sample_telegrams.h"
#include "ui/inspector/byte_pane.h"
#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/field_tree_view.h"
#include "ui/inspector/hex_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest/QTest>

#include <memory>
#include <optional>

using wmbus::ByteRange;
using namespace Qt::StringLiterals;

namespace {

const QString kEncrypted = QString::fromLatin1(support::kEncryptedGas);

std::shared_ptr<const wmbus::KeyRing> keyForAll()
{
    return std::make_shared<const wmbus::KeyRing>(
        std::vector<wmbus::KeyEntry>{{.pattern = *wmbus::AddressPattern::parse("*"),
                                      .key = *wmbus::Key::fromHex(support::kEncryptedGasKey),
                                      .id = 1}});
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    ui::Palette m_palette;
    std::unique_ptr<engine::Session> m_session;
    std::unique_ptr<ui::Selection> m_selection;
    std::unique_ptr<ui::InspectorView> m_view;

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_view->findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] ui::FieldTreeView *tree() const { return child<ui::FieldTreeView>("fieldTree"); }
    [[nodiscard]] ui::HexView *hex() const { return child<ui::HexView>("hexView"); }
    [[nodiscard]] const ui::FieldTreeModel &model() const
    {
        return *qobject_cast<ui::FieldTreeModel *>(tree()->model());
    }

    [[nodiscard]] QModelIndex row(std::string_view id) const
    {
        const auto &fields = model().telegram().fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].id == id)
                return model().indexOfField(int(i));
        }
        return {};
    }

    [[nodiscard]] std::string_view selectedId() const
    {
        const int field = model().fieldOf(tree()->currentIndex());
        return field < 0 ? std::string_view() : model().telegram().fields[std::size_t(field)].id;
    }

    void add(const QString &text)
    {
        QSignalSpy finished(m_session.get(), &engine::Session::importFinished);
        m_session->addText(text);
        QTRY_VERIFY(!finished.isEmpty());
        QTRY_VERIFY(m_session->telegrams().count() > 0);
    }

    void setKey()
    {
        QSignalSpy changed(m_session.get(), &engine::Session::telegramsChanged);
        m_session->setKeys(keyForAll());
        QTRY_VERIFY(!changed.isEmpty());
    }

    void hover(int position)
    {
        const QPoint point = hex()->byteRect(position).center();
        QMouseEvent move(QEvent::MouseMove, point, hex()->viewport()->mapToGlobal(point), Qt::NoButton, Qt::NoButton,
                         {});
        QCoreApplication::sendEvent(hex()->viewport(), &move);
    }

private Q_SLOTS:
    void init()
    {
        m_failOnWarning.emplace();
        m_session = std::make_unique<engine::Session>();
        m_selection = std::make_unique<ui::Selection>();
        m_view = std::make_unique<ui::InspectorView>(*m_session, *m_selection, m_palette);
        m_view->resize(1100, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_selection.reset();
        m_session.reset();
        m_failOnWarning.reset();
    }

    void saysWhatToDoWhileNothingIsSelected()
    {
        QVERIFY(child<QLabel>("inspectorEmpty")->isVisible());
        add(kEncrypted);
        m_selection->setTelegram(0);
        QVERIFY(!child<QLabel>("inspectorEmpty")->isVisible());
        m_selection->setTelegram(99);
        QVERIFY(child<QLabel>("inspectorEmpty")->isVisible());
        m_selection->setTelegram(0);
        m_session->clear();
        QVERIFY(child<QLabel>("inspectorEmpty")->isVisible());
    }

    void everyByteHasAField()
    {
        add(kEncrypted);
        m_selection->setTelegram(0);
        const wmbus::DecodedTelegram &telegram = model().telegram();
        const ui::HexRanges ranges(telegram, wmbus::Source::Received);
        for (int position = 0; position < int(telegram.bytes.size()); ++position)
            QVERIFY2(ranges.fieldAt(position) >= 0, qPrintable(u"byte %1"_s.arg(position)));
    }

    void asksForTheKeyAndShowsWhatItOpens()
    {
        add(kEncrypted);
        m_selection->setTelegram(0);
        QCOMPARE(child<QLabel>("outcomeWord")->text(), u"Key missing"_s);
        auto *tabs = child<QTabBar>("byteSourceTabs");
        QVERIFY(!tabs->isTabVisible(1));
        QSignalSpy asked(m_view.get(), &ui::InspectorView::stepRequested);
        QTRY_VERIFY(!child<QPushButton>("enterKeyButton")->visibleRegion().isEmpty());
        QTest::mouseClick(child<QPushButton>("enterKeyButton"), Qt::LeftButton);
        QCOMPARE(asked.takeFirst(), (QVariantList{QVariant::fromValue(ui::NextStep::EnterKey), 0u}));

        hex()->select({4, 4});
        setKey();
        QTRY_COMPARE(child<QLabel>("outcomeWord")->text(), u"Decoded"_s);
        QVERIFY(!child<QPushButton>("enterKeyButton"));
        QVERIFY(child<QPushButton>("showChartButton")->isVisible());
        QVERIFY(tabs->isTabVisible(1));
        QCOMPARE(tabs->currentIndex(), 1);
        // The selection survives the key.
        QCOMPARE(hex()->selection(), (ByteRange{4, 4}));
        QCOMPARE(selectedId(), "number");
        const ui::HexRanges ranges(model().telegram(), wmbus::Source::Decrypted);
        for (int position = 0; position < ranges.byteCount(); ++position)
            QVERIFY(ranges.fieldAt(position) >= 0);
    }

    void theTreeSelectsBytes()
    {
        add(kEncrypted);
        setKey();
        m_selection->setTelegram(0);
        tree()->setCurrentIndex(row("number"));
        QCOMPARE(hex()->selection(), (ByteRange{4, 4}));
        child<QTabBar>("byteSourceTabs")->setCurrentIndex(0);
        QCOMPARE(hex()->selection(), (ByteRange{4, 4}));
        tree()->setCurrentIndex(row("record"));
        QCOMPARE(child<QTabBar>("byteSourceTabs")->currentIndex(), 1);
        QCOMPARE(hex()->selection(), model().rangeOf(row("record")));
        tree()->setCurrentIndex(row("encrypted-data"));
        QCOMPARE(child<QTabBar>("byteSourceTabs")->currentIndex(), 0);
    }

    void bytesSelectInTheTree()
    {
        add(kEncrypted);
        setKey();
        m_selection->setTelegram(0);
        for (const wmbus::Field &field : model().telegram().fields) {
            if (field.source != wmbus::Source::Decrypted || field.range.empty())
                continue;
            hex()->select(field.range);
            const int selected = model().fieldOf(tree()->currentIndex());
            QVERIFY(selected >= 0);
            QCOMPARE(model().telegram().fields[std::size_t(selected)].range, field.range);
            QCOMPARE(hex()->selection(), field.range);
        }
        QTest::mouseClick(hex()->viewport(), Qt::LeftButton, {}, hex()->byteRect(6).center());
        QCOMPARE(selectedId(), "number");
        QCOMPARE(hex()->selection(), (ByteRange{6, 1}));
        QVERIFY(child<QLabel>("positionInfo")->text().contains(u"byte 3 of 4"_s));
        QTest::keyClick(hex(), Qt::Key_Escape);
        QVERIFY(!tree()->currentIndex().isValid());
    }

    void hoveringMarksWithoutSelecting()
    {
        add(kEncrypted);
        m_selection->setTelegram(0);
        const QImage treeBefore = tree()->grab().toImage();
        hover(5);
        QVERIFY(tree()->grab().toImage() != treeBefore);
        QVERIFY(child<QLabel>("positionInfo")->text().contains(u"Number"_s));
        QVERIFY(!tree()->currentIndex().isValid());
        hover(-1);

        const QImage hexBefore = hex()->grab().toImage();
        Q_EMIT tree()->rowHovered(row("number"));
        QVERIFY(hex()->grab().toImage() != hexBefore);
        QVERIFY(hex()->selection().empty());
        Q_EMIT tree()->rowHovered({});
        QCOMPARE(hex()->grab().toImage(), hexBefore);
    }

    void copiesInEveryForm()
    {
        add(kEncrypted);
        m_selection->setTelegram(0);
        const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };
        hex()->select({1, 3});
        QTest::keyClick(hex(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"449315"_s);
        const QList<QAction *> actions = child<QToolButton>("copyBytesButton")->menu()->actions();
        actions.at(1)->trigger();
        QCOMPARE(clipboard(), u"44 93 15"_s);
        actions.at(2)->trigger();
        QCOMPARE(clipboard(), u"{0x44, 0x93, 0x15}"_s);
        hex()->select({});
        actions.at(0)->trigger();
        QCOMPARE(clipboard().size(), 2 * 0x2F);
    }

    void keepsTheChosenBytes()
    {
        add(kEncrypted);
        add(kEncrypted);
        setKey();
        m_selection->setTelegram(0);
        auto *tabs = child<QTabBar>("byteSourceTabs");
        QTRY_COMPARE(tabs->currentIndex(), 1);
        tabs->setCurrentIndex(0);
        m_selection->setTelegram(1);
        QCOMPARE(tabs->currentIndex(), 0);
        // To go where a field is seen is no choice.
        tree()->setCurrentIndex(row("record"));
        QCOMPARE(tabs->currentIndex(), 1);
        m_selection->setTelegram(0);
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void survivesThatTelegramsLeaveTheList()
    {
        for (int i = 0; i < 3; ++i)
            add(kEncrypted);
        m_selection->setTelegram(1);
        auto *tabs = child<QTabBar>("byteSourceTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        QCOMPARE(child<QTableView>("stackTable")->model()->rowCount(), 3);
        m_session->setListLimit(1);
        add(kEncrypted);
        QTRY_VERIFY(!m_session->telegrams().contains(1));
        QVERIFY(child<QLabel>("inspectorEmpty")->isVisible());
        m_selection->setTelegram(m_session->telegrams().first());
        QVERIFY(child<QLabel>("changesInfo")->text().contains(u"no earlier telegram"_s));
        QCOMPARE(child<QTableView>("stackTable")->model()->rowCount(), 1);
    }

    void survivesDamagedAndLongTelegrams()
    {
        add(kEncrypted.first(60));
        QString longest = u"FF449315785634123303"_s + u"78"_s;
        longest += QString(u"0DFD0CF5"_s) + QString(480, u'2');
        add(longest);
        for (std::uint32_t telegram = 0; telegram < m_session->telegrams().count(); ++telegram) {
            m_selection->setTelegram(telegram);
            m_view->grab();
            hex()->select({0, std::uint16_t(hex()->bytes().size())});
            const ui::HexRanges ranges(model().telegram(), wmbus::Source::Received);
            for (int position = 0; position < ranges.byteCount(); ++position)
                QVERIFY(ranges.fieldAt(position) >= 0);
        }
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
