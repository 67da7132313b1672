// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_csv.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/quiet_combo_box.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::int64_t kSecondUs = 1'000'000;
constexpr std::int64_t kMinuteUs = 60 * kSecondUs;
constexpr std::int64_t kShortestUs = 10 * kSecondUs; ///< of a window: one point alone still has air around it
constexpr std::int64_t kHourUs = 60 * kMinuteUs;
constexpr std::int64_t kAll = 0;
constexpr int kRefreshMs = 1000;
constexpr int kScrollSteps = 10'000;

QString unitText(const engine::SeriesKey &key)
{
    return QString::fromUtf8(key.unit.data(), qsizetype(key.unit.size()));
}

QString seriesLabel(const engine::SeriesKey &key)
{
    wmbus::Record record;
    record.quantity = key.quantity;
    record.function = key.function;
    record.storage = key.storage;
    record.tariff = key.tariff;
    record.subunit = key.subunit;
    record.qualifiers = key.qualifiers;
    return Words::recordLabel(record);
}

QString withUnit(const QString &label, const engine::SeriesKey &key)
{
    return key.unit.empty() ? label : QStringLiteral("%1 (%2)").arg(label, unitText(key));
}

bool isSignal(const engine::Series &series)
{
    return series.key == engine::signalSeriesKey();
}

bool isReading(const engine::SeriesKey &key, const engine::Reading &reading)
{
    return key.quantity == reading.quantity && key.unit == reading.unit && key.function == reading.function
           && key.storage == reading.storage && key.tariff == reading.tariff && key.subunit == reading.subunit;
}

} // namespace

ChartView::ChartView(engine::Session &session, Selection &selection, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_palette(palette),
      m_readings(new QuietComboBox(this)), m_signal(new QCheckBox(tr("Signal"), this)),
      m_range(new QuietComboBox(this)), m_live(new QToolButton(this)), m_csv(new QToolButton(this)),
      m_picture(new QToolButton(this)), m_plot(new ChartPlot(palette, this)),
      m_scroll(new QScrollBar(Qt::Horizontal, this)), m_info(new QLabel(this)), m_empty(new QLabel(this)),
      m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("chartView"));
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(kRefreshMs);
    buildTools();
    buildLayout();
    connectParts();
    showMeter();
}

void ChartView::buildTools()
{
    m_readings->setObjectName(QStringLiteral("chartReading"));
    m_readings->setAccessibleName(tr("Reading"));
    m_readings->setToolTip(tr("Which of the meter's numbers is drawn"));
    m_readings->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_signal->setObjectName(QStringLiteral("chartSignal"));
    m_signal->setToolTip(tr("Draw the signal strength, too"));
    m_signal->setChecked(true);
    m_range->setObjectName(QStringLiteral("chartRange"));
    m_range->setAccessibleName(tr("Range of time"));
    m_range->addItem(tr("10 minutes"), qint64(10 * kMinuteUs));
    m_range->addItem(tr("1 hour"), qint64(kHourUs));
    m_range->addItem(tr("6 hours"), qint64(6 * kHourUs));
    m_range->addItem(tr("24 hours"), qint64(24 * kHourUs));
    m_range->addItem(tr("All"), qint64(kAll));
    m_range->setCurrentIndex(m_range->count() - 1);

    const auto prepare = [](QToolButton *button, const QString &name, const QString &text, const QString &tip) {
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
    };
    prepare(m_live, QStringLiteral("chartLive"), tr("Live"), tr("Follow the newest point"));
    m_live->setCheckable(true);
    m_live->setChecked(true);
    m_live->setIcon(icon(QStringLiteral("newest")));
    prepare(m_csv, QStringLiteral("chartSaveCsv"), tr("CSV…"), tr("Save the points shown as a table"));
    m_csv->setIcon(icon(QStringLiteral("export")));
    prepare(m_picture, QStringLiteral("chartSavePicture"), tr("Picture…"), tr("Save the chart as a PNG picture"));
    m_picture->setIcon(icon(QStringLiteral("export")));
    m_plot->setAccessibleName(tr("Chart"));
    m_scroll->setObjectName(QStringLiteral("chartScroll"));
    m_scroll->setAccessibleName(tr("Time shown"));
    m_info->setObjectName(QStringLiteral("chartInfo"));
    m_info->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_info->setMinimumWidth(1);
    m_empty->setObjectName(QStringLiteral("chartEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
}

void ChartView::buildLayout()
{
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_readings);
    tools->addWidget(m_signal);
    tools->addStretch();
    tools->addWidget(m_range);
    tools->addWidget(m_live);
    tools->addWidget(m_csv);
    tools->addWidget(m_picture);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addLayout(tools);
    column->addWidget(m_plot, 1);
    column->addWidget(m_scroll);
    column->addWidget(m_info);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(content);
}

void ChartView::connectParts()
{
    connect(&m_selection, &Selection::meterChanged, this, &ChartView::showMeter);
    connect(&m_selection, &Selection::telegramChanged, this, &ChartView::refreshCursor);
    connect(&m_session, &engine::Session::seriesChanged, this, &ChartView::onSeriesChanged);
    connect(&m_session, &engine::Session::cleared, this, &ChartView::showMeter);
    connect(&m_palette, &Palette::changed, this, &ChartView::refresh);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ChartView::refresh);
    connect(m_readings, &QComboBox::activated, this, [this] {
        m_chosen = m_series->all()[m_readings->currentData().toUInt()].key;
        m_cursor = -1;
        refresh();
    });
    connect(m_signal, &QCheckBox::toggled, this, &ChartView::refresh);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ChartView::refresh);
    connect(m_live, &QToolButton::toggled, this, [this](bool live) {
        m_following = live;
        refresh();
    });
    connect(m_scroll, &QScrollBar::valueChanged, this, &ChartView::onScrolled);
    connect(m_plot, &ChartPlot::stepRequested, this, &ChartView::moveCursor);
    connect(m_plot, &ChartPlot::endRequested, this, &ChartView::moveCursorToEnd);
    connect(m_plot, &ChartPlot::activated, this, &ChartView::selectTelegram);
    connect(m_plot, &ChartPlot::timeClicked, this, [this](std::int64_t timeUs) {
        if (const engine::Series *series = cursorSeries()) {
            placeCursor(nearestPoint(*series, timeUs));
            selectTelegram();
        }
    });
    connect(m_csv, &QToolButton::clicked, this, [this] {
        exportFile(tr("Save the points of the chart"), tr("CSV tables (*.csv)"), QStringLiteral("csv"),
                   &ChartView::saveCsv);
    });
    connect(m_picture, &QToolButton::clicked, this, [this] {
        exportFile(tr("Save the chart as a picture"), tr("PNG pictures (*.png)"), QStringLiteral("png"),
                   &ChartView::savePicture);
    });
}

void ChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showMeter();
}

void ChartView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Nobody looks: the session need not keep the values of this meter.
    m_series.reset();
    m_refreshTimer.stop();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_series)
        draw();
}

void ChartView::showMeter()
{
    const std::optional<std::uint32_t> meter = m_selection.meter();
    const bool known = meter && *meter < m_session.meters().count();
    if (!known || m_meter != meter) {
        m_cursor = -1;
        m_following = true;
        const QSignalBlocker blocker(m_live);
        m_live->setChecked(true);
    }
    m_meter = known ? meter : std::nullopt;
    if (!isVisible())
        return;
    m_series = known ? m_session.series(*meter) : nullptr;
    refresh();
}

void ChartView::onSeriesChanged(std::uint32_t meter)
{
    if (m_series && m_meter == meter && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void ChartView::refresh()
{
    if (!m_series || m_series->all().empty()) {
        showEmpty(emptyText());
        return;
    }
    refreshReadings();
    refreshScrollBar();
    m_pages->setCurrentIndex(1);
    draw();
}

QString ChartView::emptyText() const
{
    if (!m_meter)
        return tr("Select a meter to see how its values change.");
    if (m_series && !m_series->isComplete())
        return tr("The telegrams of this meter are being read.");
    return tr("No readings yet: this meter has sent %n telegram(s), none with numbers and a time.", nullptr,
              int(m_session.meters().meter(*m_meter).telegrams));
}

void ChartView::showEmpty(const QString &text)
{
    m_readings->clear(); // its rows are indexes into a series that is not there
    m_empty->setText(text);
    m_pages->setCurrentIndex(0);
}

void ChartView::refreshReadings()
{
    const QSignalBlocker blocker(m_readings);
    m_readings->clear();
    const engine::Meter &meter = m_session.meters().meter(*m_meter);
    int chosen = -1;
    int main = -1;
    for (std::size_t i = 0; i < m_series->all().size(); ++i) {
        const engine::Series &series = m_series->all()[i];
        if (isSignal(series))
            continue;
        if (m_chosen == series.key)
            chosen = m_readings->count();
        if (main < 0 && !meter.readings.empty() && isReading(series.key, meter.readings.front()))
            main = m_readings->count();
        m_readings->addItem(m_plot->sample(ChartPlot::Reading), withUnit(seriesLabel(series.key), series.key), uint(i));
    }
    m_readings->setCurrentIndex(chosen >= 0 ? chosen : std::max(main, m_readings->count() > 0 ? 0 : -1));
    m_readings->setVisible(m_readings->count() > 0);
    m_signal->setIcon(m_plot->sample(ChartPlot::Signal));
    m_signal->setVisible(m_series->find(engine::signalSeriesKey()) != nullptr);
}

const engine::Series *ChartView::reading() const
{
    return m_series && m_readings->currentIndex() >= 0 ? &m_series->all()[m_readings->currentData().toUInt()] : nullptr;
}

const engine::Series *ChartView::signalSeries() const
{
    return m_series && m_signal->isChecked() ? m_series->find(engine::signalSeriesKey()) : nullptr;
}

const engine::Series *ChartView::cursorSeries() const
{
    return reading() ? reading() : signalSeries();
}

TimeSpan ChartView::dataSpan() const
{
    std::optional<TimeSpan> span;
    for (const engine::Series *series : {reading(), signalSeries()}) {
        if (!series)
            continue;
        const TimeSpan own{series->timesUs.front(), series->timesUs.back()};
        span = span ? TimeSpan{std::min(span->fromUs, own.fromUs), std::max(span->toUs, own.toUs)} : own;
    }
    if (!span)
        return {};
    // Air on both sides keeps the first and the last point off the frame.
    const std::int64_t range = m_range->currentData().toLongLong();
    const std::int64_t shown = range == kAll ? span->lengthUs() : range;
    const std::int64_t air = std::max(shown / 100, kSecondUs);
    return {span->fromUs - air, span->toUs + air};
}

void ChartView::refreshScrollBar()
{
    const TimeSpan all = dataSpan();
    std::int64_t length = m_range->currentData().toLongLong();
    if (length == kAll)
        length = std::max(all.lengthUs(), kShortestUs);
    const std::int64_t hidden = std::max<std::int64_t>(0, all.lengthUs() - length);
    std::int64_t from = m_following ? all.toUs - length : m_window.fromUs;
    from = std::clamp(from, std::min(all.fromUs, all.toUs - length), std::max(all.fromUs, all.toUs - length));
    m_window = {from, from + length};

    const QSignalBlocker blocker(m_scroll);
    m_scroll->setVisible(hidden > 0);
    m_scroll->setRange(0, hidden > 0 ? kScrollSteps : 0);
    m_scroll->setPageStep(hidden > 0 ? int(std::clamp<std::int64_t>(kScrollSteps * length / hidden, 1, kScrollSteps))
                                     : kScrollSteps);
    m_scroll->setSingleStep(std::max(1, m_scroll->pageStep() / 10));
    if (hidden > 0)
        m_scroll->setValue(int((from - all.fromUs) * kScrollSteps / hidden));
}

void ChartView::onScrolled(int value)
{
    const TimeSpan all = dataSpan();
    const std::int64_t length = m_window.lengthUs();
    const std::int64_t from = all.fromUs + (all.lengthUs() - length) * value / kScrollSteps;
    m_window = {from, from + length};
    m_following = value == m_scroll->maximum();
    {
        const QSignalBlocker blocker(m_live);
        m_live->setChecked(m_following);
    }
    draw();
}

void ChartView::draw()
{
    if (!m_series || m_series->all().empty())
        return;
    m_plot->setWindow(m_window);
    drawLine(ChartPlot::Reading, reading());
    drawLine(ChartPlot::Signal, signalSeries());
    refreshCursor();
}

void ChartView::drawLine(ChartPlot::Line line, const engine::Series *series)
{
    if (!series) {
        m_plot->setLine(line, {}, QString());
        return;
    }
    const int columns = m_plot->columns();
    // A silence is longer than three intervals; one that is narrower than a column cannot be seen.
    const std::int64_t silence = std::max(3 * typicalIntervalUs(*series), m_window.lengthUs() / columns);
    std::vector<TimeSpan> gaps = gapsIn(*series, m_window, silence, ChartPlot::kMaxParts - 1);
    const QString label = line == ChartPlot::Signal ? tr("Signal") : seriesLabel(series->key);
    m_plot->setLine(line, splitAtGaps(engine::reduce(*series, m_window.fromUs, m_window.toUs, columns), gaps),
                    withUnit(label, series->key));
    if (series == cursorSeries())
        m_plot->setGaps(std::move(gaps));
}

void ChartView::moveCursor(int points)
{
    const engine::Series *series = cursorSeries();
    if (!series)
        return;
    const int last = int(series->timesUs.size()) - 1;
    const int from = m_cursor >= 0 ? m_cursor : nearestPoint(*series, m_window.toUs) + (points < 0 ? 1 : 0);
    placeCursor(std::clamp(from + points, 0, last));
}

void ChartView::moveCursorToEnd(bool last)
{
    if (const engine::Series *series = cursorSeries())
        placeCursor(last ? int(series->timesUs.size()) - 1 : 0);
}

void ChartView::placeCursor(int point)
{
    m_cursor = point;
    const engine::Series *series = cursorSeries();
    if (series && point >= 0) {
        const std::int64_t time = series->timesUs[std::size_t(point)];
        if (!m_window.contains(time)) {
            m_following = false;
            m_window = {time - m_window.lengthUs() / 2, time + m_window.lengthUs() / 2};
            const QSignalBlocker blocker(m_live);
            m_live->setChecked(false);
            refreshScrollBar();
            draw();
            return;
        }
    }
    refreshCursor();
}

void ChartView::selectTelegram()
{
    const engine::Series *series = cursorSeries();
    if (series && m_cursor >= 0)
        m_selection.setTelegram(series->telegrams[std::size_t(m_cursor)]);
}

void ChartView::refreshCursor()
{
    const engine::Series *series = cursorSeries();
    if (!series) {
        m_plot->setCursorPoint(std::nullopt, ChartPlot::Reading);
        m_info->clear();
        return;
    }
    if (m_cursor >= int(series->timesUs.size()))
        m_cursor = -1;
    std::optional<QPointF> point;
    if (m_cursor >= 0)
        point = QPointF(double(series->timesUs[std::size_t(m_cursor)]) / 1000, series->values[std::size_t(m_cursor)]);
    m_plot->setCursorPoint(point, series == reading() ? ChartPlot::Reading : ChartPlot::Signal);
    m_info->setText(cursorText());
    m_plot->setAccessibleDescription(m_info->text());
}

QString ChartView::cursorText() const
{
    if (m_cursor < 0)
        return tr("Click a point to select its telegram, or move along the line with the arrow keys.");
    const engine::Series &series = *cursorSeries();
    const std::uint32_t telegram = series.telegrams[std::size_t(m_cursor)];
    const QLocale locale;
    wmbus::DecodedTelegram decoded;
    m_session.decode(telegram, wmbus::Depth::Readings, decoded);
    QStringList parts{
        receivedTimeText(series.timesUs[std::size_t(m_cursor)], QDateTime::currentMSecsSinceEpoch() * 1000, locale)};
    const auto record = std::find_if(decoded.records.begin(), decoded.records.end(),
                                     [&](const wmbus::Record &sent) { return engine::seriesKey(sent) == series.key; });
    if (record != decoded.records.end())
        parts << valueText(decoded, *record, locale);
    const std::int16_t rssi = m_session.telegrams().row(telegram).rssiDeciDbm;
    if (rssi != engine::kNoRssi)
        parts << rssiText(rssi, locale);
    parts << tr("telegram %1").arg(telegram + 1);
    return parts.join(QStringLiteral("   "));
}

bool ChartView::saveCsv(const QString &path) const
{
    std::vector<const engine::Series *> lines;
    for (const engine::Series *series : {reading(), signalSeries()}) {
        if (series)
            lines.push_back(series);
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(chartCsv(lines, m_window)) >= 0 && file.commit();
}

bool ChartView::savePicture(const QString &path) const
{
    return m_plot->grab().save(path, "PNG");
}

void ChartView::exportFile(const QString &title, const QString &filter, const QString &suffix,
                           bool (ChartView::*save)(const QString &) const)
{
    QFileDialog dialog(this, title, QString(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    if (!(this->*save)(path))
        Q_EMIT exportFailed(path);
}

} // namespace ui
