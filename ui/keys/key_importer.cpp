// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_importer.h"

#include "engine/keys/key_store.h"
#include "engine/session.h"
#include "ui/keys/key_import_dialog.h"
#include "ui/keys/key_source.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace ui {

namespace {

constexpr qint64 kMostFileBytes = qint64(16) << 20;

} // namespace

KeyImporter::KeyImporter(const engine::Session &session, engine::KeyStore &store, const Palette &palette,
                         const PrivacyMask &privacy, QWidget *window)
    : QObject(window), m_session(session), m_store(store), m_palette(palette), m_privacy(privacy), m_window(window)
{
}

void KeyImporter::chooseFiles()
{
    importFiles(QFileDialog::getOpenFileNames(m_window, tr("Import keys"), {}, tr("All files (*)")));
}

void KeyImporter::importFiles(const QStringList &paths)
{
    std::vector<KeySource> sources;
    for (const QString &path : paths) {
        QFile file(path);
        engine::KeyFile found;
        if (file.open(QIODevice::ReadOnly))
            found = engine::parseKeyFile(file.read(kMostFileBytes).toStdString());
        else
            found.problems.push_back({0, "unreadable"});
        sources.push_back({QFileInfo(path).fileName(), std::move(found)});
    }
    preview(sources);
}

void KeyImporter::importText(const QString &text)
{
    preview({{QString(), engine::parseKeyFile(text.toStdString())}});
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
