// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection.h"

namespace ui {

Selection::Selection(QObject *parent) : QObject(parent) { }

void Selection::setMeter(std::optional<std::uint32_t> meter)
{
    if (meter == m_meter)
        return;
    m_meter = meter;
    Q_EMIT meterChanged(m_meter);
}

void Selection::setTelegram(std::optional<std::uint32_t> telegram)
{
    if (telegram == m_telegram)
        return;
    m_telegram = telegram;
    Q_EMIT telegramChanged(m_telegram);
}

} // namespace ui
