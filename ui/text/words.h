// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "wmbus/decoded_telegram.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace ui {

/// Every word that stands for an id of the decoder, in the user's language. An unknown id is shown in readable form.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Words)

public:
    [[nodiscard]] static QString quantity(std::string_view id); ///< "Flow temperature"
    [[nodiscard]] static QString qualifier(std::string_view id); ///< "per hour"
    [[nodiscard]] static QString recordError(std::string_view id); ///< "not set"
    [[nodiscard]] static QString field(std::string_view id); ///< "Access number"
    [[nodiscard]] static QString fieldHelp(std::string_view id); ///< plain-word tool tip, may be empty
    [[nodiscard]] static QString symbol(std::string_view id); ///< "SND-NR: sent without being asked"
    [[nodiscard]] static QString vife(std::string_view id); ///< what one VIFE says
    [[nodiscard]] static QString medium(std::string_view deviceTypeId); ///< "Cold water"
    [[nodiscard]] static QString outcome(wmbus::Outcome outcome); ///< "Key missing"
    [[nodiscard]] static QString verdict(wmbus::Verdict verdict);
    [[nodiscard]] static QString linkMode(radio::LinkMode mode); ///< "T", "C or T"
    [[nodiscard]] static QString sentence(const wmbus::Remark &remark); ///< a whole sentence with its numbers
    /// What the outcome means and what to do next: the panel of the inspector, the tool tip of the state cell.
    [[nodiscard]] static QString explanation(const wmbus::DecodedTelegram &telegram);
    [[nodiscard]] static QString function(wmbus::Function function);
    /// "Volume, stored 1" – quantity with storage, tariff, subunit, function and qualifiers in words.
    [[nodiscard]] static QString recordLabel(const wmbus::Record &record);
    [[nodiscard]] static QString readingLabel(const engine::Reading &reading);
};

} // namespace ui
