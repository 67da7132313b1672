// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_writer.h"

#include "engine/capture/capture_file.h"
#include "engine/diagnostics/logging.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>
#include <utility>
#include <vector>

namespace engine {

namespace {

using namespace std::chrono_literals;

/// Telegrams of a quarter of a second share one sync of the disk. With its own time, 200 ms on a memory card, and what
/// a busy machine takes to wake a thread, the commit stays within the second.
constexpr auto kLumpTime = 250ms;
/// A fast import does not wait for the time.
constexpr std::size_t kLumpItems = 4096;
constexpr auto kRetryTime = 2s;
/// What may wait before a source that can wait is asked to.
constexpr std::size_t kRoomItems = 4 * kLumpItems;

} // namespace

class CaptureWriter::Private
{
public:
    explicit Private(CaptureWriter *writer) : m_writer(writer) { }

    QString open(const QString &path);
    bool close();
    void put(CaptureItem item);
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool waitForRoom();
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isOpen() const { return m_thread.joinable(); }

private:
    void run();
    bool collect(std::vector<CaptureItem> &items);
    bool write(std::vector<CaptureItem> &items);
    void tellFailing(bool failing, const QString &detail);
    void waitForRetry();

    CaptureWriter *m_writer;
    QString m_path;
    CaptureFile m_file; ///< of the writer thread while it runs
    std::size_t m_unwritten = 0; ///< of the writer thread while it runs
    std::thread m_thread;

    mutable std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::condition_variable m_roomMade;
    std::vector<CaptureItem> m_queue;
    bool m_failing = false; ///< changed by the writer thread
    bool m_accepting = false;
    bool m_stopping = false;
};

QString CaptureWriter::Private::open(const QString &path)
{
    close();
    if (QString problem = m_file.open(path); !problem.isEmpty()) {
        qCInfo(lcCapture, "%s cannot be written: %s", qUtf8Printable(path), qUtf8Printable(problem));
        m_file.close();
        return problem;
    }
    m_path = path;
    {
        const std::scoped_lock lock(m_mutex);
        m_failing = false;
        m_stopping = false;
        m_accepting = true;
    }
    m_thread = std::thread([this] { run(); });
    qCInfo(lcCapture, "%s opened", qUtf8Printable(path));
    return {};
}

bool CaptureWriter::Private::close()
{
    if (!m_thread.joinable())
        return true;
    {
        const std::scoped_lock lock(m_mutex);
        m_accepting = false;
        m_stopping = true;
    }
    m_wakeUp.notify_one();
    m_thread.join();
    m_file.close();
    qCInfo(lcCapture, "%s closed", qUtf8Printable(m_path));
    m_path.clear();
    return m_unwritten == 0;
}

void CaptureWriter::Private::put(CaptureItem item)
{
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_accepting)
            return;
        m_queue.push_back(std::move(item));
        wake = m_queue.size() == 1 || m_queue.size() == kLumpItems;
    }
    if (wake)
        m_wakeUp.notify_one();
}

bool CaptureWriter::Private::hasRoom() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.size() < kRoomItems && !m_failing;
}

bool CaptureWriter::Private::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    m_roomMade.wait(lock, [this] { return m_queue.size() < kRoomItems || m_failing || !m_accepting; });
    return m_accepting && !m_failing;
}

void CaptureWriter::Private::run()
{
    std::vector<CaptureItem> items;
    bool more = true;
    while (more) {
        more = collect(items);
        if (!write(items) && more)
            waitForRetry();
    }
    m_unwritten = items.size();
    if (m_unwritten > 0)
        qCWarning(lcCapture, "capture closed with %zu entries that could not be written", m_unwritten);
}

/// Waits for something to write and adds a lump of it. False: this was the last one.
bool CaptureWriter::Private::collect(std::vector<CaptureItem> &items)
{
    std::unique_lock lock(m_mutex);
    if (items.empty()) {
        m_wakeUp.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        m_wakeUp.wait_for(lock, kLumpTime, [this] { return m_stopping || m_queue.size() >= kLumpItems; });
    }
    auto queue = std::exchange(m_queue, {});
    items.insert(items.end(), std::make_move_iterator(queue.begin()), std::make_move_iterator(queue.end()));
    m_roomMade.notify_all();
    return !m_stopping;
}

/// Takes out what was written, lump by lump: what waited for long must not have to fit on a narrow disk at once.
bool CaptureWriter::Private::write(std::vector<CaptureItem> &items)
{
    // After a failure the drive may be another one under the same path: begin with a new connection.
    QString detail = m_failing && !items.empty() ? m_file.open(m_path) : QString();
    std::size_t written = 0;
    while (detail.isEmpty() && written < items.size()) {
        const auto lump = std::span(items).subspan(written).first(std::min(kLumpItems, items.size() - written));
        detail = m_file.write(lump);
        written += detail.isEmpty() ? lump.size() : 0;
    }
    items.erase(items.begin(), items.begin() + std::ptrdiff_t(written));
    if (items.empty())
        items.shrink_to_fit(); // a burst must not keep its room for hours
    const bool failed = !detail.isEmpty();
    if (failed != m_failing)
        tellFailing(failed, detail);
    return !failed;
}

void CaptureWriter::Private::tellFailing(bool failing, const QString &detail)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_failing = failing;
    }
    m_roomMade.notify_all();
    if (failing) {
        qCWarning(lcCapture, "writing the capture failed: %s", qUtf8Printable(detail));
        Q_EMIT m_writer->writingFailed(detail);
    } else {
        qCInfo(lcCapture, "the capture is written again");
        Q_EMIT m_writer->writingResumed();
    }
}

void CaptureWriter::Private::waitForRetry()
{
    std::unique_lock lock(m_mutex);
    m_wakeUp.wait_for(lock, kRetryTime, [this] { return m_stopping; });
}

CaptureWriter::CaptureWriter(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

CaptureWriter::~CaptureWriter()
{
    d->close();
}

QString CaptureWriter::open(const QString &path)
{
    return d->open(path);
}

bool CaptureWriter::close()
{
    return d->close();
}

bool CaptureWriter::isOpen() const
{
    return d->isOpen();
}

QString CaptureWriter::path() const
{
    return d->path();
}

void CaptureWriter::add(CaptureItem item)
{
    d->put(std::move(item));
}

bool CaptureWriter::hasRoom() const
{
    return d->hasRoom();
}

bool CaptureWriter::waitForRoom()
{
    return d->waitForRoom();
}

void CaptureWriter::receptionArrived(const Reception &reception)
{
    d->put(reception);
}

void CaptureWriter::receiverEvent(const ReceiverEvent &event)
{
    d->put(event);
}

} // namespace engine
