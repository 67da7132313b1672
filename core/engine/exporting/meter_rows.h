// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/exporting/result_writer.h"
#include "engine/survey/duplicate_filter.h"

#include <cstdint>
#include <optional>

namespace engine {

/// Meters counted from telegrams in the order heard, as the window counts them: the same telegram within two seconds
/// is one.
class MeterCollector
{
public:
    struct Counted
    {
        TelegramRow row;
        std::uint32_t index = 0; ///< of the telegram
    };

    /// Absent for a repeat.
    std::optional<Counted> take(const Reception &reception, const wmbus::DecodedTelegram &decoded);
    [[nodiscard]] MeterRegistry &meters() { return m_meters; }
    [[nodiscard]] const MeterRegistry &meters() const { return m_meters; }

private:
    DuplicateFilter m_duplicates;
    MeterRegistry m_meters;
    std::uint32_t m_count = 0;
};

/// The survey of the telegrams written: one row per meter, at the end.
class MeterRows : public ResultWriter
{
public:
    explicit MeterRows(const ResultOptions &options) : m_options(options) { }
    void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) override;
    void end(std::string &out) override;

private:
    ResultOptions m_options;
    MeterCollector m_collector;
};

} // namespace engine
