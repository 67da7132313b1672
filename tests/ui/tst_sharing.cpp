// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/bug_report.h"
#include "ui/main_window_scene.h"
#include "ui/messages/message_bar.h"
#include "ui/sharing/bug_report_dialog.h"
#include "ui/sharing/hand_over_dialog.h"
#include "ui/sharing/hand_over_meter.h"
#include "ui/sharing/sharing_commands.h"
#include "ui/sharing/take_over_commands.h"

#include "support/fail_on_warning.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <optional>

using support::MainWindowScene;
using namespace Qt::StringLiterals;

namespace {

const QString kGasKey = QLatin1StringView(support::kEncryptedGasKey);

std::vector<ui::HandOverMeter> twoMeters()
{
    const auto key = wmbus::Key::fromHex(support::kEncryptedGasKey);
    const wmbus::Address mine{wmbus::manufacturerCode("KAM"), 0x12345678, 0x1B, 0x16};
    const wmbus::Address foreign{wmbus::manufacturerCode("TCH"), 0x55667788, 0x74, 0x62};
    return {{{mine, "Kitchen", key}, u"KAM-12345678-1B-16 · Kitchen"_s, true, false},
            {{foreign, {}, {}}, u"TCH-55667788-74-62"_s, false, true}};
}

/// Presses the button with this text in each box of this name that comes up while `run` runs. How many came.
int answering(const QString &name, const QString &button, const std::function<void()> &run)
{
    int boxes = 0;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box || box->objectName() != name)
            return;
        ++boxes;
        for (QAbstractButton *candidate : box->buttons()) {
            if (candidate->text().remove(QLatin1Char('&')) == button)
                candidate->click();
        }
    });
    poll.start(5);
    run();
    return boxes;
}

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void reportHoldsNoSecret()
    {
        MainWindowScene scene;
        QVERIFY(scene.paste(support::kEncryptedGas));
        scene.selection.setTelegram(0);
        QString withoutKey;
        QVERIFY(support::withDialog([&] { (void)scene.trigger(ui::command::kReportTelegram); },
                                    [&](QDialog &dialog) {
                                        withoutKey = dialog.findChild<QLabel *>(u"reportSummary"_s)->text();
                                        QVERIFY(!dialog.findChild<QPushButton *>(u"copyReport"_s)->isEnabled());
                                    }));
        QVERIFY2(withoutKey.startsWith(u"No key opens this telegram"_s), qPrintable(withoutKey));

        (void)scene.keys.add(
            {{*wmbus::AddressPattern::parse("12345678"), *wmbus::Key::fromHex(support::kEncryptedGasKey)}});
        QVERIFY(support::withDialog([&] { (void)scene.trigger(ui::command::kReportTelegram); },
                                    [&](QDialog &dialog) {
                                        QVERIFY(dialog.findChild<QTreeWidget *>(u"reportChanges"_s)->topLevelItemCount()
                                                > 3);
                                        dialog.findChild<QCheckBox *>(u"withPlain"_s)->setChecked(true);
                                        dialog.findChild<QPushButton *>(u"copyReport"_s)->click();
                                    }));
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.contains(u"000102030405060708090A0B0C0D0E0F"_s));
        QVERIFY(report.contains(u"ELS-12345679-33-03"_s));
        QVERIFY(report.contains(u"0C14 + 4 bytes: Volume"_s));
        for (const QString &secret : {kGasKey, u"12345678"_s, u"78563412"_s})
            QVERIFY2(!report.contains(secret), qPrintable(secret));
    }

    void reportOptionsChangeTheReport()
    {
        QList<engine::AnonymiserOptions> asked;
        ui::BugReportDialog dialog([&asked](const engine::AnonymiserOptions &options) {
            asked.append(options);
            engine::AnonymisedTelegram result;
            result.refusal = engine::refusals::kDamaged;
            return result;
        });
        QVERIFY(dialog.text().isEmpty());
        for (const char *name : {"scaleValues", "keepUnknown", "noise"})
            dialog.findChild<QCheckBox *>(QLatin1StringView(name))->setChecked(true);
        QCOMPARE(asked.first().valuePercent, 100);
        QVERIFY(asked.last().valuePercent < 100);
        QVERIFY(asked.last().keepUnknown);
        QVERIFY(asked.last().replaceUnreadable);
        QCOMPARE(asked.first().dayShift, asked.last().dayShift); // one shift for one report
        QCOMPARE(asked.first().dayShift % 7, 0);
    }

    void wholeListIsExportedAnonymised()
    {
        MainWindowScene scene;
        QVERIFY(scene.paste(support::waterTelegram(0x51637284, 1, 1000) + '\n'
                            + support::waterTelegram(0x51637284, 2, 1001) + '\n' + support::kEncryptedGas));
        QVERIFY(scene.triggerWithFile(ui::command::kExportAnonymised, "shared.jsonl"));
        QTRY_VERIFY(!scene.message("anonymised").isEmpty());
        QVERIFY(scene.message("anonymised").contains(u"No key opens this telegram"_s)); // one is left out
        const QByteArray content = scene.read("shared.jsonl");
        QCOMPARE(content.count("\"status\":\"decoded\""), 2);
        QCOMPARE(content.count("\"id\":\"12345678\""), 4); // link and meter of both
        QVERIFY(!content.contains("51637284"));
        QVERIFY(!content.contains("84726351"));
    }

    void namesBlockedDevicesAndKeysAreTakenOver()
    {
        MainWindowScene scene;
        QVERIFY(scene.paste(support::waterTelegram(0x51637284, 1, 1000) + '\n' + support::kEncryptedGas));
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &content) {
            QFile file(folder.filePath(QLatin1StringView(name)));
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
            return file.fileName();
        };
        ui::MessageBar messages(scene.palette);
        ui::TakeOverCommands commands(scene.session, messages, nullptr);
        std::size_t keys = 0;
        connect(&commands, &ui::TakeOverCommands::keysWanted, this,
                [&keys](const std::vector<wmbus::KeyEntry> &found) { keys = found.size(); });
        commands.takeOver({write("kitchen", "name=Kitchen\nid=51637284\nkey=" + kGasKey.toLatin1() + "\ndriver=auto\n"),
                           write("native.json", R"({"native":{"blacklist":[{"id":"ELS-12345678"}]}})"),
                           write("other.txt", "nothing of the kind\n")});

        const auto note = [&scene](std::uint32_t meter) {
            return scene.session.notes().note(scene.session.meters().meter(meter).address);
        };
        QCOMPARE(note(0).name, "Kitchen");
        QCOMPARE(note(0).relation, engine::MeterRelation::Mine);
        QVERIFY(note(1).ignored);
        const QString told = messages.text(u"taken-over"_s);
        QVERIFY2(told.contains(u"other.txt names no meter"_s) && !told.contains(kGasKey), qPrintable(told));
        const auto click = [&messages](const QString &text) {
            for (auto *button : messages.findChildren<QPushButton *>()) {
                if (button->text() == text)
                    return button->click();
            }
        };
        click(u"Add keys"_s);
        QCOMPARE(keys, std::size_t(1));
        click(u"Undo"_s);
        QVERIFY(note(0).isEmpty() && note(1).isEmpty());
    }

    void wmbusmetersFilesAreWritten()
    {
        const QTemporaryDir folder;
        ui::HandOverDialog dialog(twoMeters());
        const QString preview = dialog.findChild<QPlainTextEdit *>(u"handOverPreview"_s)->toPlainText();
        QVERIFY(preview.contains(u"name=Kitchen\nid=12345678\ndriver=auto"_s));
        QVERIFY(!preview.contains(u"55667788"_s)); // not mine
        dialog.writeTo(folder.path());
        QCOMPARE(read(folder.filePath(u"Kitchen"_s)), QByteArray("name=Kitchen\nid=12345678\ndriver=auto\n"));
    }

    void keysAreAskedForTwice()
    {
        const QTemporaryDir folder;
        ui::HandOverDialog dialog(twoMeters());
        dialog.findChild<QCheckBox *>(u"withKeys"_s)->setChecked(true);
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"handOverPreview"_s)->toPlainText().contains(kGasKey));
        QCOMPARE(answering(u"confirmKeys"_s, u"Cancel"_s, [&] { dialog.writeTo(folder.path()); }), 1);
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(answering(u"confirmKeys"_s, u"Write the keys"_s, [&] { dialog.writeTo(folder.path()); }), 1);
        const QString path = folder.filePath(u"Kitchen"_s);
        QVERIFY(read(path).contains(QByteArray("key=") + support::kEncryptedGasKey));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void existingFilesAreNotReplacedUnasked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Kitchen"_s);
        write(path, "mine");
        ui::HandOverDialog dialog(twoMeters());
        QCOMPARE(answering(u"confirmReplace"_s, u"Cancel"_s, [&] { dialog.writeTo(folder.path()); }), 1);
        QCOMPARE(read(path), QByteArray("mine"));
        QCOMPARE(answering(u"confirmReplace"_s, u"Replace"_s, [&] { dialog.writeTo(folder.path()); }), 1);
        QVERIFY(read(path).startsWith("name=Kitchen"));
    }

    void iobrokerSettingsKeepOthers()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"native.json"_s);
        write(path, "{\"native\":{\"deviceType\":\"imst\"}}");
        ui::HandOverDialog dialog(twoMeters());
        dialog.findChild<QComboBox *>(u"collector"_s)->setCurrentIndex(1);
        QCOMPARE(answering(u"confirmReplace"_s, u"Replace"_s, [&] { dialog.writeTo(path); }), 1);
        QVERIFY(read(path).contains("imst"));
        QVERIFY(read(path).contains("TCH-55667788")); // ignored here, blocked there
        write(path, "no settings");
        QCOMPARE(answering(u"confirmReplace"_s, u"Replace"_s, [&] { dialog.writeTo(path); }), 1);
        QCOMPARE(read(path), QByteArray("no settings"));
        dialog.writeTo(folder.filePath(u"missing/native.json"_s));
        QVERIFY(dialog.findChild<QLabel *>(u"handOverResult"_s)->text().contains(u"cannot be written"_s));
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
