// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_copy.h"

#include "engine/capture/capture_database.h"
#include "engine/capture/capture_reader.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <utility>

namespace engine {

namespace {

constexpr int kLump = 4096;

} // namespace

CaptureCopy::CaptureCopy(const QString &path, const QString &recorded) : m_path(path), m_recorded(recorded)
{
    const QFileInfo target(path);
    if (target.isDir())
        m_problem = capture_error::kFolder.toString();
    else if (!recorded.isEmpty() && target.canonicalFilePath() == QFileInfo(recorded).canonicalFilePath())
        m_problem = capture_error::kBusy.toString();
    if (!m_problem.isEmpty())
        return;
    m_part = path + QStringLiteral(".part");
    QFile::remove(m_part);
    m_problem = m_file.open(m_part);
}

CaptureCopy::~CaptureCopy()
{
    m_file.close();
    if (!m_part.isEmpty())
        QFile::remove(m_part);
}

void CaptureCopy::addRecorded(const std::function<bool(std::size_t)> &written)
{
    if (m_recorded.isEmpty() || !m_problem.isEmpty())
        return;
    CaptureReader reader;
    m_problem = reader.open(m_recorded);
    bool goOn = m_problem.isEmpty();
    while (goOn) {
        auto lump = reader.next(kLump);
        const std::size_t count = lump.size();
        add({std::make_move_iterator(lump.begin()), std::make_move_iterator(lump.end())});
        goOn = count > 0 && m_problem.isEmpty() && written(count);
    }
    if (!m_problem.isEmpty())
        return;
    add(reader.extras().items());
    if (m_problem.isEmpty() && reader.foundDamage())
        m_problem = capture_error::kDamaged.toString();
}

void CaptureCopy::add(std::vector<CaptureItem> items)
{
    if (m_problem.isEmpty() && !items.empty())
        m_problem = m_file.write(items);
}

void CaptureCopy::finish()
{
    m_file.close();
    if (!m_problem.isEmpty())
        return;
    std::error_code failure; // replaces in one step what QFile::rename() would refuse to
    std::filesystem::rename(m_part.toStdU16String(), m_path.toStdU16String(), failure);
    if (failure)
        m_problem = capture_error::kForbidden.toString();
    else
        m_part.clear();
}

} // namespace engine
