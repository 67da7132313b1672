// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "wmbus/decoded_telegram.h"
#include "wmbus/security/key_ring.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <cstdint>
#include <functional>

namespace ui {

/// Facts beside the explanation of an outcome: which key was tried, how long one waits already, whose layout the
/// values were read with and how sure they are. Whole sentences; empty where there is nothing to say.
class OutcomeDetail
{
    Q_DECLARE_TR_FUNCTIONS(ui::OutcomeDetail)

public:
    /// The name that a person gave to a key, by KeyEntry::id; empty for none.
    using KeyNames = std::function<QString(std::int32_t id)>;

    [[nodiscard]] static QString triedKeys(const wmbus::DecodedTelegram &telegram, const wmbus::KeyRing &keys,
                                           const KeyNames &names);
    [[nodiscard]] static QString waiting(const engine::Meter &meter, const QLocale &locale);
    [[nodiscard]] static QString layout(const wmbus::DecodedTelegram &telegram);
    [[nodiscard]] static QString uncertainty(const wmbus::DecodedTelegram &telegram);
};

} // namespace ui
