// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_importer.h"

#include "engine/keys/key_store.h"
#include "engine/session.h"
#include "ui/keys/file_password_dialog.h"
#include "ui/keys/key_import_dialog.h"
#include "ui/keys/key_source.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace ui {

namespace {

constexpr qint64 kMostFileBytes = qint64(16) << 20;

QString nameFilters()
{
    return KeyImporter::tr("All files (*)") + QStringLiteral(";;")
           + KeyImporter::tr("Encrypted key files of Kamstrup (*.kem *.kem2 *.zip)");
}

} // namespace

KeyImporter::KeyImporter(const engine::Session &session, engine::KeyStore &store, const Palette &palette,
                         const PrivacyMask &privacy, QWidget *window)
    : QObject(window), m_session(session), m_store(store), m_palette(palette), m_privacy(privacy), m_window(window)
{
}

void KeyImporter::chooseFiles()
{
    importFiles(QFileDialog::getOpenFileNames(m_window, tr("Import keys"), {}, nameFilters()));
}

void KeyImporter::importFiles(const QStringList &paths)
{
    std::vector<KeySource> sources;
    engine::SecretBytes password; // files that came together often share it
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            sources.push_back({name, {}});
            sources.back().file.problems.push_back({.id = "unreadable"});
            continue;
        }
        auto source = read(name, file.read(kMostFileBytes).toStdString(), password);
        if (!source)
            return;
        sources.push_back(std::move(*source));
    }
    preview(sources);
}

void KeyImporter::importText(const QString &text)
{
    engine::SecretBytes password;
    if (const auto source = read({}, text.toStdString(), password))
        preview({*source});
}

std::optional<KeySource> KeyImporter::read(const QString &name, const std::string &content,
                                           engine::SecretBytes &password)
{
    engine::KeyFile file = engine::parseKeyFile(content, password);
    if (!file.isLocked)
        return KeySource{name, std::move(file)};
    FilePasswordDialog dialog(name, content, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    password = dialog.password();
    return KeySource{name, engine::parseKeyFile(content, password)};
}

void KeyImporter::preview(const std::vector<KeySource> &sources)
{
    if (sources.empty())
        return;
    KeyImportDialog dialog(m_session, m_store, sources, m_palette, m_privacy, m_window);
    if (dialog.exec() == QDialog::Accepted)
        (void)m_store.add(dialog.chosenKeys());
}

} // namespace ui
