// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/keyed_decoder.h"
#include "engine/reception.h"
#include "engine/sharing/anonymised_telegram.h"
#include "engine/sharing/anonymiser_options.h"
#include "engine/sharing/leak_search.h"
#include "engine/sharing/number_book.h"
#include "wmbus/security/telegram_protector.h"

#include <memory>
#include <optional>
#include <span>

namespace engine {

/// Makes telegrams that may be shown to everybody and read like those that were received: other numbers, other dates,
/// another key, everything else as it was. A meter keeps its new number as long as the object lives: one report.
///
/// No result leaves unproven: it is decoded with the throw-away key and must have the same layout, and neither as
/// received nor decrypted may it hold an old number or a key, in whatever order of bytes. Pure but for its memory of
/// numbers and layouts; one thread.
class Anonymiser
{
public:
    explicit Anonymiser(const AnonymiserOptions &options);

    void setKeys(std::shared_ptr<const wmbus::KeyRing> keys);
    void addLayouts(std::span<const wmbus::CompactLayout> layouts);

    /// Hears the layout that a full frame brings: compact frames of a report may come before it.
    void learn(const radio::RawTelegram &raw, const std::optional<wmbus::Key> &own = std::nullopt);
    /// `own`: a key that came with the telegram.
    [[nodiscard]] AnonymisedTelegram anonymise(const radio::RawTelegram &raw,
                                               const std::optional<wmbus::Key> &own = std::nullopt);
    /// The key of the last result, whether or not it needed one: 32 hex digits, of which 8-byte ciphers take the
    /// first 16.
    [[nodiscard]] std::string_view throwAwayKeyText() const;
    /// The same with its time, moved like all dates, and its receiver; where it was received stays a secret.
    [[nodiscard]] Reception publicReception(const Reception &reception, const AnonymisedTelegram &result) const;

private:
    void chooseThrowAwayKeys(const std::optional<wmbus::Key> &own);
    void hearLayouts();
    [[nodiscard]] std::string_view refusal(const wmbus::DecodedTelegram &decoded) const;
    void addSecrets(LeakSearch &search, const wmbus::DecodedTelegram &decoded, const std::optional<wmbus::Key> &own);
    /// Makes and proves one variant. The refusal that it ends with, empty for none.
    [[nodiscard]] std::string_view tryVariant(const radio::RawTelegram &raw, const wmbus::DecodedTelegram &before,
                                              unsigned variant, AnonymisedTelegram &result);
    [[nodiscard]] bool protect(const wmbus::DecodedTelegram &before, radio::Bytes &body, AnonymisedTelegram &result);
    void renewFullFrameCrc(const wmbus::DecodedTelegram &before, radio::Bytes &body,
                           std::vector<ChangeReason> &reasons) const;

    AnonymiserOptions m_options;
    std::shared_ptr<const wmbus::KeyRing> m_keys;
    KeyedDecoder m_reader;
    wmbus::Decoder m_prover; ///< with the throw-away keys
    wmbus::Decoder m_keylessProver;
    wmbus::CompactLayouts m_layouts;
    NumberBook m_book;
    wmbus::DecodedTelegram m_learned; ///< buffers only
    std::size_t m_throwAway = 0; ///< index into throwAwayKeys()
};

/// 000102…0F, and another one for those whose own key that is.
[[nodiscard]] std::span<const std::string_view> throwAwayKeys();

} // namespace engine
