// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/capture_controller.h"

#include "engine/receiving/receiver_factory.h"

#include <QEventLoop>
#include <QThread>

#include <algorithm>
#include <utility>

namespace engine {

namespace {

/// One receiver with its thread, as its owner sees it.
struct Worker
{
    std::unique_ptr<QThread> thread; ///< null after stop()
    ReceiverStatus status; ///< the newest that arrived, the very last one after stop()
    bool hasEnded = false;
};

} // namespace

class CaptureController::Private
{
public:
    Private(CaptureController *controller, std::vector<ReceptionSink *> sinks)
        : m_controller(controller), m_sinks(std::move(sinks))
    {
    }

    int start(const ReceiverConfig &config);
    /// The numbers of those that were stopped.
    std::vector<int> stop();

    std::vector<std::unique_ptr<Worker>> workers;

private:
    void capture(const ReceiverConfig &config, int number, Worker *worker);
    void onStatus(int number, const Worker *worker, const ReceiverStatus &status);
    void onEnded(int number, const Worker *worker);
    [[nodiscard]] bool isCurrent(int number, const Worker *worker) const;

    CaptureController *m_controller;
    std::vector<ReceptionSink *> m_sinks;
};

int CaptureController::Private::start(const ReceiverConfig &config)
{
    const int number = int(workers.size());
    workers.push_back(std::make_unique<Worker>());
    Worker *worker = workers.back().get();
    worker->status.port = config.port;
    worker->status.state = ReceiverState::Opening;
    worker->thread.reset(QThread::create([this, config, number, worker] { capture(config, number, worker); }));
    worker->thread->setObjectName(QStringLiteral("capture %1").arg(number));
    worker->thread->start();
    return number;
}

/// The whole life of a receiver, in its thread: everything that it uses is made and destroyed here.
void CaptureController::Private::capture(const ReceiverConfig &config, int number, Worker *worker)
{
    const std::unique_ptr<Receiver> receiver = makeReceiver(config, m_sinks);
    QObject::connect(
        receiver.get(), &Receiver::statusChanged, m_controller,
        [this, number, worker](const ReceiverStatus &status) { onStatus(number, worker, status); },
        Qt::QueuedConnection);
    QObject::connect(
        receiver.get(), &Receiver::ended, m_controller, [this, number, worker] { onEnded(number, worker); },
        Qt::QueuedConnection);
    receiver->start();
    QEventLoop().exec(); // until QThread::quit()
    receiver->stop();
    worker->status = receiver->status(); // the owner waits for this thread meanwhile, and looks only then
}

std::vector<int> CaptureController::Private::stop()
{
    std::vector<int> stopped;
    for (const auto &worker : workers) {
        if (worker->thread)
            worker->thread->quit();
    }
    for (int number = 0; number < int(workers.size()); ++number) {
        Worker &worker = *workers[std::size_t(number)];
        if (!worker.thread)
            continue;
        worker.thread->wait();
        worker.thread.reset();
        stopped.push_back(number);
    }
    return stopped;
}

/// What a receiver sent before stop() may arrive after it, or even after the next start().
bool CaptureController::Private::isCurrent(int number, const Worker *worker) const
{
    return number < int(workers.size()) && workers[std::size_t(number)].get() == worker && worker->thread;
}

void CaptureController::Private::onStatus(int number, const Worker *worker, const ReceiverStatus &status)
{
    if (!isCurrent(number, worker))
        return;
    workers[std::size_t(number)]->status = status;
    Q_EMIT m_controller->statusChanged(number, status);
}

void CaptureController::Private::onEnded(int number, const Worker *worker)
{
    if (!isCurrent(number, worker))
        return;
    workers[std::size_t(number)]->hasEnded = true;
    Q_EMIT m_controller->ended(number);
}

CaptureController::CaptureController(std::vector<ReceptionSink *> sinks, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(sinks)))
{
}

CaptureController::~CaptureController()
{
    d->stop();
}

int CaptureController::start(const ReceiverConfig &config)
{
    const auto hasStopped = [](const std::unique_ptr<Worker> &worker) { return !worker->thread; };
    if (std::ranges::all_of(d->workers, hasStopped))
        d->workers.clear();
    return d->start(config);
}

void CaptureController::stop()
{
    for (const int number : d->stop())
        Q_EMIT statusChanged(number, status(number));
}

bool CaptureController::isRunning() const
{
    return std::ranges::any_of(
        d->workers, [](const std::unique_ptr<Worker> &worker) { return worker->thread && !worker->hasEnded; });
}

int CaptureController::receiverCount() const
{
    return int(d->workers.size());
}

const ReceiverStatus &CaptureController::status(int receiver) const
{
    return d->workers.at(std::size_t(receiver))->status;
}

} // namespace engine
