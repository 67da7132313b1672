// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/anonymiser_options.h"

#include <QRandomGenerator>

namespace engine {

int randomDayShift()
{
    constexpr int kWeek = 7;
    constexpr int kLeastWeeks = 53;
    constexpr int kMostWeeks = 104;
    return -kWeek * QRandomGenerator::system()->bounded(kLeastWeeks, kMostWeeks + 1);
}

int randomValuePercent()
{
    return QRandomGenerator::system()->bounded(40, 91);
}

} // namespace engine
