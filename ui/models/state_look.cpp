// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/state_look.h"

#include "ui/text/words.h"
#include "ui/theme/icons.h"

namespace ui {

namespace {

struct Look
{
    Token token;
    const char *icon;
};

constexpr std::size_t kUnchecked = 7;

constexpr std::array<Look, 8> kTable{{
    {Token::StateGood, "good"}, // Decoded
    {Token::StateNote, "partial"}, // Partial
    {Token::StateWarning, "key"}, // NoKey
    {Token::StateError, "error"}, // WrongKey
    {Token::StateNote, "waiting"}, // NoLayout
    {Token::Muted, "unknown"}, // Unsupported
    {Token::StateError, "damaged"}, // Damaged
    {Token::StateWarning, "warning"}, // Decoded, but nothing proves the key
}};

/// Records of a wrong key may parse by chance: what nothing verifies must not look like a good reading.
bool isUnchecked(wmbus::Outcome outcome, wmbus::Verdict verdict)
{
    return outcome == wmbus::Outcome::Decoded && verdict == wmbus::Verdict::Plausible;
}

std::size_t lookIndex(wmbus::Outcome outcome, wmbus::Verdict verdict)
{
    return isUnchecked(outcome, verdict) ? kUnchecked : std::size_t(outcome);
}

} // namespace

StateLook::StateLook(const Palette &palette) : m_palette(palette)
{
    refresh();
}

void StateLook::refresh()
{
    for (std::size_t i = 0; i < kLooks; ++i)
        m_icons[i] = ui::icon(QString::fromLatin1(kTable[i].icon), m_palette.color(kTable[i].token));
}

QString StateLook::word(wmbus::Outcome outcome, wmbus::Verdict verdict)
{
    return isUnchecked(outcome, verdict) ? tr("Decoded, unchecked") : Words::outcome(outcome);
}

QColor StateLook::color(wmbus::Outcome outcome, wmbus::Verdict verdict) const
{
    return m_palette.color(kTable[lookIndex(outcome, verdict)].token);
}

QIcon StateLook::icon(wmbus::Outcome outcome, wmbus::Verdict verdict) const
{
    return m_icons[lookIndex(outcome, verdict)];
}

} // namespace ui
