// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kem_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A published test telegram (mode 5) with its key.
const QByteArray kEncrypted = "2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013E"
                              "C4A6F6D3529B520EDFF0EA6DEFC955B29D6D69EBF3EC8A";
const QString kKey = u"0102030405060708090A0B0C0D0E0F11"_s;
const QString kOther = u"FFEEDDCCBBAA99887766554433221100"_s;

struct Result
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// The key vault by the command line, on a machine without a keyring.
class TestCliKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listOfNothing();
    void addListRemove();
    void neverPrintsKeysUnasked();
    void asksForAPassphraseFile();
    void wrongPassphrase();
    void unprotected();
    void importsFiles();
    void importsKemFiles();
    void kemFilesThatStayClosed();
    void commandsUseTheVaultWhenAsked();
    void damagedVaultStays();

private:
    [[nodiscard]] Result run(QStringList arguments, const QByteArray &input = {}) const;
    enum class With : std::uint8_t { Passphrase, NoProtection, Neither };
    /// On the vault of the test.
    [[nodiscard]] Result keys(const QStringList &arguments, With with = With::Passphrase) const;
    QString file(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString vault() const { return m_folder->filePath(u"keys.vault"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_passphrase;
};

void TestCliKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_passphrase = file(u"passphrase"_s, "correct horse\n");
}

QString TestCliKeys::file(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return path;
}

Result TestCliKeys::run(QStringList arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    process.setProcessEnvironment(environment);
    // In a session of its own there is no terminal to ask at.
    arguments.prepend(QStringLiteral(METERSCOPE_CLI));
    process.start(u"setsid"_s, QStringList{u"--wait"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Result TestCliKeys::keys(const QStringList &arguments, With with) const
{
    QStringList all = QStringList{u"keys"_s} + arguments + QStringList{u"--vault"_s, vault()};
    if (with == With::NoProtection)
        all += u"--unprotected"_s;
    if (with == With::Passphrase)
        all += {u"--passphrase-file"_s, m_passphrase};
    return run(all);
}

void TestCliKeys::listOfNothing()
{
    const Result result = keys({u"list"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!QFile::exists(vault())); // looking makes no vault
}

void TestCliKeys::addListRemove()
{
    QCOMPARE(keys({u"add"_s, u"ELS-12345678="_s + kKey, u"--name"_s, u"Cellar"_s}, With::NoProtection).code, 0);
    QCOMPARE(keys({u"add"_s, u"apa-44*="_s + kOther, u"12345678="_s + kOther}, With::NoProtection).code, 0);
    const Result again = keys({u"add"_s, u"12345678="_s + kOther}, With::NoProtection);
    QCOMPARE(again.code, 0);
    QVERIFY(again.err.contains("there already: 1"));
    const Result text = keys({u"list"_s}, With::NoProtection);
    QCOMPARE(text.out.count('\n'), 3);
    QVERIFY(text.out.startsWith("ELS-12345678 ") && text.out.contains("Cellar") && text.out.contains("not tried yet"));
    const Result json = keys({u"list"_s, u"--format"_s, u"json"_s}, With::NoProtection);
    const QJsonObject first = QJsonDocument::fromJson(json.out.left(json.out.indexOf('\n'))).object();
    QCOMPARE(first[u"address"].toString(), u"ELS-12345678"_s);
    QCOMPARE(first[u"origin"].toString(), u"command-line"_s);
    QVERIFY(first[u"added"].toString().endsWith(u'Z') && !first.contains(u"key"));
    QVERIFY(keys({u"list"_s, u"--format"_s, u"csv"_s}, With::NoProtection).out.startsWith("address,name,fingerprint,"));
    QCOMPARE(keys({u"remove"_s, u"APA-44*"_s}, With::NoProtection).code, 0);
    QCOMPARE(keys({u"list"_s}, With::NoProtection).out.count('\n'), 2);
    QCOMPARE(keys({u"remove"_s, u"99999999"_s}, With::NoProtection).code, 2);
    const Result withKey = keys({u"remove"_s, u"12345678="_s + kOther}, With::NoProtection);
    QCOMPARE(withKey.code, 2);
    QVERIFY(!withKey.err.contains(kOther.toUtf8()));
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(vault()).permissions(), kOwner);
}

void TestCliKeys::neverPrintsKeysUnasked()
{
    const Result added = keys({u"add"_s, u"12345678="_s + kKey}, With::NoProtection);
    QVERIFY(!(added.out + added.err).contains(kKey.toLatin1()));
    for (const QString &format : {u"text"_s, u"json"_s, u"csv"_s}) {
        const Result hidden = keys({u"list"_s, u"--format"_s, format}, With::NoProtection);
        QVERIFY(!(hidden.out + hidden.err).contains(kKey.toLatin1()));
        QVERIFY(
            keys({u"list"_s, u"--reveal"_s, u"--format"_s, format}, With::NoProtection).out.contains(kKey.toLatin1()));
    }
    const Result wrong = keys({u"add"_s, u"12345678="_s + kKey + u"00"_s}, With::NoProtection);
    QCOMPARE(wrong.code, 2);
    QVERIFY(!wrong.err.contains(kKey.toLatin1()));
}

void TestCliKeys::asksForAPassphraseFile()
{
    const Result noWay = keys({u"add"_s, u"12345678="_s + kKey}, With::Neither);
    QCOMPARE(noWay.code, 2);
    QVERIFY(noWay.err.contains("--passphrase-file") && noWay.err.contains("--unprotected"));
    QVERIFY(!QFile::exists(vault()));
    QCOMPARE(keys({u"add"_s, u"12345678="_s + kKey}).code, 0);
    const Result locked = keys({u"list"_s}, With::Neither);
    QCOMPARE(locked.code, 2);
    QVERIFY(locked.err.contains("locked"));
}

void TestCliKeys::wrongPassphrase()
{
    QCOMPARE(keys({u"add"_s, u"12345678="_s + kKey}).code, 0);
    file(u"passphrase"_s, "wrong horse\n");
    const Result result = keys({u"list"_s});
    QCOMPARE(result.code, 2);
    QVERIFY(result.err.contains("does not fit"));
    QCOMPARE(keys({u"add"_s, u"22222222="_s + kKey}).code, 2);
}

void TestCliKeys::unprotected()
{
    const Result result = keys({u"add"_s, u"12345678="_s + kKey}, With::NoProtection);
    QCOMPARE(result.code, 0);
    QVERIFY(result.err.contains("without protection"));
    QCOMPARE(keys({u"list"_s}, With::Neither).out.count('\n'), 1);
}

void TestCliKeys::importsFiles()
{
    const QString good = file(u"a.csv"_s, "name;key;address\nKitchen;" + kKey.toLatin1() + ";12345678\n");
    const QString half = file(u"b.txt"_s, "22222222 " + kOther.toLatin1() + "\n33333333 00\n");
    const Result result = keys({u"import"_s, good, half}, With::NoProtection);
    QCOMPARE(result.code, 1);
    QVERIFY(result.err.contains("b.txt:2: ") && result.err.contains("keys added: 2"));
    QVERIFY(keys({u"list"_s}, With::NoProtection).out.contains("Kitchen"));
    QCOMPARE(keys({u"import"_s, m_folder->filePath(u"missing"_s)}, With::NoProtection).code, 2);
}

void TestCliKeys::importsKemFiles()
{
    const QByteArray plain = support::kemMeters(support::kemMeter("12345678", kKey.toLatin1(), "Kitchen")
                                                + support::kemMeter("22222222", {}));
    const QByteArray sealed = support::signedKem(support::kemEnvelope(plain));
    const QString kem = file(u"a.zip.kem2"_s, support::zippedKem(sealed, ".kem2"));
    const QString password = file(u"password"_s, support::kKemPassword + "\n");
    const Result result = keys({u"import"_s, kem, u"--kem-password-file"_s, password});
    QCOMPARE(result.code, 1);
    QVERIFY(result.err.contains("a.zip.kem2: meter 22222222: ") && result.err.contains("keys added: 1"));
    QVERIFY(result.err.contains("signature in this file was not checked"));
    QVERIFY(!result.err.contains(support::kKemPassword) && !result.err.contains(kKey.toLatin1()));
    const Result listed = keys({u"list"_s});
    QVERIFY(listed.out.startsWith("12345678 ") && listed.out.contains("Kitchen"));
}

void TestCliKeys::kemFilesThatStayClosed()
{
    const QByteArray plain = support::kemMeters(support::kemMeter("12345678", kKey.toLatin1()));
    const QString kem = file(u"a.kem"_s, support::kemEnvelope(plain));
    const auto import = [&](const QStringList &more) {
        return keys(QStringList{u"import"_s, kem} + more, With::NoProtection);
    };
    const Result unasked = import({}); // without a terminal to ask at
    QCOMPARE(unasked.code, 2);
    QVERIFY(unasked.err.contains("a.kem is encrypted") && unasked.err.contains("--kem-password-file"));
    const Result wrong = import({u"--kem-password-file"_s, file(u"wrong"_s, "4712\n")});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.err.contains("this password does not open the file") && !wrong.err.contains("4712"));
    QCOMPARE(import({u"--kem-password-file"_s, m_folder->filePath(u"missing"_s)}).code, 2);
    const Result tooLong = import({u"--kem-password-file"_s, file(u"long"_s, "0123456789abcdefg")});
    QCOMPARE(tooLong.code, 2);
    QVERIFY(tooLong.err.contains("16 characters at most"));
    const Result empty = import({u"--kem-password-file"_s, file(u"empty"_s, "\n")});
    QCOMPARE(empty.code, 2);
    QVERIFY(empty.err.contains("its password is needed"));
    QVERIFY(!QFile::exists(vault()));
    const Result decoded = run({u"decode"_s, u"--keys"_s, kem}, kEncrypted); // nobody is asked there
    QCOMPARE(decoded.code, 2);
    QVERIFY(decoded.err.contains("its password is needed"));
}

void TestCliKeys::commandsUseTheVaultWhenAsked()
{
    QCOMPARE(run({u"keys"_s, u"add"_s, u"ELS-12345678="_s + kKey, u"--passphrase-file"_s, m_passphrase}).code, 0);
    QVERIFY(QFile::exists(m_folder->filePath(u"meterscope/keys.vault"_s))); // the user's own
    QVERIFY(run({u"decode"_s, u"--format"_s, u"json"_s}, kEncrypted).out.contains("\"no-key\""));
    const Result used = run(
        {u"decode"_s, u"--format"_s, u"json"_s, u"--use-vault"_s, u"--passphrase-file"_s, m_passphrase}, kEncrypted);
    QCOMPARE(used.code, 0);
    QVERIFY(used.out.contains("\"decoded\""));
    QCOMPARE(run({u"decode"_s, u"--use-vault"_s}, kEncrypted).code, 2); // locked
    QCOMPARE(run({u"decode"_s, u"--vault"_s, vault()}, kEncrypted).code, 0); // none there: no keys
    const Result useless = run({u"decode"_s, u"--passphrase-file"_s, m_passphrase}, kEncrypted);
    QCOMPARE(useless.code, 2); // whoever names it believes that the keys are used
    QVERIFY(useless.err.contains("--use-vault"));
}

void TestCliKeys::damagedVaultStays()
{
    QCOMPARE(keys({u"add"_s, u"12345678="_s + kKey}, With::NoProtection).code, 0);
    QFile vaultFile(vault());
    QVERIFY(vaultFile.open(QIODevice::ReadWrite));
    QByteArray bytes = vaultFile.readAll();
    bytes[bytes.size() - 1] = char(bytes[bytes.size() - 1] ^ 1);
    QVERIFY(vaultFile.seek(0) && vaultFile.write(bytes) == bytes.size());
    vaultFile.close();
    const Result result = keys({u"add"_s, u"22222222="_s + kKey}, With::NoProtection);
    QCOMPARE(result.code, 2);
    QVERIFY(result.err.contains("damaged") && result.err.contains(".backup"));
    QVERIFY(vaultFile.open(QIODevice::ReadOnly));
    QCOMPARE(vaultFile.readAll(), bytes);
}

QTEST_GUILESS_MAIN(TestCliKeys)
#include "tst_cli_keys.moc"
