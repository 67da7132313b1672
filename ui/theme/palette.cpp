// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#include <array>
#include <utility>

namespace ui {

namespace {

/// One token in both themes. Found by search over normal, deutan, protan and tritan vision; the test of this table
/// holds contrast and distance.
struct Shades
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<Shades, kTokenCount> kShades{{
    {0xFF88A9EB, 0xFF041944}, // GroupLink
    {0xFFE5C85C, 0xFF6B5F40}, // GroupAddress
    {0xFFEFD5F6, 0xFF7B3190}, // GroupTransport
    {0xFFAFAFAF, 0xFF606060}, // GroupEncrypted
    {0xFFCEF9E6, 0xFF0B3D31}, // RecordOdd
    {0xFFF1FBBC, 0xFF303A14}, // RecordEven
    {0xFFE3907D, 0xFFA23D0B}, // Faulty
    {0xFF1A1A1A, 0xFFF2F2F2}, // GroupText
    {0xFF6E6E6E, 0xFF8A9BB8}, // GroupOutline
    {0xFF00634A, 0xFF4CC9A0}, // StateGood
    {0xFF764F00, 0xFFF2B84B}, // StateWarning
    {0xFFA32D00, 0xFFFF9B73}, // StateError
    {0xFF005A96, 0xFF7CC4F2}, // StateNote
    {0xFF585858, 0xFFB8B8B8}, // Muted
    {0xFF0072B2, 0xFF56B4E9}, // Series1
    {0xFFD55E00, 0xFFE69F00}, // Series2
    {0xFF008A65, 0xFF2BC79A}, // Series3
    {0xFFB15A8A, 0xFFE08FBF}, // Series4
    {0xFF4A4A4A, 0xFFF0E442}, // Series5
    {0xFF8A6100, 0xFFC8C8C8}, // Series6
}};

Palette::Theme themeOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
    return dark ? Palette::Theme::Dark : Palette::Theme::Light;
}

QColor highContrastColor(Token token, const QPalette &palette)
{
    return palette.color(token < Token::GroupText ? QPalette::Base : QPalette::Text);
}

} // namespace

Palette::Palette(QObject *parent) : QObject(parent), m_theme(themeOf(QGuiApplication::palette()))
{
    // The event comes once to the application itself, before the widgets get theirs.
    qGuiApp->installEventFilter(this);
}

QColor Palette::color(Token token) const
{
    return isHighContrast() ? highContrastColor(token, QGuiApplication::palette()) : color(token, m_theme);
}

/// Only themes for high contrast use pure black on pure white, or the reverse, for windows and lists alike.
bool Palette::isHighContrast()
{
    const QPalette palette = QGuiApplication::palette();
    const auto isPurePair = [&palette](QPalette::ColorRole text, QPalette::ColorRole fill) {
        const std::pair colors{palette.color(text), palette.color(fill)};
        return colors == std::pair{QColor(Qt::white), QColor(Qt::black)}
               || colors == std::pair{QColor(Qt::black), QColor(Qt::white)};
    };
    return isPurePair(QPalette::WindowText, QPalette::Window) && isPurePair(QPalette::Text, QPalette::Base)
           && isPurePair(QPalette::ButtonText, QPalette::Button);
}

QColor Palette::color(Token token, Theme theme)
{
    const Shades &shades = kShades[std::size_t(token)];
    return QColor::fromRgba(theme == Theme::Dark ? shades.dark : shades.light);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange) {
        m_theme = themeOf(QGuiApplication::palette());
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
