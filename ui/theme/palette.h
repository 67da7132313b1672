// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

#include <cstdint>

namespace ui {

/// What a colour is for. Widgets ask for tokens, never for colours. Text and fill of a pair are set together.
enum class Token : std::uint8_t {
    GroupLink,
    GroupAddress,
    GroupTransport, ///< transport and security
    GroupEncrypted, ///< drawn hatched
    RecordOdd,
    RecordEven,
    Faulty,
    GroupText, ///< text on every fill above
    GroupOutline, ///< around fills that need it, see outlineWidth()
    StateGood, ///< text colours from here on: always with an icon and a word
    StateWarning,
    StateError,
    StateNote,
    Muted,
    Series1, ///< chart lines, always with marker and dash
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
};
inline constexpr int kTokenCount = int(Token::Series6) + 1;

/// The colours of the current theme. Light or dark follows the application's palette: dark = window text lighter
/// than window. In high-contrast themes fills are the window's own colour: marks carry the meaning.
class Palette : public QObject
{
    Q_OBJECT

public:
    enum class Theme : std::uint8_t { Light, Dark };

    explicit Palette(QObject *parent = nullptr);

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] Theme theme() const { return m_theme; }
    /// The colours of the application are those of a high-contrast theme: black and white only.
    [[nodiscard]] static bool isHighContrast();
    /// Width of outlines around fills; wider in high-contrast themes, where they are all that is seen.
    [[nodiscard]] int outlineWidth() const { return isHighContrast() ? kContrastOutline : 1; }
    static constexpr int kContrastOutline = 2;
    /// The table itself, for tests of contrast and distance.
    [[nodiscard]] static QColor color(Token token, Theme theme);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    Theme m_theme = Theme::Light;
};

} // namespace ui
