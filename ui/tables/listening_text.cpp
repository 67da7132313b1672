// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/listening_text.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct ListeningText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ListeningText)
};

} // namespace

QString listeningText(const engine::ReceiverStatus &status, std::int64_t nowUtcMs, const QLocale &locale)
{
    if (status.state != engine::ReceiverState::Receiving)
        return ListeningText::tr("Waiting for the receiver…");
    const std::int64_t seconds = std::max<std::int64_t>((nowUtcMs - status.receivingSinceUtcMs) / 1000, 0);
    const QString since = ageText(seconds, locale);
    const QString bytes = locale.toString(status.bytes);
    const QString modes = status.mode ? QString::fromStdString(sticks::modeSetText(*status.mode))
                                            .toUpper()
                                            .replace(QLatin1Char(','), QLatin1Char('+'))
                                      : QString();
    QString text =
        modes.isEmpty()
            ? ListeningText::tr("Listening for %1. The receiver has sent %2 bytes.").arg(since, bytes)
            : ListeningText::tr("Listening on %1 for %2. The receiver has sent %3 bytes.").arg(modes, since, bytes);
    constexpr std::int64_t kPatienceS = 60;
    if (seconds >= kPatienceS) {
        text += QLatin1Char('\n')
                + ListeningText::tr("Most water and heat meters send every 10 s to 2 min; some only by day. "
                                    "Try mode S for old ones.");
    }
    return text;
}

} // namespace ui
