// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drop.h"
#include "support/fail_on_warning.h"
#include "support/kem_file.h"
#include "ui/keys/key_commands.h"
#include "ui/keys/key_importer.h"
#include "ui/keys/key_manager.h"
#include "ui/main_window_scene.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <functional>
#include <optional>

using support::kemEnvelope;
using support::kemMeter;
using support::kemMeters;
using support::kKemPassword;
using support::MainWindowScene;
using support::zippedKem;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = QString::fromLatin1(kKemPassword);
const QByteArray kRightKey = support::kEncryptedGasKey;
constexpr std::uint32_t kGas = 3; ///< the encrypted meter among pasteMeters()

QByteArray sealed(const QByteArray &password = kKemPassword)
{
    return kemEnvelope(kemMeters(kemMeter("12345678", kRightKey, "Cellar") + kemMeter("87654321", {})), password);
}

/// The window with an encrypted meter, and what is done with the two dialogs of an import.
struct Scene : MainWindowScene
{
    using Script = std::function<void(QDialog &)>;

    Scene() : isReady(pasteMeters(2)) { importer = window->findChild<ui::KeyImporter *>(); }

    /// Runs the scripts on the dialog that asks for the password and on the preview, each once, and leaves what is
    /// still open.
    void withDialogs(const std::function<void()> &open, const Script &onPassword, const Script &onPreview)
    {
        asked = previewed = false;
        bool isBusy = false;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || isBusy)
                return;
            const bool isPassword = dialog->objectName() == u"filePasswordDialog";
            bool &seen = isPassword ? asked : previewed;
            isBusy = true;
            if (!seen) {
                seen = true;
                (isPassword ? onPassword : onPreview)(*dialog);
            } else {
                dialog->reject();
            }
            isBusy = false;
        });
        poll.start(5);
        open();
    }

    static void enter(QDialog &dialog, const QString &password)
    {
        auto *line = dialog.findChild<QLineEdit *>(u"filePassword"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, password);
        QTest::keyClick(line, Qt::Key_Return);
    }

    /// What the preview says besides its keys.
    static QString notes(const QDialog &dialog)
    {
        QString text;
        for (const auto *label : dialog.findChildren<QLabel *>())
            text += label->text() + u'\n';
        for (const auto *edit : dialog.findChildren<QPlainTextEdit *>())
            text += edit->toPlainText() + u'\n';
        return text;
    }

    [[nodiscard]] bool isDecoded() const
    {
        return QTest::qWaitFor([this] { return session.meters().meter(kGas).outcome == wmbus::Outcome::Decoded; });
    }

    bool isReady;
    ui::KeyImporter *importer = nullptr;
    bool asked = false;
    bool previewed = false;
};

} // namespace

class TestWindowKem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    /// From the supplier's file to a meter that can be read.
    void passwordThenPreview()
    {
        Scene scene;
        QVERIFY(scene.isReady);
        const QString file = scene.write("a.zip.kem2", zippedKem(support::signedKem(sealed()), ".kem2"));
        QString hint;
        const auto onPassword = [&](QDialog &dialog) {
            QVERIFY(Scene::notes(dialog).contains(u"The file a.zip.kem2 is encrypted."_s));
            auto *line = dialog.findChild<QLineEdit *>(u"filePassword"_s);
            QCOMPARE(line->echoMode(), QLineEdit::Password);
            QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
            Scene::enter(dialog, u"4712 customer"_s);
            QVERIFY(dialog.isVisible()); // the file tells at once
            const auto *label = dialog.findChild<QLabel *>(u"filePasswordHint"_s);
            hint = label->text();
            QTRY_VERIFY(label->height() >= label->heightForWidth(label->width())); // nothing is cut off
            dialog.findChild<QCheckBox *>(u"showPassword"_s)->click();
            QCOMPARE(line->echoMode(), QLineEdit::Normal);
            Scene::enter(dialog, kPassword);
        };
        const auto onPreview = [&](QDialog &dialog) {
            const auto *table = dialog.findChild<QTableWidget *>(u"keyImportTable"_s);
            QCOMPARE(table->rowCount(), 1);
            QCOMPARE(table->item(0, 0)->text(), u"12345678"_s);
            QCOMPARE(table->item(0, 1)->text(), u"Cellar"_s);
            QVERIFY(QTest::qWaitFor([table] { return table->item(0, 2)->text() == u"works 1/1"_s; }));
            const QString notes = Scene::notes(dialog);
            QVERIFY(notes.contains(u"a.zip.kem2: The maker's signature in this file was not checked."_s));
            QVERIFY(notes.contains(u"1 place(s) without a key"_s));
            QVERIFY(notes.contains(u"a.zip.kem2, meter 87654321: The file has no key for this meter."_s));
            QVERIFY(!notes.contains(kPassword));
            QVERIFY(scene.keys.entries().empty()); // nothing before OK
            dialog.accept();
        };
        scene.withDialogs([&] { scene.importer->importFiles({file}); }, onPassword, onPreview);
        QVERIFY(scene.asked && scene.previewed);
        QVERIFY(hint.startsWith(u"This password does not open the file."_s));
        QCOMPARE(scene.keys.entries().size(), 1U);
        QVERIFY(scene.isDecoded());
    }

    void cancelledPassword()
    {
        Scene scene;
        const QString file = scene.write("a.kem", sealed());
        const auto giveUp = [](QDialog &dialog) { dialog.reject(); };
        scene.withDialogs([&] { scene.importer->importFiles({file}); }, giveUp, giveUp);
        QVERIFY(scene.asked && !scene.previewed);
        QVERIFY(scene.keys.entries().empty());
    }

    void longPasswordIsExplained()
    {
        Scene scene;
        const QString file = scene.write("a.kem", sealed());
        QString hint;
        const auto tooLong = [&](QDialog &dialog) {
            Scene::enter(dialog, u"12345678901234567"_s);
            hint = dialog.findChild<QLabel *>(u"filePasswordHint"_s)->text();
        };
        scene.withDialogs([&] { scene.importer->importFiles({file}); }, tooLong, [](QDialog &) {});
        QVERIFY(hint.contains(u"16 characters at most"_s));
    }

    /// One password opens all that share it; a list beside them needs none.
    void severalFilesAtOnce()
    {
        Scene scene;
        const QStringList files{
            scene.write("a.kem", sealed()), scene.write("list.txt", "22222222 " + kRightKey + '\n'),
            scene.write("b.zip.kem", zippedKem(kemEnvelope(kemMeters(kemMeter("33333333", kRightKey)))))};
        const auto onPreview = [](QDialog &dialog) { dialog.accept(); };
        scene.withDialogs([&] { scene.importer->importFiles(files); },
                          [](QDialog &dialog) { Scene::enter(dialog, kPassword); }, onPreview);
        QVERIFY(scene.asked && scene.previewed);
        QCOMPARE(scene.keys.entries().size(), 3U);
    }

    void brokenFilesNeedNoPassword()
    {
        Scene scene;
        const QStringList files{
            scene.write("cut.kem", sealed().left(500)), scene.write("cut.zip", zippedKem(sealed()).left(99)),
            scene.write("letter.zip", support::zipFile({{"letter.txt", "hello"}})), scene.path("missing.kem")};
        QString notes;
        scene.withDialogs([&] { scene.importer->importFiles(files); }, [](QDialog &) {},
                          [&](QDialog &dialog) { notes = Scene::notes(dialog); });
        QVERIFY(!scene.asked && scene.previewed);
        QVERIFY(notes.contains(u"cut.kem: This encrypted key file (KEM) is damaged or cut."_s));
        QVERIFY(notes.contains(u"cut.zip: This zip archive is damaged or cut."_s));
        QVERIFY(notes.contains(u"letter.zip: This is a zip archive without"_s));
        QVERIFY(notes.contains(u"missing.kem: The file cannot be read."_s));
    }

    void droppedFiles()
    {
        Scene scene;
        const QString kem = scene.write("a.zip.kem", zippedKem(sealed()));
        const auto onPassword = [](QDialog &dialog) { Scene::enter(dialog, kPassword); };
        const auto onPreview = [](QDialog &dialog) { dialog.reject(); };
        scene.withDialogs([&] { QVERIFY(support::dropFiles(*scene.window, {kem})); }, onPassword, onPreview);
        QVERIFY(scene.asked && scene.previewed);
        QVERIFY(scene.trigger(ui::command::kKeys));
        const QString list = scene.write("list.txt", "22222222 " + kRightKey + '\n');
        auto *manager = scene.window->findChild<ui::KeyManager *>();
        scene.withDialogs(
            [&] {
                QVERIFY(support::dropFiles(*manager, {kem, list}));
            },
            onPassword, [](QDialog &dialog) { dialog.accept(); });
        QVERIFY(scene.asked && scene.previewed);
        QCOMPARE(scene.keys.entries().size(), 2U);
        scene.withDialogs([&] { QVERIFY(support::dropFiles(*scene.window, {kem, list})); }, onPassword, onPreview);
        QVERIFY(scene.asked && scene.previewed);
    }

    /// Nor does the list of meters without a key name those of others while somebody looks on.
    void coveredWhileOthersLookOn()
    {
        Scene scene;
        QVERIFY(scene.trigger(ui::command::kHideForeign));
        const QString file = scene.write("a.kem", sealed());
        QString notes;
        scene.withDialogs([&] { scene.importer->importFiles({file}); },
                          [](QDialog &dialog) { Scene::enter(dialog, kPassword); },
                          [&](QDialog &dialog) { notes = Scene::notes(dialog); });
        QVERIFY(notes.contains(u"The file has no key for this meter."_s) && !notes.contains(u"87654321"_s));
    }

    /// The passphrase of the vault is a different one, and neither is kept.
    void passwordLeavesNoTrace()
    {
        Scene scene;
        const QString file = scene.write("a.kem", sealed());
        scene.withDialogs([&] { scene.importer->importFiles({file}); },
                          [](QDialog &dialog) { Scene::enter(dialog, kPassword); },
                          [](QDialog &dialog) { dialog.accept(); });
        QVERIFY(scene.isDecoded());
        QTRY_COMPARE(scene.vault.state(), engine::KeyVault::State::Open);
        scene.window->saveLayout();
        for (const QWidget *widget : QApplication::allWidgets())
            QVERIFY(!widget->inherits("ui::SecretLine"));
        for (const char *each : {"settings.ini", "keys.vault"})
            QVERIFY(!scene.read(each).contains(kKemPassword));
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowKem)
#include "tst_window_kem.moc"
