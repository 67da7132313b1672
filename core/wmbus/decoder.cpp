// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoder.h"

#include "wmbus/layers/telegram_reader.h"
#include "wmbus/remark_ids.h"
#include "wmbus/security/other_meter_check.h"
#include "wmbus/telegram_builder.h"

#include <utility>

namespace wmbus {

class Decoder::Private
{
public:
    void setKeys(std::shared_ptr<const KeyRing> ring)
    {
        keys = ring;
        otherMeters.clear();
        memory.keys.setKeys(std::move(ring));
    }

    /// A key that fails here may be right for another meter.
    void judgeWrongKey(DecodedTelegram &out)
    {
        const auto trial = [](const radio::Bytes &telegram, const KeyEntry &key) {
            Decoder decoder;
            decoder.setKeys(std::make_shared<KeyRing>(std::vector{KeyEntry{*AddressPattern::parse("*"), key.key, 0}}));
            radio::RawTelegram raw;
            raw.bytes = telegram;
            DecodedTelegram result;
            decoder.decode(raw, Depth::Readings, result);
            const bool records = (result.security.proof & ProofRecords) || (result.security.proof & ProofMac);
            return result.security.verdict == Verdict::Fits && records;
        };
        if (keys && out.meter && otherMeters.keyOfOther(*keys, out.link, *out.meter, trial)) {
            out.security.verdict = Verdict::FitsOtherMeter;
            out.reason.id = remarks::kKeyOfOtherMeter;
        }
    }

    DecoderMemory memory;
    std::shared_ptr<const KeyRing> keys;
    OtherMeterCheck otherMeters;
};

Decoder::Decoder() : d(std::make_unique<Private>()) { }

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;

void Decoder::setKeys(std::shared_ptr<const KeyRing> keys)
{
    d->setKeys(std::move(keys));
}

void Decoder::addLayouts(std::span<const CompactLayout> layouts)
{
    for (const CompactLayout &layout : layouts)
        (void)d->memory.layouts.add(layout);
}

std::vector<CompactLayout> Decoder::takeHeardLayouts()
{
    return d->memory.layouts.takeHeard();
}

void Decoder::forgetFragments()
{
    d->memory.fragments.clear();
}

void Decoder::decode(const radio::RawTelegram &raw, Depth depth, DecodedTelegram &out)
{
    out.clear();
    TelegramBuilder builder(out, depth);
    TelegramReader(d->memory, builder).read(raw);
    builder.finish();
    if (out.security.verdict == Verdict::WrongKey && out.outcome == Outcome::WrongKey)
        d->judgeWrongKey(out);
    if (out.security.encrypted && d->keys && out.meter && out.message.empty())
        d->otherMeters.remember(*out.meter, out.bytes);
}

} // namespace wmbus
