// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// What a telegram says differently from the one before of the same meter. Compared are fields that both have, byte
/// source by byte source: a record is the same one if it says the same about its value, wherever it stands. So
/// telegrams of another length or kind compare as far as that makes sense.
class TelegramChanges
{
public:
    enum class Kind : std::uint8_t {
        None, ///< there is no telegram before, or nobody wants to know
        SameShape, ///< every field of one is in the other, in the same length
        CommonFields, ///< of another length or content; what both have is compared
        Apart, ///< no field in common
    };

    TelegramChanges() = default;
    /// Both decoded with wmbus::Depth::Fields.
    TelegramChanges(const wmbus::DecodedTelegram &now, wmbus::DecodedTelegram before);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const wmbus::DecodedTelegram &before() const { return m_before; }

    /// True for a byte that is another one, or belongs to a field that had another length.
    [[nodiscard]] bool isChanged(wmbus::Source source, int position) const;
    /// One flag for each byte of the source; empty where nothing is compared.
    [[nodiscard]] const std::vector<bool> &changedBytes(wmbus::Source source) const;
    /// The byte in the same place of the same field, if the field had the same length.
    [[nodiscard]] std::optional<std::uint8_t> byteBefore(wmbus::Source source, int position) const;

    /// The same field of the telegram before, -1 where it had none.
    [[nodiscard]] int fieldBefore(int field) const;
    /// True for a field that both telegrams have with different bytes or bits.
    [[nodiscard]] bool isFieldChanged(int field) const;

private:
    struct Match
    {
        int before = -1;
        bool changed = false;
    };
    struct Bytes
    {
        std::vector<bool> changed;
        std::vector<std::int32_t> placeBefore; ///< -1 = no byte to compare with
    };

    void matchFields(const wmbus::DecodedTelegram &now);
    void compareBytes(const wmbus::DecodedTelegram &now, wmbus::Source source);
    void judge(const wmbus::DecodedTelegram &now);

    wmbus::DecodedTelegram m_before;
    Kind m_kind = Kind::None;
    std::vector<Match> m_matches;
    std::array<Bytes, 3> m_bytes; ///< by wmbus::Source
};

} // namespace ui
