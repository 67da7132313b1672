// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_writer.h"

#include "engine/capture/capture_file.h"
#include "engine/diagnostics/logging.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace engine {

namespace {

using namespace std::chrono_literals;

/// Telegrams of half a second share one sync of the disk; with its own time the commit stays within the second.
constexpr auto kLumpTime = 500ms;
/// A fast import does not wait for the time.
constexpr std::size_t kLumpItems = 4096;
constexpr auto kRetryTime = 2s;

} // namespace

class CaptureWriter::Private
{
public:
    explicit Private(CaptureWriter *writer) : m_writer(writer) { }

    QString open(const QString &path);
    void close();
    void put(CaptureItem item);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isOpen() const { return m_thread.joinable(); }

private:
    void run();
    bool collect(std::vector<CaptureItem> &items);
    bool write(const std::vector<CaptureItem> &items);
    void waitForRetry();

    CaptureWriter *m_writer;
    QString m_path;
    CaptureFile m_file; ///< of the writer thread while it runs
    bool m_failing = false; ///< of the writer thread
    std::thread m_thread;

    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::vector<CaptureItem> m_queue;
    bool m_accepting = false;
    bool m_stopping = false;
};

QString CaptureWriter::Private::open(const QString &path)
{
    close();
    if (QString problem = m_file.open(path); !problem.isEmpty()) {
        m_file.close();
        return problem;
    }
    m_path = path;
    m_failing = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = false;
        m_accepting = true;
    }
    m_thread = std::thread([this] { run(); });
    return {};
}

void CaptureWriter::Private::close()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_accepting = false;
        m_stopping = true;
    }
    m_wakeUp.notify_one();
    m_thread.join();
    m_file.close();
    m_path.clear();
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

void CaptureWriter::Private::run()
{
    std::vector<CaptureItem> items;
    bool more = true;
    while (more) {
        more = collect(items);
        if (items.empty() || write(items))
            items.clear();
        else if (more)
            waitForRetry();
    }
    if (!items.empty())
        qCWarning(lcCapture, "capture closed with %zu entries that could not be written", items.size());
}

/// Waits for something to write and adds a lump of it. False: this was the last one.
bool CaptureWriter::Private::collect(std::vector<CaptureItem> &items)
{
    std::unique_lock lock(m_mutex);
    if (items.empty()) {
        m_wakeUp.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        m_wakeUp.wait_for(lock, kLumpTime, [this] { return m_stopping || m_queue.size() >= kLumpItems; });
    }
    items.insert(items.end(), std::make_move_iterator(m_queue.begin()), std::make_move_iterator(m_queue.end()));
    m_queue.clear();
    return !m_stopping;
}

bool CaptureWriter::Private::write(const std::vector<CaptureItem> &items)
{
    // After a failure the drive may be another one under the same path: begin with a new connection.
    QString detail = m_failing ? m_file.open(m_path) : QString();
    if (detail.isEmpty())
        detail = m_file.write(items);
    if (detail.isEmpty() && m_failing) {
        m_failing = false;
        Q_EMIT m_writer->writingResumed();
    } else if (!detail.isEmpty() && !m_failing) {
        m_failing = true;
        qCWarning(lcCapture, "writing the capture failed: %s", qUtf8Printable(detail));
        Q_EMIT m_writer->writingFailed(detail);
    }
    return detail.isEmpty();
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

void CaptureWriter::close()
{
    d->close();
}

bool CaptureWriter::isOpen() const
{
    return d->isOpen();
}

QString CaptureWriter::path() const
{
    return d->path();
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
