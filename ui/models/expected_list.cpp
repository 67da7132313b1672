// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/expected_list.h"

#include "engine/sharing/text_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ui {

ExpectedList::ExpectedList(engine::Session &session, const QString &path, QObject *parent)
    : QObject(parent), m_session(session), m_path(path)
{
    if (const auto kept = path.isEmpty() ? std::nullopt : engine::readTextFile(path))
        m_list = engine::ExpectedMeters(engine::parseExpectedMeters(*kept).meters);
    tickAll();
    // After the views: they know of each meter that is told here, and of none that is gone.
    connect(&session, &engine::Session::metersAppended, this, &ExpectedList::onMetersAppended, Qt::QueuedConnection);
    connect(
        &session, &engine::Session::cleared, this,
        [this] {
            tickAll();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

bool ExpectedList::contains(const engine::Meter &meter) const
{
    return !meter.anonymous && m_list.find(meter.address).has_value();
}

int ExpectedList::heardCount() const
{
    return int(std::ranges::count_if(m_meters, [](std::uint32_t meter) { return meter != engine::kNoMeter; }));
}

std::vector<engine::ExpectedMeter> ExpectedList::missing() const
{
    std::vector<engine::ExpectedMeter> missing;
    for (std::size_t place = 0; place < all().size(); ++place)
        if (!isHeard(place))
            missing.push_back(all()[place]);
    return missing;
}

QString ExpectedList::replace(std::vector<engine::ExpectedMeter> meters)
{
    m_list = engine::ExpectedMeters(std::move(meters));
    tickAll();
    Q_EMIT changed();
    if (m_path.isEmpty())
        return {};
    if (isEmpty()) {
        QFile file(m_path);
        return !file.exists() || file.remove() ? QString() : file.errorString();
    }
    QDir().mkpath(QFileInfo(m_path).path());
    return engine::writeTextFile(m_path, engine::expectedMetersCsv(all()), /*secret=*/true);
}

void ExpectedList::tickAll()
{
    m_meters.assign(all().size(), engine::kNoMeter);
    for (std::uint32_t meter = 0; meter < m_session.meters().count(); ++meter)
        tick(meter);
}

void ExpectedList::tick(std::uint32_t meter)
{
    const engine::Meter &heard = m_session.meters().meter(meter);
    const auto place = heard.anonymous ? std::nullopt : m_list.find(heard.address);
    if (!place)
        return;
    m_meters[*place] = meter;
    const engine::ExpectedMeter &entry = all()[*place];
    engine::MeterNote note = m_session.notes().note(heard.address);
    if (note.name.empty())
        note.name = entry.name;
    if (note.note.empty())
        note.note = entry.note;
    m_session.setNote(heard.address, std::move(note));
}

void ExpectedList::onMetersAppended(std::uint32_t first, std::uint32_t count)
{
    if (isEmpty())
        return;
    bool ticked = false;
    const std::uint32_t end = std::min(first + count, m_session.meters().count()); // cleared in between
    for (std::uint32_t meter = first; meter < end; ++meter) {
        if (!contains(m_session.meters().meter(meter)))
            continue;
        tick(meter);
        ticked = true;
        Q_EMIT firstHeard(meter);
    }
    if (ticked)
        Q_EMIT changed();
}

} // namespace ui
