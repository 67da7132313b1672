// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/address.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace engine {

/// Whose meter it is: who receives telegrams of others may not read all of them.
enum class MeterRelation : std::uint8_t {
    Unknown,
    Mine,
    Authorised, ///< somebody else's, who agreed
    Foreign,
};

/// "unknown", "mine", "authorised", "foreign": as capture files name them.
[[nodiscard]] std::string_view meterRelationName(MeterRelation relation);
[[nodiscard]] std::optional<MeterRelation> meterRelationFromName(std::string_view name);

/// What a person says about a meter: none of it can be heard.
struct MeterNote
{
    std::string name; ///< UTF-8, as the other text
    std::string note;
    MeterRelation relation = MeterRelation::Unknown;
    bool ignored = false;

    [[nodiscard]] bool isEmpty() const { return *this == MeterNote(); }
    friend bool operator==(const MeterNote &, const MeterNote &) = default;
};

/// A meter with its note, as it stands in a capture file.
struct NotedMeter
{
    wmbus::Address address;
    MeterNote note;
};

/// The notes on all meters, also on those that are not heard now.
class MeterNotes
{
public:
    /// An empty one where nobody said anything.
    [[nodiscard]] const MeterNote &note(const wmbus::Address &meter) const;
    void set(const wmbus::Address &meter, MeterNote note);
    [[nodiscard]] const std::map<wmbus::Address, MeterNote> &all() const { return m_notes; }

private:
    std::map<wmbus::Address, MeterNote> m_notes; ///< none of them empty
};

/// The meter's name; "KAM-12345678-1B-16" where it has none.
[[nodiscard]] std::string meterName(const wmbus::Address &meter, const MeterNotes &notes);

} // namespace engine
