// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoder.h"

#include "wmbus/layers/telegram_reader.h"
#include "wmbus/telegram_builder.h"

#include <utility>

namespace wmbus {

class Decoder::Private
{
public:
    DecoderMemory memory;
};

Decoder::Decoder() : d(std::make_unique<Private>()) { }

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;

void Decoder::setKeys(std::shared_ptr<const KeyRing> keys)
{
    d->memory.keys.setKeys(std::move(keys));
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

void Decoder::decode(const radio::RawTelegram &raw, Depth depth, DecodedTelegram &out)
{
    out.clear();
    TelegramBuilder builder(out, depth);
    TelegramReader(d->memory, builder).read(raw);
    builder.finish();
}

} // namespace wmbus
