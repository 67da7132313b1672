// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include "support/fail_on_warning.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <array>
#include <cmath>
#include <numbers>
#include <optional>

using ui::Palette;
using ui::Token;

namespace {

using Rgb = std::array<double, 3>;

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Rgb linear(const QColor &color)
{
    return {toLinear(double(color.redF())), toLinear(double(color.greenF())), toLinear(double(color.blueF()))};
}

/// WCAG 2.1, relative luminance and contrast ratio.
double contrast(const QColor &first, const QColor &second)
{
    const auto luminance = [](const QColor &color) {
        const Rgb rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using Matrix = std::array<std::array<double, 3>, 3>;

/// Colour vision deficiency of full severity in linear RGB: Machado, Oliveira, Fernandes 2009.
constexpr Matrix kNormal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

struct Lab
{
    double l, a, b;
};

Lab labSeenBy(const Matrix &vision, const QColor &color)
{
    const Rgb in = linear(color);
    Rgb rgb{};
    for (std::size_t row = 0; row < 3; ++row)
        rgb[row] = std::clamp(vision[row][0] * in[0] + vision[row][1] * in[1] + vision[row][2] * in[2], 0.0, 1.0);
    // sRGB to XYZ, white point D65
    const double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    const double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    const double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// CIEDE2000 after Sharma, Wu, Dalal 2005.
double ciede2000(const Lab &p, const Lab &q)
{
    const double meanC = (std::hypot(p.a, p.b) + std::hypot(q.a, q.b)) / 2;
    const double g = 0.5 * (1 - std::sqrt(std::pow(meanC, 7) / (std::pow(meanC, 7) + std::pow(25.0, 7))));
    const double a1 = (1 + g) * p.a;
    const double a2 = (1 + g) * q.a;
    const double c1 = std::hypot(a1, p.b);
    const double c2 = std::hypot(a2, q.b);
    const auto hue = [](double a, double b) {
        const double h = degrees(std::atan2(b, a));
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(a1, p.b);
    const double h2 = hue(a2, q.b);
    double dh = 0;
    double meanH = h1 + h2;
    if (c1 * c2 > 0) {
        dh = h2 - h1;
        if (dh > 180)
            dh -= 360;
        else if (dh < -180)
            dh += 360;
        if (std::abs(h1 - h2) <= 180)
            meanH = (h1 + h2) / 2;
        else
            meanH = (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
    }
    const double dl = q.l - p.l;
    const double dc = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));
    const double meanL = (p.l + q.l) / 2;
    const double meanC1 = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(meanH - 30)) + 0.24 * std::cos(radians(2 * meanH))
                     + 0.32 * std::cos(radians(3 * meanH + 6)) - 0.20 * std::cos(radians(4 * meanH - 63));
    const double sl = 1 + 0.015 * std::pow(meanL - 50, 2) / std::sqrt(20 + std::pow(meanL - 50, 2));
    const double sc = 1 + 0.045 * meanC1;
    const double sh = 1 + 0.015 * meanC1 * t;
    const double theta = 30 * std::exp(-std::pow((meanH - 275) / 25, 2));
    const double rt =
        -2 * std::sqrt(std::pow(meanC1, 7) / (std::pow(meanC1, 7) + std::pow(25.0, 7))) * std::sin(radians(2 * theta));
    return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dH / sh, 2) + rt * (dc / sc) * (dH / sh));
}

constexpr std::array kFills{Token::GroupLink, Token::GroupAddress, Token::GroupTransport, Token::GroupEncrypted,
                            Token::RecordOdd, Token::RecordEven,   Token::Faulty};
constexpr std::array kStates{Token::StateGood, Token::StateWarning, Token::StateError, Token::StateNote, Token::Muted};
constexpr std::array kSeries{Token::Series1, Token::Series2, Token::Series3,
                             Token::Series4, Token::Series5, Token::Series6};
constexpr std::array kThemes{Palette::Theme::Light, Palette::Theme::Dark};

QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette(window);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

    std::optional<support::FailOnWarning> m_failOnWarning;

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup()
    {
        QApplication::setPalette(paletteOf(QColor(0xEF, 0xEF, 0xEF), Qt::black));
        m_failOnWarning.reset();
    }

    void textIsReadableOnEveryFill()
    {
        for (const auto theme : kThemes)
            for (const Token fill : kFills)
                QVERIFY2(contrast(Palette::color(Token::GroupText, theme), Palette::color(fill, theme)) >= 5.5,
                         qPrintable(Palette::color(fill, theme).name()));
    }

    void fillsDifferForEveryEye()
    {
        const std::array limits{12.5, 10.5};
        for (const auto theme : kThemes)
            for (const Matrix &vision : {kNormal, kProtan, kDeutan, kTritan})
                for (std::size_t i = 0; i < kFills.size(); ++i)
                    for (std::size_t j = i + 1; j < kFills.size(); ++j) {
                        const QColor first = Palette::color(kFills[i], theme);
                        const QColor second = Palette::color(kFills[j], theme);
                        const double distance = ciede2000(labSeenBy(vision, first), labSeenBy(vision, second));
                        QVERIFY2(
                            distance >= limits[std::size_t(theme)],
                            qPrintable(QStringLiteral("%1 %2: %3").arg(first.name(), second.name()).arg(distance)));
                    }
    }

    /// In windows, lists with rows of two shades, and on buttons and tool tips.
    void stateTextsAreReadableWhereTheyStand()
    {
        for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::applyTheme(choice);
            const Palette palette;
            QCOMPARE(palette.theme() == Palette::Theme::Dark, choice == ui::ThemeChoice::Dark);
            for (const auto role :
                 {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase})
                for (const Token state : kStates) {
                    const QColor fill = QApplication::palette().color(role);
                    const double reached = contrast(palette.color(state), fill);
                    QVERIFY2(
                        reached >= 6,
                        qPrintable(
                            QStringLiteral("%1 on %2: %3").arg(palette.color(state).name(), fill.name()).arg(reached)));
                }
        }
    }

    void chartLinesAreVisible()
    {
        for (const Token series : kSeries) {
            QVERIFY(contrast(Palette::color(series, Palette::Theme::Light), Qt::white) >= 3.85);
            QVERIFY(contrast(Palette::color(series, Palette::Theme::Dark), QColor(0x1E, 0x1E, 0x1E)) >= 7);
        }
    }

    void followsTheApplication()
    {
        const Palette palette;
        QCOMPARE(palette.theme(), Palette::Theme::Light);
        QSignalSpy changed(&palette, &Palette::changed);
        QApplication::setPalette(paletteOf(QColor(0x20, 0x20, 0x20), QColor(0xEE, 0xEE, 0xEE)));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(palette.theme(), Palette::Theme::Dark);
        QCOMPARE(palette.color(Token::StateGood), Palette::color(Token::StateGood, Palette::Theme::Dark));
    }

    void highContrastUsesNoFills()
    {
        QApplication::setPalette(paletteOf(Qt::black, Qt::white));
        const Palette palette;
        for (const Token fill : kFills)
            QCOMPARE(palette.color(fill), QColor(Qt::black));
        QCOMPARE(palette.color(Token::StateError), QColor(Qt::white));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
