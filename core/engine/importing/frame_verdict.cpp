// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/frame_verdict.h"

#include "wmbus/link/frame.h"
#include "wmbus/remark_ids.h"

#include <algorithm>

namespace engine {

FrameVerdict frameVerdict(const Reception &reception, wmbus::DecodedTelegram &frame)
{
    FrameVerdict verdict{.repairs = reception.repairs, .damage = {}};
    frame.clear();
    const wmbus::Frame unpacked = wmbus::unpackFrame(reception.telegram, frame);
    for (const wmbus::Remark &repair : frame.repairs) {
        if (std::ranges::find(verdict.repairs, repair.id) == verdict.repairs.end())
            verdict.repairs.push_back(repair.id);
    }
    if (unpacked.damage)
        verdict.damage = unpacked.damage->id;
    else if (reception.telegram.crc == radio::CrcState::Bad)
        verdict.damage = wmbus::remarks::kReceiverReportsDamage;
    return verdict;
}

} // namespace engine
