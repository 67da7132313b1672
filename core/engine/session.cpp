// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session.h"

#include "engine/session_private.h"

#include <utility>

namespace engine {

Session::Session(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

Session::~Session() = default;

const TelegramStore &Session::telegrams() const
{
    return d->store;
}

const MeterRegistry &Session::meters() const
{
    return d->meters;
}

const std::vector<ReceiverEvent> &Session::importedEvents() const
{
    return d->importedEvents;
}

void Session::startCapture(const ReceiverConfig &config)
{
    d->controller->stop();
    d->controller->start(config);
}

void Session::stopCapture()
{
    d->controller->stop();
}

bool Session::isCapturing() const
{
    return d->controller->isRunning();
}

ReceiverStatus Session::receiverStatus() const
{
    return d->status;
}

void Session::setCaptureFolder(const QString &folder)
{
    d->recorder.setFolder(folder);
}

QString Session::capturePath() const
{
    return d->recorder.path();
}

void Session::openFile(const QString &path)
{
    d->imports.add(InputFile{path});
}

void Session::addText(const QString &text, HexReading reading)
{
    d->imports.add(PastedText{text.toUtf8(), reading});
}

bool Session::isImporting() const
{
    return d->imports.isRunning();
}

void Session::cancelImport()
{
    d->imports.cancel();
}

void Session::saveCaptureAs(const QString &path)
{
    d->startSave(path);
}

bool Session::isSaving() const
{
    return d->save != nullptr;
}

void Session::cancelSave()
{
    if (d->save)
        d->save->cancel();
}

void Session::clear()
{
    d->clear();
}

void Session::undoClear()
{
    d->undoClear();
}

bool Session::canUndoClear() const
{
    return d->aside.has_value();
}

void Session::forgetCleared()
{
    d->aside.reset();
}

void Session::setListLimit(std::uint32_t telegrams)
{
    d->listLimit = telegrams;
    d->trim();
}

std::shared_ptr<const void> Session::holdTelegrams() const
{
    auto hold = d->hold.lock();
    if (!hold)
        d->hold = hold = std::make_shared<int>();
    return hold;
}

const MeterNotes &Session::notes() const
{
    return d->notes;
}

void Session::setNote(const wmbus::Address &meter, MeterNote note)
{
    d->setNote(meter, std::move(note));
}

void Session::setMark(std::uint32_t telegram, TelegramMark mark)
{
    d->setMark(telegram, std::move(mark));
}

void Session::setKeys(std::shared_ptr<const wmbus::KeyRing> keys)
{
    if (!keys)
        keys = std::make_shared<const wmbus::KeyRing>();
    const auto before = std::exchange(d->keys, std::move(keys));
    d->decoder.setKeys(d->keys);
    d->seriesDecoder.setKeys(d->keys);
    d->worker->give(NewKeys{d->keys, ++d->generation});
    d->decodeAgain(*before);
}

std::shared_ptr<const wmbus::KeyRing> Session::keys() const
{
    return d->keys;
}

void Session::decode(std::uint32_t telegram, wmbus::Depth depth, wmbus::DecodedTelegram &out) const
{
    out.clear();
    if (d->store.contains(telegram))
        d->telegramDecoder.decode(telegram, depth, out);
}

std::shared_ptr<const MeterSeries> Session::series(std::uint32_t meter)
{
    auto series = d->seriesBuilder.series(meter);
    d->scheduleSeries();
    return series;
}

} // namespace engine
