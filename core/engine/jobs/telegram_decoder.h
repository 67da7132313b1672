// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"
#include "engine/jobs/keyed_decoder.h"

#include <cstdint>
#include <vector>

namespace engine {

/// Decodes one telegram of the store again, in any order: for the inspector and for cells of a table.
class TelegramDecoder
{
public:
    TelegramDecoder(const TelegramStore &store, KeyedDecoder &decoder) : m_store(store), m_decoder(decoder) { }

    /// A telegram that made a message of several fragments whole shows that message: EN 13757-7 6.3.
    void decode(std::uint32_t telegram, wmbus::Depth depth, wmbus::DecodedTelegram &out);

private:
    void decodeAlone(std::uint32_t telegram, wmbus::Depth depth, wmbus::DecodedTelegram &out);
    [[nodiscard]] std::vector<std::uint32_t> fragmentsBefore(std::uint32_t telegram) const;

    const TelegramStore &m_store;
    KeyedDecoder &m_decoder;
};

} // namespace engine
