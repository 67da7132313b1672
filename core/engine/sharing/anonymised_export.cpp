// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/anonymised_export.h"

#include "engine/session.h"

#include <algorithm>

namespace engine {

namespace {

constexpr std::size_t kSliceTelegrams = 100; ///< some milliseconds of work

} // namespace

AnonymisedExport::AnonymisedExport(const Session &session, std::vector<std::uint32_t> telegrams,
                                   const AnonymiserOptions &options, ResultFormat format, const QString &path)
    : m_session(session), m_hold(session.holdTelegrams()), m_telegrams(std::move(telegrams)), m_anonymiser(options),
      m_file(path), m_writer(makeResultWriter({.format = format}))
{
    m_anonymiser.setKeys(session.keys());
    m_writer->begin(m_buffer);
    if (!m_file.open(QIODevice::WriteOnly))
        m_error = m_file.errorString();
}

bool AnonymisedExport::writeSlice()
{
    if (!m_error.isEmpty())
        return false;
    const std::size_t count = m_telegrams.size();
    const std::size_t end = std::min(2 * count, m_next + kSliceTelegrams);
    for (; m_next < end; ++m_next) {
        if (m_next < count)
            learn(m_telegrams[m_next]);
        else
            write(m_telegrams[m_next - count]);
    }
    if (m_file.write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size())) {
        m_error = m_file.errorString();
        return false;
    }
    m_buffer.clear();
    return m_next < 2 * count || finish();
}

int AnonymisedExport::percent() const
{
    return m_telegrams.empty() ? 100 : int(m_next * 50 / m_telegrams.size());
}

void AnonymisedExport::learn(std::uint32_t telegram)
{
    const TelegramStore &store = m_session.telegrams();
    m_anonymiser.learn(store.raw(telegram), store.key(telegram));
}

void AnonymisedExport::write(std::uint32_t telegram)
{
    const Reception reception = m_session.telegrams().reception(telegram);
    const AnonymisedTelegram result = m_anonymiser.anonymise(reception.telegram, reception.key);
    if (result.isRefused()) {
        ++m_refused[result.refusal];
        return;
    }
    m_writer->write(m_anonymiser.publicReception(reception, result), result.decoded, m_buffer);
    ++m_written;
}

/// Always false: nothing is left to do.
bool AnonymisedExport::finish()
{
    if (!m_file.commit())
        m_error = m_file.errorString();
    return false;
}

} // namespace engine
