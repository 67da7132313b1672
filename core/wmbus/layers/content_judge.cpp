// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/content_judge.h"

#include "wmbus/layers/application_layer.h"
#include "wmbus/records/record_probe.h"

namespace wmbus {

Judgement judgeContent(radio::ByteView bytes, std::size_t first, Content kind, Direction direction,
                       const CompactLayouts &layouts)
{
    constexpr std::uint8_t kCheckByte = 0x2F;
    const bool checked = first + 2 <= bytes.size() && bytes[first] == kCheckByte && bytes[first + 1] == kCheckByte;
    Judgement judgement{std::uint8_t(checked ? ProofCheckBytes : 0), checked};
    bool fits = false;
    if (kind == Content::Records || kind == Content::Commands) {
        const ProbeResult probe =
            checked ? probeRecords(bytes, first, direction) : probeUnchecked(bytes, first, direction).probe;
        fits = checked ? probe.complete : probe.convincing();
        // Noise that begins with the check bytes reads to its end as records now and then, but as odd ones.
        const bool sound = probe.complete && probe.doubtful == 0;
        judgement.clear = checked ? sound || probe.evidence >= ProbeResult::kConvincingBits : fits;
    } else if (kind == Content::CompactFrame) {
        fits = fitsCompactLayout(bytes, first, layouts);
        judgement.clear = fits;
    }
    if (fits)
        judgement.proof = std::uint8_t(judgement.proof | ProofRecords);
    return judgement;
}

bool supportsPayload(radio::ByteView bytes, std::size_t ci, const CompactLayouts &layouts)
{
    const auto transport = parseTransport(bytes, ci);
    return transport
           && (judgeContent(bytes, transport->end(), transport->meaning->content, Direction::FromMeter, layouts).proof
               & ProofRecords);
}

} // namespace wmbus
