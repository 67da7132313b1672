// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_copy.h"

#include "engine/capture/capture_database.h"
#include "engine/capture/capture_file.h"
#include "engine/capture/capture_reader.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <utility>

namespace engine {

namespace {

constexpr std::size_t kLump = 4096;

/// Collects to lumps and writes them; after a failure does nothing more.
class LumpWriter
{
public:
    explicit LumpWriter(const QString &path) { m_problem = m_file.open(path); }

    void add(CaptureItem item)
    {
        m_items.push_back(std::move(item));
        if (m_items.size() >= kLump)
            flush();
    }

    /// What went wrong, if anything.
    [[nodiscard]] QString finish()
    {
        flush();
        m_file.close();
        return m_problem;
    }

private:
    void flush()
    {
        if (m_problem.isEmpty() && !m_items.empty())
            m_problem = m_file.write(m_items);
        m_items.clear();
    }

    CaptureFile m_file;
    std::vector<CaptureItem> m_items;
    QString m_problem;
};

QString copyRecorded(const QString &path, LumpWriter &out)
{
    CaptureReader reader;
    if (QString problem = reader.open(path); !problem.isEmpty())
        return problem;
    for (auto lump = reader.next(int(kLump)); !lump.empty(); lump = reader.next(int(kLump))) {
        for (auto &reception : lump)
            out.add(std::move(reception));
    }
    for (auto &event : reader.events())
        out.add(std::move(event));
    return reader.foundDamage() ? capture_error::kDamaged.toString() : QString();
}

void copyStore(const SessionContent &content, LumpWriter &out)
{
    const auto &store = content.telegrams;
    for (std::uint32_t index = 0; index < store.count(); ++index) {
        if (content.recorded.isEmpty() || store.row(index).imported)
            out.add(store.reception(index));
    }
    for (const auto &event : content.importedEvents)
        out.add(event);
}

} // namespace

QString writeCapture(const SessionContent &content, const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir())
        return capture_error::kFolder.toString();
    if (!content.recorded.isEmpty() && target.canonicalFilePath() == QFileInfo(content.recorded).canonicalFilePath())
        return capture_error::kBusy.toString();

    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    LumpWriter out(part);
    QString problem = content.recorded.isEmpty() ? QString() : copyRecorded(content.recorded, out);
    copyStore(content, out);
    const QString written = out.finish();
    if (problem.isEmpty())
        problem = written;
    if (problem.isEmpty()) {
        std::error_code failure; // replaces in one step what QFile::rename() would refuse to
        std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), failure);
        if (failure)
            problem = capture_error::kForbidden.toString();
    }
    if (!problem.isEmpty())
        QFile::remove(part);
    return problem;
}

} // namespace engine
