// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sharing/anonymised_telegram.h"
#include "engine/sharing/anonymiser_options.h"
#include "engine/sharing/number_book.h"

#include <span>
#include <vector>

namespace engine {

/// Replaces what names or times a meter in the readable bytes of one telegram. Sizes and headers stay.
class ContentDisguise
{
public:
    /// `telegram` with every field, not joined from fragments. All arguments must outlive this.
    ContentDisguise(const wmbus::DecodedTelegram &telegram, const AnonymiserOptions &options, NumberBook &book);

    /// Changes `body`, a copy of the telegram's readable bytes. `variant`: other constructed bytes for each, as those
    /// of one may read like records by chance.
    void apply(radio::Bytes &body, unsigned variant);

    [[nodiscard]] const std::vector<ChangeReason> &reasons() const { return m_reasons; } ///< of each byte of the body
    [[nodiscard]] const std::vector<Caution> &cautions() const { return m_cautions; }

private:
    using Data = std::span<std::uint8_t>;

    void applyField(std::size_t index);
    void applyRecord(const wmbus::Record &record);
    void applyUncovered();
    void disguiseNumber(wmbus::ByteRange range);
    void disguisePackedSerial(wmbus::ByteRange range);
    void disguiseIdentity(const wmbus::Record &record);
    void disguiseDigits(Data data);
    void disguiseBinary(Data data);
    void disguiseText(Data data);
    void scale(const wmbus::Record &record);
    void fill(wmbus::ByteRange range, ChangeReason reason, bool noise);
    void replaceUnknown(wmbus::ByteRange range, bool encrypted);
    void count(std::string_view caution, std::size_t bytes);
    [[nodiscard]] Data take(wmbus::ByteRange range, ChangeReason reason);
    [[nodiscard]] bool isLeaf(std::size_t index) const;

    const wmbus::DecodedTelegram &m_telegram;
    const AnonymiserOptions &m_options;
    NumberBook &m_book;
    std::span<std::uint8_t> m_body;
    unsigned m_variant = 0;
    std::vector<bool> m_covered;
    std::vector<ChangeReason> m_reasons;
    std::vector<Caution> m_cautions;
};

} // namespace engine
