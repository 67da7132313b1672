// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_csv.h"
#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_tools.h"
#include "ui/charts/chart_words.h"
#include "ui/models/meter_texts.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kRefreshMs = 1000;
constexpr int kScrollSteps = 10'000;
constexpr double kReachPx = 3; ///< to both sides of a click; a column of a long line holds hundreds of points

} // namespace

ChartView::ChartView(engine::Session &session, Selection &selection, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_palette(palette), m_lines(session),
      m_title(new QLabel(this)), m_tools(new ChartTools(this)), m_legend(new ChartLegend(palette, this)),
      m_stack(new ChartStack(palette, this)), m_scroll(new QScrollBar(Qt::Horizontal, this)), m_info(new QLabel(this)),
      m_empty(new QLabel(this)), m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("chartView"));
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(kRefreshMs);
    buildLayout();
    connectSession();
    connectTools();
    connectStack();
    showMeter();
}

void ChartView::buildLayout()
{
    m_scroll->setObjectName(QStringLiteral("chartScroll"));
    m_scroll->setAccessibleName(tr("Time shown"));
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(1); // a long name must not push the window wider
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_info->setObjectName(QStringLiteral("chartInfo"));
    m_info->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_info->setMinimumWidth(1);
    m_empty->setObjectName(QStringLiteral("chartEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_title);
    column->addWidget(m_tools);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    column->addWidget(m_scroll);
    column->addWidget(m_info);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(content);
}

void ChartView::connectSession()
{
    connect(&m_selection, &Selection::meterChanged, this, &ChartView::showMeter);
    connect(&m_selection, &Selection::telegramChanged, this, &ChartView::refreshSelected);
    connect(&m_session, &engine::Session::seriesChanged, this, &ChartView::onSeriesChanged);
    connect(&m_session, &engine::Session::notesChanged, this, &ChartView::refreshLegend);
    connect(&m_session, &engine::Session::cleared, this, [this] {
        m_lines.clear();
        m_cursor.clear();
        setComparing(false);
        showMeter();
    });
    connect(&m_session, &engine::Session::receiverStatusChanged, this, [this](const engine::ReceiverStatus &status) {
        m_pauses.statusChanged(status.state, QDateTime::currentMSecsSinceEpoch() * 1000);
    });
    connect(&m_palette, &Palette::changed, this, &ChartView::refresh);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ChartView::refresh);
}

void ChartView::connectTools()
{
    connect(m_tools->linesMenu(), &QMenu::aboutToShow, this, &ChartView::fillLinesMenu);
    connect(m_tools, &ChartTools::shownChosen, this, [this](Shown shown) {
        m_lines.setShown(shown);
        refresh();
    });
    connect(m_tools, &ChartTools::comparingToggled, this, &ChartView::setComparing);
    connect(m_tools, &ChartTools::rangeChosen, this, [this](qint64 lengthUs) {
        if (lengthUs == ChartTools::kAll)
            m_window.showAll();
        else
            m_window.showLatest(lengthUs);
        windowChanged();
    });
    connect(m_tools, &ChartTools::liveToggled, this, [this](bool live) {
        m_window.follow(live);
        windowChanged();
    });
    connect(m_legend, &ChartLegend::removed, this,
            [this](std::size_t line) { toggleLine(m_lines.all()[line].id, false); });
    connect(m_legend, &ChartLegend::chosen, this, [this](std::size_t line) {
        m_cursor.setLine(m_lines.all(), line);
        draw();
    });
    connect(m_scroll, &QScrollBar::valueChanged, this, &ChartView::onScrolled);
    connect(m_tools, &ChartTools::csvRequested, this, [this] {
        exportFile(tr("Save the points of the chart"), tr("CSV tables (*.csv)"), QStringLiteral("csv"),
                   &ChartView::saveCsvTo);
    });
    connect(m_tools, &ChartTools::pngRequested, this, [this] {
        exportFile(tr("Save the chart as a picture"), tr("PNG pictures (*.png)"), QStringLiteral("png"),
                   &ChartView::savePngTo);
    });
    connect(m_tools, &ChartTools::svgRequested, this, [this] {
        exportFile(tr("Save the chart as a drawing"), tr("SVG drawings (*.svg)"), QStringLiteral("svg"),
                   &ChartView::saveSvgTo);
    });
}

void ChartView::connectStack()
{
    connect(m_stack, &ChartStack::clicked, this, &ChartView::onClicked);
    connect(m_stack, &ChartStack::activated, this, &ChartView::selectTelegram);
    connect(m_stack, &ChartStack::stepRequested, this, [this](int points) {
        m_cursor.step(m_lines.all(), points, m_window.span().toUs);
        cursorMoved();
    });
    connect(m_stack, &ChartStack::lineStepRequested, this, [this](int lines) {
        m_cursor.stepLine(m_lines.all(), lines);
        cursorMoved();
    });
    connect(m_stack, &ChartStack::endRequested, this, [this](bool last) {
        m_cursor.toEnd(m_lines.all(), last);
        cursorMoved();
    });
    connect(m_stack, &ChartStack::zoomRequested, this,
            [this](double factor, const std::optional<std::int64_t> &aroundUs) {
                const TimeSpan shown = m_window.span();
                const auto cursor = m_cursor.place(m_lines.all());
                std::int64_t around = aroundUs.value_or(shown.fromUs + shown.lengthUs() / 2);
                if (cursor && !aroundUs) {
                    const std::int64_t time = m_lines.all()[cursor->line].series()->timesUs[cursor->point];
                    around = shown.contains(time) ? time : around;
                }
                m_window.zoom(factor, around);
                windowChanged();
            });
    connect(m_stack, &ChartStack::moveRequested, this, [this](double windows) {
        m_window.moveBy(std::llround(windows * double(m_window.span().lengthUs())));
        windowChanged();
    });
    connect(m_stack, &ChartStack::allRequested, this, [this] {
        m_window.showAll();
        windowChanged();
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
    m_lines.release();
    m_refreshTimer.stop();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        draw();
}

void ChartView::showMeter()
{
    std::optional<std::uint32_t> meter = m_selection.meter();
    if (meter && *meter >= m_session.meters().count())
        meter.reset();
    if (m_lines.meter() != meter && !m_lines.isComparing()) {
        m_cursor.clear();
        m_window.follow(true);
    }
    m_lines.setMeter(meter);
    refresh();
}

void ChartView::setComparing(bool comparing)
{
    m_lines.setComparing(comparing);
    m_tools->setComparing(comparing);
    refresh();
}

void ChartView::takeOver(const ChartView &before)
{
    m_lines = before.m_lines;
    m_window = before.m_window;
    m_tools->setShown(m_lines.shown());
    setComparing(m_lines.isComparing());
}

void ChartView::compare(const std::vector<std::uint32_t> &meters)
{
    m_lines.compare(meters);
    setComparing(true);
}

std::vector<std::uint32_t> ChartView::shownMeters() const
{
    std::vector<std::uint32_t> meters;
    if (m_lines.meter())
        meters.push_back(*m_lines.meter());
    for (const ChartLine &line : m_lines.all())
        meters.push_back(line.id.meter);
    return meters;
}

void ChartView::onSeriesChanged(std::uint32_t meter)
{
    if (isVisible() && m_lines.shows(meter) && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

bool ChartView::hasPoints() const
{
    const auto &lines = m_lines.all();
    return std::any_of(lines.begin(), lines.end(), [](const ChartLine &line) { return line.series() != nullptr; });
}

void ChartView::refresh()
{
    if (!isVisible())
        return;
    m_lines.refresh();
    const bool canChoose = m_lines.meter() && !m_lines.choices(*m_lines.meter()).received.empty();
    if (!hasPoints() && !canChoose) {
        m_empty->setText(emptyText());
        m_pages->setCurrentIndex(0);
        return;
    }
    m_pages->setCurrentIndex(1);
    const auto &lines = m_lines.all();
    m_tools->setHasCounters(
        std::any_of(lines.begin(), lines.end(), [](const ChartLine &line) { return isCounter(line.id.key); }));
    m_window.setData(spanOf(m_lines.all()));
    refreshLegend();
    windowChanged();
}

QString ChartView::emptyText() const
{
    if (!m_lines.meter())
        return tr("Select a meter to see how its values change.");
    if (m_lines.isReading())
        return tr("The telegrams of this meter are being read.");
    return tr("No readings yet: this meter has sent %n telegram(s), none with numbers and a time.", nullptr,
              int(m_session.meters().meter(*m_lines.meter()).telegrams));
}

void ChartView::windowChanged()
{
    m_tools->setLive(m_window.isFollowing());
    if (m_window.showsAll())
        m_tools->setRange(ChartTools::kAll);
    else
        m_tools->setRange(m_window.span().lengthUs());
    refreshScrollBar();
    draw();
}

void ChartView::refreshScrollBar()
{
    const TimeSpan whole = m_window.data();
    const std::int64_t length = m_window.span().lengthUs();
    const std::int64_t hidden = std::max<std::int64_t>(0, whole.lengthUs() - length);
    const QSignalBlocker blocker(m_scroll);
    m_scroll->setVisible(hidden > 0);
    if (hidden == 0)
        return;
    const double pages = double(length) / double(hidden);
    m_scroll->setRange(0, kScrollSteps);
    m_scroll->setPageStep(int(std::clamp(kScrollSteps * pages, 1.0, double(kScrollSteps))));
    m_scroll->setSingleStep(std::max(1, m_scroll->pageStep() / 10));
    const double share = double(m_window.span().fromUs - whole.fromUs) / double(hidden);
    m_scroll->setValue(int(std::lround(share * kScrollSteps)));
}

void ChartView::onScrolled(int value)
{
    const TimeSpan whole = m_window.data();
    const double hidden = double(whole.lengthUs() - m_window.span().lengthUs());
    m_window.moveTo(whole.fromUs + std::llround(hidden * value / kScrollSteps));
    m_tools->setLive(m_window.isFollowing());
    draw();
}

void ChartView::fillLinesMenu()
{
    QMenu *menu = m_tools->linesMenu();
    menu->clear();
    if (!m_lines.meter())
        return;
    const LineChoices choices = m_lines.choices(*m_lines.meter());
    menu->addSection(titleOf(*m_lines.meter()));
    QMenu *stored = nullptr; // often dozens
    for (const LineId &id : choices.received) {
        if (id.key.storage > 0 && !stored)
            stored = menu->addMenu(tr("Stored values, as they were sent"));
        addChoice(id.key.storage > 0 ? stored : menu, id);
    }
    if (!choices.stored.empty())
        menu->addSection(tr("Past values that the meter keeps"));
    for (const LineId &id : choices.stored)
        addChoice(menu, id);
}

void ChartView::addChoice(QMenu *menu, const LineId &id)
{
    const bool isShown = m_lines.contains(id);
    QAction *action = menu->addAction(ChartWords::withUnit(ChartWords::label(id), id.key));
    action->setCheckable(true);
    action->setChecked(isShown);
    action->setEnabled(isShown || !m_lines.isFull());
    if (!action->isEnabled())
        action->setToolTip(tr("A chart has room for %n line(s). Take one out first.", nullptr, ChartLines::kMost));
    connect(action, &QAction::triggered, this, [this, id](bool shown) { toggleLine(id, shown); });
}

void ChartView::toggleLine(const LineId &id, bool shown)
{
    if (!shown)
        m_lines.remove(id);
    else
        m_lines.add(id);
    if (shown && id.stored)
        m_window.showAll(); // past values lie months before the first telegram
    refresh();
}

std::vector<LegendEntry> ChartView::legendEntries(bool namesMeters) const
{
    std::vector<LegendEntry> entries;
    for (const ChartLine &line : m_lines.all()) {
        const QString label = ChartWords::withUnit(ChartWords::label(line), line.id.key);
        entries.push_back(
            {line.style, namesMeters ? tr("%1: %2", "meter: reading").arg(titleOf(line.id.meter), label) : label});
    }
    return entries;
}

void ChartView::refreshLegend()
{
    const auto &lines = m_lines.all();
    const bool isOneMeter = std::all_of(lines.begin(), lines.end(),
                                        [&](const ChartLine &line) { return line.id.meter == lines.front().id.meter; });
    m_legend->setEntries(legendEntries(!isOneMeter));
    m_title->setVisible(isOneMeter && !lines.empty());
    m_title->setText(m_title->isHidden() ? QString() : titleOf(lines.front().id.meter));
}

QString ChartView::titleOf(std::uint32_t meter) const
{
    return meterTitle(m_session.meters().meter(meter), m_session.notes());
}

std::vector<TimeSpan> ChartView::silencesOf(const ChartLine &line) const
{
    const auto learnedS = m_session.meters().meter(line.id.meter).rhythm.intervalS();
    return ui::silencesOf(line, std::llround(learnedS.value_or(0) * 1e6), m_window.span(), m_stack->columns());
}

void ChartView::draw()
{
    if (m_pages->currentIndex() == 0)
        return;
    const auto &lines = m_lines.all();
    std::vector<StackedLine> stacked;
    for (const ChartLine &line : lines)
        stacked.push_back(stackedLine(line, silencesOf(line), m_window.span(), m_stack->columns()));
    m_stack->setWindow(m_window.span(), dateTicks(lines));
    m_stack->setLines(std::move(stacked));
    refreshGaps();
    refreshSelected();
    refreshCursor();
}

/// Those of the line along which the cursor moves: of all lines they would shade everything.
void ChartView::refreshGaps()
{
    m_gaps.clear();
    for (const TimeSpan &pause : m_pauses.all(m_session.importedEvents()))
        m_gaps.push_back({pause, true, ChartWords::gap(pause, true, QLocale())});
    if (const auto line = m_cursor.line(m_lines.all())) {
        for (const TimeSpan &gap : silencesOf(m_lines.all()[*line]))
            m_gaps.push_back({gap, false, ChartWords::gap(gap, false, QLocale())});
    }
    m_stack->setGaps(m_gaps);
}

void ChartView::refreshSelected()
{
    std::vector<StackedPoint> points;
    const auto telegram = m_selection.telegram();
    const auto &lines = m_lines.all();
    for (std::size_t i = 0; telegram && m_session.telegrams().contains(*telegram) && i < lines.size(); ++i) {
        const engine::TelegramRow &row = m_session.telegrams().row(*telegram);
        const engine::Series *series = lines[i].series();
        if (!series || lines[i].hasBars() || row.meter != lines[i].id.meter)
            continue;
        const auto first = std::lower_bound(series->timesUs.begin(), series->timesUs.end(), row.utcUs);
        for (auto at = std::size_t(first - series->timesUs.begin());
             at < series->timesUs.size() && series->timesUs[at] == row.utcUs; ++at) {
            if (series->telegrams[at] == *telegram)
                points.push_back({i, row.utcUs, series->values[at]});
        }
    }
    m_stack->setSelectedPoints(points);
}

void ChartView::refreshCursor()
{
    const auto &lines = m_lines.all();
    const auto place = m_cursor.place(lines);
    std::optional<StackedPoint> point;
    if (place) {
        const engine::Series &series = *lines[place->line].series();
        point = StackedPoint{place->line, series.timesUs[place->point], series.values[place->point]};
    }
    m_stack->setCursorPoint(point);
    m_legend->setCurrent(m_cursor.line(lines).value_or(0));
    m_info->setText(cursorText());
    m_stack->setDescription(m_info->text());
}

QString ChartView::cursorText() const
{
    const auto &lines = m_lines.all();
    const auto place = m_cursor.place(lines);
    if (!place)
        return tr("Click a point to select its telegram, or move along the line with the arrow keys.");
    const ChartLine &line = lines[place->line];
    QString text = ChartWords::point(m_session, line, place->point, QLocale());
    if (lines.size() > 1)
        text = m_legend->entries()[place->line].text + QStringLiteral("   ") + text;
    const std::int64_t time = line.series()->timesUs[place->point];
    for (const PlotGap &gap : m_gaps) {
        if (gap.span.contains(time))
            text += QStringLiteral("   ") + gap.text;
    }
    return text;
}

void ChartView::cursorMoved()
{
    const auto place = m_cursor.place(m_lines.all());
    if (!place)
        return;
    m_window.makeVisible(m_lines.all()[place->line].series()->timesUs[place->point]);
    windowChanged();
}

/// The nearest point on the screen, of all lines.
void ChartView::onClicked(QPointF place)
{
    const auto &lines = m_lines.all();
    std::optional<ChartCursor::Place> nearest;
    double least = 0;
    const double perPixel = double(m_window.span().lengthUs()) / std::max(1, 2 * m_stack->columns());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const engine::Series *series = lines[i].series();
        if (!series)
            continue;
        const StackedPoint origin{i, m_window.span().fromUs, 0};
        const double x = place.x() - m_stack->place(origin).x();
        const PointRange near =
            pointsNear(*series, m_window.span().fromUs + std::llround(x * perPixel), std::llround(kReachPx * perPixel));
        for (std::size_t point = near.first; point < near.end; ++point) {
            const QPointF away = m_stack->place({i, series->timesUs[point], series->values[point]}) - place;
            const double distance = QPointF::dotProduct(away, away);
            if (nearest && distance >= least)
                continue;
            nearest = {i, point};
            least = distance;
        }
    }
    if (!nearest)
        return;
    m_cursor.set(lines, *nearest);
    draw();
    selectTelegram();
}

void ChartView::selectTelegram()
{
    const auto place = m_cursor.place(m_lines.all());
    if (!place)
        return;
    const std::uint32_t telegram = m_lines.all()[place->line].series()->telegrams[place->point];
    if (m_session.telegrams().contains(telegram)) // what was computed from older ones may still be drawn
        m_selection.setTelegram(telegram);
}

bool ChartView::saveCsvTo(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray csv = chartCsv(m_lines.all(), m_session.meters(), m_window.span());
    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
}

bool ChartView::savePngTo(const QString &path) const
{
    return savePng(path, *m_stack, legendEntries(true), m_palette);
}

bool ChartView::saveSvgTo(const QString &path) const
{
    return saveSvg(path, *m_stack, legendEntries(true), m_palette);
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
