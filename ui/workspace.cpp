// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "engine/session.h"
#include "ui/charts/chart_view.h"
#include "ui/inspector/inspector_view.h"
#include "ui/messages/message_bar.h"
#include "ui/meters/meter_details.h"
#include "ui/meters/meters_view.h"
#include "ui/meters/privacy_curtain.h"
#include "ui/models/meter_texts.h"
#include "ui/models/selection.h"
#include "ui/models/survey.h"
#include "ui/settings/sealed_state.h"
#include "ui/tables/data_table.h"
#include "ui/telegrams/telegrams_view.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QDockWidget>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

namespace {

/// Raised when panes come, go or are renamed: layouts saved before do not fit any more.
constexpr int kLayoutVersion = 1;

bool takesFocus(const QWidget *widget)
{
    return widget && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
}

/// Its table or tree, which is what people go there for; else the first part that takes the focus.
QWidget *mainPart(QWidget *pane)
{
    if (auto *items = pane->findChild<QAbstractItemView *>(); takesFocus(items))
        return items;
    for (QWidget *widget : pane->findChildren<QWidget *>())
        if (takesFocus(widget))
            return widget;
    return nullptr;
}

} // namespace

Workspace::Workspace(engine::Session &session, Selection &selection, Survey &survey, const Palette &palette,
                     Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_selection(selection), m_survey(survey), m_settings(settings)
{
    setObjectName(QStringLiteral("workspace"));
    setWindowFlags(Qt::Widget); // a part of the window, not one of its own
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

    auto *meters = new MetersView(session, selection, survey, palette, this);
    auto *details = new MeterDetails(session, selection, survey.privacy(), palette, this);
    auto *chart = new ChartView(session, selection, palette, this);
    auto *telegrams = new TelegramsView(session, selection, palette, settings, this);
    auto *inspector = new InspectorView(session, selection, palette, this);
    telegrams->setPrivacy(survey.privacy());
    connect(&survey.privacy(), &PrivacyMask::changed, this, [this, &session] { clearTellingFilter(session); });
    const auto hiddenLine = [&survey, chart]() -> std::optional<std::uint32_t> {
        for (const std::uint32_t meter : chart->shownMeters())
            if (survey.hidesMeter(meter))
                return meter;
        return std::nullopt;
    };
    const auto hiddenBytes = [&session, &selection, &survey]() -> std::optional<std::uint32_t> {
        const auto telegram = selection.telegram();
        if (!telegram || !survey.hidesTelegram(*telegram))
            return std::nullopt;
        return session.telegrams().row(*telegram).meter;
    };
    m_meters = addPane(QStringLiteral("dockMeters"), tr("Meters"), QStringLiteral("meter"), meters);
    m_details = addPane(QStringLiteral("dockDetails"), tr("Details"), QStringLiteral("note"), details);
    m_chart = addPane(QStringLiteral("dockChart"), tr("Chart"), QStringLiteral("chart"),
                      curtained(session, chart, hiddenLine));
    m_telegrams = addPane(QStringLiteral("dockTelegrams"), tr("Telegrams"), QStringLiteral("telegram"), telegrams);
    m_inspector = addPane(QStringLiteral("dockInspector"), tr("Inspector"), QStringLiteral("inspect"),
                          curtained(session, inspector, hiddenBytes));
    connectMeters(*meters, *details);
    connectTelegrams(*telegrams, *inspector);
    m_chartView = chart;
    connect(chart, &ChartView::exportFailed, this, &Workspace::exportFailed);
    connect(meters, &MetersView::compareRequested, this, [this, chart](const std::vector<std::uint32_t> &compared) {
        bringUp(m_chart);
        chart->compare(m_survey.shownMeters(compared));
    });

    m_perspective = settings.perspective();
    arrange(m_perspective);
}

Workspace::~Workspace()
{
    // Panes that are visible when they go tell so, and the list of them goes first.
    for (QDockWidget *pane : std::as_const(m_panes))
        pane->disconnect(this);
}

/// The filter line names the meters that it shows.
void Workspace::clearTellingFilter(const engine::Session &session)
{
    const QString filter = m_telegramsView->filterText();
    for (std::uint32_t meter = 0; meter < session.meters().count() && !filter.isEmpty(); ++meter) {
        if (!m_survey.hidesMeter(meter))
            continue;
        const QString number = meterNumberText(session.meters().meter(meter));
        const auto name = QString::fromStdString(session.notes().note(session.meters().meter(meter).address).name);
        if (filter.contains(number) || (!name.isEmpty() && filter.contains(name, Qt::CaseInsensitive)))
            return m_telegramsView->setFilterText({});
    }
}

PrivacyCurtain *Workspace::curtained(engine::Session &session, QWidget *view,
                                     std::function<std::optional<std::uint32_t>()> hiddenMeter)
{
    auto *curtain = new PrivacyCurtain(view, m_survey.privacy(), std::move(hiddenMeter), this);
    connect(&m_selection, &Selection::meterChanged, curtain, &PrivacyCurtain::refresh);
    connect(&m_selection, &Selection::telegramChanged, curtain, &PrivacyCurtain::refresh);
    connect(&session, &engine::Session::notesChanged, curtain, &PrivacyCurtain::refresh);
    return curtain;
}

/// Restores the columns of a table, and saves them when they change.
template <typename View>
void Workspace::keepColumns(View &view, const QString &table)
{
    const QByteArray saved = m_settings.columns(table);
    if (!saved.isEmpty() && !view.restoreColumnState(saved))
        QTimer::singleShot(0, this, &Workspace::layoutRejected); // a new window is not listening yet
    connect(&view, &View::columnsChanged, this,
            [this, table, &view] { m_settings.setColumns(table, view.columnState()); });
}

void Workspace::connectMeters(MetersView &meters, MeterDetails &details)
{
    m_metersView = &meters;
    connect(&meters, &MetersView::showTelegramsOfMeterRequested, this, &Workspace::showTelegramsOfMeter);
    connect(&meters, &MetersView::enterKeyRequested, this, &Workspace::enterKeyRequested);
    connect(&meters, &MetersView::stepRequested, this, &Workspace::takeStep);
    connect(&meters, &MetersView::tryAllKeysRequested, this, &Workspace::tryAllKeysRequested);
    connect(&meters, &MetersView::undoOffered, this, &Workspace::undoOffered);
    connect(&meters, &MetersView::exportRequested, this, &Workspace::exportMetersRequested);
    connect(&meters, &MetersView::copyRefused, this, &Workspace::copyOfMetersRefused);
    connect(&details, &MeterDetails::showTelegramsOfMeterRequested, this, &Workspace::showTelegramsOfMeter);
    connect(&details, &MeterDetails::enterKeyRequested, this, &Workspace::enterKeyRequested);
    connect(&details, &MeterDetails::showChartRequested, this, [this] { bringUp(m_chart); });

    keepColumns(meters, QStringLiteral("meters"));
}

void Workspace::connectTelegrams(TelegramsView &telegrams, InspectorView &inspector)
{
    m_telegramsView = &telegrams;
    m_inspectorView = &inspector;
    connect(&telegrams, &TelegramsView::inspectRequested, this, [this] { setPerspective(Perspective::Analyse); });
    connect(&telegrams, &TelegramsView::enterKeyRequested, this, &Workspace::enterKeyRequested);
    connect(&telegrams, &TelegramsView::stepRequested, this, &Workspace::takeStep);
    connect(&telegrams, &TelegramsView::undoOffered, this, &Workspace::undoOffered);
    connect(&telegrams, &TelegramsView::exportRequested, this, &Workspace::exportTelegramsRequested);
    connect(&telegrams, &TelegramsView::reportRequested, this, &Workspace::reportRequested);
    connect(&telegrams, &TelegramsView::copyRequested, this, &Workspace::copyRequested);
    connect(&telegrams, &TelegramsView::copyRefused, this, &Workspace::copyOfTelegramsRefused);
    connect(&inspector, &InspectorView::copyRequested, this, &Workspace::copyRequested);
    connect(&telegrams, &TelegramsView::shownCountChanged, this, &Workspace::shownCountChanged);
    connect(&inspector, &InspectorView::byteLookChanged, this, &Workspace::byteLookChanged);
    connect(&inspector, &InspectorView::stepRequested, this, &Workspace::takeStep);

    keepColumns(telegrams, QStringLiteral("telegrams"));
}

void Workspace::setKeyNames(std::function<QString(std::int32_t id)> names)
{
    m_inspectorView->setKeyNames(std::move(names));
}

void Workspace::bringUp(QDockWidget *pane)
{
    pane->show();
    pane->raise();
}

void Workspace::takeStep(NextStep step, std::uint32_t telegram)
{
    if (!m_session.telegrams().contains(telegram))
        return; // it has just left the list
    const std::uint32_t meter = m_session.telegrams().row(telegram).meter;
    switch (step) {
    case NextStep::EnterKey:
    case NextStep::EditKey:
        Q_EMIT enterKeyRequested(meter);
        break;
    case NextStep::ImportKeys:
        Q_EMIT importKeysRequested();
        break;
    case NextStep::TryAllKeys:
        Q_EMIT tryAllKeysRequested(meter);
        break;
    case NextStep::Compare:
        m_selection.setTelegram(telegram);
        setPerspective(Perspective::Analyse);
        bringUp(m_inspector);
        m_inspectorView->compareWithDisplay();
        break;
    case NextStep::Report:
        Q_EMIT reportRequested(telegram);
        break;
    case NextStep::ShowBytes:
        m_selection.setTelegram(telegram);
        setPerspective(Perspective::Analyse);
        bringUp(m_inspector);
        m_inspectorView->showFault();
        break;
    case NextStep::Chart:
        m_selection.setMeter(meter);
        setPerspective(Perspective::Survey); // where the chart has its place
        bringUp(m_chart);
        break;
    case NextStep::Copy:
        Q_EMIT copyRequested({telegram}, CopyForm::Text);
        break;
    }
}

void Workspace::showTelegramsOfMeter(std::uint32_t meter)
{
    m_telegramsView->showOnlyMeter(meter);
    bringUp(m_telegrams);
}

void Workspace::focusFilter()
{
    if (m_meters->isAncestorOf(QApplication::focusWidget())) {
        m_metersView->focusSearch();
        return;
    }
    bringUp(m_telegrams);
    m_telegramsView->focusFilter();
}

std::vector<std::uint32_t> Workspace::selectedMeters() const
{
    return m_metersView->selectedMeters();
}

void Workspace::showNewest()
{
    bringUp(m_telegrams);
    m_telegramsView->showNewest();
}

void Workspace::setTimeFormat(const TimeFormat &format)
{
    m_telegramsView->setTimeFormat(format);
}

void Workspace::setByteLook(const ByteLook &look)
{
    m_inspectorView->setByteLook(look);
}

void Workspace::showCopyMenu()
{
    bringUp(m_telegrams);
    m_telegramsView->showCopyMenu();
}

QDockWidget *Workspace::addPane(const QString &name, const QString &title, const QString &iconName, QWidget *view)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(view);
    QAction *toggle = dock->toggleViewAction();
    toggle->setObjectName(QStringLiteral("toggle-%1").arg(name));
    toggle->setIcon(icon(iconName));
    toggle->setStatusTip(tr("Show or hide the pane “%1”.").arg(title));
    connect(dock, &QDockWidget::dockLocationChanged, this, &Workspace::updateTitleBars);
    connect(dock, &QDockWidget::topLevelChanged, this, &Workspace::updateTitleBars);
    connect(dock, &QDockWidget::visibilityChanged, this, &Workspace::updateTitleBars);
    m_panes.append(dock);
    return dock;
}

void Workspace::setPerspective(Perspective perspective)
{
    if (perspective != m_perspective) {
        saveLayout();
        m_perspective = perspective;
        m_settings.setPerspective(perspective);
        arrange(perspective);
        if (perspective == Perspective::Survey)
            widenAgain();
    }
    Q_EMIT perspectiveChanged(perspective);
}

void Workspace::choosePerspective(Perspective perspective)
{
    const bool isOther = perspective != m_perspective;
    setPerspective(perspective);
    if (isOther && perspective == Perspective::Analyse)
        narrowToSelectedMeter();
}

void Workspace::narrowToSelectedMeter()
{
    const auto meter = m_selection.meter();
    if (!meter || *meter >= m_session.meters().count() || !m_telegramsView->filterText().isEmpty())
        return;
    m_telegramsView->showOnlyMeter(*meter, TelegramsView::History::Forget);
    m_narrowedTo = m_telegramsView->filterText();
    const auto telegram = m_selection.telegram();
    const std::uint32_t newest = m_session.meters().meter(*meter).newest;
    const auto &telegrams = m_session.telegrams();
    const bool isOfMeter = telegram && telegrams.contains(*telegram) && telegrams.row(*telegram).meter == *meter;
    if (!isOfMeter && telegrams.contains(newest))
        m_selection.setTelegram(newest);
}

/// What was typed since stays.
void Workspace::widenAgain()
{
    if (!m_narrowedTo.isEmpty() && m_telegramsView->filterText() == m_narrowedTo)
        m_telegramsView->setFilterText({});
    m_narrowedTo.clear();
}

void Workspace::saveLayout()
{
    if (!m_proportionsDue) // else it was never seen
        m_settings.setLayout(m_perspective, layoutState());
}

/// Of the panes, and of what is divided inside them.
QByteArray Workspace::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << saveState(kLayoutVersion) << m_inspectorView->division();
    return sealed(state);
}

bool Workspace::restoreLayout(const QByteArray &saved)
{
    QByteArray panes;
    QByteArray division;
    QDataStream stream(unsealed(saved));
    stream >> panes >> division;
    return restoreState(panes, kLayoutVersion) && m_inspectorView->restoreDivision(division);
}

void Workspace::takeOver(const Workspace &before)
{
    m_telegramsView->setFilterText(before.m_telegramsView->filterText());
    m_narrowedTo = before.m_narrowedTo;
    m_metersView->takeFilterOf(*before.m_metersView);
    m_chartView->takeOver(*before.m_chartView);
    m_inspectorView->takeOver(*before.m_inspectorView);
}

void Workspace::resetLayout()
{
    const QByteArray before = layoutState();
    const std::array perspectives{Perspective::Survey, Perspective::Analyse};
    std::array<QByteArray, perspectives.size()> saved;
    std::ranges::transform(perspectives, saved.begin(), [this](Perspective p) { return m_settings.layout(p); });
    m_settings.resetLayout();
    m_settings.setPerspective(m_perspective);
    arrange(m_perspective);
    Q_EMIT undoOffered({QStringLiteral("layout-reset"), tr("All parts of the window are back at their places."),
                        [this, perspective = m_perspective, perspectives, saved, before] {
                            for (std::size_t i = 0; i < saved.size(); ++i)
                                m_settings.setLayout(perspectives[i], saved[i]);
                            m_settings.setLayout(perspective, before);
                            if (perspective == m_perspective)
                                arrange(m_perspective);
                        }});
}

void Workspace::arrange(Perspective perspective)
{
    const QByteArray saved = m_settings.layout(perspective);
    arrangeFromAnew(perspective);
    // On its way to its new place the list may have been so tall that it scrolled back.
    QTimer::singleShot(0, m_telegramsView, &TelegramsView::showSelected);
    if (saved.isEmpty())
        return;
    if (restoreLayout(saved)) {
        m_proportionsDue = false;
        updateTitleBars();
    } else {
        arrangeFromAnew(perspective);
        QTimer::singleShot(0, this, &Workspace::layoutRejected); // a new window is not listening yet
    }
}

void Workspace::arrangeFromAnew(Perspective perspective)
{
    for (QDockWidget *pane : std::as_const(m_panes))
        removeDockWidget(pane);
    if (perspective == Perspective::Survey)
        arrangeSurvey();
    else
        arrangeAnalyse();
    m_proportionsDue = true;
    updateTitleBars();
    if (isVisible())
        QTimer::singleShot(0, this, &Workspace::applyProportions);
}

void Workspace::arrangeSurvey()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_meters);
    splitDockWidget(m_meters, m_chart, Qt::Vertical);
    splitDockWidget(m_meters, m_details, Qt::Horizontal);
    tabifyDockWidget(m_chart, m_telegrams);
    for (QDockWidget *pane : {m_meters, m_details, m_chart, m_telegrams})
        pane->show();
    m_chart->raise();
}

void Workspace::arrangeAnalyse()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_telegrams);
    splitDockWidget(m_telegrams, m_inspector, Qt::Vertical);
    for (QDockWidget *pane : {m_telegrams, m_inspector})
        pane->show();
}

/// Sizes can be given only to panes that have been laid out, so this waits until they are shown.
void Workspace::applyProportions()
{
    if (!m_proportionsDue)
        return;
    m_proportionsDue = false;
    if (m_perspective == Perspective::Survey) {
        resizeDocks({m_meters, m_chart}, {height() * 55 / 100, height() * 45 / 100}, Qt::Vertical);
        resizeDocks({m_meters, m_details}, {width() * 70 / 100, width() * 30 / 100}, Qt::Horizontal);
    } else {
        resizeDocks({m_telegrams, m_inspector}, {height() * 40 / 100, height() * 60 / 100}, Qt::Vertical);
        m_inspectorView->resetDivision();
    }
}

/// A pane behind a tab has its name there; a title bar would say it twice.
void Workspace::updateTitleBars()
{
    for (QDockWidget *pane : std::as_const(m_panes)) {
        const bool hasTab = !pane->isFloating() && !tabifiedDockWidgets(pane).isEmpty();
        if (hasTab == (pane->titleBarWidget() != nullptr))
            continue;
        QWidget *before = pane->titleBarWidget();
        pane->setTitleBarWidget(hasTab ? new QWidget(pane) : nullptr);
        delete before;
    }
}

void Workspace::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(0, this, &Workspace::applyProportions);
    if (!isAncestorOf(QApplication::focusWidget()))
        m_meters->findChild<QAbstractItemView *>()->setFocus();
}

QList<QAction *> Workspace::paneToggles() const
{
    QList<QAction *> toggles;
    for (const QDockWidget *pane : m_panes)
        toggles.append(pane->toggleViewAction());
    return toggles;
}

void Workspace::focusPane(int step)
{
    QList<QDockWidget *> visible;
    for (QDockWidget *pane : std::as_const(m_panes))
        if (!pane->visibleRegion().isEmpty())
            visible.append(pane);
    if (visible.isEmpty())
        return;
    qsizetype index = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < visible.size(); ++i)
        if (visible[i]->isAncestorOf(QApplication::focusWidget()))
            index = i;
    index = (index + step + visible.size()) % visible.size();
    if (QWidget *target = mainPart(visible[index]->widget()))
        target->setFocus(Qt::ShortcutFocusReason);
}

HelpTopic Workspace::helpTopic() const
{
    const std::array<std::pair<const QDockWidget *, HelpTopic>, 5> topics{{{m_meters, HelpTopic::Meters},
                                                                           {m_details, HelpTopic::Meters},
                                                                           {m_chart, HelpTopic::Chart},
                                                                           {m_telegrams, HelpTopic::Telegrams},
                                                                           {m_inspector, HelpTopic::Bytes}}};
    const QWidget *focus = window()->focusWidget(); // also while the manual has it
    for (const auto &[pane, topic] : topics)
        if (pane->isAncestorOf(focus))
            return topic;
    return HelpTopic::FirstSurvey;
}

DataTable &Workspace::currentTable() const
{
    const QDockWidget *pane = m_meters->isAncestorOf(window()->focusWidget()) ? m_meters : m_telegrams;
    return *pane->findChild<DataTable *>();
}

void Workspace::setCommands(const ActionCollection &commands)
{
    m_metersView->setCommands(commands);
    m_telegramsView->setCommands(commands);
}

void Workspace::addListActions(const QList<QAction *> &actions)
{
    for (QDockWidget *pane : {m_meters, m_telegrams})
        pane->addActions(actions);
}

} // namespace ui
