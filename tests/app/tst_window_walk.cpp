// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "support/fail_on_warning.h"
#include "ui/cellar_scene.h"
#include "ui/charts/chart_plot.h"
#include "ui/inspector/field_tree_model.h"
#include "ui/models/meter_table_model.h"
#include "ui/models/telegram_table_model.h"
#include "ui/mouse.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeView>
#include <QtCharts/QLineSeries>

#include <optional>

using namespace Qt::StringLiterals;
using support::CellarScene;

namespace {

/// What is to be read on the way.
struct Signs
{
    QString start;
    QString receiving;
    QString firstReading;
    QString byteOfNumber;
    QString keyMissing;
    QRegularExpression opensNone;
    QString wrongKey;
    QRegularExpression opensAll;
    QString decoded;
    QString volume;
    QString stopped;
};

const Signs kEnglish{.start = u"Start capture"_s,
                     .receiving = u"Receiving"_s,
                     .firstReading = u"402.118\u202fm³"_s,
                     .byteOfNumber = u"at 0x05: byte %1 · Number · byte 2 of 4"_s,
                     .keyMissing = u"Key missing"_s,
                     .opensNone = QRegularExpression(u"^Works for none of \\d+ telegrams"_s),
                     .wrongKey = u"Wrong key"_s,
                     .opensAll = QRegularExpression(u"^Works for (\\d+) of \\1 telegrams"_s),
                     .decoded = u"Decoded"_s,
                     .volume = u"402."_s,
                     .stopped = u"Stopped"_s};

const Signs kGerman{.start = u"Aufzeichnung starten"_s,
                    .receiving = u"Empfang läuft"_s,
                    .firstReading = u"402,118\u202fm³"_s,
                    .byteOfNumber = u"bei 0x05: Byte %1 · Nummer · Byte 2 von 4"_s,
                    .keyMissing = u"Schlüssel fehlt"_s,
                    .opensNone = QRegularExpression(u"^Passt zu keinem von \\d+ Telegrammen"_s),
                    .wrongKey = u"Falscher Schlüssel"_s,
                    .opensAll = QRegularExpression(u"^Passt zu (\\d+) von \\1 Telegrammen"_s),
                    .decoded = u"Dekodiert"_s,
                    .volume = u"402,"_s,
                    .stopped = u"Gestoppt"_s};

/// Waits until the test of a typed key says so.
bool saysOfKey(const QDialog &dialog, const QRegularExpression &expected)
{
    const auto *result = dialog.findChild<QLabel *>(u"resultLabel"_s);
    return QTest::qWaitFor([&] { return expected.match(result->text()).hasMatch(); });
}

/// The window in the cellar, with what the walk looks at.
struct Scene : CellarScene
{
    ui::DataTable *telegrams = child<ui::DataTable>("telegramTable");

    [[nodiscard]] std::uint32_t gas() const { return session.meters().find(support::kCellarGas); }

    [[nodiscard]] QString meterCell(std::uint32_t meter, ui::MeterTableModel::Column column) const
    {
        return meters->model()->index(*meters->storeModel()->rowOf(meter), int(column)).data().toString();
    }

    [[nodiscard]] QString state(std::uint32_t telegram) const
    {
        const int row = *telegrams->storeModel()->rowOf(telegram);
        return telegrams->model()->index(row, int(ui::TelegramTableModel::Column::State)).data().toString();
    }

    [[nodiscard]] QString label(const char *name) const { return child<QLabel>(name)->text(); }

    /// The first telegram of the meter in the list.
    [[nodiscard]] std::optional<std::uint32_t> firstOf(std::uint32_t meter) const
    {
        for (std::uint32_t i = 0; i < session.telegrams().count(); ++i)
            if (session.telegrams().row(i).meter == meter)
                return i;
        return std::nullopt;
    }

    /// Types the key into the dialog that `button` opens, waits for what the test of it says, and uses it.
    [[nodiscard]] bool enterKey(const char *button, const QString &key, const QRegularExpression &expected) const
    {
        bool saidSo = false;
        const bool seen =
            support::withDialog([&] { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); },
                                [&](QDialog &dialog) {
                                    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"keyText"_s), key);
                                    saidSo = saysOfKey(dialog, expected);
                                    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
                                    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
                                });
        return seen && saidSo;
    }
};

} // namespace

/// All that the program is for, one thing after the other, as somebody does it who has only the window.
class TestWindowWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void byMouse_data() { languages(); }
    void byMouse()
    {
        walk({&TestWindowWalk::fromPlugInToTheFirstReading, &TestWindowWalk::whichByteMeansWhat,
              &TestWindowWalk::wrongKeyThenRightKey, &TestWindowWalk::chart, &TestWindowWalk::stopAndExport});
    }

    /// The same without a mouse.
    void byKeys_data() { languages(); }
    void byKeys()
    {
        walk({&TestWindowWalk::startByKeys, &TestWindowWalk::readBytesByKeys, &TestWindowWalk::enterKeysByKeys,
              &TestWindowWalk::chartByKeys, &TestWindowWalk::stopAndExportByKeys});
    }

private:
    using Step = void (TestWindowWalk::*)(Scene &scene, const Signs &signs);

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Signs>("signs");
        QTest::newRow("English") << u"en"_s << kEnglish;
        QTest::newRow("German") << u"de"_s << kGerman;
    }

    void walk(std::initializer_list<Step> steps)
    {
        QFETCH(QString, language);
        QFETCH(Signs, signs);
        app::Language translations;
        translations.use(language);
        Scene scene;
        scene.window->resize(1366, 768);
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        for (const Step step : steps) {
            (this->*step)(scene, signs);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void fromPlugInToTheFirstReading(Scene &scene, const Signs &signs)
    {
        QVERIFY(scene.child<QWidget>("startPage")->isVisible());
        QCOMPARE(scene.startButton()->text(), signs.start);
        QVERIFY(scene.survey());
        QTRY_COMPARE(scene.label("receiverState"), signs.receiving);
        const auto readings = [&scene] {
            QStringList texts;
            for (std::uint32_t meter = 0; meter < scene.session.meters().count(); ++meter)
                texts.append(scene.meterCell(meter, ui::MeterTableModel::Column::Reading));
            return texts;
        };
        QTRY_VERIFY(readings().contains(signs.firstReading));
        QVERIFY(scene.meters->isVisible());
    }

    /// Click a telegram, point at a byte, see its field.
    void whichByteMeansWhat(Scene &scene, const Signs &signs)
    {
        QVERIFY(support::clickInMenu(scene, ui::command::kAnalyse));
        QTRY_VERIFY(scene.telegrams->isVisible());
        const std::uint32_t telegram = *scene.firstOf(scene.session.meters().find(support::kCellarHeat));
        QVERIFY(support::clickCell(*scene.telegrams, telegram, int(ui::TelegramTableModel::Column::Time)));
        QCOMPARE(scene.selection.telegram(), std::optional(telegram));
        auto *bytes = scene.child<ui::HexView>("hexView");
        QTRY_VERIFY(!bytes->bytes().empty());

        auto *tree = scene.child<QTreeView>("fieldTree");
        const QImage before = tree->viewport()->grab().toImage();
        support::hoverByte(bytes, 5);
        QCOMPARE(scene.label("positionInfo"), signs.byteOfNumber.arg(u"07"_s));
        QVERIFY(tree->viewport()->grab().toImage() != before); // the field is outlined
        QTest::mouseClick(bytes->viewport(), Qt::LeftButton, {}, bytes->byteRect(5).center());
        const QModelIndex value = tree->currentIndex().siblingAtColumn(ui::FieldTreeModel::ValueColumn);
        QCOMPARE(value.data().toString(), u"34560771"_s);
    }

    void wrongKeyThenRightKey(Scene &scene, const Signs &signs)
    {
        const std::uint32_t first = *scene.firstOf(scene.gas());
        QTRY_VERIFY(scene.session.meters().meter(scene.gas()).telegrams >= 2);
        QVERIFY(support::clickCell(*scene.telegrams, first, int(ui::TelegramTableModel::Column::Time)));
        QCOMPARE(scene.label("outcomeWord"), signs.keyMissing);
        QCOMPARE(scene.state(first), signs.keyMissing);
        QVERIFY(scene.enterKey("enterKeyButton", QString(32, u'1'), signs.opensNone));
        QTRY_COMPARE(scene.label("outcomeWord"), signs.wrongKey);
        QCOMPARE(scene.state(first), signs.wrongKey);

        QVERIFY(support::clickInMenu(scene, ui::command::kSurvey));
        QTRY_VERIFY(scene.meters->isVisible());
        QVERIFY(support::clickCell(*scene.meters, scene.gas(), int(ui::MeterTableModel::Column::Number)));
        QCOMPARE(scene.meterCell(scene.gas(), ui::MeterTableModel::Column::State), signs.wrongKey);
        QVERIFY(scene.enterKey("detailsEnterKey", QLatin1StringView(support::kCellarKeyDigits), signs.opensAll));
        QTRY_COMPARE(scene.meterCell(scene.gas(), ui::MeterTableModel::Column::State), signs.decoded);
        QVERIFY(scene.meterCell(scene.gas(), ui::MeterTableModel::Column::Reading).startsWith(signs.volume));
        QTRY_COMPARE(scene.state(first), signs.decoded); // heard long before the key came
        QCOMPARE(scene.label("outcomeWord"), signs.decoded);
    }

    void chart(Scene &scene, const Signs &signs)
    {
        const auto heard = qsizetype(scene.session.meters().meter(scene.gas()).telegrams);
        QTest::mouseClick(scene.child<QPushButton>("detailsChart"), Qt::LeftButton);
        const auto *plot = scene.child<ui::ChartPlot>("chartPlot");
        QTRY_VERIFY(plot->isVisible());
        const auto isDrawn = [&] {
            for (const QAbstractSeries *series : plot->chart()->series()) {
                const auto *line = qobject_cast<const QLineSeries *>(series);
                if (line != nullptr && line->count() >= heard && line->at(0).y() >= 402 && line->at(0).y() < 403)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isDrawn()); // also what was heard before the key came
        QVERIFY(!scene.label("chartInfo").isEmpty());
        QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, plot->chart()->plotArea().center().toPoint());
        QVERIFY(scene.label("chartInfo").contains(signs.volume));
        QCOMPARE(scene.session.telegrams().row(scene.selection.telegram().value()).meter, scene.gas());
    }

    void stopAndExport(Scene &scene, const Signs &signs)
    {
        QTest::mouseClick(scene.child<QToolButton>("startStopButton"), Qt::LeftButton);
        QTRY_COMPARE(scene.label("receiverState"), signs.stopped);
        QVERIFY(scene.exportWith([&] { (void)support::clickInMenu(scene, ui::command::kExport); },
                                 ui::ExportForm::Telegrams, "walk.csv"));
        checkExport(scene);
    }

    static void checkExport(const Scene &scene)
    {
        QTRY_VERIFY(scene.message("export").contains(scene.path("walk.csv")));

        // The file in another window, which has no keys.
        support::MainWindowScene again;
        again.window->openFiles({scene.path("walk.csv")});
        QTRY_COMPARE(again.session.telegrams().count(), scene.session.telegrams().count());
        QCOMPARE(again.session.meters().count(), scene.session.meters().count());
        for (std::uint32_t i = 0; i < again.session.telegrams().count(); ++i) {
            const auto &before = scene.session.telegrams();
            const auto &now = again.session.telegrams();
            QVERIFY(std::ranges::equal(now.bytes(i), before.bytes(i)));
            const bool needsKey = before.row(i).meter == scene.gas();
            QCOMPARE(now.row(i).outcome, needsKey ? wmbus::Outcome::NoKey : wmbus::Outcome::Decoded);
        }
    }

    void startByKeys(Scene &scene, const Signs &signs)
    {
        QVERIFY(scene.plugIn());
        press(Qt::CTRL | Qt::Key_E);
        QVERIFY(scene.hearsAll());
        QTRY_COMPARE(scene.label("receiverState"), signs.receiving);
        QTRY_COMPARE(QApplication::focusWidget(), scene.meters);
        for (int i = 0; i < 5 && scene.selection.meter() != scene.gas(); ++i)
            press(Qt::Key_Down);
        QCOMPARE(scene.selection.meter(), std::optional(scene.gas()));
        press(Qt::Key_Return); // its telegrams
        const std::uint32_t heard = scene.session.meters().meter(scene.gas()).telegrams;
        QTRY_VERIFY(scene.telegrams->isVisible());
        QVERIFY(scene.telegrams->model()->rowCount() >= int(heard));
        QVERIFY(scene.telegrams->model()->rowCount() < int(scene.session.telegrams().count()));
    }

    void readBytesByKeys(Scene &scene, const Signs &signs)
    {
        QVERIFY(goTo(scene.telegrams));
        press(Qt::CTRL | Qt::Key_Home); // the oldest
        QCOMPARE(scene.selection.telegram(), scene.firstOf(scene.gas()));
        press(Qt::Key_Return); // inspect
        auto *bytes = scene.child<ui::HexView>("hexView");
        QTRY_VERIFY(bytes->isVisible());
        QVERIFY(goTo(bytes));
        press(Qt::CTRL | Qt::Key_Home);
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Right);
        QCOMPARE(scene.label("positionInfo"), signs.byteOfNumber.arg(u"08"_s));
        press(Qt::Key_Return);
        QCOMPARE(bytes->selection(), (wmbus::ByteRange{4, 4})); // the field
    }

    void enterKeysByKeys(Scene &scene, const Signs &signs)
    {
        const std::uint32_t first = scene.selection.telegram().value();
        QTRY_VERIFY(scene.session.meters().meter(scene.gas()).telegrams >= 2);
        QCOMPARE(scene.label("outcomeWord"), signs.keyMissing);
        QVERIFY(typeKey(scene, QString(32, u'1'), signs.opensNone));
        QTRY_COMPARE(scene.label("outcomeWord"), signs.wrongKey);
        QCOMPARE(scene.state(first), signs.wrongKey);
        QVERIFY(typeKey(scene, QLatin1StringView(support::kCellarKeyDigits), signs.opensAll));
        QTRY_COMPARE(scene.label("outcomeWord"), signs.decoded);
        QCOMPARE(scene.state(first), signs.decoded);
    }

    void chartByKeys(Scene &scene, const Signs &signs)
    {
        press(Qt::CTRL | Qt::Key_1);
        QTRY_VERIFY(scene.meters->isVisible());
        QVERIFY(goTo(scene.child<QWidget>("detailsChart")));
        press(Qt::Key_Space);
        auto *plot = scene.child<ui::ChartPlot>("chartPlot");
        QTRY_VERIFY(plot->isVisible());
        QVERIFY(goTo(plot));
        press(Qt::Key_Home);
        const QString oldest = scene.label("chartInfo");
        QVERIFY2(oldest.contains(signs.volume), qPrintable(oldest));
        press(Qt::Key_Right);
        QVERIFY(scene.label("chartInfo") != oldest);
        QVERIFY(scene.label("chartInfo").contains(signs.volume));
        press(Qt::Key_Left);
        press(Qt::Key_Return);
        QCOMPARE(scene.selection.telegram(), scene.firstOf(scene.gas()));
    }

    void stopAndExportByKeys(Scene &scene, const Signs &signs)
    {
        press(Qt::CTRL | Qt::Key_E);
        QTRY_COMPARE(scene.label("receiverState"), signs.stopped);
        const auto nameFile = [&scene](QDialog &files) {
            QVERIFY(activate(files));
            QTest::keyClicks(QApplication::focusWidget(), scene.path("walk.csv"));
            press(Qt::Key_Return);
        };
        bool named = false;
        QVERIFY(support::withDialog([] { press(Qt::CTRL | Qt::SHIFT | Qt::Key_E); },
                                    [&](QDialog &dialog) {
                                        QVERIFY(activate(dialog));
                                        const auto *all = dialog.findChild<QRadioButton *>(u"exportAll"_s);
                                        press(QKeySequence::mnemonic(all->text()));
                                        QTRY_VERIFY(all->isChecked());
                                        const auto *form = dialog.findChild<QComboBox *>(u"exportForm"_s);
                                        QVERIFY(goTo(form));
                                        press(Qt::Key_Home);
                                        QCOMPARE(form->currentIndex(), int(ui::ExportForm::Telegrams));
                                        named = support::withDialog([] { press(Qt::Key_Return); }, nameFile);
                                    }));
        QVERIFY(named);
        checkExport(scene);
    }

    static void press(const QKeySequence &keys) { QTest::keySequence(QApplication::focusWidget(), keys); }

    /// As desktops do with a window that comes up or comes back; the offscreen platform leaves that open.
    [[nodiscard]] static bool activate(QWidget &window)
    {
        window.activateWindow();
        return QTest::qWaitFor([&window] { return window.isAncestorOf(QApplication::focusWidget()); });
    }

    /// To the pane of the widget with F6, and to the widget with Tab.
    [[nodiscard]] static bool goTo(const QWidget *widget)
    {
        const auto isNear = [widget] {
            const QWidget *pane = QApplication::focusWidget();
            while (pane != nullptr && !qobject_cast<const QDockWidget *>(pane) && !pane->isWindow())
                pane = pane->parentWidget();
            return pane != nullptr && pane->isAncestorOf(widget);
        };
        for (int i = 0; i < 6 && !isNear(); ++i)
            press(Qt::Key_F6);
        for (int i = 0; i < 20 && QApplication::focusWidget() != widget; ++i)
            press(Qt::Key_Tab);
        return QApplication::focusWidget() == widget;
    }

    /// Types the key into the dialog, waits for what the test of it says, and uses it.
    [[nodiscard]] static bool typeKey(const Scene &scene, const QString &key, const QRegularExpression &expected)
    {
        bool saidSo = false;
        const bool seen = support::withDialog([] { press(Qt::CTRL | Qt::SHIFT | Qt::Key_K); },
                                              [&](QDialog &dialog) {
                                                  QVERIFY(activate(dialog));
                                                  QTest::keyClicks(QApplication::focusWidget(), key);
                                                  saidSo = saysOfKey(dialog, expected);
                                                  press(Qt::Key_Return);
                                              });
        return seen && saidSo && activate(*scene.window);
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowWalk)
#include "tst_window_walk.moc"
