// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/capture/meter_series.h"
#include "engine/capture/telegram_store.h"
#include "engine/jobs/keyed_decoder.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace engine {

/// Makes the series of the meters that somebody looks at, by decoding their telegrams again, a slice at a time so
/// that the window stays alive. GUI thread.
class SeriesBuilder
{
public:
    SeriesBuilder(const TelegramStore &store, const MeterRegistry &meters, KeyedDecoder &decoder)
        : m_store(store), m_meters(meters), m_decoder(decoder)
    {
    }

    /// Empty at first. It grows with buildSlice() as long as the caller holds it.
    [[nodiscard]] std::shared_ptr<const MeterSeries> series(std::uint32_t meter);
    /// Decodes some telegrams; the meters whose series grew.
    [[nodiscard]] std::vector<std::uint32_t> buildSlice();
    /// Is there something to do? Lets go of series that nobody holds any more.
    [[nodiscard]] bool hasWork();
    /// The telegrams before `first` are gone. The meters whose series got shorter.
    [[nodiscard]] std::vector<std::uint32_t> trim(std::uint32_t first);
    /// The telegrams of the meter read differently now.
    void restart(std::uint32_t meter);
    void clear();

private:
    static constexpr std::size_t kSlice = 2048;

    struct Growing
    {
        std::weak_ptr<MeterSeries> series;
        std::uint32_t newestSeen = kNoTelegram;
        std::vector<std::uint32_t> waiting; ///< telegrams, newest first
    };

    void queueNewTelegrams(std::uint32_t meter, Growing &growing) const;
    [[nodiscard]] bool build(Growing &growing, std::size_t &budget);

    const TelegramStore &m_store;
    const MeterRegistry &m_meters;
    KeyedDecoder &m_decoder;
    wmbus::DecodedTelegram m_decoded;
    std::map<std::uint32_t, Growing> m_growing; ///< by meter
};

} // namespace engine
