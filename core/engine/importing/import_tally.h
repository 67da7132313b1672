// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/import_report.h"
#include "engine/importing/telegram_file.h"
#include "engine/jobs/keyed_decoder.h"
#include "engine/survey/duplicate_filter.h"

namespace engine {

/// Counts what an input holds while it is read. Telegrams of a capture are only counted: what was done to them was said
/// when they were received. Memory stays flat: see ImportReport::kMostProblems.
class ImportTally
{
public:
    void take(const TelegramLump &lump);
    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    void takeTelegram(const Reception &reception);
    void takeFrame(const Reception &reception);
    void takeKey(const Reception &reception);

    ImportReport m_report;
    DuplicateFilter m_heard;
    KeyedDecoder m_decoder; ///< without keys of its own
    wmbus::DecodedTelegram m_decoded;
};

} // namespace engine
