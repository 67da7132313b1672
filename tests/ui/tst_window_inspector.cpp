// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mouse.h"

#include "support/fail_on_warning.h"
#include "ui/inspector/byte_pane.h"
#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/field_tree_view.h"
#include "ui/inspector/stack_model.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

#include <optional>

using support::MainWindowScene;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberByte = 5;
constexpr int kAccessNumberByte = 11;

} // namespace

/// "Which byte means what?" through the real window: choose a telegram, point at a byte, see its field.
class TestWindowInspector : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;

    [[nodiscard]] static ui::HexView *hex(const MainWindowScene &scene) { return scene.child<ui::HexView>("hexView"); }
    [[nodiscard]] static ui::FieldTreeView *tree(const MainWindowScene &scene)
    {
        return scene.child<ui::FieldTreeView>("fieldTree");
    }

    [[nodiscard]] static QString label(const MainWindowScene &scene, const char *name)
    {
        return scene.child<QLabel>(name)->text();
    }

    /// Analyse with the first meter's newest telegram, chosen with the mouse.
    [[nodiscard]] static bool clickTelegram(const MainWindowScene &scene)
    {
        (void)scene.trigger(ui::command::kAnalyse);
        auto *table = scene.child<ui::DataTable>("telegramTable");
        const std::uint32_t newest = scene.session.meters().meter(0).newest;
        if (!QTest::qWaitFor([&] { return table->isVisible() && table->selectItem(newest); }))
            return false;
        scene.window->resize(1300, 800);
        const QRect row = table->visualRect(table->currentIndex());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
        return QTest::qWaitFor([&] { return scene.selection.telegram() == newest && !hex(scene)->bytes().empty(); });
    }

    [[nodiscard]] static QModelIndex field(const MainWindowScene &scene, std::string_view id)
    {
        const auto &model = *qobject_cast<ui::FieldTreeModel *>(tree(scene)->model());
        const auto &fields = model.telegram().fields;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].id == id)
                return model.indexOfField(int(i));
        return {};
    }

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    /// In every heading, with the number where there is room for both.
    void namesThatPeopleGaveMeters()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        scene.session.setNote(scene.session.meters().meter(0).address, {.name = "Kitchen cold", .note = {}});
        scene.selection.setMeter(0U);
        scene.selection.setTelegram(0U);
        QTRY_COMPARE(scene.child<QLabel>("chartTitle")->text(), QStringLiteral("Kitchen cold"));
        scene.session.setNote(scene.session.meters().meter(0).address, {.name = "Kitchen", .note = {}});
        QCOMPARE(scene.child<QLabel>("chartTitle")->text(), QStringLiteral("Kitchen"));
        QVERIFY(scene.child<QLabel>("telegramTitle")->text().startsWith(QStringLiteral("Kitchen · HYD 10000000")));
        QString heading;
        const auto read = [&heading](QDialog &dialog) {
            heading = dialog.findChild<QLabel *>(QStringLiteral("enterKeyHeading"))->text();
        };
        QVERIFY(support::withDialog([&] { QVERIFY(scene.trigger(ui::command::kEnterKey)); }, read));
        QVERIFY(heading.startsWith(QStringLiteral("Kitchen · HYD 10000000 · ")));
        QVERIFY(scene.trigger(ui::command::kHideForeign));
        QVERIFY(support::withDialog([&] { QVERIFY(scene.trigger(ui::command::kEnterKey)); }, read));
        QVERIFY(!heading.contains(QStringLiteral("Kitchen")) && !heading.contains(QStringLiteral("10000000")));
    }

    /// In the menu, in the palette and beside the bytes it is the same choice.
    void whatIsBesideTheBytesIsChosenAndRemembered()
    {
        MainWindowScene scene("[bytes]\nwithout-characters=true\n");
        auto *marks = scene.child<QToolButton>("showMarksButton");
        auto *characters = scene.child<QToolButton>("showCharactersButton");
        QVERIFY(marks->isChecked() && scene.action(ui::command::kShowMarks)->isChecked());
        QVERIFY(!characters->isChecked() && !scene.action(ui::command::kShowCharacters)->isChecked());
        QVERIFY(scene.trigger(ui::command::kShowMarks));
        QVERIFY(!marks->isChecked());
        characters->click();
        QVERIFY(scene.action(ui::command::kShowCharacters)->isChecked());
        QCOMPARE(scene.settings->byteLook(), (ui::ByteLook{.marks = false, .characters = true, .changes = true}));
    }

    void pointAtAByteAndSeeItsField()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(3));
        QVERIFY(clickTelegram(scene));
        const QRect row = tree(scene)->visualRect(field(scene, "number"));
        QVERIFY(!row.isEmpty());
        const QImage before = tree(scene)->viewport()->grab(row).toImage();
        support::hoverByte(hex(scene), kNumberByte);
        QVERIFY(tree(scene)->viewport()->grab(row).toImage() != before); // outlined
        QCOMPARE(label(scene, "positionInfo"), u"at 0x05: byte 00 · Number · byte 2 of 4"_s);
        QVERIFY(hex(scene)->selection().empty()); // pointing selects nothing

        QTest::mouseClick(hex(scene)->viewport(), Qt::LeftButton, {}, hex(scene)->byteRect(kNumberByte).center());
        QCOMPARE(tree(scene)->currentIndex(), field(scene, "number"));
    }

    void marksWhatChanged()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(3));
        QVERIFY(clickTelegram(scene));
        support::hoverByte(hex(scene), kAccessNumberByte);
        QCOMPARE(label(scene, "positionInfo"), u"at 0x0B: byte 02 · before 01 · Access number"_s);
        QVERIFY(label(scene, "changesInfo").startsWith(u"2 byte(s) changed since telegram no. "_s));
        const QModelIndex access = field(scene, "access-number").siblingAtColumn(ui::FieldTreeModel::ValueColumn);
        QVERIFY(access.data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!access.data(Qt::DecorationRole).isNull());
        QVERIFY(access.data(Qt::ToolTipRole).toString().contains(u"Before: 1"_s));
        QVERIFY(
            field(scene, "access-number").data(Qt::AccessibleTextRole).toString().contains(u"changed, before: 1"_s));
        QVERIFY(!field(scene, "number").siblingAtColumn(1).data(Qt::FontRole).isValid());

        const QImage marked = hex(scene)->viewport()->grab().toImage();
        scene.child<QToolButton>("showChangesButton")->click();
        QVERIFY(hex(scene)->viewport()->grab().toImage() != marked);
        QVERIFY(!scene.child<QLabel>("changesInfo")->isVisible());
        QVERIFY(!access.data(Qt::FontRole).isValid());
    }

    void comparesWithTheDisplay()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(3));
        QVERIFY(clickTelegram(scene));
        auto *number = scene.child<QLineEdit>("displayNumber");
        QVERIFY(!number->isVisible());
        QVERIFY(scene.trigger(ui::command::kCompareDisplay));
        QVERIFY(number->isVisible());
        QVERIFY(number->hasFocus());
        const auto *list = scene.child<QTreeWidget>("displayMatches");
        QTest::keyClicks(number, u"one"_s);
        QVERIFY(label(scene, "displaySummary").startsWith(u"This is no number"_s));
        number->clear();
        QTest::keyClicks(number, u"1002"_s); // 1.002 m³ on a display that counts litres
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(2), u"The display shows it in litres"_s);
        const QString bytes = list->topLevelItem(0)->text(3);
        QCOMPARE(tree(scene)->currentIndex().siblingAtColumn(ui::FieldTreeModel::BytesColumn).data().toString(), bytes);
        number->setText(u"99999"_s);
        QVERIFY(!list->isVisible());
        QVERIFY(label(scene, "displaySummary").startsWith(u"Not found."_s));
        QTest::keyClick(number, Qt::Key_Escape);
        QVERIFY(!number->isVisible());
    }

    void stacksTelegramsOfTheMeter()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(4));
        QVERIFY(clickTelegram(scene));
        auto *tabs = scene.child<QTabBar>("byteSourceTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        auto *table = scene.child<QTableView>("stackTable");
        QVERIFY(table->isVisible());
        const auto &model = *qobject_cast<ui::StackModel *>(table->model());
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(label(scene, "stackSummary").startsWith(u"2 of "_s));
        QCOMPARE(model.column(kAccessNumberByte).title, u"Access number"_s);
        QVERIFY(model.column(int(hex(scene)->bytes().size()) - 1).title.endsWith(u"Volume"_s));

        // A cell selects its byte and field; Enter goes to its telegram.
        table->setCurrentIndex(model.index(1, kAccessNumberByte));
        QCOMPARE(hex(scene)->selection(), (wmbus::ByteRange{kAccessNumberByte, 1}));
        QCOMPARE(tree(scene)->currentIndex(), field(scene, "access-number"));
        const std::uint32_t wanted = model.stack().row(1).telegram;
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"\t01"_s));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(scene.selection.telegram(), std::optional(wanted));
        QCOMPARE(model.shownRow(), 1);
        QVERIFY(table->isVisible());

        // New telegrams come in by themselves.
        QVERIFY(scene.pasteMeters(1));
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(table->currentIndex(), model.index(1, kAccessNumberByte));
        // The tree marks columns.
        tree(scene)->setCurrentIndex(field(scene, "number"));
        QCOMPARE(table->currentIndex().column(), 4);
    }

    void worksWithTheKeyboard()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        QVERIFY(clickTelegram(scene));
        hex(scene)->setFocus();
        QTest::keyClick(hex(scene), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(hex(scene), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(hex(scene), Qt::Key_Return);
        QCOMPARE(hex(scene)->selection(), (wmbus::ByteRange{4, 4}));
        QTest::keyClick(hex(scene), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = scene.child<QMenu>("byteMenu");
        QTRY_VERIFY(menu->isVisible());
        menu->actions().first()->menu()->actions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"00 00 00 10"_s);
        menu->close();

        tree(scene)->setFocus();
        QTest::keyClick(tree(scene), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Number: 10000000 (bytes 4–7: 00 00 00 10)"_s);
        QTest::keyClick(tree(scene), Qt::Key_F10, Qt::ShiftModifier);
        menu = scene.child<QMenu>("fieldMenu");
        QTRY_VERIFY(menu->isVisible());
        const auto copied = [menu](int action) {
            menu->actions().at(action)->trigger();
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied(1), u"10000000"_s);
        QCOMPARE(copied(2), u"Number"_s);
        QCOMPARE(copied(3), u"Link layer › Number"_s);
        QCOMPARE(copied(4), u"00 00 00 10"_s);
        menu->close();
    }

    void screenReadersHearOffsetValueAndField()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        QVERIFY(clickTelegram(scene));
        hex(scene)->select({kAccessNumberByte, 1});
        QAccessibleInterface *bytes = QAccessible::queryAccessibleInterface(hex(scene));
        QCOMPARE(bytes->text(QAccessible::Description), u"at 0x0B: byte 01 · before 00 · Access number"_s);
        QVERIFY(field(scene, "number")
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Number: 10000000, bytes 4–7"_s));
    }

    void offersTheNextStep()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        QVERIFY(clickTelegram(scene));
        QTest::mouseClick(scene.child<QPushButton>("showChartButton"), Qt::LeftButton);
        QTRY_VERIFY(scene.child<QWidget>("chartView")->isVisible());

        const std::uint32_t gas = 3;
        (void)scene.trigger(ui::command::kAnalyse);
        scene.selection.setTelegram(scene.session.meters().meter(gas).newest);
        QTRY_VERIFY(scene.child<QPushButton>("enterKeyButton")->isVisible());
        QVERIFY(scene.child<QPushButton>("importKeysButton")->isVisible());
        QVERIFY(!scene.window->findChild<QPushButton *>(u"showChartButton"_s));

        QVERIFY(scene.paste(QByteArray(support::kEncryptedGas).chopped(6)));
        scene.selection.setTelegram(scene.session.telegrams().count() - 1);
        QCOMPARE(label(scene, "outcomeWord"), u"Damaged"_s);
        QTest::mouseClick(scene.child<QPushButton>("showBytesButton"), Qt::LeftButton);
        QVERIFY(!hex(scene)->selection().empty());
        QVERIFY(hex(scene)->hasFocus());
    }

    /// The list explains a state with the same steps, and each leads to the same place.
    void offersTheNextStepBesideTheState()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        const QByteArray cut = QByteArray(support::kEncryptedGas).chopped(6);
        QVERIFY(scene.paste(cut));
        const auto press = [&scene](std::uint32_t telegram, const char *step) {
            scene.child<QDockWidget>("dockTelegrams")->raise();
            scene.selection.setTelegram(telegram);
            QTest::keyClick(scene.child<ui::DataTable>("telegramTable"), Qt::Key_Space);
            const auto *popup = scene.child<QWidget>("statePopup");
            QTest::mouseClick(popup->findChild<QPushButton *>(QLatin1StringView(step)), Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the pop-up
        };
        press(scene.session.telegrams().count() - 1, "showBytesButton");
        QVERIFY(hex(scene)->hasFocus());
        QCOMPARE(label(scene, "outcomeWord"), u"Damaged"_s);

        press(0, "copyTelegramButton");
        QVERIFY2(QGuiApplication::clipboard()->text().contains(u"10000000"_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
        press(0, "showChartButton");
        QTRY_VERIFY(scene.child<QWidget>("chartView")->isVisible());
        QCOMPARE(scene.selection.meter(), std::optional(scene.session.telegrams().row(0).meter));
    }
};

QTEST_MAIN(TestWindowInspector)
#include "tst_window_inspector.moc"
