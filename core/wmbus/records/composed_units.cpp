// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/composed_units.h"

#include "wmbus/records/vif_tables.h"
#include "wmbus/records/vife_tables.h"

#include <map>
#include <string>
#include <utility>

namespace wmbus {

namespace {

using UnitPair = std::pair<std::string_view, std::string_view>;
using UnitMap = std::map<UnitPair, std::string>;

UnitMap composeUnits(VifeKind kind, std::string_view sign)
{
    UnitMap composed;
    const auto addRows = [&](std::span<const VifRow> rows) {
        for (const VifRow &row : rows) {
            for (const VifeRow &vife : combinableVifeRows()) {
                const std::string_view unit = row.meaning.unit;
                if (vife.meaning.kind == kind)
                    composed.try_emplace({unit, vife.meaning.unit},
                                         std::string(unit.empty() && kind == VifeKind::Per ? "1" : unit)
                                             .append(unit.empty() && kind == VifeKind::Times ? "" : sign)
                                             .append(vife.meaning.unit));
            }
        }
    };
    addRows(primaryVifRows());
    addRows(extensionVifFbRows());
    addRows(extensionVifFdRows());
    addRows(secondExtensionVifRows());
    return composed;
}

std::string_view find(const UnitMap &units, std::string_view unit, std::string_view other)
{
    const auto found = units.find({unit, other});
    return found == units.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace

std::string_view unitPer(std::string_view unit, std::string_view per)
{
    static const UnitMap kUnits = composeUnits(VifeKind::Per, "/");
    return find(kUnits, unit, per);
}

std::string_view unitTimes(std::string_view unit, std::string_view factor)
{
    static const UnitMap kUnits = composeUnits(VifeKind::Times, "·");
    return find(kUnits, unit, factor);
}

} // namespace wmbus
