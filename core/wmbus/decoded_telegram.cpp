// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoded_telegram.h"

namespace wmbus {

void DecodedTelegram::clear()
{
    outcome = Outcome::Damaged;
    reason = {};
    format = radio::FrameFormat::Unknown;
    bytes.clear();
    plain.clear();
    message.clear();
    control.reset();
    wiredAddress.reset();
    link.reset();
    meter.reset();
    accessNumber.reset();
    status.reset();
    security = {};
    fields.clear();
    records.clear();
    repairs.clear();
    findings.clear();
    counts = {};
    texts.clear();
}

} // namespace wmbus
