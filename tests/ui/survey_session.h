// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"
#include "support/sample_telegrams.h"
#include "ui/models/selection.h"
#include "ui/theme/palette.h"

#include <QSignalSpy>

namespace support {

/// A real session with what views need beside it; telegrams come as pasted text.
struct SurveySession
{
    engine::Session session;
    ui::Selection selection;
    ui::Palette palette;

    /// False if they did not arrive in time.
    bool paste(const QByteArray &lines)
    {
        QSignalSpy finished(&session, &engine::Session::importFinished);
        session.addText(QString::fromLatin1(lines));
        return finished.wait(20'000);
    }

    /// Three water meters, `rounds` telegrams of each, and one gas meter whose key is missing.
    bool pasteMeters(int rounds)
    {
        QByteArray lines;
        for (int i = 0; i < rounds; ++i, ++m_seconds) {
            for (std::uint32_t meter = 0; meter < 3; ++meter)
                lines += rtlWmbusLine(
                    waterTelegram(0x10000000 + meter, std::uint8_t(m_seconds), 1000u + unsigned(m_seconds)),
                    16 * m_seconds);
            if (i == 0)
                lines += QByteArray(kEncryptedGas) + '\n';
        }
        return paste(lines);
    }

private:
    int m_seconds = 0;
};

} // namespace support
