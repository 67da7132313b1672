// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/meter_rows.h"

#include "engine/exporting/meter_table.h"

#include <cmath>

namespace engine {

namespace {

TelegramRow rowOf(const Reception &reception)
{
    TelegramRow row;
    row.utcUs = reception.utcUs.value_or(kNoTime);
    row.mode = reception.telegram.mode;
    if (reception.telegram.rssiDbm)
        row.rssiDeciDbm = std::int16_t(std::lround(*reception.telegram.rssiDbm * 10));
    return row;
}

} // namespace

std::optional<MeterCollector::Counted> MeterCollector::take(const Reception &reception,
                                                            const wmbus::DecodedTelegram &decoded)
{
    if (reception.utcUs && m_duplicates.repeatOf(decoded.bytes, *reception.utcUs, m_count))
        return std::nullopt;
    Counted counted{rowOf(reception), m_count++};
    m_meters.update(counted.row, counted.index, decoded);
    return counted;
}

void MeterRows::write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string & /*out*/)
{
    (void)m_collector.take(reception, decoded);
}

void MeterRows::end(std::string &out)
{
    appendMeterTable(out, m_collector.meters(), m_options);
}

} // namespace engine
