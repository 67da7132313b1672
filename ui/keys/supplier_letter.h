// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <vector>

namespace engine {
class Session;
}

namespace ui {

/// A letter that asks the supplier for the keys of meters.
class SupplierLetter
{
    Q_DECLARE_TR_FUNCTIONS(ui::SupplierLetter)

public:
    /// The meter that was asked for, and those marked as mine that cannot be read for want of a key.
    [[nodiscard]] static std::vector<std::uint32_t> metersWithoutKey(const engine::Session &session,
                                                                     std::uint32_t asked);
    [[nodiscard]] static QString text(const engine::Session &session, const std::vector<std::uint32_t> &meters);
};

} // namespace ui
