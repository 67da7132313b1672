// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sharing/anonymised_telegram.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What the anonymiser did, in words.
class SharingWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::SharingWords)

public:
    [[nodiscard]] static QString reason(engine::ChangeReason reason); ///< "Another number"
    [[nodiscard]] static QString refusal(std::string_view id); ///< a whole sentence
    [[nodiscard]] static QString caution(const engine::Caution &caution); ///< a whole sentence
};

} // namespace ui
