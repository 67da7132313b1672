// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_vault.h"

#include "engine/keys/key_merge.h"
#include "engine/keys/key_records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QLockFile>
#include <QPromise>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

#include <openssl/crypto.h>

#include <utility>

namespace engine {

namespace {

constexpr int kLockPatienceMs = 3000;
constexpr qint64 kMostBytes = qint64(64) << 20; ///< a file that is larger is no vault of ours

QString backupPath(const QString &path)
{
    return path + QStringLiteral(".backup");
}

/// Empty where there is none; nothing where it cannot be read.
std::optional<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(kMostBytes);
}

/// Whole or not at all, for its owner only.
bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
           && file.write(bytes) == bytes.size() && file.commit();
}

/// The name of the secret in the keyring: that of this vault with this protection.
QString secretName(const VaultHeader &header)
{
    const QByteArray salt(reinterpret_cast<const char *>(header.salt.data()), qsizetype(header.salt.size()));
    return QStringLiteral("vault-") + QString::fromLatin1(salt.toHex());
}

std::optional<std::vector<StoredKey>> keysOf(const QByteArray &file, const SecretBytes &secret, VaultProblem &problem)
{
    const auto content = openVault(file, secret, problem);
    if (!content)
        return std::nullopt;
    auto keys = decodeKeys(*content);
    if (!keys)
        problem = VaultProblem::Newer; // authentic, so it was written by a program that knows more
    return keys;
}

} // namespace

KeyVault::KeyVault(KeyStore &store, Keyring &keyring, const QString &path, ScryptCost cost, QObject *parent)
    : QObject(parent), m_store(store), m_keyring(keyring), m_path(path), m_cost(cost)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(0); // what changes at once is written once
    connect(&m_saveSoon, &QTimer::timeout, this, &KeyVault::save);
    connect(&store, &KeyStore::changed, this, &KeyVault::onStoreChanged);
    connect(&store, &KeyStore::trialsChanged, this, [this] { m_dirty = true; });
}

KeyVault::~KeyVault()
{
    if (m_state == State::Open && m_dirty)
        save();
}

QString KeyVault::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/meterscope/keys.vault");
}

void KeyVault::setState(State state, VaultProblem problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void KeyVault::open()
{
    ++m_attempt;
    m_protecting = false;
    m_secret = SecretBytes(); // gives the memory back, which overwrites it
    m_base.clear();
    const auto file = readFile(m_path);
    if (!file)
        return setState(State::Broken, VaultProblem::Unreadable);
    m_file = *file;
    if (file->isEmpty() && !QFile::exists(m_path))
        return setState(State::Absent);
    VaultProblem problem = VaultProblem::None;
    const auto header = VaultHeader::read(*file, problem);
    if (!header)
        return setState(State::Broken, problem);
    m_header = *header;
    switch (header->protection) {
    case Protection::Keyring:
        setState(State::Opening);
        m_keyring.read(secretName(*header), this,
                       [this, attempt = m_attempt](const std::optional<SecretBytes> &secret) {
                           if (attempt != m_attempt)
                               return;
                           if (secret)
                               openWith(*secret);
                           else
                               setState(State::Locked, VaultProblem::KeyringSilent);
                       });
        break;
    case Protection::Passphrase:
        setState(State::Locked);
        break;
    case Protection::None:
        setState(State::Opening);
        derive(*header, {}, [this](const SecretBytes &secret) { openWith(secret); });
        break;
    }
}

void KeyVault::unlock(const SecretBytes &passphrase)
{
    if (m_state != State::Locked)
        return;
    const auto file = readFile(m_path);
    VaultProblem problem = VaultProblem::Unreadable;
    const auto header = file ? VaultHeader::read(*file, problem) : std::nullopt;
    if (!header || header->protection != Protection::Passphrase)
        return open();
    m_header = *header; // another program may have changed the passphrase
    ++m_attempt;
    setState(State::Opening);
    derive(m_header, passphrase, [this](const SecretBytes &secret) { openWith(secret); });
}

/// In a thread of its own: a good passphrase function takes its time.
void KeyVault::derive(const VaultHeader &header, const SecretBytes &passphrase,
                      std::function<void(const SecretBytes &)> done)
{
    auto promise = std::make_shared<QPromise<SecretBytes>>();
    promise->future().then(this, [this, attempt = m_attempt, done = std::move(done)](const SecretBytes &secret) {
        if (attempt == m_attempt)
            done(secret);
    });
    promise->start();
    QThreadPool::globalInstance()->start([promise, header, passphrase] {
        promise->addResult(deriveVaultSecret(header, passphrase));
        OPENSSL_thread_stop(); // a pool's thread may live on until OpenSSL cleaned up at exit, and never give this back
        promise->finish();
    });
}

void KeyVault::openWith(const SecretBytes &secret)
{
    const auto file = readFile(m_path); // again: it may have changed while the secret was sought
    VaultProblem problem = VaultProblem::Unreadable;
    auto keys = file ? keysOf(*file, secret, problem) : std::nullopt;
    if (!keys) {
        if (problem != VaultProblem::WrongSecret)
            return setState(State::Broken, problem);
        if (m_header.protection == Protection::None)
            return setState(State::Broken, VaultProblem::Damaged);
        return setState(State::Locked, m_header.protection == Protection::Keyring ? VaultProblem::KeyringSilent
                                                                                  : VaultProblem::WrongSecret);
    }
    m_secret = secret;
    m_file = *file;
    m_base = std::move(*keys);
    m_state = State::Open;
    m_problem = VaultProblem::None;
    apply(mergeKeys({}, m_store.remembered(), m_base));
    onStoreChanged(); // keys may have come while it was locked
    Q_EMIT changed();
}

void KeyVault::lock()
{
    if (m_state != State::Open || (m_dirty && !save()))
        return;
    m_secret = SecretBytes();
    m_base.clear();
    setState(State::Locked);
    m_store.forgetRemoved();
    apply({});
}

void KeyVault::protect(Protection protection, const SecretBytes &passphrase)
{
    if (m_protecting || (m_state != State::Absent && m_state != State::Open))
        return;
    m_protecting = true;
    ++m_attempt;
    const bool isFree = protection == Protection::None; // nothing is gained by making everybody wait
    const VaultHeader header = VaultHeader::make(protection, isFree ? ScryptCost{.log2N = 10} : m_cost);
    if (protection == Protection::Keyring) {
        const SecretBytes secret = randomVaultSecret();
        m_keyring.write(secretName(header), secret, this, [this, header, secret, attempt = m_attempt](bool written) {
            if (attempt != m_attempt)
                return;
            written ? takeProtection(header, secret) : refuseProtection();
        });
    } else {
        derive(header, passphrase, [this, header](const SecretBytes &secret) { takeProtection(header, secret); });
    }
    Q_EMIT changed();
}

void KeyVault::refuseProtection()
{
    m_protecting = false;
    Q_EMIT changed();
    Q_EMIT protectionNeeded();
}

void KeyVault::takeProtection(const VaultHeader &header, const SecretBytes &secret)
{
    m_protecting = false;
    const State before = std::exchange(m_state, State::Open);
    const VaultHeader oldHeader = std::exchange(m_header, header);
    const SecretBytes oldSecret = std::exchange(m_secret, secret);
    const bool hadKeyring = before == State::Open && oldHeader.protection == Protection::Keyring;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    QDir().mkpath(QFileInfo(m_path).path());
    const auto present = lock.tryLock(kLockPatienceMs) ? readFile(m_path) : std::nullopt;
    // A vault that somebody else changed meanwhile is not given another secret: theirs could not be joined.
    const bool isOurs = present && *present == m_file;
    if (isOurs && write(Backup::Replace)) {
        if (hadKeyring)
            m_keyring.remove(secretName(oldHeader));
        Q_EMIT changed();
        return;
    }
    m_state = before;
    m_header = oldHeader;
    m_secret = oldSecret;
    Q_EMIT writingFailed();
    isOurs ? Q_EMIT changed() : open();
}

void KeyVault::onStoreChanged()
{
    if (m_applying || encodeKeys(m_store.remembered()) == encodeKeys(m_base))
        return;
    m_dirty = true;
    if (m_state == State::Open)
        m_saveSoon.start();
    else if (m_state == State::Absent)
        protect(Protection::Keyring);
}

void KeyVault::apply(std::vector<StoredKey> keys)
{
    m_applying = true;
    m_store.replaceRemembered(std::move(keys));
    m_applying = false;
}

bool KeyVault::save()
{
    m_saveSoon.stop();
    if (m_state != State::Open)
        return false;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    QDir().mkpath(QFileInfo(m_path).path());
    const auto present = lock.tryLock(kLockPatienceMs) ? readFile(m_path) : std::nullopt;
    if (present && !present->isEmpty() && *present != m_file && !joinOthers(*present))
        return false;
    if (present && write(Backup::Previous))
        return true;
    Q_EMIT writingFailed();
    return false;
}

/// Another program wrote the vault. If it also changed the secret, ours is to be opened again.
bool KeyVault::joinOthers(const QByteArray &present)
{
    VaultProblem problem = VaultProblem::None;
    auto theirs = keysOf(present, m_secret, problem);
    if (!theirs) {
        open();
        return false;
    }
    apply(mergeKeys(m_base, m_store.remembered(), *theirs));
    m_file = present;
    return true;
}

bool KeyVault::write(Backup backup)
{
    std::vector<StoredKey> keys = m_store.remembered();
    const QByteArray file = sealVault(m_header, m_secret, encodeKeys(keys));
    if (file.isEmpty())
        return false;
    // A backup under an older secret would outlive the protection that was asked for.
    const QByteArray &previous = backup == Backup::Replace ? file : m_file;
    if (!previous.isEmpty() && !writeFile(backupPath(m_path), previous))
        return false;
    if (!writeFile(m_path, file))
        return false;
    m_file = file;
    m_base = std::move(keys);
    m_dirty = false;
    return true;
}

bool KeyVault::hasBackup() const
{
    VaultProblem problem = VaultProblem::None;
    const auto backup = readFile(backupPath(m_path));
    return backup && VaultHeader::read(*backup, problem).has_value();
}

bool KeyVault::restoreBackup()
{
    const auto backup = readFile(backupPath(m_path));
    if (!hasBackup() || !putAside())
        return false;
    const bool restored = writeFile(m_path, *backup);
    open();
    return restored;
}

bool KeyVault::putAside()
{
    if (m_state != State::Broken && m_state != State::Locked)
        return false;
    QString aside = m_path + QStringLiteral(".unreadable");
    for (int i = 2; QFile::exists(aside); ++i)
        aside = m_path + QStringLiteral(".unreadable-%1").arg(i);
    if (!QFile::rename(m_path, aside))
        return false;
    open();
    onStoreChanged();
    return true;
}

} // namespace engine
