// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_vault.h"
#include "engine/keys/keyring.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace {

constexpr int kPatienceMs = 10'000;

/// Started by with_keyring.sh on a bus of its own, with a daemon that is unlocked.
bool hasDaemon()
{
    return qEnvironmentVariableIsSet("METERSCOPE_TEST_KEYRING");
}

std::optional<bool> written(engine::Keyring &keyring, const QString &name, const engine::SecretBytes &secret)
{
    QObject context;
    std::optional<bool> result;
    keyring.write(name, secret, &context, [&](bool good) { result = good; });
    (void)QTest::qWaitFor([&] { return result.has_value(); }, kPatienceMs);
    return result;
}

std::optional<engine::SecretBytes> read(engine::Keyring &keyring, const QString &name)
{
    QObject context;
    bool answered = false;
    std::optional<engine::SecretBytes> result;
    keyring.read(name, &context, [&](const auto &secret) {
        answered = true;
        result = secret;
    });
    (void)QTest::qWaitFor([&] { return answered; }, kPatienceMs);
    return result;
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutABus();
    void keepsSecrets();
    void opensAVault();
};

void TestKeyring::withoutABus()
{
    if (hasDaemon())
        QSKIP("there is a keyring here");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    engine::DesktopKeyring keyring;
    QCOMPARE(written(keyring, QStringLiteral("test"), {1, 2, 3}), std::optional(false));
    QVERIFY(!read(keyring, QStringLiteral("test")));
    keyring.remove(QStringLiteral("test"));
    QTest::qWait(50);
}

void TestKeyring::keepsSecrets()
{
    if (!hasDaemon())
        QSKIP("needs a keyring daemon: run by way of with_keyring.sh");
    engine::DesktopKeyring keyring;
    const engine::SecretBytes secret{0, 1, 0xFF, 0, 0x80};
    QCOMPARE(written(keyring, QStringLiteral("test"), secret), std::optional(true));
    QVERIFY(read(keyring, QStringLiteral("test")) == secret);
    QVERIFY(!read(keyring, QStringLiteral("another")));
    keyring.remove(QStringLiteral("test"));
    QTRY_VERIFY(!read(keyring, QStringLiteral("test")));
}

void TestKeyring::opensAVault()
{
    if (!hasDaemon())
        QSKIP("needs a keyring daemon: run by way of with_keyring.sh");
    const QTemporaryDir folder;
    engine::DesktopKeyring keyring;
    {
        engine::KeyStore store;
        engine::KeyVault vault(store, keyring, folder.filePath(QStringLiteral("keys.vault")));
        vault.open();
        (void)store.add({{*wmbus::AddressPattern::parse("12345678"), *wmbus::Key::fromHex("0102030405060708")}});
        QTRY_COMPARE(vault.state(), engine::KeyVault::State::Open);
        QCOMPARE(vault.protection(), engine::Protection::Keyring);
    }
    engine::KeyStore store;
    engine::KeyVault vault(store, keyring, folder.filePath(QStringLiteral("keys.vault")));
    vault.open();
    QTRY_COMPARE(vault.state(), engine::KeyVault::State::Open);
    QCOMPARE(store.entries().size(), 1U);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
