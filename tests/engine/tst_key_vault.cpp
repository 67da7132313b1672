// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fake_keyring.h"
#include "engine/keys/key_records.h"
#include "engine/keys/key_vault.h"
#include "support/fail_on_warning.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

using engine::KeyVault;
using engine::Protection;
using engine::SecretBytes;
using engine::StoredKey;
using engine::VaultProblem;
using State = engine::KeyVault::State;

namespace {

/// As cheap as the format allows: the tests derive often.
constexpr engine::ScryptCost kCheap{.log2N = 10, .r = 1, .p = 1};

const std::string kDigits = "00112233445566778899AABBCCDDEEFF";

SecretBytes secretOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

StoredKey stored(const char *address, const std::string &digits = kDigits)
{
    return {*wmbus::AddressPattern::parse(address), *wmbus::Key::fromHex(digits)};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

/// One run of the program: a store and its vault.
struct Run
{
    Run(support::FakeKeyring &keyring, const QString &path) : vault(store, keyring, path, kCheap) { vault.open(); }

    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return !vault.isBusy(); });
    }

    [[nodiscard]] bool unlock(std::string_view passphrase)
    {
        vault.unlock(secretOf(passphrase));
        return settle() && vault.state() == State::Open;
    }

    [[nodiscard]] bool protect(Protection protection, std::string_view passphrase = {})
    {
        vault.protect(protection, secretOf(passphrase));
        return settle() && vault.state() == State::Open && vault.protection() == protection;
    }

    engine::KeyStore store;
    KeyVault vault;
};

} // namespace

class TestKeyVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_failOnWarning.emplace();
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyring = {};
    }
    void cleanup() { m_failOnWarning.reset(); }

    void firstKeyGoesIntoTheKeyring();
    void asksWhereThereIsNoKeyring();
    void passphrase();
    void withoutProtection();
    void keyringThatIsSilent();
    void lockForgets();
    void filesAreForTheirOwner();
    void holdsNoKeyInTheClear();
    void backup();
    void changesProtection();
    void everyCutAndBitFlipIsRefused();
    void unboundedCostIsRefused();
    void neverWritesOverWhatItCannotRead();
    void twoProgramsAtOnce();
    void passphraseChangedElsewhere();
    void unwritableFolder();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("sub/keys.vault")); }
    [[nodiscard]] bool makePassphraseVault(int keys);

    std::optional<support::FailOnWarning> m_failOnWarning;
    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeKeyring m_keyring;
};

bool TestKeyVault::makePassphraseVault(int keys)
{
    Run run(m_keyring, path());
    if (!run.protect(Protection::Passphrase, "correct horse"))
        return false;
    for (int i = 0; i < keys; ++i) {
        (void)run.store.add({stored(std::to_string(10000000 + i).c_str())});
        if (!run.vault.save())
            return false;
    }
    return true;
}

void TestKeyVault::firstKeyGoesIntoTheKeyring()
{
    {
        Run run(m_keyring, path());
        QCOMPARE(run.vault.state(), State::Absent);
        StoredKey passing = stored("99999999");
        passing.remember = false;
        (void)run.store.add({passing});
        QVERIFY(!run.vault.isBusy()); // nothing to remember yet
        (void)run.store.add({stored("12345678")});
        QVERIFY(run.settle());
        QCOMPARE(run.vault.state(), State::Open);
        QCOMPARE(run.vault.protection(), Protection::Keyring);
        QCOMPARE(m_keyring.secrets.size(), 1U);
    }
    Run again(m_keyring, path());
    QVERIFY(again.settle());
    QCOMPARE(again.vault.state(), State::Open);
    QCOMPARE(again.store.entries().size(), 1U);
    QVERIFY(again.store.entries()[0].isSameKey(stored("12345678")));
}

void TestKeyVault::asksWhereThereIsNoKeyring()
{
    m_keyring.isThere = false;
    Run run(m_keyring, path());
    const QSignalSpy needed(&run.vault, &KeyVault::protectionNeeded);
    (void)run.store.add({stored("12345678")});
    QVERIFY(run.settle());
    QCOMPARE(needed.count(), 1);
    QCOMPARE(run.vault.state(), State::Absent);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(run.protect(Protection::Passphrase, "a"));
    QVERIFY(QFile::exists(path()));
}

void TestKeyVault::passphrase()
{
    QVERIFY(makePassphraseVault(2));
    Run run(m_keyring, path());
    QCOMPARE(run.vault.state(), State::Locked);
    QVERIFY(run.store.entries().empty());
    QVERIFY(!run.unlock("wrong horse"));
    QCOMPARE(run.vault.state(), State::Locked);
    QCOMPARE(run.vault.problem(), VaultProblem::WrongSecret);
    (void)run.store.add({stored("55555555")}); // while it is locked
    QVERIFY(run.unlock("correct horse"));
    QCOMPARE(run.store.entries().size(), 3U);
    QVERIFY(run.vault.save());
    Run again(m_keyring, path());
    QVERIFY(again.unlock("correct horse"));
    QCOMPARE(again.store.entries().size(), 3U);
}

void TestKeyVault::withoutProtection()
{
    {
        Run run(m_keyring, path());
        QVERIFY(run.protect(Protection::None));
        (void)run.store.add({stored("12345678")});
    } // what is not written yet is written at the end
    Run again(m_keyring, path());
    QVERIFY(again.settle());
    QCOMPARE(again.vault.state(), State::Open);
    QCOMPARE(again.store.entries().size(), 1U);
}

void TestKeyVault::keyringThatIsSilent()
{
    {
        Run run(m_keyring, path());
        QVERIFY(run.protect(Protection::Keyring));
    }
    m_keyring.isThere = false;
    Run run(m_keyring, path());
    QVERIFY(run.settle());
    QCOMPARE(run.vault.state(), State::Locked);
    QCOMPARE(run.vault.problem(), VaultProblem::KeyringSilent);
    m_keyring.isThere = true;
    QVERIFY(run.unlock({}));
}

void TestKeyVault::lockForgets()
{
    QVERIFY(makePassphraseVault(1));
    Run run(m_keyring, path());
    QVERIFY(run.unlock("correct horse"));
    StoredKey passing = stored("99999999");
    passing.remember = false;
    (void)run.store.add({passing, stored("22222222")});
    run.vault.lock();
    QCOMPARE(run.vault.state(), State::Locked);
    QCOMPARE(run.store.entries().size(), 1U);
    QVERIFY(!run.store.entries()[0].remember);
    QVERIFY(run.unlock("correct horse"));
    QCOMPARE(run.store.entries().size(), 3U);
}

void TestKeyVault::filesAreForTheirOwner()
{
    QVERIFY(makePassphraseVault(2));
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(path()).permissions(), kOwner);
    QCOMPARE(QFileInfo(path() + QStringLiteral(".backup")).permissions(), kOwner);
}

void TestKeyVault::holdsNoKeyInTheClear()
{
    QVERIFY(makePassphraseVault(3));
    for (const QString &file : {path(), path() + QStringLiteral(".backup")}) {
        const QByteArray bytes = bytesOf(file);
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains(QByteArray::fromStdString(kDigits)));
        QVERIFY(!bytes.contains(QByteArray::fromHex(QByteArray::fromStdString(kDigits))));
        QVERIFY(!bytes.contains("correct horse"));
        QVERIFY(!bytes.contains("10000000"));
    }
}

void TestKeyVault::backup()
{
    QVERIFY(makePassphraseVault(2));
    QByteArray broken = bytesOf(path());
    broken[broken.size() / 2] = char(broken[broken.size() / 2] ^ 1);
    write(path(), broken);
    Run run(m_keyring, path());
    QVERIFY(!run.unlock("correct horse"));
    QCOMPARE(run.vault.state(), State::Broken);
    QCOMPARE(run.vault.problem(), VaultProblem::Damaged);
    QVERIFY(run.vault.hasBackup());
    QVERIFY(run.vault.restoreBackup());
    QCOMPARE(bytesOf(path() + QStringLiteral(".unreadable")), broken);
    QVERIFY(run.unlock("correct horse"));
    QCOMPARE(run.store.entries().size(), 1U); // as it was before the last change
}

void TestKeyVault::changesProtection()
{
    {
        Run run(m_keyring, path());
        QVERIFY(run.protect(Protection::None));
        (void)run.store.add({stored("12345678")});
        QVERIFY(run.vault.save());
        QVERIFY(run.protect(Protection::Keyring));
        QVERIFY(run.protect(Protection::Passphrase, "new"));
        QVERIFY(m_keyring.secrets.empty()); // nothing is left behind
    }
    Run run(m_keyring, path());
    QCOMPARE(run.vault.state(), State::Locked);
    VaultProblem problem = VaultProblem::None;
    const auto backup = engine::VaultHeader::read(bytesOf(path() + QStringLiteral(".backup")), problem);
    QVERIFY(backup);
    QCOMPARE(backup->protection, Protection::Passphrase);
    QVERIFY(run.unlock("new"));
    QCOMPARE(run.store.entries().size(), 1U);
}

void TestKeyVault::everyCutAndBitFlipIsRefused()
{
    const engine::VaultHeader header = engine::VaultHeader::make(Protection::Keyring, kCheap);
    const SecretBytes secret = engine::randomVaultSecret();
    const QByteArray file = engine::sealVault(header, secret, engine::encodeKeys({stored("12345678")}));
    VaultProblem problem = VaultProblem::None;
    QVERIFY(engine::openVault(file, secret, problem));
    for (qsizetype size = 0; size < file.size(); ++size)
        QVERIFY(!engine::openVault(file.first(size), secret, problem));
    for (qsizetype bit = 0; bit < 8 * file.size(); ++bit) {
        QByteArray flipped = file;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        problem = VaultProblem::None;
        QVERIFY(!engine::openVault(flipped, secret, problem));
        QVERIFY(problem != VaultProblem::None);
    }
    QVERIFY(!engine::openVault(file + '\0', secret, problem));
    QVERIFY(!engine::openVault(file, {}, problem));
}

void TestKeyVault::unboundedCostIsRefused()
{
    for (const engine::ScryptCost cost :
         {engine::ScryptCost{.log2N = 9}, engine::ScryptCost{.log2N = 21}, engine::ScryptCost{.log2N = 20, .r = 8},
          engine::ScryptCost{.r = 0}, engine::ScryptCost{.p = 0}, engine::ScryptCost{.p = 9}}) {
        QVERIFY(!cost.isBounded());
        QVERIFY(engine::deriveVaultSecret(engine::VaultHeader::make(Protection::Passphrase, cost), {}).empty());
    }
    QVERIFY(engine::ScryptCost{}.isBounded());
}

void TestKeyVault::neverWritesOverWhatItCannotRead()
{
    QVERIFY(makePassphraseVault(1));
    const QByteArray good = bytesOf(path());
    QByteArray newer = good;
    newer[8] = 2;
    for (const QByteArray &content :
         {QByteArray("[Settings]\nkey=value\n"), QByteArray(), good.first(30), newer, QByteArray(4096, '\0')}) {
        write(path(), content);
        Run run(m_keyring, path());
        QCOMPARE(run.vault.state(), State::Broken);
        (void)run.store.add({stored("77777777")});
        QVERIFY(!run.vault.save());
        run.vault.protect(Protection::None);
        QVERIFY(run.settle());
        QCOMPARE(bytesOf(path()), content);
        QVERIFY(run.vault.putAside()); // then a new one begins, with what is to be remembered
        QVERIFY(run.settle());
        QCOMPARE(run.vault.state(), State::Open);
        QVERIFY(run.vault.save());
    }
}

void TestKeyVault::twoProgramsAtOnce()
{
    QVERIFY(makePassphraseVault(1));
    Run window(m_keyring, path());
    Run script(m_keyring, path());
    QVERIFY(window.unlock("correct horse") && script.unlock("correct horse"));
    (void)script.store.add({stored("22222222")});
    QVERIFY(script.vault.save());
    (void)window.store.add({stored("33333333")});
    QVERIFY(window.vault.save());
    QCOMPARE(window.store.entries().size(), 3U);
    Run again(m_keyring, path());
    QVERIFY(again.unlock("correct horse"));
    QCOMPARE(again.store.entries().size(), 3U);
}

void TestKeyVault::passphraseChangedElsewhere()
{
    QVERIFY(makePassphraseVault(1));
    Run window(m_keyring, path());
    Run script(m_keyring, path());
    QVERIFY(window.unlock("correct horse") && script.unlock("correct horse"));
    QVERIFY(script.protect(Protection::Passphrase, "another"));
    const QByteArray theirs = bytesOf(path());
    (void)window.store.add({stored("33333333")});
    QVERIFY(!window.vault.save());
    QCOMPARE(bytesOf(path()), theirs);
    QCOMPARE(window.vault.state(), State::Locked);
    QVERIFY(window.unlock("another"));
    QVERIFY(window.vault.save());
    QCOMPARE(window.store.entries().size(), 2U);
}

void TestKeyVault::unwritableFolder()
{
    write(m_folder->filePath(QStringLiteral("sub")), "a file where the folder should be");
    Run run(m_keyring, path());
    const QSignalSpy failed(&run.vault, &KeyVault::writingFailed);
    run.vault.protect(Protection::None);
    QVERIFY(run.settle());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(run.vault.state(), State::Absent);
}

QTEST_GUILESS_MAIN(TestKeyVault)
#include "tst_key_vault.moc"
