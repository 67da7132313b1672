// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>

namespace ui {

namespace {

/// The greys of one theme; everything else follows from them.
struct Greys
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb disabledText;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
};

constexpr Greys kLight{0xFFF3F3F3, 0xFFFFFFFF, 0xFFF7F7F7, 0xFFECECEC, 0xFF1A1A1A,
                       0xFF8A8A8A, 0xFF005C99, 0xFFFFFFFF, 0xFF005C99};
constexpr Greys kDark{0xFF262626, 0xFF1E1E1E, 0xFF242424, 0xFF343434, 0xFFF2F2F2,
                      0xFF808080, 0xFF2A6592, 0xFFFFFFFF, 0xFF7CC4F2};

QPalette makePalette(const Greys &greys)
{
    QPalette palette{QColor(greys.button), QColor(greys.window)};
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Base, greys.base);
    set(QPalette::AlternateBase, greys.alternate);
    set(QPalette::ToolTipBase, greys.button);
    set(QPalette::ToolTipText, greys.text);
    set(QPalette::WindowText, greys.text);
    set(QPalette::Text, greys.text);
    set(QPalette::ButtonText, greys.text);
    set(QPalette::BrightText, greys.text);
    set(QPalette::Highlight, greys.highlight);
    set(QPalette::HighlightedText, greys.highlightedText);
    set(QPalette::Link, greys.link);
    set(QPalette::LinkVisited, greys.link);
    set(QPalette::PlaceholderText, greys.disabledText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(greys.disabledText));
    return palette;
}

} // namespace

void applyTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        QApplication::setPalette(QPalette());
        break;
    case ThemeChoice::Light:
        QApplication::setPalette(makePalette(kLight));
        break;
    case ThemeChoice::Dark:
        QApplication::setPalette(makePalette(kDark));
        break;
    }
}

} // namespace ui
