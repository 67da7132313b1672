// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/export_forms.h"
#include "ui/main_window_scene.h"
#include "ui/tables/data_table.h"
#include "ui/telegrams/telegrams_view.h"

#include "support/fail_on_warning.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QToolButton>

#include <sys/resource.h>

#include <csignal>
#include <optional>

using support::MainWindowScene;
using ui::ExportForm;
using ui::command::kExport;

namespace {

constexpr int kMany = 20'000; ///< more than one slice of an export

QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 0; i < kMany; ++i)
        lines += support::waterTelegram(0x10000000U + std::uint32_t(i % 7), std::uint8_t(i), std::uint32_t(i)) + '\n';
    return lines;
}

template <typename Widget>
Widget *part(QDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QString::fromLatin1(name));
}

/// A disk with room for so many bytes more in any file, as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// From the main window through the export dialog into a file.
class TestWindowExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void exportsEachForm_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<int>("lines");
        const auto row = [](const char *name, ExportForm form, const char *beginning, int lines) {
            QTest::newRow(name) << int(form) << QByteArray(beginning) << lines;
        };
        row("telegrams", ExportForm::Telegrams, "received,receiver,link_mode,", 8);
        row("readings", ExportForm::Readings, "received,meter,manufacturer,", 7);
        row("wide", ExportForm::Wide, "received,meter,rssi_dbm,access_number,status,meter_status,volume [m³]\n", 8);
        row("meters", ExportForm::Meters, "meter,manufacturer,id,version,", 5);
        row("JSON", ExportForm::Json, "{\"telegram\":\"", 7);
        row("hex", ExportForm::Hex, "1444", 7);
        row("wmbusmeters", ExportForm::Wmbusmeters, "telegram=|1444", 7);
        row("rtl_wmbus", ExportForm::RtlWmbus, "T1;1;1;2026-11-22 08:00:00.000;", 7);
        row("text", ExportForm::Text, "", -1);
    }

    void exportsEachForm()
    {
        QFETCH(int, form);
        QFETCH(QByteArray, beginning);
        QFETCH(int, lines);
        MainWindowScene scene;
        QVERIFY(!scene.action(kExport)->isEnabled());
        QVERIFY(scene.pasteMeters(2));
        QString preview;
        QVERIFY(scene.exportWith(kExport, ExportForm(form), "out", [&preview](QDialog &dialog) {
            preview = part<QPlainTextEdit>(dialog, "exportPreview")->toPlainText();
        }));
        const QString name = QStringLiteral("out.") + ui::ExportForms::suffix(ExportForm(form));
        QTRY_VERIFY(scene.message("export").contains(scene.path(qPrintable(name))));
        const QByteArray written = scene.read(qPrintable(name));
        QVERIFY2(written.startsWith(beginning), written.first(std::min<qsizetype>(written.size(), 100)));
        QVERIFY(!written.isEmpty());
        if (lines >= 0)
            QCOMPARE(written.count('\n'), lines);
        QVERIFY(!preview.isEmpty());
        const QByteArray firstLine = preview.section(QLatin1Char('\n'), 0, 0).toUtf8();
        QVERIFY(written.startsWith(firstLine) || firstLine.endsWith("…"));
        QCOMPARE(scene.settings->exportForm(), ExportForm(form));
    }

    void exportsForTheSpreadsheetOfTheLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(scene.exportWith(kExport, ExportForm::Readings, "out.csv", [](QDialog &dialog) {
            part<QComboBox>(dialog, "exportStyle")->setCurrentIndex(int(ui::NumberStyle::Locale));
        }));
        QTRY_VERIFY(!scene.message("export").isEmpty());
        QLocale::setDefault(before);
        const QByteArray csv = scene.read("out.csv");
        QVERIFY(csv.startsWith("received;meter;"));
        QVERIFY(csv.contains("1,000;"));
        QCOMPARE(scene.settings->csvStyle(), ui::NumberStyle::Locale);
    }

    void offersWhatTheFilterShows()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(4));
        scene.child<ui::TelegramsView>("telegramsView")->setFilterText(QStringLiteral("number:10000001"));
        QString count;
        QVERIFY(scene.exportWith(kExport, ExportForm::Hex, "some.hex", [&count](QDialog &dialog) {
            QVERIFY(part<QRadioButton>(dialog, "exportShown")->isChecked());
            part<QRadioButton>(dialog, "exportAll")->click();
            QVERIFY(part<QLabel>(dialog, "exportCount")->text().startsWith(QStringLiteral("13")));
            part<QRadioButton>(dialog, "exportShown")->click();
            count = part<QLabel>(dialog, "exportCount")->text();
        }));
        QTRY_VERIFY(!scene.message("export").isEmpty());
        QVERIFY(count.startsWith(QLatin1Char('4')));
        const QByteArray lines = scene.read("some.hex");
        QCOMPARE(lines.count('\n'), 4);
        QCOMPARE(lines.count("01000010"), 4);
    }

    void exportsASelection()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(3));
        (void)scene.trigger(ui::command::kAnalyse);
        auto *table = scene.child<ui::DataTable>("telegramTable");
        table->selectionModel()->select(QItemSelection(table->model()->index(2, 0), table->model()->index(4, 0)),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QMenu menu;
        scene.child<ui::TelegramsView>("telegramsView")->addCellActions(&menu, table->model()->index(3, 0));
        QAction *wanted = nullptr;
        for (QAction *action : menu.actions())
            if (action->text() == QStringLiteral("Export selected telegrams…"))
                wanted = action;
        QVERIFY(wanted);
        QVERIFY(scene.exportWith([wanted] { wanted->trigger(); }, ExportForm::Telegrams, "some.csv"));
        QTRY_VERIFY(!scene.message("export").isEmpty());
        QCOMPARE(scene.read("some.csv").count('\n'), 3 + 1);
    }

    void exportsTheSelectedMeter()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(5));
        scene.selection.setMeter(1);
        QVERIFY(scene.exportWith(ui::command::kExportMeter, ExportForm::Wide, "one.csv", [](QDialog &dialog) {
            QVERIFY(!part<QRadioButton>(dialog, "exportShown"));
            QVERIFY(part<QRadioButton>(dialog, "exportSelected")->isChecked());
        }));
        QTRY_VERIFY(!scene.message("export").isEmpty());
        const QByteArray csv = scene.read("one.csv");
        QCOMPARE(csv.count('\n'), 5 + 1);
        QCOMPARE(csv.count("10000001"), 5);
    }

    void nothingSelectedMeansAll()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(support::withDialog([&] { (void)scene.trigger(kExport); },
                                    [](QDialog &dialog) {
                                        QVERIFY(part<QRadioButton>(dialog, "exportAll")->isChecked());
                                        QVERIFY(!part<QRadioButton>(dialog, "exportSelected")->isEnabled());
                                        QVERIFY(!part<QRadioButton>(dialog, "exportShown"));
                                    }));
    }

    void everyFormHasItsWords()
    {
        QSet<QString> titles;
        for (int form = 0; form < ui::ExportForms::kCount; ++form) {
            titles.insert(ui::ExportForms::title(ExportForm(form)));
            QVERIFY(ui::ExportForms::hint(ExportForm(form)).endsWith(QLatin1Char('.')));
            QVERIFY(ui::ExportForms::suggestedName(ExportForm(form)).startsWith(QStringLiteral("meterscope-")));
        }
        QCOMPARE(titles.size(), ui::ExportForms::kCount);
    }

    void exportIntoNowhereIsSaid()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(support::withDialog([&] { (void)scene.trigger(kExport); },
                                    [&](QDialog &dialog) {
                                        QVERIFY(support::withDialog(
                                            [&dialog] { dialog.accept(); },
                                            [&](QDialog &files) {
                                                static_cast<QFileDialog &>(files).setDirectory(scene.folder.path());
                                                scene.chooseFile(files, "out.csv");
                                                (void)QDir().mkpath(scene.path("out.csv")); // in the last moment
                                            }));
                                    }));
        QTRY_VERIFY(scene.message("export").contains(QStringLiteral("folder")));
    }

    void fullDiskIsSaidAndLeavesNoFile()
    {
        MainWindowScene scene;
        QVERIFY(scene.paste(manyLines()));
        QVERIFY(scene.exportWith(kExport, ExportForm::Json, "long.jsonl"));
        {
            const SmallDisk disk(100'000);
            QTRY_VERIFY(!scene.message("export").isEmpty());
        }
        QVERIFY2(scene.message("export").contains(scene.path("long.jsonl")), qPrintable(scene.message("export")));
        QVERIFY2(scene.message("export").contains(QStringLiteral("another place")),
                 qPrintable(scene.message("export")));
        QVERIFY(QDir(scene.folder.path()).entryList({QStringLiteral("long*")}).isEmpty());
    }

    void longExportShowsProgressAndStops()
    {
        MainWindowScene scene;
        QVERIFY(scene.paste(manyLines()));
        auto *progress = scene.child<QWidget>("exportProgress");
        QVERIFY(!progress->isVisible());
        QVERIFY(scene.exportWith(kExport, ExportForm::Wide, "long.csv"));
        QTRY_VERIFY(progress->isVisible());
        QTest::mouseClick(progress->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!progress->isVisible());
        QVERIFY(scene.message("export").contains(QStringLiteral("stopped")));
        QVERIFY(QDir(scene.folder.path()).entryList({QStringLiteral("long*")}).isEmpty());
        QVERIFY(scene.exportWith(kExport, ExportForm::Wide, "long.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(scene.path("long.csv")), 20'000);
        QVERIFY(!progress->isVisible());
        QCOMPARE(scene.read("long.csv").count('\n'), kMany + 1);
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowExport)
#include "tst_window_export.moc"
