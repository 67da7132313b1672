// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoding_help.h"

#include <array>
#include <optional>
#include <random>

/// How well the decoder gets over one damaged record.
namespace help {

enum class Damage { WrongLength, InsertedBytes, ForeignDif };
inline constexpr std::array kDamages{Damage::WrongLength, Damage::InsertedBytes, Damage::ForeignDif};

/// Counts over damaged telegrams.
struct DamageTally
{
    int telegrams = 0; ///< where the damage breaks the walk over the records, or is noticed
    int later = 0; ///< records behind the damaged one
    int right = 0; ///< of these, found again with their value; as a guess or as certain
    int certain = 0; ///< of these, shown as certain
    int wrongAsCertain = 0; ///< values that the meter did not send, shown as certain
    int wrongGuesses = 0; ///< the same, shown as a guess
    int accidents = 0; ///< telegrams that parse to the exact end as if whole: not counted above
    std::string example; ///< first telegram with a wrong value shown as certain
};

/// The records of one telegram, which can be damaged again and again.
class DamageTrial
{
public:
    /// Record bytes alone. None where they do not parse to the end or are fewer than five records.
    [[nodiscard]] static std::optional<DamageTrial> of(const radio::Bytes &records);
    /// The record bytes of a telegram that was decoded with all fields; empty where they are not in it in one piece.
    [[nodiscard]] static radio::Bytes recordBytes(const wmbus::DecodedTelegram &telegram);

    /// Damages the second or the third record, decodes, and adds what came of it.
    void run(Damage damage, std::mt19937 &random, DamageTally &tally) const;

private:
    struct Damaged
    {
        radio::Bytes records;
        std::size_t at = 0; ///< first byte that is not as it was
        std::size_t inserted = 0;
    };

    [[nodiscard]] std::size_t firstByte(std::size_t record) const;
    [[nodiscard]] Damaged apply(Damage damage, std::size_t record, std::mt19937 &random) const;
    void compare(const wmbus::DecodedTelegram &telegram, const Damaged &damaged, std::size_t record,
                 DamageTally &tally) const;

    radio::Bytes m_records;
    wmbus::DecodedTelegram m_truth;
};

} // namespace help
