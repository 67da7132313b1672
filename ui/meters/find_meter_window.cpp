// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/find_meter_window.h"

#include "engine/session.h"
#include "ui/meters/moved_meters.h"
#include "ui/meters/signal_gauge.h"
#include "ui/models/cell_text.h"
#include "ui/models/meter_table_model.h"
#include "ui/models/meter_texts.h"
#include "ui/models/selection.h"
#include "ui/tables/age_ticker.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/widgets/window_size.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QLabel *label(const char *name, double size, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * size);
    made->setFont(font);
    return made;
}

} // namespace

FindMeterWindow::FindMeterWindow(const engine::Session &session, Selection &selection, Survey &survey,
                                 const Palette &palette, QWidget *parent)
    : QDialog(parent), m_session(session), m_selection(selection), m_survey(survey),
      m_moved(new MovedMeters(session, survey, this))
{
    setObjectName(QStringLiteral("findMeterWindow"));
    setWindowTitle(tr("Find my meter"));
    setWindowFlag(Qt::WindowMaximizeButtonHint); // the number grows with the window
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    auto *nothing = new QLabel(tr("Select a meter in the table: how strong it is heard shows here, in letters that "
                                  "can be read from afar."),
                               pages);
    nothing->setObjectName(QStringLiteral("finderEmpty"));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_pages->addWidget(nothing);
    m_pages->addWidget(buildMeter(palette));
    auto *moved = new QGroupBox(tr("What moves?"), this);
    (new QVBoxLayout(moved))->addWidget(m_moved);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(moved);
    resizeToLetters(*this, 34, 42);

    m_ticker = new AgeTicker(this, [this](std::int64_t now) {
        const auto *meter = current();
        return meter != nullptr ? ageSeconds(*meter, now) : std::nullopt;
    });
    connect(m_ticker, &AgeTicker::tick, this, &FindMeterWindow::refreshTimes);
    connect(m_moved, &MovedMeters::meterChosen, this, [this](std::uint32_t meter) {
        m_selection.setMeter(meter);
        setMeter(meter);
    });
    connectSession();
    setMeter(selection.meter());
}

QWidget *FindMeterWindow::buildMeter(const Palette &palette)
{
    auto *page = new QWidget(this);
    m_title = label("finderTitle", 1.5, page);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_subtitle = label("finderSubtitle", 1, page);
    m_keep = new QCheckBox(tr("&Keep this meter"), page);
    m_keep->setObjectName(QStringLiteral("finderKeep"));
    m_keep->setToolTip(tr("Stay with this meter when another one is selected in the table"));
    m_gauge = new SignalGauge(palette, page);
    m_heard = label("finderHeard", 1.3, page);
    m_signal = label("finderStatistics", 1.1, page);
    m_reading = label("finderReading", 1.3, page);
    for (QLabel *centred : {m_heard, m_signal, m_reading})
        centred->setAlignment(Qt::AlignCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_keep, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_gauge, 1);
    for (QLabel *below : {m_heard, m_signal, m_reading})
        layout->addWidget(below);
    connect(m_keep, &QCheckBox::toggled, this, &FindMeterWindow::followSelection);
    return page;
}

void FindMeterWindow::connectSession()
{
    connect(&m_selection, &Selection::meterChanged, this, &FindMeterWindow::followSelection);
    connect(&m_session, &engine::Session::metersChanged, this, [this](const std::vector<std::uint32_t> &meters) {
        if (m_meter && std::ranges::find(meters, *m_meter) != meters.end())
            refresh();
    });
    connect(&m_session, &engine::Session::cleared, this, [this] { setMeter(std::nullopt); });
    connect(&m_session, &engine::Session::receiverStatusChanged, this, &FindMeterWindow::refreshTimes);
    connect(&m_survey.privacy(), &PrivacyMask::changed, this, &FindMeterWindow::refresh);
}

void FindMeterWindow::takeOver(const FindMeterWindow &before)
{
    setGeometry(before.geometry());
    m_keep->setChecked(before.m_keep->isChecked());
    setMeter(before.m_meter);
}

void FindMeterWindow::followSelection()
{
    if (!m_keep->isChecked() || !m_meter)
        setMeter(m_selection.meter());
}

void FindMeterWindow::setMeter(std::optional<std::uint32_t> meter)
{
    m_meter = meter;
    m_announced = engine::kNoTelegram;
    refresh();
}

const engine::Meter *FindMeterWindow::current() const
{
    return m_meter && *m_meter < m_session.meters().count() ? &m_session.meters().meter(*m_meter) : nullptr;
}

void FindMeterWindow::refresh()
{
    const auto *meter = current();
    m_pages->setCurrentIndex(meter != nullptr ? 1 : 0);
    if (meter == nullptr)
        return;
    const bool isHidden = m_survey.privacy().hides(*meter);
    m_title->setText(m_survey.privacy().title(*meter));
    QStringList below;
    if (isHidden)
        below.append(PrivacyMask::explanation());
    else if (!meter->anonymous && m_title->text() != makerAndNumber(*meter))
        below.append(makerAndNumber(*meter));
    if (!meter->anonymous)
        below.append(Words::medium(meter->medium));
    m_subtitle->setText(below.join(QStringLiteral(" · ")));
    if (m_announced != meter->newest) { // a changed note is no new telegram
        m_announced = meter->newest;
        m_gauge->showSignal(*meter, signalTrend(m_session.telegrams(), meter->newest));
    }
    m_signal->setText(
        tr("median %1 · best %2")
            .arg(signalText(meter->signal.medianDbm(), locale()), signalText(meter->signal.maximumDbm(), locale())));
    m_signal->setVisible(meter->signal.newestDbm().has_value());
    const bool hasReading = !meter->readings.empty() && !isHidden;
    m_reading->setVisible(hasReading);
    m_reading->setText(hasReading ? tr("%1: %2", "what it measures, value")
                                        .arg(Words::readingLabel(meter->readings.front()),
                                             valueText(meter->readings.front(), locale()))
                                  : QString());
    m_ticker->update();
}

void FindMeterWindow::refreshTimes()
{
    if (const auto *meter = current())
        m_heard->setText(heardText(*meter));
    m_moved->refresh();
}

QString FindMeterWindow::heardText(const engine::Meter &meter) const
{
    const auto age = ageSeconds(meter, nowUtcUs());
    const QString heard =
        age ? tr("Heard %1 ago · %n telegram(s)", nullptr, int(meter.telegrams)).arg(ageText(*age, locale()))
            : tr("%n telegram(s) without a time", nullptr, int(meter.telegrams));
    if (!m_session.isCapturing())
        return heard + QLatin1Char('\n') + tr("No receiver runs: nothing new arrives.");
    const auto interval = meter.rhythm.intervalS();
    return interval ? heard + QLatin1Char('\n') + tr("It sends every %1.").arg(intervalText(meter, locale())) : heard;
}

} // namespace ui
