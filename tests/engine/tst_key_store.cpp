// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_merge.h"
#include "engine/keys/key_records.h"
#include "engine/keys/key_store.h"

#include <QSignalSpy>
#include <QTest>

#include <string>

namespace {

using engine::StoredKey;

StoredKey stored(const char *address, char digit, const std::string &name = {})
{
    StoredKey entry{*wmbus::AddressPattern::parse(address), *wmbus::Key::fromHex(std::string(32, digit))};
    entry.name = name;
    return entry;
}

QStringList addresses(const std::vector<StoredKey> &entries)
{
    QStringList result;
    for (const StoredKey &entry : entries)
        result.append(QString::fromStdString(entry.pattern.text()));
    return result;
}

} // namespace

class TestKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsEachKeyOnce();
    void changesOneKey();
    void takesARemovalBack();
    void keepsTrials();
    void replacesWhatIsRemembered();
    void snapshotsDoNotChange();
    void recordsComeBack();
    void cutRecordsAreRefused();
    void joinsTwoChanges();
};

void TestKeyStore::addsEachKeyOnce()
{
    engine::KeyStore store;
    const QSignalSpy changed(&store, &engine::KeyStore::changed);
    const QSignalSpy ring(&store, &engine::KeyStore::ringChanged);
    StoredKey passing = stored("12345678", '1');
    passing.remember = false;
    QCOMPARE(store.add({passing, stored("KAM-12345678", '1'), stored("12345678", '2')}), 3);
    QCOMPARE(changed.count(), 1);
    const std::uint64_t version = store.version();
    QCOMPARE(store.add({stored("12345678", '1', "Kitchen")}), 0);
    QCOMPARE(store.version(), version);
    QCOMPARE(ring.count(), 1);
    QCOMPARE(store.entries()[0].name, "Kitchen");
    QVERIFY(store.entries()[0].remember);
}

void TestKeyStore::changesOneKey()
{
    engine::KeyStore store;
    (void)store.add({stored("12345678", '1'), stored("12345678", '2')});
    const QSignalSpy ring(&store, &engine::KeyStore::ringChanged);
    StoredKey entry = store.entries()[0];
    entry.note = "from a letter";
    QVERIFY(store.update(entry));
    QCOMPARE(ring.count(), 0);
    entry.key = *wmbus::Key::fromHex(std::string(32, '3'));
    QVERIFY(store.update(entry));
    QCOMPARE(ring.count(), 1);
    entry.key = store.entries()[1].key;
    QVERIFY(!store.update(entry)); // that one is there
    entry.id = 99;
    QVERIFY(!store.update(entry));
}

void TestKeyStore::takesARemovalBack()
{
    engine::KeyStore store;
    (void)store.add({stored("11111111", '1'), stored("22222222", '2'), stored("33333333", '3')});
    const auto ids = std::array{store.entries()[0].id, store.entries()[1].id};
    QCOMPARE(store.remove(ids), 2);
    QCOMPARE(addresses(store.entries()), QStringList{QStringLiteral("33333333")});
    (void)store.add({stored("22222222", '2')});
    store.undoRemove();
    QVERIFY(!store.canUndoRemove());
    QCOMPARE(store.entries().size(), 3U);
    QCOMPARE(store.entries()[0].id, ids[0]);
    QCOMPARE(store.remove(std::array{99}), 0);
}

void TestKeyStore::keepsTrials()
{
    engine::KeyStore store;
    (void)store.add({stored("11111111", '1')});
    const QSignalSpy changed(&store, &engine::KeyStore::changed);
    const QSignalSpy trials(&store, &engine::KeyStore::trialsChanged);
    const engine::KeyTrial trial{.works = 12, .tried = 12, .lastSuccessUs = 5};
    store.setTrial(store.entries()[0].id, trial);
    store.setTrial(store.entries()[0].id, trial);
    QCOMPARE(trials.count(), 1);
    QCOMPARE(changed.count(), 0);
    QVERIFY(store.entries()[0].trial == trial);
}

void TestKeyStore::replacesWhatIsRemembered()
{
    engine::KeyStore store;
    StoredKey passing = stored("22222222", '2');
    passing.remember = false;
    (void)store.add({stored("11111111", '1'), passing});
    const std::int32_t id = store.entries()[0].id;
    store.replaceRemembered({stored("11111111", '1'), stored("33333333", '3')});
    QCOMPARE(store.entries().size(), 3U);
    QCOMPARE(store.entries()[0].id, id);
    store.replaceRemembered({});
    QCOMPARE(addresses(store.entries()), QStringList{QStringLiteral("22222222")});
}

void TestKeyStore::snapshotsDoNotChange()
{
    engine::KeyStore store;
    (void)store.add({stored("11111111", '1')});
    const auto before = store.snapshot();
    (void)store.add({stored("11111111", '2')});
    QCOMPARE(before->entries().size(), 1U);
    QCOMPARE(store.snapshot()->entries().size(), 2U);
    QCOMPARE(store.snapshot()->entries()[1].id, store.entries()[1].id);
}

void TestKeyStore::recordsComeBack()
{
    StoredKey full = stored("KAM-12345678-1B-16", 'A', "Küche");
    full.note = "from a letter";
    full.modeHint = 5;
    full.origin = engine::KeyOrigin::File;
    full.addedUs = 1'700'000'000'000'000;
    full.trial = {.works = 3, .tried = 4, .lastSuccessUs = 1'700'000'000'000'001};
    const StoredKey small{*wmbus::AddressPattern::parse("*"), *wmbus::Key::fromHex("0102030405060708")};
    const auto bytes = engine::encodeKeys({full, small});
    const auto back = engine::decodeKeys(bytes);
    QVERIFY(back);
    QCOMPARE(back->size(), 2U);
    QVERIFY((*back)[0].isSameKey(full) && (*back)[1].isSameKey(small));
    QCOMPARE((*back)[0].name, full.name);
    QCOMPARE((*back)[0].modeHint, full.modeHint);
    QCOMPARE((*back)[0].addedUs, full.addedUs);
    QVERIFY((*back)[0].trial == full.trial);
    QVERIFY(engine::encodeKeys(*back) == bytes);
}

void TestKeyStore::cutRecordsAreRefused()
{
    const auto bytes = engine::encodeKeys({stored("12345678", '1', "name"), stored("APA-44*", '2')});
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!engine::decodeKeys(std::span(bytes).first(size)));
    auto longer = bytes;
    longer.push_back(0);
    QVERIFY(!engine::decodeKeys(longer));
}

void TestKeyStore::joinsTwoChanges()
{
    const StoredKey stays = stored("11111111", '1');
    const StoredKey removedByUs = stored("22222222", '2');
    const StoredKey removedByThem = stored("33333333", '3');
    StoredKey renamed = stays;
    renamed.name = "theirs";
    const auto joined =
        engine::mergeKeys({stays, removedByUs, removedByThem}, {stays, removedByThem, stored("44444444", '4')},
                          {renamed, removedByUs, stored("55555555", '5')});
    QCOMPARE(addresses(joined),
             (QStringList{QStringLiteral("11111111"), QStringLiteral("44444444"), QStringLiteral("55555555")}));
    QCOMPARE(joined[0].name, "theirs");
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_key_store.moc"
