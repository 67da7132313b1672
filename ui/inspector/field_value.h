// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace ui {

/// What stands beside a field's name: codes with their meaning, maker and number in printed form, counts for long
/// runs of bytes.
class FieldValue
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldValue)

public:
    [[nodiscard]] static QString text(const wmbus::DecodedTelegram &telegram, const wmbus::Field &field,
                                      const QLocale &locale);
};

} // namespace ui
