// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/signal_gauge.h"

#include "ui/models/meter_texts.h"
#include "ui/theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Nothing is heard below, and nothing gets lost above.
constexpr int kLowestDbm = -110;
constexpr int kHighestDbm = -40;

struct TrendLook
{
    const char *icon;
    Token token;
};

TrendLook lookOf(SignalTrend trend)
{
    switch (trend) {
    case SignalTrend::Stronger:
        return {"stronger", Token::StateGood};
    case SignalTrend::Weaker:
        return {"weaker", Token::StateWarning};
    case SignalTrend::Same:
        return {"steady", Token::StateNote};
    case SignalTrend::Unknown:
        break;
    }
    return {"waiting", Token::Muted};
}

} // namespace

SignalGauge::SignalGauge(const Palette &palette, QWidget *parent)
    : QWidget(parent), m_palette(palette), m_number(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_trendIcon(new QLabel(this)), m_trendText(new QLabel(this))
{
    m_number->setObjectName(QStringLiteral("finderSignal"));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the letters follow the size
    m_bar->setObjectName(QStringLiteral("finderBar"));
    m_bar->setAccessibleName(tr("Signal"));
    m_bar->setRange(kLowestDbm, kHighestDbm);
    m_bar->setTextVisible(false);
    m_trendText->setObjectName(QStringLiteral("finderTrend"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_trendText->setFont(large);
    auto *trend = new QHBoxLayout;
    trend->addStretch(1);
    trend->addWidget(m_trendIcon);
    trend->addWidget(m_trendText);
    trend->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_bar);
    layout->addLayout(trend);
    setMinimumHeight(fontMetrics().height() * 9);
    connect(&palette, &Palette::changed, this, &SignalGauge::showTrend);
}

QString SignalGauge::trendText(SignalTrend trend)
{
    switch (trend) {
    case SignalTrend::Stronger:
        return tr("Warmer: the signal grows");
    case SignalTrend::Weaker:
        return tr("Colder: the signal fades");
    case SignalTrend::Same:
        return tr("About the same");
    case SignalTrend::Unknown:
        break;
    }
    return tr("Waiting for the next telegram");
}

void SignalGauge::showSignal(const engine::Meter &meter, SignalTrend trend)
{
    const auto dbm = meter.signal.newestDbm();
    m_number->setText(signalText(dbm, locale()));
    m_bar->setValue(dbm ? std::clamp(int(std::lround(*dbm)), kLowestDbm, kHighestDbm) : kLowestDbm);
    m_trend = trend;
    m_trendText->setText(dbm ? trendText(trend) : tr("The receiver does not tell how strong it hears"));
    showTrend();
    fitNumber();
    const QString spoken = tr("%1. %2", "signal, trend").arg(m_number->text(), m_trendText->text());
    m_number->setAccessibleName(spoken);
    QAccessibleEvent alert(m_number, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SignalGauge::showTrend()
{
    const TrendLook look = lookOf(m_trend);
    const QColor color = m_palette.color(look.token);
    const int size = QFontMetrics(m_trendText->font()).height();
    m_trendIcon->setPixmap(icon(QString::fromLatin1(look.icon), color).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette colors = m_trendText->palette();
    colors.setColor(QPalette::WindowText, color);
    m_trendText->setPalette(colors);
}

/// As large as fits: measured at one size, since widths grow with it.
void SignalGauge::fitNumber()
{
    constexpr int kMeasured = 100;
    constexpr int kSmallest = 16;
    QFont large = font();
    large.setBold(true);
    large.setPixelSize(kMeasured);
    const QSize needed = QFontMetrics(large).size(Qt::TextSingleLine, m_number->text());
    const QSize room = m_number->size();
    if (needed.isEmpty() || room.isEmpty())
        return;
    const int byWidth = kMeasured * room.width() / needed.width();
    const int byHeight = kMeasured * room.height() / needed.height();
    large.setPixelSize(std::max(std::min(byWidth, byHeight), kSmallest));
    if (m_number->font() != large)
        m_number->setFont(large);
}

void SignalGauge::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitNumber();
}

void SignalGauge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitNumber();
}

} // namespace ui
