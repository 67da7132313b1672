// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sealed_state.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kSealSize = 4;

} // namespace

QByteArray sealed(const QByteArray &state)
{
    return state + QByteArray::number(qChecksum(state), 16).rightJustified(kSealSize, '0');
}

QByteArray unsealed(const QByteArray &saved)
{
    const QByteArray state = saved.chopped(std::min(kSealSize, saved.size()));
    return sealed(state) == saved ? state : QByteArray();
}

} // namespace ui
