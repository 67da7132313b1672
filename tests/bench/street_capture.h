// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/street.h"
#include "engine/capture/capture_writer.h"

#include <QString>

namespace bench {

/// Makes a capture with the first telegrams of a street. False if it cannot be written.
inline bool makeStreetCapture(const QString &path, std::size_t telegrams)
{
    engine::CaptureWriter writer;
    if (!writer.open(path).isEmpty())
        return false;
    Street street;
    for (std::size_t made = 0; made < telegrams;) {
        for (const auto &reception : street.nextSecond()) {
            if (made++ < telegrams)
                writer.receptionArrived(reception);
        }
        if (!writer.waitForRoom())
            return false;
    }
    return writer.close();
}

} // namespace bench
