// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/keyring.h"

#include <QObject>

#include <qt6keychain/keychain.h>

namespace engine {

namespace {

QString service()
{
    return QStringLiteral("io.github.meterscope.Meterscope");
}

/// Jobs delete themselves once they have answered.
template <typename Job>
Job *makeJob(const QString &name)
{
    auto *job = new Job(service());
    job->setKey(name);
    return job;
}

} // namespace

void DesktopKeyring::write(const QString &name, const SecretBytes &secret, QObject *context,
                           std::function<void(bool)> done)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(name);
    job->setBinaryData(QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())));
    QObject::connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](const QKeychain::Job *finished) {
        done(finished->error() == QKeychain::NoError);
    });
    job->start();
}

void DesktopKeyring::read(const QString &name, QObject *context,
                          std::function<void(const std::optional<SecretBytes> &)> done)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(name);
    QObject::connect(job, &QKeychain::Job::finished, context, [done = std::move(done), job] {
        std::optional<SecretBytes> secret;
        QByteArray data = job->binaryData();
        if (job->error() == QKeychain::NoError)
            secret.emplace(data.begin(), data.end());
        data.fill('\0');
        done(secret);
    });
    job->start();
}

void DesktopKeyring::remove(const QString &name)
{
    makeJob<QKeychain::DeletePasswordJob>(name)->start();
}

} // namespace engine
