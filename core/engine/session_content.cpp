// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session_private.h"

#include <algorithm>
#include <utility>

namespace engine {

void Session::Private::takeExtras(CaptureExtras &extras)
{
    importedEvents.insert(importedEvents.end(), extras.events.begin(), extras.events.end());
    takeLayouts(extras.layouts);
    for (auto &[address, note] : extras.meters) {
        if (notes.note(address).isEmpty()) // what was said in this session is newer
            setNote(address, std::move(note));
    }
}

/// They go into every capture of this session: a compact frame may come without its full frame.
void Session::Private::keepLayouts(const std::vector<wmbus::CompactLayout> &heard)
{
    for (const auto &layout : heard) {
        if (std::ranges::find(layouts, layout) != layouts.end())
            continue;
        layouts.push_back(layout);
        recorder.add(layout);
    }
}

void Session::Private::setNote(const wmbus::Address &meter, MeterNote note)
{
    if (notes.note(meter) == note)
        return;
    notes.set(meter, std::move(note));
    if (const auto index = meters.find(meter); index != kNoMeter) {
        recorder.add(NotedMeter{meter, notes.note(meter)});
        Q_EMIT q->metersChanged({index});
    }
    Q_EMIT q->notesChanged();
}

void Session::Private::setMark(std::uint32_t telegram, TelegramMark mark)
{
    if (!store.contains(telegram) || store.mark(telegram) == mark)
        return;
    store.setMark(telegram, mark);
    const auto &row = store.row(telegram);
    if (!row.imported) {
        recorder.add(MarkedTelegram{row.utcUs != kNoTime ? std::optional(row.utcUs) : std::nullopt,
                                    {store.bytes(telegram).begin(), store.bytes(telegram).end()},
                                    std::move(mark)});
    }
    Q_EMIT q->telegramsChanged(telegram, 1);
}

/// A new capture is in work: what is known of its meters belongs into it.
void Session::Private::recordExtras()
{
    recordNotes({0, meters.count()});
    for (const auto &layout : layouts)
        recorder.add(layout);
}

void Session::Private::recordNotes(const IndexRange &range)
{
    for (auto &meter : notedMeters(range))
        recorder.add(std::move(meter));
}

/// Those of the meters heard that have a note: others are nobody's business here.
std::vector<NotedMeter> Session::Private::notedMeters(const IndexRange &range) const
{
    std::vector<NotedMeter> noted;
    for (auto index = range.first; index < range.first + range.count; ++index) {
        const auto &meter = meters.meter(index);
        const auto &note = notes.note(meter.address);
        if (!meter.anonymous && !note.isEmpty())
            noted.push_back({meter.address, note});
    }
    return noted;
}

void Session::Private::startSave(const QString &path)
{
    const bool isRecorded = recordsAll && recorder.isComplete() && recorder.commit();
    save.reset(); // at most one writes
    save = std::make_unique<SaveJob>(
        SessionContent{
            .telegrams = store,
            .extras = {.events = importedEvents, .meters = notedMeters({0, meters.count()}), .layouts = layouts},
            .recorded = isRecorded ? recorder.path() : QString()},
        path, [this] {
            QMetaObject::invokeMethod(
                q, [this] { continueSave(); }, Qt::QueuedConnection);
        });
    Q_EMIT q->saveProgress(0);
}

void Session::Private::continueSave()
{
    if (!save)
        return;
    if (save->hasEnded()) {
        endSave(save->report());
        return;
    }
    save->feed();
    Q_EMIT q->saveProgress(save->percent());
}

void Session::Private::endSave(const SaveReport &report)
{
    const SaveReport copy = report;
    save.reset();
    trim();
    Q_EMIT q->saveFinished(copy);
}

} // namespace engine
