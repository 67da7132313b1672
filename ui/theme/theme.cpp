// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast_style.h"

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

/// Black and white only; what is selected stands in the reverse.
constexpr Greys kContrastLight{0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000,
                               0xFF595959, 0xFF000000, 0xFFFFFFFF, 0xFF0000C8};
constexpr Greys kContrastDark{0xFF000000, 0xFF000000, 0xFF000000, 0xFF000000, 0xFFFFFFFF,
                              0xFFA6A6A6, 0xFFFFFFFF, 0xFF000000, 0xFF8CC8FF};

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
    if (!qobject_cast<ContrastStyle *>(QApplication::style()))
        QApplication::setStyle(new ContrastStyle);
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
    case ThemeChoice::ContrastLight:
        QApplication::setPalette(makePalette(kContrastLight));
        break;
    case ThemeChoice::ContrastDark:
        QApplication::setPalette(makePalette(kContrastDark));
        break;
    }
}

} // namespace ui
