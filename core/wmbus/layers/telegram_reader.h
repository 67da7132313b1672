// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/layers/authentication_layer.h"
#include "wmbus/layers/extended_link_layer.h"
#include "wmbus/layers/fragment_store.h"
#include "wmbus/layers/transport_layer.h"
#include "wmbus/layouts/compact_layouts.h"
#include "wmbus/records/compact_profile.h"
#include "wmbus/security/content_decryptor.h"
#include "wmbus/security/extended_link_decryptor.h"
#include "wmbus/security/key_candidates.h"
#include "wmbus/telegram_builder.h"

#include <cstddef>
#include <optional>

namespace wmbus {

/// What a decoder keeps between telegrams.
struct DecoderMemory
{
    KeyCandidates keys;
    CompactLayouts layouts;
    FragmentStore fragments;
    ContentDecryptor contentDecryptor;
    ExtendedLinkDecryptor linkDecryptor;
    CompactProfiles profiles;
    radio::Bytes plain; ///< buffer that changes places with DecodedTelegram::plain
};

/// Walks the layers of one telegram in the order in which they stand on air:
/// link layer, [extended link layer], [network layer], [authentication layer], transport layer, application.
class TelegramReader
{
public:
    TelegramReader(DecoderMemory &memory, TelegramBuilder &builder) : m_memory(memory), m_builder(builder) { }

    void read(const radio::RawTelegram &raw);

private:
    /// What stands behind the content: a tag, or the rest of a block that is not whole.
    struct Trailer
    {
        std::string_view id;
        Group group = Group::Security;
        std::size_t size = 0;
    };

    void readWired();
    void readRadio();
    void readLayers(std::size_t at);
    [[nodiscard]] std::optional<std::size_t> readExtendedLink(std::size_t at);
    [[nodiscard]] bool readExtendedPayload();
    [[nodiscard]] std::optional<std::size_t> readNetworkLayer(std::size_t at);
    [[nodiscard]] std::optional<std::size_t> readAuthentication(std::size_t at);
    void readFragment(std::size_t at);
    void readMessage(std::size_t at);
    void readDiehl(std::size_t at);
    [[nodiscard]] std::optional<std::size_t> decryptContent(const TransportLayer &transport);
    void takePlain();
    void reportMac(MacCheck mac);
    void checkPlainMessage(const ProtectedContent &content, const KeyCandidates::List &keys);
    void reportUnreadable(const Decryption &result, const TransportLayer &transport, const EncryptedPart &part);
    void readContent(const TransportLayer &transport, std::size_t first);
    void markUnreadable(std::size_t first, Outcome outcome, const Remark &reason);
    [[nodiscard]] Direction direction(const TransportLayer &transport) const;
    /// Bytes of the builder's source that can be trusted.
    [[nodiscard]] radio::ByteView view() const { return m_builder.view().first(m_end); }

    DecoderMemory &m_memory;
    TelegramBuilder &m_builder;
    std::size_t m_end = 0;
    std::size_t m_clearTail = 0; ///< where bytes follow that were not encrypted; 0 = nowhere
    Trailer m_trailer;
    bool m_cut = false; ///< the bytes end before the telegram does
    std::optional<ExtendedLinkLayer> m_extendedLink;
    std::optional<AuthenticationLayer> m_authentication;
    bool m_networkLayerSeen = false;
};

} // namespace wmbus
